import type { Entry, PlaceChoice } from './name-index.js';
import { normaliseName } from './normalise-name.js';

/** As much of a name as a list of suggestions needs. */
type Named = Pick<Entry, 'key' | 'choice' | 'isVillage'>;

/** A list that is read at a glance while one types. */
const MOST = 6;

/** Villages last; the shorter name first where one begins with the other. Equal ones stay as they are. */
const rank = ({ key, isVillage }: Named): string => (isVillage ? '1' : '0') + key;
const byRank = (a: Named, b: Named): number => (rank(a) === rank(b) ? 0 : rank(a) < rank(b) ? -1 : 1);

/**
 * Places whose name begins with what was typed so far, then those in which another word does: what a box suggests. One of
 * them is never an answer by itself, as `matchNames()` may give one. Nothing for a single letter.
 */
export function findPlaceNames(
  typed: string,
  { entries }: { readonly entries: readonly Named[] },
): PlaceChoice[] {
  const wanted = normaliseName(typed);
  if (wanted.length < 2) return [];
  const begins = entries.filter(({ key }) => key.startsWith(wanted)).sort(byRank);
  const contains = entries.filter(({ key }) => key.includes(` ${wanted}`)).sort(byRank);
  const labels = new Map<string, PlaceChoice>();
  for (const { choice } of [...begins, ...contains]) {
    if (!labels.has(choice.label)) labels.set(choice.label, choice);
    if (labels.size === MOST) break;
  }
  return [...labels.values()];
}
