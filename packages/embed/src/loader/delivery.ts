import { base } from './address.js';
import { failureReason, offerRetry, tellFailure, withdrawRetry } from './failure.js';
import type { mount } from './mount.js';
import { own } from './own.js';
import { asked, failed, sayOnce } from './page.js';
import { bring, tags } from './registry.js';
import { room } from './room.js';

const BLOCK = 'data-npq';
export const MOUNT = 'npq-mount';
const SELECTOR = `${tags.join()},[${BLOCK}]`;

/** What a module may give besides defining its element. */
export interface Brought {
  /** Of `mount.ts`. */
  readonly mount?: typeof mount;
}

/** What happens on the page when a module came. */
export type Act = (brought: Brought) => void;

let act: Act;
let blocked = false;

/** The tag that an element is, or that a block stands for where a website strips tags that it does not know. */
export const tagOf = (element: Element): string =>
  element.hasAttribute(BLOCK) ? `npq-${element.getAttribute(BLOCK)}` : element.localName;

/** Our tags and blocks in the page's document. */
export const present = (): NodeListOf<HTMLElement> =>
  own('querySelectorAll').call(document, SELECTOR) as NodeListOf<HTMLElement>;

/** What waits for a module: the elements and blocks of that tag; for the one that mounts, all that are not alive yet. */
const waiting = (name: string): HTMLElement[] =>
  [...present()].filter((element) =>
    name === MOUNT ? !customElements.get(element.localName) : tagOf(element) === name,
  );

/** Asks for the module of that name, once. */
export function load(name: string): void {
  if (asked.has(name)) return;
  asked.add(name);
  bring(name).then(
    (brought) => {
      waiting(name).forEach(withdrawRetry);
      act(brought as Brought);
    },
    // The page reports a refusal by its policy just after the import fails.
    (error: unknown) => setTimeout(() => fail(name, error)),
  );
}

function fail(name: string, error: unknown): void {
  const reason = failureReason(error, blocked, navigator.onLine);
  failed.set(name, reason);
  room.disabled = true;
  sayOnce(`<${name}> did not load (${reason}). ${String(error)}`);
  for (const element of waiting(name)) {
    const tag = tagOf(element);
    if (tag !== tags[0]) offerRetry(element, retry);
    tellFailure(element, tag, reason);
  }
}

function retry(): void {
  for (const name of failed.keys()) {
    failed.delete(name);
    asked.delete(name);
    load(name);
  }
}

/** From now on modules can be loaded; what comes is handed to what `start` returns. */
export function begin(start: () => Act): void {
  addEventListener('online', retry);
  addEventListener('securitypolicyviolation', (event) => {
    blocked ||= event.blockedURI.startsWith(base);
  });
  act = start();
}
