import { checkBase, folderOf, type SnippetOptions } from '../snippets/index.js';
import type { Served } from './served.js';

/** Where a snippet loads its code from, when that is not beside the builder. */
export interface Elsewhere {
  /** The whole folder. */
  readonly folder: string;
  /** What a person knows it by: a host, or `the website that it is pasted into`. */
  readonly host: string;
}

/**
 * The other place that a snippet would load code from; undefined when it is the distribution that the builder belongs to.
 * The address of the builder can name any folder, and whoever made that address need not mean well.
 */
export function elsewhere(options: SnippetOptions, { base, version }: Served): Elsewhere | undefined {
  const folder = folderOf(options);
  const ours = [checkBase(base), new URL(`../v${version}/`, base).href];
  if (ours.includes(folder)) return undefined;
  return {
    folder,
    host: folder.startsWith('/') ? 'the website that it is pasted into' : new URL(folder).host,
  };
}
