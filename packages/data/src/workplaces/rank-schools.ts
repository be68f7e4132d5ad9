import type { PackedSchool, ReadyShard, TypedWord } from './ready-shard.js';

/** A school and how well it fits. */
interface RankedSchool {
  readonly packed: PackedSchool;
  readonly points: number;
}

/** How well a word that was typed fits what finds a school, a fifth better in its name; 0 when it does not. */
function fit({ ways }: TypedWord, { name, text }: PackedSchool): number {
  for (const { written, points } of ways) {
    const at = text.indexOf(written);
    // The name stands first.
    if (at >= 0) return at <= name.length ? points * 1.2 : points;
  }
  return 0;
}

/** How well a school fits: 0 when a word that was typed is nowhere in it. */
function score(school: PackedSchool, words: readonly TypedWord[], whole: string): number {
  const { name, length } = school;
  let sum = 0;
  for (const word of words) {
    const points = fit(word, school);
    if (points === 0) return 0;
    sum += points;
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
