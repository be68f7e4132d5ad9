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
    const box = widget.shadowRoot?.querySelector('.root');
    if (!box || widget.shadowRoot.querySelector('slot')) return false;
    return !widget.parentElement.checkVisibility() || box.offsetHeight > 100;
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

const SEES = `${FIND}
  const part = root(tag)?.querySelector(selector);
  if (!part?.checkVisibility()) return false;
  const { top, bottom } = part.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;`;

const IS_AT = `${FIND}
  return root(tag)?.activeElement?.matches(selector) ?? false;`;

/** Runs a script in the page until it says true. */
const until = (window: PageWindow, script: string, ...values: readonly unknown[]): Promise<void> =>
  untilTrue(() => window.run(script, ...values), `Not so: ${values.join(', ')}`);

/** Waits until all four widgets, and every other on the page, show themselves in place of their sentences. */
export const untilSeen = (window: PageWindow): Promise<void> =>
  until(window, SEEN, widgetNames.map((name) => `npq-${name}`).join(), widgetNames.length);

/** Waits until it is so of a part of a widget, and throws when it never is. */
type Step = (name: WidgetName, selector: string, words?: string) => Promise<void>;

/** What a visitor does with the widgets of a page. */
export interface Visitor {
  /** Presses the first part that begins with these words. */
  readonly press: Step;
  readonly fill: Step;
  readonly reads: Step;
  /** The part stands in view, with nothing of it above or below. */
  readonly sees: Step;
  /** The part has the focus. */
  readonly isAt: Step;
}

export function visitorOf(window: PageWindow): Visitor {
  const step =
    (script: string): Step =>
    (name, selector, words = '') =>
      until(window, script, `npq-${name}`, selector, words);
  return {
    ...{ press: step(PRESS), fill: step(FILL), reads: step(READS) },
    ...{ sees: step(SEES), isAt: step(IS_AT) },
  };
}

/** Brings each widget to an answer. Throws at the first that does not come to one. */
export async function comeToAnswers(window: PageWindow): Promise<void> {
  const { press, fill, reads } = visitorOf(window);
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
