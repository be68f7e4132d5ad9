import { brotliCompressSync } from 'node:zlib';

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
  /** Before any input: the entry, all it imports statically, and what its first face asks for. */
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

/**
 * Of each line a visitor opens one at a time, so that a journey downloads one of them. A name needs the councils and one group
 * of towns; a postcode the nations and one group of codes, which are less.
 */
const ALTERNATIVES = [
  /^framework-npq-/,
  /^course-programmes-npq-/,
  /^hub-areas-/,
  /^(?:outcodes|towns)-/,
  /^(?:nations|councils)-/,
];

/** What only a page's own attribute, a mistake, or leaving the way to a result brings. */
const ASIDES = [
  'asked',
  'attribute-advice',
  'calendar-text',
  'cohort-sources',
  'cohort-starts-past',
  'cohorts-past',
  'courses-2017',
  'dark',
  'date-sources',
  'ended-view',
  'examples',
  'funding-rules-past',
  'kept-plan',
  'kept-view',
  'more-about-weeks',
  'more-cohorts',
  'no-hub',
  'own-hub-view',
  'own-plan',
  'own-step',
  'own-terms',
  'plan-in-hash',
  'plan-link',
  'print-beside',
  'problem',
  'programme-sources',
  'programmes',
  'progress',
  'providers-2017',
  'read-own',
  'school-view',
  'schools',
  'search',
  'second-view',
  'take-away',
  'trace',
  'week-table',
];

const isAside = (file: string): boolean => ASIDES.some((name) => file.startsWith(`${name}-`));

/** What a first face asks for by itself, so that it comes before any input. */
const AT_ONCE = 'course-choices-';

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

function oneWay(modules: Modules, files: readonly string[]): string[] {
  const size = (file: string): number => sizeOf(modules.chunks.get(file)?.code ?? '', 'facts').brotli;
  return ALTERNATIVES.reduce<string[]>(
    (kept, family) => {
      const members = kept.filter((file) => family.test(file)).sort((a, b) => size(b) - size(a));
      return kept.filter((file) => !family.test(file) || file === members[0]);
    },
    [...files],
  );
}

/** What a page downloads for the element whose module is `entry`. */
export function download(modules: Modules, entry: string): Download {
  const initial = reach(modules, [entry], (chunk) => [
    ...chunk.imports,
    ...chunk.dynamicImports.filter((file) => file.startsWith(AT_ONCE)),
  ]);
  // What is aside brings nothing to the way either.
  const all = reach(modules, initial, (chunk) =>
    [...chunk.imports, ...chunk.dynamicImports].filter((file) => !isAside(file)),
  );
  const placed = (files: readonly string[]): string[] => files.map((file) => modules.folder + file);
  return { entry: modules.folder + entry, initial: placed(initial), journey: placed(oneWay(modules, all)) };
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
