import { widgetNames, type WidgetName } from '@npq-widgets/embed/snippets';
import type { PageWindow } from '../support/firefox.js';
import { untilTrue } from '../support/webkit.js';

/**
 * A visitor of a page in an engine that Playwright does not drive. What runs in the page asks nothing of it that a
 * script of the page may have replaced.
 */
const FIND = `
  const { querySelectorAll, createEvent } = Object.getPrototypeOf(document);
  const all = (selector) => [...querySelectorAll.call(document, selector)];
  const root = (tag) => all(tag)[0]?.shadowRoot;
  const [tag, selector, words] = arguments;`;

const SEEN = `${FIND}
  const widgets = all(tag);
  return widgets.length >= selector && widgets.every((widget) => {
    const face = widget.shadowRoot?.querySelector('.root');
    if (!face || widget.shadowRoot.querySelector('slot')) return false;
    return !widget.parentElement.checkVisibility() || face.offsetHeight > 100;
  });`;

const PRESS = `${FIND}
  const parts = [...(root(tag)?.querySelectorAll(selector) ?? [])];
  const part = parts.find(({ textContent }) => textContent.trim().startsWith(words));
  part?.click();
  return part !== undefined;`;

const FILL = `${FIND}
  const field = root(tag)?.querySelector(selector);
  if (!field) return false;
  field.value = words;
  for (const type of ['input', 'change']) {
    const event = createEvent.call(document, 'Event');
    event.initEvent(type, true, true);
    field.dispatchEvent(event);
  }
  return field.value === words;`;

const READS = `${FIND}
  const parts = [...(root(tag)?.querySelectorAll(selector) ?? [])];
  return parts.some(({ textContent }) => textContent.includes(words));`;

/** Runs a script in the page until it says true. */
const until = (window: PageWindow, script: string, ...values: readonly unknown[]): Promise<void> =>
  untilTrue(() => window.run(script, ...values), `Not so: ${values.join(', ')}`);

/** Waits until all four widgets, and every other on the page, show themselves in place of their sentences. */
export const untilSeen = (window: PageWindow): Promise<void> =>
  until(window, SEEN, widgetNames.map((name) => `npq-${name}`).join(), widgetNames.length);

/** Brings each widget to an answer. Throws at the first that does not come to one. */
export async function comeToAnswers(window: PageWindow): Promise<void> {
  const step = (script: string) => (name: WidgetName, selector: string, words: string) =>
    until(window, script, `npq-${name}`, selector, words);
  const [press, fill, reads] = [step(PRESS), step(FILL), step(READS)];
  await fill('provider-finder', 'input', 'B1 1AA');
  await press('provider-finder', 'button', 'Find the hub');
  await reads('provider-finder', '.answer', '2 hubs share Birmingham');
  await fill('hours-planner', '#course', 'npq-senior-leadership');
  await reads('hours-planner', 'summary', 'How published courses were made up');
  await press('framework-explorer', '.areas summary', '1');
  await reads('framework-explorer', '[role=heading]', 'Learn ');
  await press('eligibility-checker', 'button', 'Check funding');
  for (const answer of ['A school', 'Academy', 'Yes', 'No']) {
    await press('eligibility-checker', 'label', answer);
    await press('eligibility-checker', 'button', 'Continue');
  }
  await reads('eligibility-checker', '.outcome [role=heading]', 'You should be funded');
}
