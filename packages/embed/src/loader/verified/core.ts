import type { Act, Brought } from '../delivery.js';
import { mount } from '../mount.js';
import { watch } from '../watch.js';
import { handOver, type Handed } from './handed.js';
import type { Preload } from './preload.js';

/** By file name without `.js`: the sha256 of the file in base64, and the files that it imports statically. */
type HashList = Readonly<Record<string, readonly [hash: string, ...imports: string[]]>>;

/** The first module of a verified release, which knows the hashes of all others. */
export interface Core extends Brought {
  /** Begins to watch the page. */
  start(handed: Handed): Act;
  /** Given once by the loader, which has the browser check a file against its hash. */
  use(preload: Preload): void;
  /** Imports a module by its name in the registry, or by its file name without `.js`, and a query. Rejects with `unverified`. */
  bring(name: string, query?: string): Promise<unknown>;
}

/**
 * Imports the files of one release, each only after it and all that it imports were found to be as released.
 * `folder`: of the files, with its last slash. `entries`: file names of the registry, without `.js`. `first`: what a page needs
 * before any input. `rest`: the modules whose default exports list other files, each known from `first` or the one before it.
 */
export function verifiedFiles(
  folder: string,
  entries: readonly string[],
  first: HashList,
  rest: readonly string[],
): Core {
  const found = new Map<string, Promise<void>>();
  let list = first;
  let preload: Preload;
  const address = (file: string, query: string): string => `${folder}${file}.js${query}`;

  function check(file: string, query = ''): Promise<void> {
    const [hash, ...imports] = list[file] ?? [];
    // A browser takes an empty hash for none, and would run whatever comes.
    if (!hash) throw Error(`no hash for ${file}`);
    const checked = found.get(file) ?? preload(address(file, query), hash);
    found.set(file, checked);
    checked.catch(() => found.delete(file));
    return Promise.all([checked, ...imports.map((one) => check(one))]).then(() => undefined);
  }

  const load = (file: string, query = ''): Promise<unknown> =>
    check(file, query).then(() => import(/* @vite-ignore */ address(file, query)));

  return {
    mount,
    start: (handed) => {
      handOver(handed);
      return watch();
    },
    use: (value) => {
      preload = value;
    },
    bring: async (name, query) => {
      const file = entries.find((entry) => name === `npq-${entry.slice(0, -7)}`) ?? name;
      for (const more of rest)
        if (!(file in list)) list = { ...list, ...((await load(more)) as { default: HashList }).default };
      return load(file, query);
    },
  };
}
