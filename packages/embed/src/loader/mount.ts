import { own } from './own.js';
import { sayOnce } from './page.js';

/** An attribute's name and value, as `Attr` has them. */
export interface Pair {
  readonly name: string;
  readonly value: string;
}

// A parser accepts names, such as `@click`, that `setAttribute` refuses with a throw: those are left behind too.
const KEPT = /^(?!on|style$|data-npq$)[a-z][\w:.-]*$/;

/**
 * The attributes of the element that takes a `data-npq` block's place. `data-x` becomes `x` only where the element
 * itself watches `x`: a page's sanitiser lets `data-onclick` or `data-style` pass because they do nothing, and they
 * must go on doing nothing. Handlers are left behind for the same reason. All else is kept as it was.
 */
export function mountedAttributes(attributes: Iterable<Pair>, watched: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  for (const { name, value } of attributes) {
    const option = name.slice(5);
    if (name.startsWith('data-') && watched.includes(option)) pairs.push({ name: option, value });
    else if (KEPT.test(name)) pairs.push({ name, value });
  }
  return pairs;
}

/**
 * True while the parser may not have read all of `block`: neither it nor what it is in has something after it. Taking it
 * out before that loses the part of it that has not arrived.
 */
function isBeingRead(block: Node): boolean {
  for (let node: Node | null = block; node; node = node.parentNode) if (node.nextSibling) return false;
  return own('readyState') === 'loading';
}

/**
 * Puts a `tag` element in the place of `block`, with its attributes and what is inside it. Waits while the block is still
 * being read, and leaves one alone that names no widget, or that stands in an editor, which would save the tag.
 */
export function mount(block: HTMLElement, tag: string): void {
  const definition = customElements.get(tag) as { observedAttributes?: readonly string[] } | undefined;
  if (!definition) return sayOnce(`data-npq="${tag.slice(4)}" names no widget.`);
  if (!block.isConnected || block.isContentEditable) return;
  if (isBeingRead(block))
    return addEventListener('DOMContentLoaded', () => mount(block, tag), { once: true });
  const { observedAttributes = [] } = definition;
  const element = own('createElement').call(document, tag);
  // A strict policy forbids the attribute, not the property.
  if (block.style.length) element.style.cssText = block.style.cssText;
  for (const { name, value } of mountedAttributes(block.attributes, observedAttributes))
    element.setAttribute(name, value);
  element.append(...block.childNodes);
  block.replaceWith(element);
}
