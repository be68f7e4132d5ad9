import { fixture, html } from '@open-wc/testing';
import '@npq-widgets/elements/hub';
import '@npq-widgets/elements/provider-finder';
import { coast } from '@npq-widgets/data/examples/places';
import { estuaryHub, type HubExample } from '@npq-widgets/data/examples/hubs';
import type { ProviderFinderElement } from '../../../packages/elements/src/provider-finder/provider-finder.js';
import { all, find, named, text, words } from '../../support/shadow.js';
import { waitUntil } from '../../support/wait.js';

type Settings = Partial<
  Pick<ProviderFinderElement, 'course' | 'courseOnly' | 'cohort' | 'asOf' | 'headingLevel' | 'data'>
>;

/** The example coast, and a day on which its facts are fresh. */
export const exampleFacts = { slices: coast };
const given: Settings = { data: exampleFacts, asOf: '2026-11-21' };

/** A finder alone in a hub of its own, so that a choice made in another test cannot reach it. */
export async function finder(settings: Settings = {}): Promise<ProviderFinderElement> {
  const hub = await fixture(html`<npq-hub><npq-provider-finder></npq-provider-finder></npq-hub>`);
  const element = hub.querySelector('npq-provider-finder')!;
  Object.assign(element, given, settings);
  await settled(element);
  return element;
}

/** A finder on the page of a hub. */
export async function finderOf(
  example: Partial<HubExample>,
  settings: Settings = {},
): Promise<ProviderFinderElement> {
  const { areas, name, actionUrl, actionLabel, email, providers } = { ...estuaryHub, ...example };
  const hub = await fixture(
    html`<npq-hub
      hub=${areas.join(',')}
      name=${name}
      action-url=${actionUrl}
      action-label=${actionLabel}
      email=${email}
      providers=${providers.join(',')}
      ><npq-provider-finder></npq-provider-finder
    ></npq-hub>`,
  );
  const element = hub.querySelector('npq-provider-finder')!;
  Object.assign(element, given, settings);
  await settled(element);
  return element;
}

const isBusy = (element: ProviderFinderElement): boolean => text(element).includes('Loading…');

/** Until nothing is on its way. */
export async function settled(element: ProviderFinderElement): Promise<void> {
  await element.updateComplete;
  await waitUntil(async () => {
    await element.updateComplete;
    return !isBusy(element);
  }, 'the finder did not come to rest');
  await element.updateComplete;
}

export const texts = (element: ProviderFinderElement, selector: string): string[] =>
  all(element, selector).map(words);
export const field = (element: ProviderFinderElement): HTMLInputElement =>
  find(element, '#place') as HTMLInputElement;
export const list = (element: ProviderFinderElement, id: string): HTMLSelectElement =>
  find(element, `#${id}`) as HTMLSelectElement;
export const focused = (element: ProviderFinderElement): Element | null => element.shadowRoot!.activeElement;

/** Types into the field and sends the form, as the button and Enter do. */
export async function search(element: ProviderFinderElement, typed: string): Promise<void> {
  field(element).value = typed;
  (find(element, 'form') as HTMLFormElement).requestSubmit();
  await settled(element);
  await element.updateComplete;
}

/** Chooses an option as a person would. */
export async function select(element: ProviderFinderElement, id: string, value: string): Promise<void> {
  const control = list(element, id);
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
}

/** Presses the button that says so. */
export async function press(element: ProviderFinderElement, label: string): Promise<void> {
  named(element, 'button', label).click();
  await settled(element);
}
