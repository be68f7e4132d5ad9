import { estuaryHub } from '@npq-widgets/data/examples/hubs';
import { coast, searches } from '@npq-widgets/data/examples/places';
import '@npq-widgets/elements/hub';
import '@npq-widgets/elements/provider-finder';
import { ProviderFinderElement } from '@npq-widgets/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { coastSchools, finderSchools, noSchools } from '../tests/support/coast-schools.js';
import { defineWithLoaders, never, refuse } from '../tests/support/network.js';
import { inside, type Inside } from './inside.js';

type Args = Partial<
  Pick<ProviderFinderElement, 'course' | 'courseOnly' | 'cohort' | 'headingLevel' | 'asOf' | 'data'>
>;

defineWithLoaders('npq-waiting-finder', ProviderFinderElement, { districts: never });
defineWithLoaders('npq-failing-finder', ProviderFinderElement, { districts: refuse });
defineWithLoaders('npq-school-finder', ProviderFinderElement, finderSchools(coastSchools));
defineWithLoaders('npq-schoolless-finder', ProviderFinderElement, finderSchools(noSchools));

const facts = { slices: coast };

const meta: Meta<Args> = {
  title: 'Widgets/Provider finder',
  component: 'npq-provider-finder',
  args: { data: facts, asOf: '2026-11-21' },
  parameters: {
    facts:
      'Places, hubs and providers are examples. Names of courses and cohorts are the real ones on record.',
  },
  // Each story stands alone: without a hub of its own a choice in one would be taken up by the others of a page.
  render: ({ course = '', courseOnly = false, cohort = '', headingLevel = 2, asOf = '', data }) =>
    html`<npq-hub
      ><npq-provider-finder
        course=${course}
        ?course-only=${courseOnly}
        cohort=${cohort}
        heading-level=${headingLevel}
        as-of=${asOf}
        .data=${data}
      ></npq-provider-finder
    ></npq-hub>`,
};
export default meta;

type Story = StoryObj<Args>;

const FIELD = 'Postcode, place or school';

/** Types into the field and sends the form, as a visitor would. */
async function search(canvas: HTMLElement, typed: string): Promise<Inside> {
  const finder = await inside(canvas);
  // What the hub says of itself moves the field, and comes after the first view.
  if (canvas.querySelector('npq-hub[name]')) await finder.findAllByText('That’s us');
  const field = await finder.findByLabelText(FIELD);
  if (typed) await userEvent.type(field, typed);
  await userEvent.click(finder.getByRole('button', { name: 'Find the hub' }));
  return finder;
}

/** A search, and the words that its answer begins with. */
const searching = (typed: string, said: RegExp): Story => ({
  play: async ({ canvasElement }) => {
    const finder = await search(canvasElement, typed);
    await expect((await finder.findAllByText(said))[0]).toBeVisible();
  },
});

/** Nothing is typed and no course is chosen: no facts are loaded. */
export const Initial: Story = {};

/** The main path, a place and its hub: which one, why, and how to reach it. */
export const OneHub: Story = searching(searches.oneHub, /^Your hub is Estuary/);

/** Two hubs for one outward code, the one with more schools first. */
export const TwoHubs: Story = searching(searches.twoHubs, /^2 teaching school hubs serve QQ6/);

/** Hubs share the district and no list says where the line runs. */
export const SharedDistrict: Story = searching(searches.sharedDistrict, /^2 teaching school hubs serve QQ3/);

/** One website runs both areas of a shared district: one card. */
export const OneWebsite: Story = searching(searches.sharedByName, /^2 teaching school hubs serve Longshore/);

/** A postcode that tells on which side of a shared district it lies. */
export const KnownSide: Story = searching(searches.knownSide, /in the south of Longshore/);

/** A letter that was read as a digit. */
export const SlippedLetter: Story = searching(searches.slippedLetter, /was read as QQ1 1AA/);

/** A postcode in Wales. */
export const AnotherNation: Story = searching(searches.wales, /^QW1 is in Wales/);

/** An address of British Forces. */
export const Forces: Story = searching(searches.forces, /an address of British Forces/);

/** A code on both sides of a border: the visitor says which. */
export const OnTheBorder: Story = searching(searches.border, /on the border with Wales/);

/** One name, two towns. */
export const SeveralPlaces: Story = searching(searches.severalTowns, /^Which place do you mean/);

/** A county and its districts. */
export const County: Story = searching(searches.county, /^Where in Examplesex/);

/** A county that one hub has whole. */
export const WholeCounty: Story = searching(searches.wholeCounty, /^All 2 districts of Dunesex/);

/** A slip of the finger in a name. */
export const NearName: Story = searching(searches.typo, /was not found. Did you mean/);

/** Nothing was typed. */
export const NothingTyped: Story = searching(searches.empty, /^Type a postcode, a place/);

/** Half a postcode: what is wrong, and the half that can be looked for. */
export const NotAPostcode: Story = searching(searches.notAPostcode, /is not a whole postcode/);

/** It looks English and is in no list. */
export const UnknownPostcode: Story = searching(searches.looksEnglish, /looks like an English postcode/);

/** A name that nobody knows. */
export const UnknownName: Story = searching(searches.unknownName, /^No place called/);

/** Facts that never come. */
export const Pending: Story = {
  render: () => html`<npq-hub><npq-waiting-finder></npq-waiting-finder></npq-hub>`,
  play: async ({ canvasElement }) => void (await search(canvasElement, searches.oneHub)),
};

/** Facts that did not come; the button asks again, and what was typed is still there. */
export const Failed: Story = {
  render: () => html`<npq-hub><npq-failing-finder></npq-failing-finder></npq-hub>`,
  play: async ({ canvasElement }) => void (await search(canvasElement, searches.oneHub)),
};

/** Someone types: places that begin so, with what each is, and none of these. */
export const Suggestions: Story = {
  play: async ({ canvasElement }) => {
    const finder = await inside(canvasElement);
    await userEvent.type(await finder.findByLabelText(FIELD), 'newt');
    await expect(await finder.findByRole('listbox')).toBeVisible();
    await userEvent.keyboard('{ArrowDown}');
    await expect((await finder.findAllByRole('option'))[0]).toHaveAttribute('aria-selected', 'true');
  },
};

const withSchools: NonNullable<Story['render']> = ({ asOf = '', data }) =>
  html`<npq-hub><npq-school-finder as-of=${asOf} .data=${data}></npq-school-finder></npq-hub>`;

/** Types into the box, until its list has an option of this name. */
async function typing(canvas: HTMLElement, typed: string, option: RegExp): Promise<Inside> {
  const finder = await inside(canvas);
  await userEvent.type(await finder.findByLabelText(FIELD), typed);
  await expect(await finder.findByRole('option', { name: option })).toBeVisible();
  return finder;
}

/** Presses Down until the keys are on the option of this name. They open the list again where the page lost the focus meanwhile. */
async function downTo(finder: Inside, name: RegExp): Promise<void> {
  const field = finder.getByLabelText(FIELD);
  await waitFor(async () => {
    await userEvent.type(field, '{ArrowDown}');
    finder.getByRole('option', { name, selected: true });
  });
}

/** The field has the focus, and nothing is typed: there is no list yet. */
export const BoxEmpty: Story = {
  render: withSchools,
  play: async ({ canvasElement }) => {
    const finder = await inside(canvasElement);
    const field = await finder.findByRole('combobox', { name: FIELD });
    await userEvent.click(field);
    await expect(field).toHaveAttribute('aria-expanded', 'false');
    await expect(finder.queryByRole('listbox')).toBeNull();
  },
};

/** Schools alone begin so: each with where it is, and none of these last. */
export const BoxSchools: Story = {
  render: withSchools,
  play: async ({ canvasElement }) => {
    const finder = await typing(canvasElement, 'holly', /^Holly Tree/);
    const list = within(finder.getByRole('listbox'));
    await expect(list.getAllByRole('option', { name: /School$/ })).toHaveLength(2);
    await expect(list.getAllByRole('option')).toHaveLength(3);
  },
};

/** Places and schools begin so: one list, with what each is. */
export const BoxMixed: Story = {
  render: withSchools,
  play: async ({ canvasElement }) => {
    const finder = await typing(canvasElement, 'newt', /School$/);
    await expect(finder.getAllByRole('option', { name: /Town$/ })[0]).toBeVisible();
  },
};

/** A hub and a school begin so, each with where it is. */
export const BoxHubs: Story = {
  render: withSchools,
  play: async ({ canvasElement }) => {
    const finder = await typing(canvasElement, 'north q', /School$/);
    await expect(finder.getByRole('option', { name: /Hub$/ })).toBeVisible();
  },
};

/** Two schools have one name: the town tells them apart. */
export const BoxOneName: Story = {
  render: withSchools,
  play: async ({ canvasElement }) => {
    const finder = await typing(canvasElement, 'st annes', /^St Anne’s Primary School, Harbour/);
    await expect(finder.getByRole('option', { name: /^St Anne’s Primary School, Marram/ })).toBeVisible();
  },
};

/** Nothing begins so: no list opens, and Enter looks for what was typed. */
export const BoxNothingFound: Story = {
  render: withSchools,
  play: async ({ canvasElement }) => {
    const finder = await inside(canvasElement);
    const field = await finder.findByLabelText(FIELD);
    await userEvent.type(field, 'zzyzx');
    await expect(finder.queryByRole('listbox')).toBeNull();
    await userEvent.type(field, '{Enter}');
    await expect((await finder.findAllByText(/^No place called/))[0]).toBeVisible();
  },
};

/** Schools cannot be looked up: what was typed stays, places are found, and a button tries again. */
export const BoxWithoutSchools: Story = {
  render: ({ asOf = '', data }) =>
    html`<npq-hub><npq-schoolless-finder as-of=${asOf} .data=${data}></npq-schoolless-finder></npq-hub>`,
  play: async ({ canvasElement }) => {
    const finder = await typing(canvasElement, 'newt', /^Newtown, Harbour/);
    await expect(await finder.findByText(/^Schools cannot be looked up now/)).toBeVisible();
    await expect(finder.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(finder.getByLabelText(FIELD)).toHaveValue('newt');
  },
};

/** A postcode in letters of full width: they are read, and that is said. */
export const CorrectedCode: Story = searching('ＱＱ１ １ＡＡ', /was read as QQ1 1AA/);

/** By keys alone: Down goes to the school, Enter leads to its hub, which says why. */
export const BoxSchoolFound: Story = {
  render: withSchools,
  play: async ({ canvasElement }) => {
    const finder = await typing(canvasElement, 'holly', /^Holly Tree Infant School/);
    await downTo(finder, /^Holly Tree Infant School/);
    await userEvent.type(finder.getByLabelText(FIELD), '{Enter}');
    await expect((await finder.findAllByText(/Holly Tree Infant School is in Saltmarsh/))[0]).toBeVisible();
  },
};

/** By keys alone: Escape closes the list and leaves what was typed; Up goes to the last option, which declines them all. */
export const BoxNoneOfThese: Story = {
  render: withSchools,
  play: async ({ canvasElement }) => {
    const finder = await typing(canvasElement, 'newt', /^Newtown, Harbour/);
    const field = finder.getByLabelText(FIELD);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(finder.queryByRole('listbox')).toBeNull());
    await expect(field).toHaveValue('newt');
    await userEvent.keyboard('o');
    await finder.findByRole('listbox');
    await userEvent.keyboard('{ArrowUp}');
    await expect(await finder.findByRole('option', { name: /^None of these/, selected: true })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect((await finder.findAllByText(/Did you mean|^No place called/))[0]).toBeVisible();
  },
};

/** The lead providers of a course for the next start, in an order drawn by lot. */
export const LeadProviders: Story = { args: { course: 'NPQH' } };

/** Pinned to its course, with a start that was self-funded. */
export const PinnedCourse: Story = { args: { course: 'NPQH', courseOnly: true, cohort: 'spring-2026' } };

/** A start that did not offer the course, and those that did. */
export const NotOffered: Story = { args: { course: 'NPQEYL', cohort: 'spring-2026' } };

/** A start for which no list was found: that is not the same as none. */
export const Empty: Story = { args: { course: 'NPQH', cohort: 'spring-2027' } };

/** A course and a start that the page asks for and nobody knows. */
export const UnknownAttributes: Story = { args: { course: 'NPQXYZ', cohort: 'soon' } };

/** Past the day on which the facts were to be looked at again. */
export const PastReview: Story = {
  ...searching(searches.oneHub, /^Your hub is Estuary/),
  args: { course: 'NPQH', asOf: '2027-06-01' },
};

const onHubPage: NonNullable<Story['render']> = ({ course = '', asOf = '', data }) =>
  html`<npq-hub
    hub=${estuaryHub.areas.join(',')}
    name=${estuaryHub.name}
    action-url=${estuaryHub.actionUrl}
    action-label=${estuaryHub.actionLabel}
    email=${estuaryHub.email}
    providers="tide-example"
    ><npq-provider-finder course=${course} as-of=${asOf} .data=${data}></npq-provider-finder
  ></npq-hub>`;

/** On a hub's page, before any search: that's us, our button, and the providers we work with first. */
export const OnAHubsPage: Story = { args: { course: 'NPQH' }, render: onHubPage };

/** Before a course is chosen, where the hub states its dates: its own card says when it starts next. */
export const OnAHubsPageDated: Story = {
  args: { data: { ...facts, own: { start: { start: '2027-01-19', applyBy: '2027-01-08' } } } },
  render: onHubPage,
  play: async ({ canvasElement }) => {
    const finder = await inside(canvasElement);
    await expect(await finder.findByText(/next start: 19 January 2027/)).toBeVisible();
  },
};

/** On a hub's page, the hub that was found is the page's own: DfE's record of it is folded. */
export const OnAHubsPageOwn: Story = { ...searching(searches.oneHub, /^That’s us/), render: onHubPage };

/** On a hub's page, after a search that also finds another hub. */
export const OnAHubsPageFound: Story = {
  ...searching(searches.twoHubs, /^2 teaching school hubs serve QQ6/),
  args: { course: 'NPQH' },
  render: onHubPage,
};
