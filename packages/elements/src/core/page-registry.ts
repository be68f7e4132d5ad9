import { nativeConsole } from './native.js';

/**
 * The one global that the widgets of a page share, whichever bundle or version brought them.
 * Additive within a major version: never rename or retype what is here, other copies read it.
 */
interface NpqPage {
  /** Versions of this project that run on the page, for the console and the page doctor. */
  readonly versions: Set<string>;
  /** Console lines that were already written, so that a page with ten widgets says a thing once. */
  readonly said: Set<string>;
  /** What answers at the document, set by the first widget or hub that connects. */
  documentStore?: DocumentStore;
}

/** The part of the document's store that another copy of the code may call. */
export interface DocumentStore {
  /** Listens at the document, if it does not already. */
  connect?(): void;
  /** An `<npq-hub>` lends its identity and data to the document. False when another hub already does. */
  lend(owner: Element, values: ReadonlyMap<unknown, unknown>): boolean;
  /** Takes the loan of `owner` back. Unknown owners are ignored. */
  giveBack(owner: Element): void;
  /** Makes consumers inside `container` ask again, because it now answers for them. */
  release(container: Element): void;
}

const PAGE: unique symbol = Symbol.for('npq.v1');

interface Holder {
  [PAGE]?: NpqPage | undefined;
}

/** The page's shared record, made on first use. */
export function npqPage(): NpqPage {
  const holder: Holder = globalThis as object;
  return (holder[PAGE] ??= { versions: new Set(), said: new Set() });
}

/** Writes one console line for whoever looks after the page, once a page however often it applies. */
export function sayOnce(line: string): void {
  const { said } = npqPage();
  if (said.has(line)) return;
  said.add(line);
  nativeConsole()?.warn(`npq: ${line}`);
}
