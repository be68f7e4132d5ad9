/** What a test reads of a widget's inside. Each throws when nothing is there, so that no test passes by finding nothing. */

const rootOf = (element: Element): ShadowRoot => {
  if (!element.shadowRoot) throw new Error(`<${element.localName}> has no shadow root.`);
  return element.shadowRoot;
};

export const has = (element: Element, selector: string): boolean =>
  rootOf(element).querySelector(selector) !== null;

export const all = (element: Element, selector: string): HTMLElement[] => [
  ...rootOf(element).querySelectorAll<HTMLElement>(selector),
];

/** The first element that a selector finds. */
export function find(element: Element, selector: string): HTMLElement {
  const found = rootOf(element).querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing in <${element.localName}> is ${selector}.`);
  return found;
}

/** Its words, with white space folded as a reader sees it. */
export const words = (node: Element): string => node.textContent.replace(/\s+/g, ' ').trim();

export const text = (element: Element, selector = '.root'): string => words(find(element, selector));

/** The first element of a kind that says these words. */
export function named(element: Element, selector: string, name: string): HTMLElement {
  const found = all(element, selector).find(
    (one) => words(one) === name || one.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`No ${selector} in <${element.localName}> says "${name}".`);
  return found;
}
