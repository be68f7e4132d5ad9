import { mount as mountBlocks } from './mount.js';
import { all, of } from '../own.js';

/** A root may change thousands of times while it is filled: one look after so many milliseconds is enough. */
const PAUSE = 50;

const watched = new WeakSet<ShadowRoot>();
const awaited = new Set<string>();

/** Calls `again` whenever `root` has changed. */
function watch(root: ShadowRoot, again: () => void): void {
  if (watched.has(root)) return;
  watched.add(root);
  let timer: ReturnType<typeof setTimeout> | undefined;
  new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      again();
    }, PAUSE);
  }).observe(root, { childList: true, subtree: true });
}

/** Calls `again` once somebody has defined elements of this name: each may make a root then. */
function awaitDefinition(name: string, again: () => void): void {
  if (awaited.has(name)) return;
  awaited.add(name);
  customElements.whenDefined(name).then(again, () => undefined);
}

/** Blocks of ours have roots too, in which a page puts nothing. */
const OTHERS = ':not([data-npq])';

/**
 * The open shadow roots of the page, however deep. A browser tells nobody of a new one; so `again` is called when one that
 * was found changes, and when an element that was not defined yet is.
 */
function findRoots(elements: Iterable<Element>, again: () => void): ShadowRoot[] {
  return [...elements].flatMap(({ localName, shadowRoot }) => {
    if (localName.startsWith('npq-')) return [];
    // A form answers with its field of that name.
    if (shadowRoot instanceof ShadowRoot) {
      watch(shadowRoot, again);
      return [shadowRoot, ...findRoots(shadowRoot.querySelectorAll(OTHERS), again)];
    }
    if (localName.includes('-') && !customElements.get(localName)) awaitDefinition(localName, again);
    return [];
  });
}

/**
 * What `mount` of `mount.ts` does, in the page's shadow roots too: asks for the module of each tag and block that stands
 * there, and brings blocks to life. `tags`: what can be asked for, and what a block may name.
 */
export function mount(tags: readonly string[], load: (tag: string) => void): void {
  const roots = findRoots(all(OTHERS), () => mount(tags, load));
  tags.filter((tag) => roots.some((root) => root.querySelector(of(tag)))).forEach(load);
  const inRoots = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('[data-npq]')]);
  mountBlocks(tags, load, [...all('[data-npq]'), ...inRoots]);
}
