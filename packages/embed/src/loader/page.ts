import type { FailureReason } from './failure.js';

/** A loader that runs on the page. */
interface LoaderNote {
  readonly version: string;
  /** The folder that it loads from, with its last slash. */
  readonly base: string;
}

/** The part of the page's one global that the loader uses; `core/page-registry.ts` of the elements has the rest. */
export interface LoaderPage {
  readonly versions: Set<string>;
  readonly said: Set<string>;
  /** The loaders of the page, newest first: that one works, the others stand back. */
  loaders?: LoaderNote[];
  /** Names in the registry that a loader of this page asked for. */
  asked?: Set<string>;
  /** Those of them that did not come, for the doctor. */
  failed?: Map<string, FailureReason>;
}

export const VERSION = '1.0.0';
const holder = globalThis as Partial<Record<symbol, LoaderPage> & Pick<typeof globalThis, 'console'>>;
const page: LoaderPage = (holder[Symbol.for('npq.v1')] ??= { versions: new Set(), said: new Set() });
const loaders = (page.loaders ??= []);
let note: LoaderNote;

export const asked = (page.asked ??= new Set());
export const failed = (page.failed ??= new Map());

/** Writes one console line for whoever looks after the page, once a page. */
export function sayOnce(line: string): void {
  if (page.said.has(line)) return;
  page.said.add(line);
  // Some pages take the console away.
  holder.console?.warn(`npq: ${line}`);
}

/** True while this is the loader that works on the page. */
export const leads = (): boolean => loaders[0] === note;

/**
 * Enters this script among the page's loaders. The newest leads, of equal ones the first, so that a script pasted twice
 * does its work once. True when this one leads now; older ones then stand back.
 */
export function claimPage(base: string, version: string): boolean {
  loaders.push((note = { version, base }));
  loaders.sort((a, b) => b.version.localeCompare(a.version, [], { numeric: true }));
  return leads();
}
