import { dayNumber, isoDay } from './days.js';
import type { Day } from './days.js';
import type { TermBlock } from '../../schema/calendar.js';

/** 52 weeks: the weekdays stay. */
const YEAR = 364;
/** Halves of terms in a year. */
const BLOCKS = 6;
/** Enough for any plan, however far its years are from those that are known. */
const MOST_YEARS = 60;

const moved = (terms: readonly TermBlock[], days: number): TermBlock[] =>
  terms.map(({ name, from, to }) => ({
    name,
    from: isoDay(dayNumber(from) + days),
    to: isoDay(dayNumber(to) + days),
  }));

/**
 * The terms from `start` to `finish`. Years that nobody has published repeat the nearest one that was, week for week;
 * `assumedFrom` is the first day of those later years, so that it can be said.
 */
export function termsFor(
  known: readonly TermBlock[],
  start: Day,
  finish: Day,
): { readonly terms: readonly TermBlock[]; readonly assumedFrom: Day | null } {
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return { terms: [], assumedFrom: null };
  const terms = [...known];
  for (let year = 1; year < MOST_YEARS && (terms[0]?.from ?? start) > start; year += 1)
    terms.unshift(...moved(known.slice(0, BLOCKS), -YEAR * year));
  for (let year = 1; year < MOST_YEARS && (terms.at(-1)?.to ?? finish) < finish; year += 1)
    terms.push(...moved(known.slice(-BLOCKS), YEAR * year));
  return { terms, assumedFrom: finish > last.to ? last.to : null };
}

/** `autumn 1` and `autumn 2` are one term. */
export const termName = (block: string): string => block.replace(/ \d+$/, '');
