import { fixture, html, oneEvent } from '@open-wc/testing';
import '@npq-widgets/elements/hours-planner';
import { programmesExample } from '@npq-widgets/data/examples/plans';
import type { HoursPlannerElement } from '../../../packages/elements/src/hours-planner/hours-planner.js';
import { find } from '../../support/shadow.js';
import { waitUntil } from '../../support/wait.js';

export const exampleFacts = { slices: { programmes: programmesExample } };

/** A planner on the example facts, pinned, so that a choice made in another test cannot reach it. */
export async function planner(attributes: Partial<HoursPlannerElement> = {}): Promise<HoursPlannerElement> {
  const element = await fixture<HoursPlannerElement>(html`<npq-hours-planner></npq-hours-planner>`);
  Object.assign(element, { data: exampleFacts, courseOnly: true, ...attributes });
  await element.updateComplete;
  return element;
}

/** A planner that shows the hours of one course. */
export async function planned(
  course: string,
  attributes: Partial<HoursPlannerElement> = {},
): Promise<HoursPlannerElement> {
  const element = await fixture<HoursPlannerElement>(html`<npq-hours-planner></npq-hours-planner>`);
  const shown = oneEvent(element, 'npq-hours-planned');
  Object.assign(element, { data: exampleFacts, courseOnly: true, course, ...attributes });
  await shown;
  await openFolds(element);
  return element;
}

/** Opens what stands folded, as a reader of the examples does. What shows them comes with the first opening. */
export async function openFolds(element: HoursPlannerElement): Promise<void> {
  for (const name of ['published', 'older']) {
    const fold = element.shadowRoot?.querySelector<HTMLDetailsElement>(`.${name}`);
    if (!fold || fold.open) continue;
    const opened = oneEvent(fold, 'toggle');
    fold.open = true;
    await opened;
    await waitUntil(() => fold.querySelector('.examples') !== null);
  }
}

/** The list with this id. */
export const list = (element: HoursPlannerElement, id: string): HTMLSelectElement =>
  find(element, `#${id}`) as HTMLSelectElement;

/** Chooses an option as a person would. */
export async function select(element: HoursPlannerElement, id: string, value: string): Promise<void> {
  const control = list(element, id);
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}
