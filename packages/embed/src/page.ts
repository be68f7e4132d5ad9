/** A loader that runs on the page. */
export interface LoaderNote {
  readonly version: string;
  /** The folder that it loads from, with its last slash. */
  readonly base: string;
}

/** The part of the page's one global that the loader uses; `base/page.ts` of the elements has the rest. */
interface LoaderPage {
  readonly versions: Set<string>;
  readonly said: Set<string>;
  /** The loaders of the page: the first works, the others stand back. */
  loaders?: LoaderNote[];
}

const VERSION = '1.0.0';
const holder = globalThis as Partial<Record<symbol, LoaderPage>>;
const page: LoaderPage = (holder[Symbol.for('npq.v1')] ??= { versions: new Set(), said: new Set() });

/** Writes one console line for whoever looks after the page, once a page. */
export function sayOnce(line: string): void {
  if (page.said.has(line)) return;
  page.said.add(line);
  console.warn(`npq: ${line}`);
}

/** Makes this the page's loader. False when another runs already: a script pasted twice does its work once. */
export function claimPage(base: string): boolean {
  const loaders = (page.loaders ??= []);
  const first = loaders[0];
  if (first && first.base !== base) sayOnce(`${base} stands back: ${first.base} has this page.`);
  return loaders.push({ version: VERSION, base }) < 2;
}
