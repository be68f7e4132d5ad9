import { fit, type PackedSchool, type ReadyShard } from './ready-shard.js';

/** A school and how well it fits. */
export interface RankedSchool {
  readonly packed: PackedSchool;
  readonly points: number;
}

const best = (typed: string, words: readonly string[]): number =>
  words.reduce((most, word) => Math.max(most, fit(typed, word)), 0);

/** How well a school fits: 0 when a word that was typed is nowhere in it. A word in the name counts for more. */
function score({ name, nameWords, words }: PackedSchool, typed: readonly string[], whole: string): number {
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

/** The schools that fit, the best first, each once: it stands in the shard of each of its words. */
export function rankSchools(
  shards: readonly ReadyShard[],
  typed: readonly string[],
  whole: string,
): RankedSchool[] {
  const found = new Map<string, RankedSchool>();
  for (const { withAll } of shards)
    for (const packed of withAll(typed)) {
      const points = score(packed, typed, whole);
      if (points > 0) found.set(packed.urn, { packed, points });
    }
  return [...found.values()].sort((a, b) => b.points - a.points || (a.packed.urn < b.packed.urn ? -1 : 1));
}
