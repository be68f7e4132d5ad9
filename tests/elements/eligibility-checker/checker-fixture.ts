import { fixture, html, oneEvent } from '@open-wc/testing';
import { answersExample } from '@npq-widgets/data/examples/answers';
import '@npq-widgets/elements/eligibility-checker';
import '@npq-widgets/elements/hub';
import type { EligibilityCheckerElement } from '../../../packages/elements/src/eligibility-checker/eligibility-checker.js';
import type { EligibilityAssessedEvent } from '../../../packages/elements/src/eligibility-checker/events.js';
import { all, find, has, named, words } from '../../support/shadow.js';
import { waitUntil } from '../../support/wait.js';

/** A checker in a hub of its own, so that a choice made in another test cannot reach it, on a fixed day. */
export async function checker(
  attributes: Partial<EligibilityCheckerElement> = {},
): Promise<EligibilityCheckerElement> {
  const hub = await fixture(
    html`<npq-hub><npq-eligibility-checker as-of="2026-11-21"></npq-eligibility-checker></npq-hub>`,
  );
  const element = hub.querySelector<EligibilityCheckerElement>('npq-eligibility-checker');
  if (!element) throw new Error('The fixture has no checker.');
  Object.assign(element, attributes);
  await element.updateComplete;
  return element;
}

/** A checker that opens the result of canned answers. */
export async function resultOf(
  example: keyof typeof answersExample,
  attributes: Partial<EligibilityCheckerElement> = {},
): Promise<EligibilityCheckerElement> {
  const element = await checker({ answers: answersExample[example], ...attributes });
  await waitUntil(() => has(element, '.outcome'), 'the result came');
  return element;
}

export async function chooseCourse(element: EligibilityCheckerElement, course: string): Promise<void> {
  await choose(element, '#course', course);
}

/** Chooses from one of the lists of the start page. */
export async function choose(element: EligibilityCheckerElement, list: string, value: string): Promise<void> {
  const select = find(element, list) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

/** Waits for the page that follows. */
export async function settled(element: EligibilityCheckerElement): Promise<void> {
  await element.updateComplete;
  await waitUntil(() => !words(find(element, '.root')).includes('Loading…'), 'the next page came');
  await element.updateComplete;
}

/** Presses a button and waits for the page that follows. */
export async function press(element: EligibilityCheckerElement, name: string): Promise<void> {
  named(element, 'button', name).click();
  await settled(element);
}

/** Leaves the start page with a course. */
export async function begin(element: EligibilityCheckerElement, course: string): Promise<void> {
  // An earlier cohort comes when a page names it.
  await waitUntil(() => has(element, '#course'), 'the start page came');
  await chooseCourse(element, course);
  await press(element, 'Check funding');
}

export const question = (element: EligibilityCheckerElement): string => words(find(element, 'legend'));

export const questions = (element: EligibilityCheckerElement): string[] => all(element, 'legend').map(words);

export const hasQuestion = (element: EligibilityCheckerElement): boolean => has(element, 'legend');

/** Picks an option of a question by the starts of their words; of the first question when none is named. */
export function pick(element: EligibilityCheckerElement, label: string, asked = ''): void {
  const fields = all(element, 'form.questions fieldset').find((one) => words(one).startsWith(asked));
  const choice = [...(fields?.querySelectorAll<HTMLElement>('label') ?? [])].find((one) =>
    words(one).startsWith(label),
  );
  if (!choice) throw new Error(`No answer to "${asked || question(element)}" starts with "${label}".`);
  choice.click();
}

/** Chooses an option by the start of its label, and goes on. */
export async function answer(element: EligibilityCheckerElement, label: string): Promise<void> {
  pick(element, label);
  await press(element, 'Continue');
}

/** From the start page to the result. */
export async function check(
  course: string,
  labels: readonly string[],
  attributes: Partial<EligibilityCheckerElement> = {},
): Promise<EligibilityCheckerElement> {
  const element = await checker(attributes);
  await begin(element, course);
  for (const label of labels) await answer(element, label);
  await waitUntil(() => has(element, '.outcome'), 'the result came');
  return element;
}

/** The result that comes next. */
export const assessed = (element: EligibilityCheckerElement): Promise<EligibilityAssessedEvent> =>
  oneEvent(element, 'npq-eligibility-assessed') as unknown as Promise<EligibilityAssessedEvent>;

/** The shortest way to a result: no kind of work that is funded, and no adviser. */
export const NOT_FUNDED = ['Somewhere else', 'No'] as const;

/** In a community school in England, which had no scholarship for the course: all that a course without a list asks. */
export const FUNDED = ['A school', 'Local authority maintained school', 'Yes', 'No'] as const;

/** A state school that is on no list. */
export const STATE_SCHOOL = ['A school', 'Local authority maintained school'] as const;
