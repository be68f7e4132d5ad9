import { tag as script } from './address.js';
import { MOUNT, load, present, tagOf, type Act, type Brought } from './delivery.js';
import { leads } from './page.js';
import { tags } from './registry.js';

/**
 * Finds our tags and blocks on the page, now and later, and has their modules loaded. Returns what is to happen when a
 * module came.
 */
export function watch(): Act {
  let mount: Brought['mount'];

  /** Mounts a block whose module is there; else has the module loaded. */
  const meet = (element: HTMLElement): void => {
    const tag = tagOf(element);
    if (tags.includes(tag) && !customElements.get(tag)) load(tag);
    else if (element.localName !== tag) {
      if (mount) mount(element, tag);
      else load(MOUNT);
    }
  };

  const look = (): void => {
    if (leads()) present().forEach(meet);
  };

  /** `#npq-check` at the end of any page's address opens the doctor, for staff. */
  const check = (): void => {
    if (location.hash === '#npq-check') load('npq-doctor');
  };

  let due = 0;
  new MutationObserver(() => {
    // A page may change thousands of times while it is built: one look after so many milliseconds is enough.
    due ||= setTimeout(() => {
      due = 0;
      look();
    }, 50);
  }).observe(document, { childList: true, subtree: true });
  addEventListener('hashchange', check);
  // Tags inside shadow roots come alive with their module; `data-load` asks for one that stands nowhere else.
  for (const name of script?.dataset['load']?.split(/[\s,]+/) ?? []) load(`npq-${name}`);
  look();
  check();
  return (brought) => {
    mount ??= brought.mount;
    look();
  };
}
