import { brotliCompressSync } from 'node:zlib';
import type { WaysFound } from './ways.js';

/** What a file is for: the script that is pasted, what all widgets share, an element's own code, facts, or a whole file. */
export type FileKind = 'loader' | 'shared' | 'own' | 'facts' | 'whole';

/** Sizes in bytes; `brotli` at its highest quality, as a server sends a file that it compressed beforehand. */
export interface FileSize {
  readonly bytes: number;
  readonly brotli: number;
  readonly kind: FileKind;
}

/** What a page downloads for one element, as file names inside the distribution. */
export interface Download {
  readonly entry: string;
  /** Before any input: the entry, and all that it imports statically. */
  readonly initial: readonly string[];
  /** Up to a result: `initial` and what is imported on the way; of alternatives, the largest. */
  readonly journey: readonly string[];
}

/** `ledger.json` of the distribution. */
export interface Ledger {
  readonly loader: string;
  readonly hub: Download;
  /** By widget name, such as `provider-finder`. */
  readonly widgets: Readonly<Record<string, Download>>;
  /** What only some pages need, such as `mount` and `doctor`. */
  readonly parts: Readonly<Record<string, Download>>;
  readonly files: Readonly<Record<string, FileSize>>;
}

/** As much of a built chunk as the ledger reads. */
export interface ModuleChunk {
  readonly code: string;
  /** File names of what it imports statically. */
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  /** The module that it is there for, as ways.ts names it; none where others share it. */
  readonly module: string | null;
}

/** The chunks of the modules by file name, and the prefix under which the distribution holds them. */
export interface Modules {
  readonly folder: string;
  readonly chunks: ReadonlyMap<string, ModuleChunk>;
}

/** Sizes of one file. */
export function sizeOf(code: string, kind: FileKind): FileSize {
  const text = Buffer.from(code);
  return { bytes: text.length, brotli: brotliCompressSync(text).length, kind };
}

function reach(
  modules: Modules,
  from: readonly string[],
  next: (chunk: ModuleChunk) => readonly string[],
): string[] {
  const seen = new Set(from);
  for (const file of seen) {
    const chunk = modules.chunks.get(file);
    if (!chunk) throw new Error(`${file} is imported but was not built.`);
    for (const other of next(chunk)) seen.add(other);
  }
  return [...seen];
}

function oneWay(modules: Modules, files: readonly string[], { alternatives }: WaysFound): string[] {
  const size = (file: string): number => sizeOf(modules.chunks.get(file)?.code ?? '', 'facts').brotli;
  return alternatives.reduce<string[]>(
    (kept, family) => {
      const members = kept.filter((file) => family.has(file)).sort((a, b) => size(b) - size(a));
      return kept.filter((file) => !family.has(file) || file === members[0]);
    },
    [...files],
  );
}

/** What a page downloads for the element whose module is `entry`. */
export function download(modules: Modules, entry: string, ways: WaysFound): Download {
  const initial = reach(modules, [entry], ({ imports }) => imports);
  // What is aside brings nothing to the way either. What a module of the way imports comes with it, whatever it is.
  const all = reach(modules, initial, ({ imports, dynamicImports }) => [
    ...imports,
    ...dynamicImports.filter((file) => !ways.asides.has(file)),
  ]);
  const placed = (files: readonly string[]): string[] => files.map((file) => modules.folder + file);
  return {
    entry: modules.folder + entry,
    initial: placed(initial),
    journey: placed(oneWay(modules, all, ways)),
  };
}

/** How many requests follow one another, the loader's first, until the last file that `entry` needs is asked for. */
export function chainLength(modules: Modules, entry: string): number {
  const depth = new Map([[entry, 2]]);
  for (const [file, at] of depth) {
    for (const other of modules.chunks.get(file)?.imports ?? [])
      if (!depth.has(other)) depth.set(other, at + 1);
  }
  return Math.max(...depth.values());
}
