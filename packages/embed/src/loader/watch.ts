import { tag as script } from './address.js';
import { MOUNT, load, present, tagOf, type Act, type Brought } from './delivery.js';
import { leads, sayOnce } from './page.js';
import { tags } from './registry.js';

/** The first look at the viewport comes with a rendered frame; nothing waits for it longer than this. */
const PATIENCE_MS = 300;
/** A page may change thousands of times while it is built; one look after a burst is enough. */
const BURST_MS = 50;

const whenIdle =
  (globalThis as { requestIdleCallback?: (act: () => void) => void }).requestIdleCallback ?? setTimeout;

/** What does `act` after so many milliseconds, once however often it is asked for until then. */
function once(delay: number, act: () => void): () => void {
  let due = 0;
  return () => {
    due ||= setTimeout(() => {
      due = 0;
      act();
    }, delay);
  };
}

/**
 * Finds our tags and blocks on the page, now and later, and has their modules loaded: at once near the viewport, the
 * rest when the page is idle. Returns what is to happen when a module came.
 */
export function watch(): Act {
  let mount: Brought['mount'];
  let nearby: IntersectionObserver | undefined;

  /** A look for which everything is near. */
  const lookAll = (): void => {
    const later = nearby;
    nearby = undefined;
    look();
    nearby = later;
  };
  const restSoon = once(PATIENCE_MS, () => whenIdle(lookAll));

  /** Mounts an element whose module is there; else has it loaded: now when it is near, when the page is idle if not. */
  const meet = (element: HTMLElement): void => {
    const tag = tagOf(element);
    if (!tags.includes(tag)) sayOnce(`data-npq="${tag.slice(4)}" names no widget.`);
    else if (customElements.get(tag)) {
      if (element.localName === tag) return;
      if (mount) mount(element, tag);
      else load(MOUNT);
    } else if (nearby && tag !== tags[0]) {
      restSoon();
      nearby.observe(element);
    } else {
      // A hub has no box to come near, and the widgets ask it who the hub is.
      load(tag);
    }
  };

  const look = (): void => {
    if (leads()) present().forEach(meet);
  };

  /** `#npq-check` at the end of any page's address opens the doctor, for staff. */
  const check = (): void => {
    if (location.hash === '#npq-check') load('npq-doctor');
  };

  if ((globalThis as Partial<typeof globalThis>).IntersectionObserver) {
    nearby = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) if (isIntersecting) load(tagOf(target));
      },
      { rootMargin: '100%' },
    );
  }
  new MutationObserver(once(BURST_MS, look)).observe(document, { childList: true, subtree: true });
  addEventListener('DOMContentLoaded', look);
  addEventListener('hashchange', check);
  // Tags inside shadow roots come alive with their module; `data-load` asks for one that stands nowhere else.
  for (const name of script?.dataset['load']?.split(',') ?? []) load(`npq-${name.trim()}`);
  look();
  check();
  return (brought) => {
    mount ??= brought.mount;
    look();
  };
}
