import { versionOf } from '../../release/version-places.js';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { FileKind, FileSize, Ledger as BuiltLedger } from '../../packages/embed/build/ledger.js';
import { filesBelow } from '../support/files.js';
import { importsOf } from './import-graph.js';
import { keyedWords } from './keyed-words.js';

/** The list that the build writes of a folder's files: which belongs to what. Sizes are measured here. */
export type Ledger = Pick<BuiltLedger, 'loader' | 'hub' | 'widgets'> & {
  readonly files: Readonly<Record<string, Pick<FileSize, 'kind'>>>;
};

/** The folder that most pages load from, and the one of this very version, whose files are verified. */
export const DISTRIBUTION = 'packages/embed/distribution/v1';
export const PINNED = `packages/embed/distribution/v${versionOf()}`;

export function readLedger(folder = DISTRIBUTION): Ledger {
  const file = join(folder, 'ledger.json');
  if (!existsSync(file)) throw new Error(`${file} is not there: run npm run build first.`);
  return JSON.parse(readFileSync(file, 'utf8')) as Ledger;
}

/** Bytes in brotli at its highest quality, as a server sends a file that was compressed beforehand. */
export const brotli = (data: string | Buffer): number => brotliCompressSync(data).length;

/** As many letters as a hash has, which follow from a name alone. */
const lettersOf = (name: string, length: number): string =>
  createHash('sha256').update(name).digest('base64url').slice(0, length);

/** The file's name without its hash, and the hash: that of an entry has six letters, of any other file seven. */
function apart(file: string, { hub, widgets }: Ledger): readonly [name: string, hash: string] {
  const entryHash = hub.entry.slice(-9, -3);
  const isEntry =
    file.endsWith(`-${entryHash}.js`) || Object.values(widgets).some(({ entry }) => entry === file);
  const name = file.slice(file.lastIndexOf('/') + 1, isEntry ? -10 : -11);
  return [name, file.slice(isEntry ? -9 : -10, -3)];
}

/**
 * A file with other letters for the hashes in it. A hash is chance, and packs a few bytes better or worse from build to build:
 * measured so, a size changes only with what the file holds.
 */
export function settled(text: string, ledger: Ledger): string {
  const entryHash = ledger.hub.entry.slice(-9, -3);
  const hashed = Object.keys(ledger.files).filter((file) => file.startsWith('modules/'));
  return hashed
    .map((file) => apart(file, ledger))
    .filter(([, hash]) => hash !== entryHash)
    .reduce(
      (left, [name, hash]) => left.replaceAll(`${name}-${hash}.js`, `${name}-${lettersOf(name, 7)}.js`),
      text,
    )
    .replaceAll(entryHash, lettersOf('entries', 6));
}

/** Sizes of a page by purpose, in brotli bytes. `words` are inside `own` and `shared`: their share, compressed alone. */
export interface Row {
  readonly name: string;
  readonly loader: number;
  readonly shared: number;
  readonly own: number;
  readonly facts: number;
  readonly total: number;
  readonly words: number;
}

/** One row for the files that a page downloads; each file counts once. */
export function measure(
  name: string,
  files: readonly string[],
  ledger: Ledger,
  folder = DISTRIBUTION,
  words = 0,
): Row {
  const sum = (...kinds: readonly FileKind[]) =>
    [...new Set(files)]
      .filter((file) => kinds.includes(kindOf(file, ledger)))
      .reduce((bytes, file) => bytes + brotli(settled(readFileSync(join(folder, file), 'utf8'), ledger)), 0);
  const [loader, shared, own, facts] = [sum('loader'), sum('shared'), sum('own'), sum('facts')];
  return { name, loader, shared, own, facts, total: loader + shared + own + facts, words };
}

function kindOf(file: string, { files }: Ledger): FileKind {
  const kind = files[file]?.kind;
  if (kind === undefined) throw new Error(`ledger.json does not list ${file}.`);
  return kind;
}

/** Everything that a page with the hub and these widgets downloads before any input, or up to a result. */
export function page(ledger: Ledger, widgets: readonly string[], part: 'initial' | 'journey'): string[] {
  const downloads = widgets.map((name) => {
    const download = ledger.widgets[name];
    if (!download) throw new Error(`ledger.json has no widget "${name}".`);
    return download;
  });
  return [ledger.loader, ...ledger.hub.initial, ...downloads.flatMap((download) => download[part])];
}

/**
 * The requests that wait for one another, the loader's first, to the last file that the entry imports. Follows the built
 * files themselves. More than three names are one wait too many.
 */
export function longestChain(ledger: Ledger, entry: string, folder = DISTRIBUTION): string[] {
  const chains = new Map<string, string[]>([[entry, [ledger.loader, entry]]]);
  for (const [file, chain] of chains) {
    for (const { specifier, kind } of importsOf(readFileSync(join(folder, file), 'utf8'))) {
      const to = join(file, '..', specifier).replaceAll('\\', '/');
      if (kind === 'static' && !chains.has(to)) chains.set(to, [...chain, to]);
    }
  }
  return [...chains.values()].reduce((longest, chain) => (chain.length > longest.length ? chain : longest));
}

/** The interface words of a widget and of what all share, as the sources hold them. */
export function wordsOf(widget: string): number {
  const files = ['core', 'ui', widget].flatMap((folder) =>
    filesBelow(`packages/elements/src/${folder}`, '.ts'),
  );
  const words = files.flatMap(keyedWords).map(({ where, text }) => [where, text] as const);
  return brotli(JSON.stringify(Object.fromEntries(words)));
}

/** The ledger as a table in bytes, for `npm run size` and for the README. */
export function table(rows: readonly Row[]): string {
  const columns = ['loader', 'shared', 'own', 'facts', 'total', 'words'] as const;
  const head = ['Brotli bytes'.padEnd(44), ...columns.map((column) => column.padStart(8))].join('');
  const lines = rows.map((row) =>
    [row.name.padEnd(44), ...columns.map((column) => String(row[column]).padStart(8))].join(''),
  );
  return [head, '-'.repeat(head.length), ...lines].join('\n');
}

/** Every row of the ledger: each widget alone and to a result, and all of them together. */
export function allRows(ledger: Ledger, folder = DISTRIBUTION): Row[] {
  const names = Object.keys(ledger.widgets);
  const words = new Map(names.map((name) => [name, wordsOf(name)]));
  return [
    measure('loader', [ledger.loader], ledger, folder),
    measure('hub, with the loader', [ledger.loader, ...ledger.hub.initial], ledger, folder),
    ...names.map((name) =>
      measure(`${name}, before any input`, page(ledger, [name], 'initial'), ledger, folder, words.get(name)),
    ),
    measure('all of them, before any input', page(ledger, names, 'initial'), ledger, folder),
    ...names.map((name) =>
      measure(`${name}, to a result`, page(ledger, [name], 'journey'), ledger, folder, words.get(name)),
    ),
  ];
}
