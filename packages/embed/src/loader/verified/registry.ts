import { base, findBase } from '../address.js';
import type { Core } from './core.js';
import { preload } from './preload.js';

/** Both words are filled in by the build: what can be brought, and the hash of `core.js`. */
export const tags = 'TAGS'.split(' ');
const INTEGRITY = 'INTEGRITY';

let core: Promise<Core> | undefined;

/** Imports the module of that name as the registry of this release has it, after it was found to be as released. */
export async function bring(name: string): Promise<unknown> {
  if (!findBase()) throw TypeError();
  const first = `${base}modules/core.js`;
  core ??= preload(first, INTEGRITY).then(() => import(/* @vite-ignore */ first) as Promise<Core>);
  core.catch(() => (core = undefined));
  const files = await core;
  files.use(preload);
  return name === 'npq-mount' ? files : files.bring(name);
}
