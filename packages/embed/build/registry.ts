import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

export const embed = fileURLToPath(new URL('../', import.meta.url));
const REGISTRY = `${embed}src/registry.ts`;
const IMPORT = /\(\) => import\('(@npq-widgets\/elements\/([\w-]+))'\)/g;

/** A module that a page can ask for. */
export interface Entry {
  /** `provider-finder`: the tag without its prefix. */
  readonly name: string;
  /** What `registry.ts` imports for it. */
  readonly specifier: string;
}

/** What `registry.ts` imports, in its order. Throws when nothing is found there. */
export async function readRegistry(): Promise<Entry[]> {
  const text = await readFile(REGISTRY, 'utf8');
  const entries = [...text.matchAll(IMPORT)].map(([, specifier = '', name = '']) => ({ name, specifier }));
  if (entries.length === 0) throw new Error('registry.ts imports no element.');
  return entries;
}

/**
 * Turns the imports of `registry.ts` into imports of the built modules, from the loader's own address.
 * `files` gives each entry's file name without `.js`, such as `hub-1a2b3c4d`.
 */
export function registryAddresses(files: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'npq-registry-addresses',
    // Before the quotes of the source are changed.
    enforce: 'pre',
    transform(code, id) {
      if (id !== REGISTRY) return null;
      const placed = code.replace(IMPORT, (_, __, name: string) => {
        const file = files.get(name);
        return file ? `moduleAt('${file}')` : this.error(`no module was built for ${name}`);
      });
      return { code: `import { moduleAt } from './address.js';\n${placed}`, map: null };
    },
  };
}

/** Resolves entries as `registry.ts` itself would: an entry has no importer to start from. */
export function registryEntries(): Plugin {
  return {
    name: 'npq-registry-entries',
    enforce: 'pre',
    resolveId(source, importer) {
      return importer === undefined && source.startsWith('@npq-widgets/') ? this.resolve(source, REGISTRY) : null;
    },
  };
}
