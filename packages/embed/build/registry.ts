import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { roomSheet } from '../src/snippets/reserve.js';

export const embed = fileURLToPath(new URL('../', import.meta.url));
const REGISTRY = `${embed}src/loader/registry.ts`;
const IMPORT = /'npq-([\w-]+)': \(\) => import\('([^']+)'\)/g;

/** A module that a page can ask for. */
export interface Entry {
  /** `provider-finder`: the tag without its prefix; `mount`: what brings no element. */
  readonly name: string;
  /** What `registry.ts` imports for it. */
  readonly specifier: string;
  readonly isElement: boolean;
}

/** What `registry.ts` imports, in its order. Throws when nothing is found there. */
export async function readRegistry(): Promise<Entry[]> {
  const text = await readFile(REGISTRY, 'utf8');
  const entries = [...text.matchAll(IMPORT)].map(([, name = '', specifier = '']) => ({
    name,
    specifier,
    isElement: specifier.startsWith('@'),
  }));
  if (entries.length === 0) throw new Error('registry.ts imports no element.');
  return entries;
}

/** A module in the place of `registry.ts`. */
const inPlaceOfRegistry = (text: string): Plugin => ({
  name: 'npq-registry',
  enforce: 'pre',
  transform: (_, id) => (id === REGISTRY ? { code: text, map: null } : null),
});

/**
 * The registry of a folder whose modules are imported as they are. `files`: file names in the order of the entries. A
 * hashed name is the tag without its prefix, a hyphen and six characters.
 */
export const plainRegistry = (files: readonly string[]): Plugin =>
  inPlaceOfRegistry(
    `${roomText()}import { base } from './address.js';\nconst files = '${files.map((file) => file.replace(/\.js$/, '')).join(' ')}'.split(' ');\n` +
      'export const tags = files.map((file) => `npq-${file.slice(0, -7)}`);\n' +
      'export const bring = (tag) => import(/* @vite-ignore */ `${base}modules/${files[tags.indexOf(tag)]}.js`);\n',
  );

/** What the loader keeps of each widget's room. */
const roomText = (): string => `export const rooms = ${JSON.stringify(roomSheet())};\n`;

/** The registry of a release whose modules are verified. `integrity`: of `core.js`, sha256 in base64. */
export async function verifiedRegistry(entries: readonly Entry[], integrity: string): Promise<Plugin> {
  const text = await readFile(`${embed}src/loader/verified/registry.ts`, 'utf8');
  const filled = text
    .replace("'TAGS'", `'${entries.map(({ name }) => `npq-${name}`).join(' ')}'`)
    .replace("'INTEGRITY'", `'${integrity}'`);
  return inPlaceOfRegistry(
    roomText() + filled.replaceAll("'../", "'./").replace("'./preload.js'", "'./verified/preload.js'"),
  );
}

/** What in `core.js` has the loader handed over: the watch, whatever it imports, and the page where a block is mounted. */
const isHandedOver = (source: string, importer = ''): boolean =>
  (importer === `${embed}src/loader/watch.ts` && source.startsWith('./')) ||
  (importer === `${embed}src/loader/mount.ts` && source === './page.js');

/** Puts what the loader hands over in the place of its own modules. */
export const handedOver = (): Plugin => ({
  name: 'npq-handed-over',
  enforce: 'pre',
  resolveId: (source, importer) =>
    isHandedOver(source, importer) ? `${embed}src/loader/verified/handed.ts` : null,
});

/** Resolves entries as `registry.ts` itself would: an entry has no importer to start from. */
export function registryEntries(): Plugin {
  return {
    name: 'npq-registry-entries',
    enforce: 'pre',
    resolveId(source, importer) {
      return importer === undefined && /^(?:@npq-widgets\/|\.)/.test(source)
        ? this.resolve(source, REGISTRY)
        : null;
    },
  };
}
