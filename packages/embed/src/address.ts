/**
 * The folder that this script came from, with its last slash: where the modules are, whatever the page's address.
 * Some optimisers run a script by other means, so that the page does not say which one is running.
 */
export const base: string = folderOf(globalThis.document);

function folderOf(page: Document | undefined): string {
  const { src } = (page?.currentScript ?? page?.querySelector('script[src*="/npq.js"]') ?? {}) as { src?: string };
  return src ? new URL('.', src).href : '';
}

/** Imports a module of this distribution by its file name without `.js`. The built registry is made of these. */
export const moduleAt = (file: string) => (): Promise<unknown> => import(/* @vite-ignore */ `${base}modules/${file}.js`);
