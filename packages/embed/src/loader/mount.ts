import { withdrawRetry } from './failure.js';
import { all, create, own } from '../own.js';
import { sayOnce } from './page.js';

/** An attribute's name and value, as `Attr` has them. */
interface Pair {
  readonly name: string;
  readonly value: string;
}

// A parser accepts names, such as `@click`, that `setAttribute` refuses with a throw: those are left behind too.
const KEPT = /^(?!on|style$|data-npq$)[a-z][\w:.-]*$/;
/** Room beyond what a widget takes that is let go at once, in pixels: more would be a hole in the page. */
const MOST_SPARE = 60;
/** How often a page may take a widget out of its block. A page that does so for ever has its way. */
const PATIENCE = 100;

/**
 * The attributes of an element that takes a `data-npq` block's place. `data-x` becomes `x` only where the element
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

/** Gives a widget the options of its block, now and whenever the page changes them. */
function copyOptions(block: Element, element: Element, watched: readonly string[]): void {
  for (const name of watched) {
    const value = block.getAttribute(`data-${name}`);
    if (value === element.getAttribute(name)) continue;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}

/**
 * True while the parser may not have read all of `block`: neither it nor what it is in has something after it. Taking it
 * out before that loses the part of it that has not arrived.
 */
function isBeingRead(block: Node): boolean {
  for (let node: Node | null = block; node; node = node.parentNode) if (node.nextSibling) return false;
  return own('readyState') === 'loading';
}

/** Puts a `tag` element in the place of `block`, with its attributes and what is inside it. */
function replace(block: HTMLElement, tag: string, watched: readonly string[]): void {
  const element = own('createElement').call(document, tag);
  // A strict policy forbids the attribute, not the property.
  if (block.style.length) element.style.cssText = block.style.cssText;
  for (const { name, value } of mountedAttributes(block.attributes, watched))
    element.setAttribute(name, value);
  element.append(...block.childNodes);
  block.replaceWith(element);
}

/** What a page forces on everything must not move a widget under the visitor's pointer. */
const STILL = ':host{animation:none!important;transition:none!important}';

/** The sheet of a block's own root, which keeps it still and lets its room go. Undefined where the page has taken sheets away. */
function sheetIn(root: ShadowRoot): CSSStyleSheet | undefined {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STILL);
    root.adoptedStyleSheets.push(sheet);
    return sheet;
  } catch {
    return undefined;
  }
}

/** Holds the room that the page kept until the widget is used, and lets go at once of what is no use. */
function keepRoom(block: HTMLElement, element: HTMLElement, sheet: CSSStyleSheet | undefined): void {
  const letGo = (): void =>
    sheet?.replaceSync(`${STILL}:host{min-block-size:auto!important}:host::before{content:none!important}`);
  const spare = block.clientHeight - element.offsetHeight;
  if (spare < 1 || spare > MOST_SPARE) return letGo();
  const options = { capture: true, once: true };
  for (const type of ['click', 'keydown']) block.addEventListener(type, letGo, options);
  addEventListener('beforeprint', letGo, options);
}

/** Shows the sentence of `block` in its root until the widget shows something, and whenever it shows nothing. */
function showInTurn(block: HTMLElement, element: HTMLElement, root: ShadowRoot): void {
  const sentence = create('slot');
  const content = create('slot', { name: 'npq' });
  root.append(sentence, content);
  const sheet = sheetIn(root);
  const { ResizeObserver: Observer } = globalThis as Partial<typeof globalThis>;
  if (!Observer) return root.replaceChildren(content);
  let isRoomKept = false;
  // An observer is told between layout and painting, so that the two are never seen together.
  new Observer(() => {
    root.replaceChildren(...(element.offsetHeight ? [content] : [sentence, content]));
    if (!element.offsetHeight || isRoomKept) return;
    isRoomKept = true;
    keepRoom(block, element, sheet);
  }).observe(element);
}

const mounted = new WeakSet<Element>();

/**
 * The widget that a copied block brings: where a page was copied, or kept for the way back, it stands there without its block's
 * root, and somebody may type in it already. Else a new one, which keeps no room before its block does.
 */
function widgetFor(block: HTMLElement, tag: string): HTMLElement {
  const [kept, ...more] = block.querySelectorAll<HTMLElement>(`:scope > ${tag}`);
  for (const copy of more) block.removeChild(copy);
  return kept ?? Object.assign(own('createElement').call(document, tag), { hidden: true });
}

/**
 * Puts a widget into its block. The page's own nodes stay where the page put them, for React takes out what it put in and
 * fails when that is gone: they are not shown while the widget is. What a page that is morphed takes away comes back.
 */
function mountInside(block: HTMLElement, tag: string, watched: readonly string[]): void {
  const element = widgetFor(block, tag);
  const root = block.attachShadow({ mode: 'open' });
  mounted.add(block);
  withdrawRetry(block);
  element.slot = 'npq';
  copyOptions(block, element, watched);
  // What is moved loses the focus.
  if (!element.parentNode) block.append(element);
  element.hidden = false;
  showInTurn(block, element, root);
  let patience = PATIENCE;
  new MutationObserver(() => {
    if (element.parentNode !== block && patience--) block.append(element);
    copyOptions(block, element, watched);
  }).observe(block, { childList: true, attributes: true });
}

/** With a polyfill in place of shadow roots no widget shows itself: the sentence stays. */
const isPlayingRoots = (): boolean =>
  (globalThis as { readonly ShadyDOM?: { readonly inUse?: boolean } }).ShadyDOM?.inUse === true;

function mountBlock(block: HTMLElement, tag: string): void {
  const definition = customElements.get(tag) as { observedAttributes?: readonly string[] } | undefined;
  // Its module is on its way; a block in an editor would be saved with the tag.
  if (!definition || isPlayingRoots() || mounted.has(block) || !block.isConnected || block.isContentEditable)
    return;
  if (isBeingRead(block))
    return addEventListener('DOMContentLoaded', () => mountBlock(block, tag), { once: true });
  const { observedAttributes = [] } = definition;
  // Another copy of this script was here before.
  if (block.shadowRoot && block.querySelector(`:scope > ${tag}`)) return void mounted.add(block);
  // A hub stands around what it wraps.
  if (tag === 'npq-hub') return replace(block, tag, observedAttributes);
  try {
    mountInside(block, tag, observedAttributes);
  } catch {
    // Only some elements can hold a root, and each only one.
    replace(block, tag, observedAttributes);
  }
}

/**
 * Brings blocks to life as far as their modules are there: those of the page's document, unless others are given.
 * `tags`: what a block may name.
 */
export function mount(
  tags: readonly string[],
  _load?: (tag: string) => void,
  blocks: readonly HTMLElement[] = all('[data-npq]'),
): void {
  for (const block of blocks) {
    const name = block.getAttribute('data-npq') ?? '';
    if (tags.includes(`npq-${name}`)) mountBlock(block, `npq-${name}`);
    else sayOnce(`data-npq="${name}" names no widget.`);
  }
}
