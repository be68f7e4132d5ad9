import { fixture, html, oneEvent } from '@open-wc/testing';
import '@npq-widgets/elements/framework-explorer';
import '@npq-widgets/elements/hub';
import { frameworkExamples } from '@npq-widgets/data/examples/frameworks';
import type { FrameworkExplorerElement } from '../../../packages/elements/src/framework-explorer/framework-explorer.js';
import { all, find, has, named, text, words } from '../../support/shadow.js';
import { waitUntil } from '../../support/wait.js';

export const exampleFacts = { slices: frameworkExamples };

/** Presses a button by its name, once it is there. */
export async function press(element: FrameworkExplorerElement, name: string): Promise<void> {
  const button = () => all(element, 'button').find((one) => words(one) === name);
  await waitUntil(() => button() !== undefined, `there is a button "${name}"`);
  named(element, 'button', name).click();
  await element.updateComplete;
}

/** Chooses another course from the list of all, as a person would. */
export async function choose(element: FrameworkExplorerElement, name: string): Promise<void> {
  await waitUntil(() => has(element, 'button'), 'something can be pressed');
  if (!has(element, '.choices')) await press(element, '‹ All NPQs');
  await press(element, name);
}

/** Goes to an NPQ of 2017 through the footnote of the list. */
export async function chooseRetired(element: FrameworkExplorerElement, name: string): Promise<void> {
  await choose(element, 'NPQs that have ended');
  await press(element, name);
}

/** The heading of what is shown; empty while it is on its way. */
export const title = (element: Element): string =>
  has(element, '[role=heading]') ? text(element, '[role=heading]') : '';

/** The field of the search. */
export const topic = (element: Element): HTMLInputElement => find(element, '#topic') as HTMLInputElement;

/** Every part of the outline that opens. */
export const parts = (element: Element): HTMLDetailsElement[] =>
  all(element, '.areas details') as HTMLDetailsElement[];

/** The part of the outline whose name begins so. */
export function part(element: Element, name: string): HTMLDetailsElement {
  const found = parts(element).find((details) => words(details.querySelector('summary')!).includes(name));
  if (!found) throw new Error(`No part of the outline is called ${name}.`);
  return found;
}

/** A pinned explorer on the example facts, in a hub of its own, so that a choice made in another test cannot reach it. */
export async function explorer(
  attributes: Partial<FrameworkExplorerElement> = {},
): Promise<FrameworkExplorerElement> {
  const hub = await fixture(html`<npq-hub><npq-framework-explorer></npq-framework-explorer></npq-hub>`);
  const element = hub.querySelector('npq-framework-explorer')!;
  Object.assign(element, { data: exampleFacts, courseOnly: true, ...attributes });
  await element.updateComplete;
  return element;
}

/** An explorer that shows the areas of one course. */
export async function explored(
  course: string,
  attributes: Partial<FrameworkExplorerElement> = {},
): Promise<FrameworkExplorerElement> {
  const element = await explorer({ course, ...attributes });
  await waitUntil(() => has(element, '.facts') && has(element, '.trust'), 'the course is shown');
  return element;
}

/** Opens a part as a person would, and waits for its details. */
export async function open(element: FrameworkExplorerElement, name: string): Promise<HTMLDetailsElement> {
  const details = part(element, name);
  const toggled = oneEvent(details, 'toggle');
  details.querySelector('summary')!.click();
  await toggled;
  await waitUntil(
    () => details.querySelector('.details') !== null && !words(details).includes('Loading…'),
    `${name} is filled`,
  );
  return part(element, name);
}

/** Types into the search, and waits until it says what it found. */
export async function search(element: FrameworkExplorerElement, query: string): Promise<void> {
  const input = topic(element);
  input.focus();
  input.value = query;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await waitUntil(() => text(element, '.bar').includes('match'), 'the search has an answer');
}
