import { frameworkExamples } from '@npq-widgets/data/examples/frameworks';
import { estuaryHub } from '@npq-widgets/data/examples/hubs';
import '@npq-widgets/elements/framework-explorer';
import '@npq-widgets/elements/hub';
import { FrameworkExplorerElement } from '@npq-widgets/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { waitFor } from 'storybook/test';
import { defineWithLoaders, never, refuse } from '../tests/support/network.js';

type Args = Partial<
  Pick<FrameworkExplorerElement, 'course' | 'courseOnly' | 'area' | 'headingLevel' | 'asOf' | 'data'>
>;

defineWithLoaders('npq-waiting-explorer', FrameworkExplorerElement, { 'framework-areas': never });
defineWithLoaders('npq-failing-explorer', FrameworkExplorerElement, { 'framework-areas': refuse });
// It has the closed outline, and not what stands inside.
defineWithLoaders('npq-halfway-explorer', FrameworkExplorerElement, { panel: refuse });

const facts = { slices: frameworkExamples };

/** A part of the explorer, once it is on screen. */
async function part<Found extends HTMLElement>(canvas: HTMLElement, selector: string): Promise<Found> {
  return waitFor(() => {
    const found = canvas.querySelector('npq-framework-explorer')?.shadowRoot?.querySelector<Found>(selector);
    if (!found) throw new Error(`Nothing in the explorer is ${selector}.`);
    return found;
  });
}

/** Types into the search as a visitor would. */
const typing =
  (query: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const input = await part<HTMLInputElement>(canvasElement, '#topic');
    input.value = query;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await part(canvasElement, '.bar');
  };

/** Presses buttons one after another, as a visitor would. */
const pressing =
  (...names: readonly string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    for (const name of names)
      await waitFor(() => {
        const root = canvasElement.querySelector('npq-framework-explorer')?.shadowRoot;
        const buttons = [...(root?.querySelectorAll('button') ?? [])];
        const found = buttons.find((button) => button.textContent.trim() === name);
        if (!found) throw new Error(`No button says ${name}.`);
        found.click();
      });
  };

const meta: Meta<Args> = {
  title: 'Widgets/Framework explorer',
  component: 'npq-framework-explorer',
  args: { courseOnly: true, data: facts },
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
export const Mandatory: Story = { args: { course: 'NPQSENCO', data: undefined } };

/** What is needed first. */
export const Prerequisite: Story = { args: { course: 'NPQLPM', data: undefined } };

/** The trust line, opened: sources, what each supports, what is not confirmed. */
export const Trust: Story = {
  args: { course: 'NPQLL', data: undefined },
  play: async ({ canvasElement }) => {
    (await part(canvasElement, '.trust summary')).click();
  },
};

/** Facts that never come. */
export const Pending: Story = {
  args: { course: 'NPQH', data: undefined },
  render: ({ course = '' }) =>
    html`<npq-hub><npq-waiting-explorer course=${course} course-only></npq-waiting-explorer></npq-hub>`,
};

/** Facts that did not come; the button asks again. */
export const Failed: Story = {
  args: { course: 'NPQH', data: undefined },
  render: ({ course = '' }) =>
    html`<npq-hub><npq-failing-explorer course=${course} course-only></npq-failing-explorer></npq-hub>`,
};

/** The areas are there; what stands inside did not come. */
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
  play: async ({ canvasElement }) => {
    const summary = await part(canvasElement, '.areas li:last-child summary');
    summary.click();
  },
};

/** Areas whose order is not confirmed have no numbers; the trust line says why. */
export const Unconfirmed: Story = { args: { course: 'NPQLT', area: '1' } };

/** A search shows the lines that it found. */
export const Found: Story = { args: { course: 'NPQSL' }, play: typing('captain') };

/** A search that finds nothing. */
export const FoundNothing: Story = { args: { course: 'NPQSL' }, play: typing('zebra') };

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
