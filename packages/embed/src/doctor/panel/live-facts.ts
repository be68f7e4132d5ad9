import type { LiveFacts } from '../examination/facts.js';

/** The element around a node as the browser lays it out: through slots and out of shadow roots. */
function parentOf(node: Element): Element | null {
  if (node.assignedSlot) return node.assignedSlot;
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

function nameOf(element: Element): string {
  const kept = ['id', 'class', 'hidden'].flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [value ? ` ${name}="${value}"` : ` ${name}`];
  });
  return `<${element.localName}${kept.join('')}>`;
}

/** What hides an element, as it would be written; an empty text when nothing does. */
function hiddenBy(element: Element): string {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (getComputedStyle(at).display === 'none') return nameOf(at);
    const around = parentOf(at);
    if (around?.localName === 'details' && !around.hasAttribute('open') && at.localName !== 'summary')
      return '<details>';
  }
  return '';
}

/** Pixels that the page leaves for an element: the inside of the nearest box around it. */
function roomFor(element: Element): number | undefined {
  for (let at = parentOf(element); at; at = parentOf(at)) {
    const { display, paddingLeft, paddingRight } = getComputedStyle(at);
    if (display === 'none') return undefined;
    if (display !== 'contents' && display !== 'inline' && at.clientWidth)
      return at.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
  }
  return undefined;
}

/** A widget shows itself once its own root has a size. */
const isShown = (element: Element): boolean =>
  (element.shadowRoot?.querySelector('.root')?.getBoundingClientRect().height ?? 0) > 0;

/**
 * What only a browser knows of an element of ours.
 *
 * @param isLoaded everything that was asked for has come, or has had its time
 */
export function liveFacts(element: Element, isLoaded: boolean): LiveFacts {
  const hides = hiddenBy(element);
  return {
    shown: isShown(element) || (isLoaded ? false : undefined),
    nonce: (element as Partial<HTMLElement>).nonce ?? '',
    hiddenBy: hides,
    room: hides ? undefined : roomFor(element),
  };
}
