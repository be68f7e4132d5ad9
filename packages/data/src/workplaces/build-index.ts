import { INDEX_FORMAT, shardEntry, shardText } from './index-format.js';
import type { SchoolManifest } from './index-format.js';
import { packNumberLists, type NumberEntries } from './number-lists.js';
import { packSchool, wordsOfSchool } from './school.js';
import type { School } from './school.js';

/** What the builder of an index says of it. */
export type AboutIndex = Pick<SchoolManifest, 'date' | 'source' | 'licence'> & {
  /** The round of recruitment whose lists the schools stand on; null when there are no lists. */
  readonly round: string | null;
};

export interface BuiltIndex {
  readonly manifest: SchoolManifest;
  /** File name, without ending → what its module exports. */
  readonly shards: ReadonlyMap<string, string>;
}

/** A word of so many schools finds none. */
const COMMON = 1_200;
/** Characters of a shard; a word with more schools than that has one to itself. */
const SHARD = 36_000;

/** The lines of all schools under each word, except those under a word that is common to too many. */
function linesByWord(schools: readonly School[]): { words: Map<string, string[]>; common: string[] } {
  const own = schools.map((school) => ({ line: packSchool(school), words: wordsOfSchool(school) }));
  const counts = new Map<string, number>();
  for (const { words } of own) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const countOf = (word: string): number => counts.get(word) ?? 0;
  const common = [...counts.keys()]
    .filter((word) => countOf(word) > COMMON)
    .sort((a, b) => countOf(a) - countOf(b) || (a < b ? -1 : 1));
  const found = new Map<string, string[]>();
  for (const { line, words } of own) {
    const rare = words.filter((word) => countOf(word) <= COMMON);
    for (const word of rare) {
      const lines = found.get(word);
      if (lines) lines.push(line);
      else found.set(word, [line]);
    }
  }
  return { words: found, common };
}

/** Neighbouring words in one shard, each school of it once. */
function groupWords(words: ReadonlyMap<string, string[]>): { from: string; lines: string[] }[] {
  const groups: { from: string; lines: Set<string>; length: number }[] = [];
  for (const from of [...words.keys()].sort()) {
    const lines = words.get(from) ?? [];
    const length = lines.reduce((sum, line) => sum + line.length + 1, 0);
    const last = groups.at(-1);
    if (!last || last.length + length > SHARD) groups.push({ from, lines: new Set(lines), length });
    else {
      for (const line of lines) last.lines.add(line);
      last.length += length;
    }
  }
  return groups.map(({ from, lines }) => ({ from, lines: [...lines].sort() }));
}

function countLists(schools: readonly School[], round: string | null): SchoolManifest['lists'] {
  if (round === null) return null;
  const counts: Record<string, number> = {};
  for (const list of schools.flatMap(({ lists }) => lists).sort()) counts[list] = (counts[list] ?? 0) + 1;
  return { round, counts };
}

/**
 * Packs schools into shards that a page downloads one or two of. The same schools give the same index, byte for byte.
 *
 * @param hash of a shard, for its name: letters, digits and hyphens
 * @param lists of others than schools
 */
export function buildIndex(
  schools: readonly School[],
  { date, source, licence, round }: AboutIndex,
  hash: (text: string) => string,
  lists: readonly NumberEntries[] = [],
): BuiltIndex {
  const sorted = [...schools].sort((a, b) => (a.urn < b.urn ? -1 : 1));
  const { words, common } = linesByWord(sorted);
  const shards = new Map<string, string>();
  const entries = groupWords(words).map(({ from, lines }) => {
    const text = shardText(lines);
    const file = hash(text);
    shards.set(file, text);
    return shardEntry({ from, file, units: text.length });
  });
  const others = packNumberLists(lists, hash);
  for (const [file, text] of others.shards) shards.set(file, text);
  const manifest: SchoolManifest = {
    format: INDEX_FORMAT,
    ...{ date, count: schools.length, source, licence, lists: countLists(schools, round) },
    common: common.join(' '),
    shards: entries.join(' '),
    ...(lists.length > 0 && { numbers: others.numbers }),
  };
  return { manifest, shards };
}
