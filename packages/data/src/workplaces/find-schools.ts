import { readManifest, readShardList } from './index-format.js';
import type { SchoolManifest, ShardEntry } from './index-format.js';
import { rankSchools } from './rank-schools.js';
import { readyShard } from './ready-shard.js';
import type { ReadyShard } from './ready-shard.js';
import type { KnownSchool } from './school-answers.js';
import { unpackSchool } from './school.js';
import type { School } from './school.js';
import { normaliseSchool, tokeniseSchool, spacedPostcode } from './normalise-school.js';

/**
 * Where an index comes from. What is asked for leaves the page only as the name of a shard. `tries`: how often this file has
 * come to nothing, 0 at first. A browser keeps what it imported from an address, damaged or not, so another try may need
 * another address, such as one with a query.
 */
export interface IndexSource {
  readonly manifest: (tries?: number) => Promise<unknown>;
  readonly shard: (file: string, tries?: number) => Promise<unknown>;
}

export type SchoolsResult =
  /** The best first. `isWhole`: the first has exactly this name, number or postcode. */
  | {
      readonly outcome: 'found';
      readonly schools: readonly School[];
      readonly isWhole: boolean;
      /** The day of the index. */
      readonly date: string;
      /** Id of the cohort whose lists the index holds; null when it holds none. */
      readonly round: string | null;
    }
  /** Nothing but words that most schools have: more of the name is needed. */
  | { readonly outcome: 'too-short' }
  | { readonly outcome: 'none' }
  /** The index, or the part of it that is needed, did not come or is damaged. Asking again tries again. */
  | { readonly outcome: 'unavailable' };

/** More than any list shows. */
const MOST = 20;

/** What an index says of itself, read once. */
interface OpenIndex {
  readonly about: SchoolManifest;
  readonly shards: readonly ShardEntry[];
  readonly common: ReadonlySet<string>;
}

function openIndex(manifest: unknown): OpenIndex | null {
  const about = readManifest(manifest);
  const shards = about && readShardList(about.shards);
  return about && shards && { about, shards, common: new Set(about.common.split(' ')) };
}

/** What was found, the best first. Schools are unpacked only here: most of those that fit are never shown. */
function resultOf(
  shards: readonly ReadyShard[],
  typed: readonly string[],
  whole: string,
  { date, lists }: SchoolManifest,
): SchoolsResult {
  const [first, ...others] = rankSchools(shards, typed, whole)
    .slice(0, MOST)
    .map(({ packed }) => packed);
  if (!first) return { outcome: 'none' };
  const schools = [first, ...others].flatMap(({ line }) => unpackSchool(line) ?? []);
  const [school] = schools;
  // A line that is none of a school: whoever built the index did not build it by these rules.
  if (!school || schools.length <= others.length) return { outcome: 'unavailable' };
  const isWhole = [first.name, normaliseSchool(school.postcode), school.urn, school.ukprn].includes(whole);
  return { outcome: 'found', schools, isWhole, date, round: lists?.round ?? null };
}

/** Where the shard is in which a word is: -1 for a word before all of them, which the first would have. */
function placeOf(word: string, shards: readonly ShardEntry[]): number {
  let [low, high] = [0, shards.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shards[middle]?.from ?? '') <= word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The shard of a word, and of the last one the next too where that begins with it: it may not be typed to its end. */
function shardsOf(word: string, isLast: boolean, shards: readonly ShardEntry[]): ShardEntry[] {
  const at = placeOf(word, shards);
  const next = isLast && shards[at + 1]?.from.startsWith(word) ? shards[at + 1] : undefined;
  return [shards[Math.max(at, 0)], next].filter((entry) => entry !== undefined);
}

/** The words that find something. A single letter finds too much, but for a name that has nothing else, as `T T T Y Y` has. */
function findingWords(typed: readonly string[], { common }: OpenIndex): string[] {
  const rare = typed.filter((word) => !common.has(word));
  const longer = rare.filter((word) => word.length > 1);
  return longer.length || rare.length < 2 ? longer : rare;
}

/** The shards of a word that was typed, and how much of them is not here yet. */
interface Asked {
  readonly entries: readonly ShardEntry[];
  readonly units: number;
}

export type SchoolSearch = (text: string) => Promise<SchoolsResult>;

/** The school of a number; undefined where the index has none of it, or does not come. */
export async function schoolOfNumber(urn: string, search: SchoolSearch): Promise<KnownSchool | undefined> {
  const result = /^\d{5,6}$/.test(urn) ? await search(urn) : undefined;
  if (result?.outcome !== 'found') return undefined;
  const { schools, date, round } = result;
  const school = schools.find((one) => one.urn === urn);
  return school && { school, date, round };
}

/** A search over one index. It keeps what has come, and asks again for what has not. */
export function schoolSearch(source: IndexSource): SchoolSearch {
  let index: OpenIndex | null = null;
  let manifestTries = 0;
  const kept = new Map<string, ReadyShard>();
  const tries = new Map<string, number>();

  async function readyIndex(): Promise<OpenIndex | null> {
    index ??= openIndex(await source.manifest(manifestTries).catch(() => null));
    if (!index) manifestTries += 1;
    return index;
  }

  async function shard({ file }: ShardEntry): Promise<ReadyShard | null> {
    const had = kept.get(file);
    if (had) return had;
    const before = tries.get(file) ?? 0;
    const ready = readyShard(await source.shard(file, before).catch(() => null));
    if (ready) kept.set(file, ready);
    else tries.set(file, before + 1);
    return ready;
  }

  /** Words whose shards are here first: they need no request. Then those with small ones. */
  function inOrder(words: readonly string[], typed: readonly string[], { shards }: OpenIndex): Asked[] {
    const asked = words.map((word): Asked => {
      const entries = shardsOf(word, word === typed.at(-1), shards);
      const missing = entries.filter(({ file }) => !kept.has(file));
      return { entries, units: missing.reduce((sum, { units }) => sum + units, 0) };
    });
    return asked.sort((a, b) => a.units - b.units);
  }

  return async (text) => {
    const typed = tokeniseSchool(text);
    const open = await readyIndex();
    if (!open) return { outcome: 'unavailable' };
    const finding = findingWords(typed, open);
    if (!finding.length) return { outcome: 'too-short' };
    const whole = spacedPostcode(normaliseSchool(text));
    let result: SchoolsResult = { outcome: 'none' };
    // The second word is asked only where the first, perhaps misspelt, has found nothing.
    for (const { entries } of inOrder(finding, typed, open).slice(0, 2)) {
      const ready = (await Promise.all(entries.map(shard))).filter((one) => one !== null);
      if (ready.length === 0 || ready.length < entries.length) return { outcome: 'unavailable' };
      result = resultOf(ready, typed, whole, open.about);
      if (result.outcome !== 'none') return result;
    }
    return result;
  };
}
