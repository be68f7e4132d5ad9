import { frameworkExamples } from '@npq-widgets/data/examples/frameworks';
import { estuaryHub } from '@npq-widgets/data/examples/hubs';
import '@npq-widgets/elements/framework-explorer';
import '@npq-widgets/elements/hub';
import { FrameworkExplorerElement } from '@npq-widgets/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { defineWithLoaders, never, refuse } from '../tests/support/network.js';
import { inside } from './inside.js';

type Args = Partial<
  Pick<FrameworkExplorerElement, 'course' | 'courseOnly' | 'area' | 'headingLevel' | 'asOf' | 'data'>
>;

defineWithLoaders('npq-waiting-explorer', FrameworkExplorerElement, { 'framework-areas': never });
defineWithLoaders('npq-failing-explorer', FrameworkExplorerElement, { 'framework-areas': refuse });
// It has the summary of the outline, and not the details of its areas.
defineWithLoaders('npq-halfway-explorer', FrameworkExplorerElement, { panel: refuse });

const facts = { slices: frameworkExamples };
const real = { facts: 'All facts are the real ones on record.' };

/** Opens what is folded. */
const opening =
  (words: RegExp): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const explorer = await inside(canvasElement);
    await userEvent.click(await explorer.findByText(words, { selector: 'summary, summary *' }));
  };

/** Types into the search, and waits for what is said of it. */
const typing =
  (query: string, said: RegExp): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const explorer = await inside(canvasElement);
    await userEvent.type(await explorer.findByLabelText('Find a topic in this NPQ'), query);
    await expect((await explorer.findAllByText(said))[0]).toBeVisible();
  };

/** Presses buttons one after another, as a visitor would. */
const pressing =
  (...names: readonly string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const explorer = await inside(canvasElement);
    for (const name of names) await userEvent.click(await explorer.findByRole('button', { name }));
  };

const meta: Meta<Args> = {
  title: 'Widgets/Framework explorer',
  component: 'npq-framework-explorer',
  args: { courseOnly: true, data: facts, asOf: '2026-11-21' },
  parameters: {
    facts: 'The outline is an example. Times, prices, dates and rules are the real ones on record.',
  },
  // Each story stands alone: without a hub of its own a choice in one would be taken up by the others of a page.
  render: ({ course = '', courseOnly = false, area = '', headingLevel = 2, asOf = '', data }) =>
    html`<npq-hub
      ><npq-framework-explorer
        course=${course}
        ?course-only=${courseOnly}
        area=${area}
        heading-level=${headingLevel}
        as-of=${asOf}
        .data=${data}
      ></npq-framework-explorer
    ></npq-hub>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Nothing is chosen: all courses to scan. */
export const Initial: Story = { args: { courseOnly: false } };

/** The main path: a course from the list, one of its areas, and what it says there. */
export const FromCourseToStatements: Story = {
  args: { courseOnly: false },
  play: async ({ canvasElement }) => {
    const explorer = await inside(canvasElement);
    await userEvent.click(await explorer.findByRole('button', { name: 'Senior leadership' }));
    await expect(await explorer.findByRole('heading', { name: /^Senior leadership/ })).toBeVisible();
    await userEvent.click(await explorer.findByText('Harbour culture'));
    await expect(await explorer.findByText(/trusts its captain/)).toBeVisible();
    await userEvent.click(explorer.getByRole('button', { name: /All NPQs/ }));
    await expect(await explorer.findByRole('heading', { name: 'Choose an NPQ' })).toBeVisible();
  },
};

/** The start of the next cohort has passed: it is no choice. */
export const StartPassed: Story = { args: { courseOnly: false, asOf: '2026-12-15' } };

/** The first of at most two questions. */
export const WhichOne: Story = { args: { courseOnly: false }, play: pressing('Which one suits me?') };

/** The course that fits. */
export const WhichOneFound: Story = {
  args: { courseOnly: false },
  play: pressing('Which one suits me?', 'A whole school, or several', 'A headteacher, or about to be'),
};

/** SENCO: who must take it, and by when. */
export const Mandatory: Story = { args: { course: 'NPQSENCO', data: undefined }, parameters: real };

/** What is needed first. */
export const Prerequisite: Story = { args: { course: 'NPQLPM', data: undefined }, parameters: real };

/** The trust line, opened: sources, what each supports, what is not confirmed. */
export const Trust: Story = {
  args: { course: 'NPQLL', data: undefined },
  parameters: real,
  play: opening(/^Based on/),
};

/** Facts that never come. */
export const Pending: Story = {
  args: { course: 'NPQH', data: undefined },
  parameters: real,
  render: ({ course = '' }) =>
    html`<npq-hub><npq-waiting-explorer course=${course} course-only></npq-waiting-explorer></npq-hub>`,
};

/** Facts that did not come; the button asks again. */
export const Failed: Story = {
  args: { course: 'NPQH', data: undefined },
  parameters: real,
  render: ({ course = '' }) =>
    html`<npq-hub><npq-failing-explorer course=${course} course-only></npq-failing-explorer></npq-hub>`,
};

/** The areas are there; their details did not come. */
export const FailedInside: Story = {
  args: { course: 'NPQSL' },
  render: ({ course = '', data }) =>
    html`<npq-hub
      ><npq-halfway-explorer course=${course} area="1" course-only .data=${data}></npq-halfway-explorer
    ></npq-hub>`,
};

/** The areas of a course, closed. */
export const Closed: Story = { args: { course: 'NPQSL' } };

/** An area with numbered statements, groups with and without statements, and outcomes. */
export const Statements: Story = { args: { course: 'NPQSL', area: '1' } };

/** An area of which only outcomes are known, in an outline that has statements elsewhere. */
export const WithoutStatements: Story = { args: { course: 'NPQSL', area: 'charts-and-currents' } };

/** An area of which nothing was published. */
export const Empty: Story = { args: { course: 'NPQSL', area: '3' } };

/** An outline without statements. */
export const OutlineOnly: Story = { args: { course: 'NPQH', area: '1' } };

/** Statements of which the area is not confirmed stand apart. */
export const StatementsApart: Story = {
  args: { course: 'NPQLTD' },
  play: opening(/one is not confirmed/),
};

/** Areas whose order is not confirmed have no numbers; the trust line says why. */
export const Unconfirmed: Story = { args: { course: 'NPQLT', area: '1' } };

/** A search shows the lines that it found. */
export const Found: Story = { args: { course: 'NPQSL' }, play: typing('captain', /^1 match$/) };

/** A search that finds nothing. */
export const FoundNothing: Story = { args: { course: 'NPQSL' }, play: typing('zebra', /matches “zebra”/) };

/** The coaching offer has no framework of its own. */
export const WithoutFramework: Story = { args: { course: 'EHCO', courseOnly: false } };

/** An NPQ of 2017: ended, with what took its place. */
export const Ended: Story = {
  args: { courseOnly: false },
  play: pressing('NPQs that have ended', 'Middle leadership (NPQML)'),
};

/** A course that the page asks for and nobody knows. */
export const UnknownCourse: Story = { args: { course: 'NPQXYZ' } };

/** An area that the page asks for and the course does not have: all start closed. */
export const UnknownArea: Story = { args: { course: 'NPQSL', area: '12' } };

/** Past the day on which the facts were to be looked at again. */
export const PastReview: Story = { args: { course: 'NPQSL', asOf: '2027-06-01' } };

/** With the hub's own next step beside the answer. */
export const WithHub: Story = {
  args: { course: 'NPQSL' },
  render: ({ course = '', data }) =>
    html`<npq-hub
      hub=${estuaryHub.areas.join(',')}
      name=${estuaryHub.name}
      action-url=${estuaryHub.actionUrl}
      action-label=${estuaryHub.actionLabel}
      email=${estuaryHub.email}
      ><npq-framework-explorer course=${course} course-only .data=${data}></npq-framework-explorer
    ></npq-hub>`,
};
