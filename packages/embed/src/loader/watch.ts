import { tag as script } from './address.js';
import { MOUNT, bringPresent, load, type Act, type Brought } from './delivery.js';
import { all } from './own.js';
import { leads } from './page.js';
import { tags } from './registry.js';
import { keepRoom } from './room.js';

/**
 * Keeps room for our tags and blocks, finds them on the page, now and later, and has their modules loaded. Returns what is
 * to happen when a module came, or did not.
 */
export function watch(): Act {
  const room = keepRoom(tags);
  let mount: Brought['mount'];
  let due: ReturnType<typeof setTimeout> | undefined;

  const look = (): void => {
    due = undefined;
    // At the end of any page's address this opens the doctor, for staff.
    if (location.hash.endsWith('npq-check')) load('npq-doctor');
    if (!leads()) return;
    bringPresent();
    if (all('[data-npq]')[0]) {
      if (mount) mount(tags);
      else load(MOUNT);
    }
  };

  new MutationObserver(() => {
    // A page may change thousands of times while it is built: one look after so many milliseconds is enough.
    due ??= setTimeout(look, 50);
  }).observe(document, { childList: true, subtree: true });
  addEventListener('hashchange', look);
  // Tags inside shadow roots come alive with their module; `data-load` asks for one that stands nowhere else.
  tags.filter((tag) => script?.dataset['load']?.includes(tag.slice(4))).forEach(load);
  look();
  return (brought) => {
    if (!brought) room.disabled = true;
    mount ??= brought?.mount;
    look();
  };
}
