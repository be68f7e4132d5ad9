import type { NameIndex, PlaceChoice } from './name-index.js';
import { normaliseName } from './normalise-name.js';

/** A list that is read at a glance while one types. */
const MOST = 6;

/** The shorter name first where one begins with the other; equal ones stay as they are. */
const byName = (a: { readonly key: string }, b: { readonly key: string }): number =>
  a.key === b.key ? 0 : a.key < b.key ? -1 : 1;

/**
 * Places whose name begins with what was typed so far, then those in which another word does: what a box suggests. One of
 * them is never an answer by itself, as `matchNames()` may give one. Nothing for a single letter.
 */
export function findPlaceNames(typed: string, { entries }: Pick<NameIndex, 'entries'>): PlaceChoice[] {
  const wanted = normaliseName(typed);
  if (wanted.length < 2) return [];
  const begins = entries.filter(({ key }) => key.startsWith(wanted)).sort(byName);
  const holds = entries.filter(({ key }) => key.includes(` ${wanted}`)).sort(byName);
  const labels = new Map<string, PlaceChoice>();
  for (const { choice } of [...begins, ...holds]) {
    if (!labels.has(choice.label)) labels.set(choice.label, choice);
    if (labels.size === MOST) break;
  }
  return [...labels.values()];
}
