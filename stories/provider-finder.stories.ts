import { estuaryHub } from '@npq-widgets/data/examples/hubs';
import { coast, searches } from '@npq-widgets/data/examples/places';
import '@npq-widgets/elements/hub';
import '@npq-widgets/elements/provider-finder';
import { ProviderFinderElement } from '@npq-widgets/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { defineWithLoaders, never, refuse } from '../tests/support/network.js';

type Args = Partial<
  Pick<ProviderFinderElement, 'course' | 'courseOnly' | 'cohort' | 'headingLevel' | 'asOf' | 'data'>
>;

defineWithLoaders('npq-waiting-finder', ProviderFinderElement, { districts: never });
defineWithLoaders('npq-failing-finder', ProviderFinderElement, { districts: refuse });

const facts = { slices: coast };

const meta: Meta<Args> = {
  title: 'Widgets/Provider finder',
  component: 'npq-provider-finder',
  args: { data: facts, asOf: '2026-11-21' },
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

/** Types into the field and sends the form, as a visitor would. */
async function search(canvas: HTMLElement, typed: string): Promise<ShadowRoot> {
  const finder = canvas.querySelector<ProviderFinderElement>(
    'npq-provider-finder, npq-waiting-finder, npq-failing-finder',
  );
  await finder?.updateComplete;
  const root = finder?.shadowRoot;
  const field = root?.querySelector<HTMLInputElement>('#place');
  if (!root || !field) throw new Error('The story shows no finder.');
  field.value = typed;
  field.form?.requestSubmit();
  return root;
}

const searching = (typed: string): Story => ({
  play: async ({ canvasElement }) => void (await search(canvasElement, typed)),
});

/** Nothing is typed and no course is chosen: no facts are loaded. */
export const Initial: Story = {};

/** One hub, why, and how to reach it. */
export const OneHub: Story = searching(searches.oneHub);

/** Two hubs for one outward code, the one with more schools first. */
export const TwoHubs: Story = searching(searches.twoHubs);

/** Hubs share the district and no list says where the line runs. */
export const SharedDistrict: Story = searching(searches.sharedDistrict);

/** One website runs both areas of a shared district: one card. */
export const OneWebsite: Story = searching(searches.sharedByName);

/** A postcode that tells on which side of a shared district it lies. */
export const KnownSide: Story = searching(searches.knownSide);

/** A letter that was read as a digit. */
export const SlippedLetter: Story = searching(searches.slippedLetter);

/** A postcode in Wales. */
export const AnotherNation: Story = searching(searches.wales);

/** An address of British Forces. */
export const Forces: Story = searching(searches.forces);

/** A code on both sides of a border: the visitor says which. */
export const OnTheBorder: Story = searching(searches.border);

/** One name, two towns. */
export const SeveralPlaces: Story = searching(searches.severalTowns);

/** A county and its districts. */
export const County: Story = searching(searches.county);

/** A county that one hub has whole. */
export const WholeCounty: Story = searching(searches.wholeCounty);

/** A slip of the finger in a name. */
export const NearName: Story = searching(searches.typo);

/** Nothing was typed. */
export const NothingTyped: Story = searching(searches.empty);

/** Half a postcode: what is wrong, and the half that can be looked for. */
export const NotAPostcode: Story = searching(searches.notAPostcode);

/** It looks English and is in no list. */
export const UnknownPostcode: Story = searching(searches.looksEnglish);

/** A name that nobody knows. */
export const UnknownName: Story = searching(searches.unknownName);

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
    const finder = canvasElement.querySelector('npq-provider-finder');
    await finder?.updateComplete;
    const field = finder?.shadowRoot?.querySelector<HTMLInputElement>('#place');
    if (!finder || !field) throw new Error('The story shows no finder.');
    field.focus();
    field.value = 'newt';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    while (!finder.shadowRoot?.querySelector('[role=listbox]')) await new Promise(requestAnimationFrame);
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
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
  ...searching(searches.oneHub),
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

/** On a hub's page, the hub that was found is the page's own: DfE's record of it is folded. */
export const OnAHubsPageOwn: Story = { ...searching(searches.oneHub), render: onHubPage };

/** On a hub's page, after a search that also finds another hub. */
export const OnAHubsPageFound: Story = {
  ...searching(searches.twoHubs),
  args: { course: 'NPQH' },
  render: onHubPage,
};
