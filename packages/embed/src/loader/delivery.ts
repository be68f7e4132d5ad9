import { base, findBase } from './address.js';
import { failureReason, offerRetry, withdrawRetry } from './failure.js';
import type { mount } from './roots.js';
import { all, of } from '../own.js';
import { VERSION, asked, claimPage, failed, sayOnce } from './page.js';
import { bring, tags } from './registry.js';

export const MOUNT = 'npq-mount';

/** What a module may give besides defining its element. */
export interface Brought {
  /** Of `mount.ts`, or of `roots.ts`, which does more. */
  readonly mount?: typeof mount;
}

/** What happens on the page when a module came; without one, that it did not. */
export type Act = (brought?: Brought) => void;

let act: Act;
let blocked = false;

/** Asks for the module of that name, once. */
export function load(name: string): void {
  if (asked.has(name) || customElements.get(name)) return;
  asked.add(name);
  bring(name).then(
    (brought) => {
      all(of(name)).forEach(withdrawRetry);
      act(brought as Brought);
    },
    // The page reports a refusal by its policy just after the import fails.
    (error: unknown) => setTimeout(() => fail(name, error)),
  );
}

/**
 * Asks for the modules of all tags and blocks that stand in the page's document now, and for what all of them share: that is in
 * the hub's, which would else wait until a widget's module has come and named it.
 */
export const bringPresent = (): void =>
  tags.forEach((tag) => {
    if (!all(of(tag))[0]) return;
    load(tag);
    load(tags[0]);
  });

function fail(name: string, error: unknown): void {
  const reason = failureReason(error, blocked, navigator.onLine);
  act();
  failed.set(name, reason);
  sayOnce(
    base
      ? `<${name}> did not load (${reason}). ${String(error)}`
      : 'an optimiser must not copy npq.js into another file',
  );
  // A block waits for what mounts it too. The hub shows nothing.
  all(name === MOUNT ? '[data-npq*="-"]' : of(name)).forEach((element) => {
    if (name !== tags[0]) offerRetry(element, retry);
    // Pages put an `Event` of their own in the place of the browser's, or a `CustomEvent`; nobody does so with this one.
    element.dispatchEvent(
      Object.assign(new MessageEvent('npq-load-failed', { bubbles: true }), { tag: name, reason }),
    );
  });
}

function retry(): void {
  failed.forEach((_, name) => {
    failed.delete(name);
    asked.delete(name);
    load(name);
  });
}

/** From now on modules can be loaded; what comes is handed to what `start` returns. */
export function begin(start: () => Act): void {
  const go = (): void => {
    if (!claimPage(findBase(), VERSION)) return;
    addEventListener('online', retry);
    addEventListener('securitypolicyviolation', (event) => {
      blocked ||= event.blockedURI.startsWith(base);
    });
    act = start();
  };
  if (findBase()) go();
  // What names the folder may stand further down on the page, or be put there by a tag manager.
  else setTimeout(go, 1_000);
}
