import { fit, type PackedSchool, type ReadyShard, type TypedWord } from './ready-shard.js';

/** A school and how well it fits. */
export interface RankedSchool {
  readonly packed: PackedSchool;
  readonly points: number;
}

/** How well a school fits: 0 when a word that was typed is nowhere in it. A word in the name counts for more. */
function score(
  { name, length, ownText, allText }: PackedSchool,
  words: readonly TypedWord[],
  whole: string,
): number {
  let sum = 0;
  for (const word of words) {
    const own = fit(word, ownText);
    const any = own === 1 ? 1 : fit(word, allText);
    if (any === 0) return 0;
    sum += Math.max(own * 1.2, any);
  }
  const isWhole = name === whole;
  const isBegun = whole.startsWith(`${name} `) || name.startsWith(`${whole} `);
  // A name that says little more than what was typed is likelier meant.
  return sum / words.length + (isWhole ? 2 : isBegun ? 0.5 : 0) - length / 100;
}

/** The schools that fit, the best first, each once: it stands in the shard of each of its words. */
export function rankSchools(
  shards: readonly ReadyShard[],
  typed: readonly string[],
  whole: string,
): RankedSchool[] {
  const found = new Map<string, RankedSchool>();
  for (const { withAll } of shards) {
    const { words, schools } = withAll(typed);
    for (const packed of schools) {
      const points = score(packed, words, whole);
      if (points > 0) found.set(packed.urn, { packed, points });
    }
  }
  return [...found.values()].sort((a, b) => b.points - a.points || (a.packed.urn < b.packed.urn ? -1 : 1));
}
