import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { roomLines } from '../src/snippets/reserve.js';

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

/** The registry of a folder whose modules are imported as they are. Each is named after its tag and the hash
 * that all of them share. */
export const plainRegistry = (entries: readonly Entry[], hash: string): Plugin =>
  inPlaceOfRegistry(
    `import { findBase } from './address.js';\nexport const tags = '${entries.map(({ name }) => `npq-${name}`).join(' ')}'.split(' ');\n` +
      `export const bring = (tag) => import(/* @vite-ignore */ \`\${findBase()}modules/\${tag.slice(4)}-${hash}.js\`);\n`,
  );

/** How much room each widget needs, worked out beforehand. */
export const roomsInText = (): Plugin => ({
  name: 'npq-rooms',
  enforce: 'pre',
  transform: (_, id) =>
    id === `${embed}src/loader/rooms.ts`
      ? { code: `export const rooms = '${roomLines().join('|')}'.split('|');`, map: null }
      : null,
});

/** The registry of a release whose modules are verified. `integrity`: of `core.js`, sha256 in base64. */
export async function verifiedRegistry(entries: readonly Entry[], integrity: string): Promise<Plugin> {
  const text = await readFile(`${embed}src/loader/verified/registry.ts`, 'utf8');
  const filled = text
    .replace("'TAGS'", `'${entries.map(({ name }) => `npq-${name}`).join(' ')}'`)
    .replace("'INTEGRITY'", `'${integrity}'`);
  return inPlaceOfRegistry(
    filled.replaceAll("'../", "'./").replace("'./preload.js'", "'./verified/preload.js'"),
  );
}

/** What in `core.js` has the loader handed over: the watch, whatever it imports, and the page where a block is mounted. */
const isHandedOver = (source: string, importer = ''): boolean =>
  (importer === `${embed}src/loader/watch.ts` && !/\.\/(?:own|room)\.js$/.test(source)) ||
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
