import { fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '@npq-widgets/elements/eligibility-checker';
import '@npq-widgets/elements/hub';
import type { EligibilityCheckerElement } from '../../../packages/elements/src/eligibility-checker/eligibility-checker.js';
import type { EligibilityAssessedEvent } from '../../../packages/elements/src/eligibility-checker/events.js';
import { find, has, named, words } from '../../support/shadow.js';

/** A checker in a hub of its own, so that a choice made in another test cannot reach it, on a fixed day. */
export async function checker(attributes: Partial<EligibilityCheckerElement> = {}): Promise<EligibilityCheckerElement> {
  const hub = await fixture(html`<npq-hub><npq-eligibility-checker as-of="2026-11-21"></npq-eligibility-checker></npq-hub>`);
  const element = hub.querySelector<EligibilityCheckerElement>('npq-eligibility-checker');
  if (!element) throw new Error('The fixture has no checker.');
  Object.assign(element, attributes);
  await element.updateComplete;
  return element;
}

export async function chooseCourse(element: EligibilityCheckerElement, course: string): Promise<void> {
  const select = find(element, '#course') as HTMLSelectElement;
  select.value = course;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

/** Presses a button and waits for the page that follows. */
export async function press(element: EligibilityCheckerElement, name: string): Promise<void> {
  named(element, 'button', name).click();
  await element.updateComplete;
  await waitUntil(() => !words(find(element, '.root')).includes('Loading…'), 'the next page came');
  await element.updateComplete;
}

/** Leaves the start page with a course. */
export async function begin(element: EligibilityCheckerElement, course: string): Promise<void> {
  await chooseCourse(element, course);
  await press(element, 'Check funding');
}

export const question = (element: EligibilityCheckerElement): string => words(find(element, 'legend'));

export const hasQuestion = (element: EligibilityCheckerElement): boolean => has(element, 'legend');

/** Chooses an option by the start of its label, and goes on. */
export async function answer(element: EligibilityCheckerElement, label: string): Promise<void> {
  const choice = [...(find(element, 'form').querySelectorAll('label') as NodeListOf<HTMLElement>)].find((one) => words(one).startsWith(label));
  if (!choice) throw new Error(`No answer to "${question(element)}" starts with "${label}".`);
  choice.click();
  await press(element, 'Continue');
}

/** From the start page to the result. */
export async function check(course: string, labels: readonly string[], attributes: Partial<EligibilityCheckerElement> = {}): Promise<EligibilityCheckerElement> {
  const element = await checker(attributes);
  await begin(element, course);
  for (const label of labels) await answer(element, label);
  await waitUntil(() => has(element, '.outcome'), 'the result came');
  return element;
}

/** The result that comes next. */
export const assessed = (element: EligibilityCheckerElement): Promise<EligibilityAssessedEvent> =>
  oneEvent(element, 'npq-eligibility-assessed') as unknown as Promise<EligibilityAssessedEvent>;

/** A state school that is on no list. */
export const STATE_SCHOOL = ['Yes', 'A school', 'School run with the local authority'] as const;
