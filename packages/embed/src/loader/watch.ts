import { tag as script } from './address.js';
import { MOUNT, bringPresent, load, type Act, type Brought } from './delivery.js';
import { all } from '../own.js';
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
  let timer = 0;

  const look = (): void => {
    timer = 0;
    // At the end of any page's address this opens the doctor, for staff.
    if (location.hash.endsWith('npq-check')) load('npq-doctor');
    if (!leads()) return;
    bringPresent();
    if (mount) mount(tags, load);
    else if (all('[data-npq]')[0]) load(MOUNT);
  };

  new MutationObserver(() => {
    // A page may change thousands of times while it is built: one look after so many milliseconds is enough.
    timer ||= setTimeout(look, 50);
  }).observe(document, { childList: true, subtree: true });
  addEventListener('hashchange', look);
  // Where none stands in the document, one may stand in a shadow root. `data-load` asks for it at once.
  setTimeout(() => all(tags.slice(1))[0] ?? load('npq-roots'), 1_000);
  tags.forEach((tag) => {
    if (script?.dataset['load']?.includes(tag.slice(4))) load(tag);
  });
  look();
  return (brought) => {
    if (!brought) room.disabled = true;
    mount = brought?.mount ?? mount;
    look();
  };
}
