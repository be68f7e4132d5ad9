import { lettersApart } from '../finder/normalise-name.js';
import { readManifest, readShardList, readShardText } from './index-format.js';
import type { SchoolManifest, ShardEntry } from './index-format.js';
import { FIELDS, FOUND_BY, unpackSchool } from './school.js';
import type { School } from './school.js';
import { schoolLines, schoolText, schoolWords, spacedPostcode } from './school-words.js';

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

/** A school made ready for comparing, once. */
interface Ready {
  readonly school: School;
  readonly name: string;
  readonly nameWords: readonly string[];
  readonly words: readonly string[];
}

const MOST = 20;

/** The fields of a line in which words are looked for, besides the name. */
const PLACES = FOUND_BY.filter((field) => field !== 'name').map((field) => FIELDS.indexOf(field));
const NAME = FIELDS.indexOf('name');

const wordsOf = (field = ''): string[] => field.split(' ').filter(Boolean);

function readyShard(text: unknown): Ready[] | null {
  const lines = readShardText(text);
  if (!lines) return null;
  const plain = schoolLines(lines.join('\n')).split('\n');
  const ready: Ready[] = [];
  for (const [at, line] of lines.entries()) {
    const school = unpackSchool(line);
    if (!school) return null;
    const fields = plain[at]?.split('\t') ?? [];
    const nameWords = wordsOf(fields[NAME]);
    const others = PLACES.flatMap((place) => wordsOf(fields[place]));
    ready.push({ school, name: nameWords.join(' '), nameWords, words: [...nameWords, ...others] });
  }
  return ready;
}

/** How well a word that was typed fits one of a school: 1 wholly, less for its beginning or a slip of the finger, 0 not. */
function fit(typed: string, word: string): number {
  if (word === typed) return 1;
  if (word.startsWith(typed)) return 0.8;
  if (/\d/.test(typed) || typed.length < 4 || !word.startsWith(typed.charAt(0))) return 0;
  const most = typed.length < 8 ? 1 : 2;
  if (lettersApart(typed, word, most) <= most) return 0.5;
  // `josephs` for `joseph`, `marys` for `mary`.
  return `${word}s` === typed ? 0.7 : 0;
}

const best = (typed: string, words: readonly string[]): number =>
  words.reduce((most, word) => Math.max(most, fit(typed, word)), 0);

/** How well a school fits: 0 when a word that was typed is nowhere in it. A word in the name counts for more. */
function score({ name, nameWords, words }: Ready, typed: readonly string[], whole: string): number {
  let sum = 0;
  for (const word of typed) {
    const own = best(word, nameWords);
    const any = own === 1 ? 1 : best(word, words);
    if (any === 0) return 0;
    sum += Math.max(own * 1.2, any);
  }
  const isWhole = name === whole;
  const isBegun = whole.startsWith(`${name} `) || name.startsWith(`${whole} `);
  // A name that says little more than what was typed is likelier meant.
  return sum / typed.length + (isWhole ? 2 : isBegun ? 0.5 : 0) - nameWords.length / 100;
}

function rank(
  ready: readonly Ready[],
  typed: readonly string[],
  whole: string,
  { date, lists }: SchoolManifest,
): SchoolsResult {
  const scored = ready
    .map((one) => ({ one, points: score(one, typed, whole) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || (a.one.school.urn < b.one.school.urn ? -1 : 1));
  const [first] = scored;
  if (!first) return { outcome: 'none' };
  const { name, school } = first.one;
  const isWhole = [name, schoolText(school.postcode), school.urn, school.ukprn].includes(whole);
  const round = lists?.round ?? null;
  return {
    outcome: 'found',
    schools: scored.slice(0, MOST).map(({ one }) => one.school),
    isWhole,
    date,
    round,
  };
}

/** The shard in which a word is. */
const shardOf = (word: string, shards: readonly ShardEntry[]): ShardEntry | undefined =>
  shards.findLast(({ from }) => from <= word) ?? shards[0];

/** The shard of a word, and of the last one the next too where that begins with it: it may not be typed to its end. */
function shardsOf(word: string, isLast: boolean, shards: readonly ShardEntry[]): ShardEntry[] {
  const own = shardOf(word, shards);
  const next = isLast ? shards.find(({ from }) => from !== word && from.startsWith(word)) : undefined;
  return [own, next].filter((entry) => entry !== undefined);
}

/** The words that find something, those with the smallest shards first; a single letter only where there is no more. */
function findingWords(
  typed: readonly string[],
  { common }: SchoolManifest,
  shards: readonly ShardEntry[],
): string[] {
  const isCommon = new Set(common.split(' '));
  const units = (word: string): number => shardOf(word, shards)?.units ?? 0;
  const rare = typed.filter((word) => !isCommon.has(word)).sort((a, b) => units(a) - units(b));
  const longer = rare.filter((word) => word.length > 1);
  return longer.length || typed.join('').length < 3 ? longer : rare;
}

/** A school stands in the shard of each of its words. */
const unique = (ready: readonly Ready[]): Ready[] => [
  ...new Map(ready.map((one) => [one.school.urn, one])).values(),
];

/** A search over one index. It keeps what has come, and asks again for what has not. */
export function schoolSearch(source: IndexSource): (text: string) => Promise<SchoolsResult> {
  let manifest: SchoolManifest | null = null;
  let manifestTries = 0;
  const kept = new Map<string, readonly Ready[]>();
  const tries = new Map<string, number>();

  async function readyManifest(): Promise<SchoolManifest | null> {
    manifest ??= readManifest(await source.manifest(manifestTries).catch(() => null));
    if (!manifest) manifestTries += 1;
    return manifest;
  }

  async function shard({ file }: ShardEntry): Promise<readonly Ready[] | null> {
    const had = kept.get(file);
    if (had) return had;
    const before = tries.get(file) ?? 0;
    const ready = readyShard(await source.shard(file, before).catch(() => null));
    if (ready) kept.set(file, ready);
    else tries.set(file, before + 1);
    return ready;
  }

  return async (text) => {
    const typed = schoolWords(text);
    const about = await readyManifest();
    const shards = about && readShardList(about.shards);
    if (!about || !shards) return { outcome: 'unavailable' };
    const finding = findingWords(typed, about, shards);
    if (!finding.length) return { outcome: 'too-short' };
    const whole = spacedPostcode(schoolText(text));
    let result: SchoolsResult = { outcome: 'none' };
    // The second word is asked only where the first, perhaps misspelt, has found nothing.
    for (const word of finding.slice(0, 2)) {
      const ready = await Promise.all(shardsOf(word, word === typed.at(-1), shards).map(shard));
      if (ready.length === 0 || ready.includes(null)) return { outcome: 'unavailable' };
      result = rank(unique(ready.flatMap((some) => some ?? [])), typed, whole, about);
      if (result.outcome === 'found') return result;
    }
    return result;
  };
}
