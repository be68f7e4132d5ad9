import type { TermBlock } from '../../schema/calendar.js';
import { WEEKS_IN_A_YEAR } from '../weekly.js';
import { dayNumber, mondayOf, weekdayOf } from './days.js';

/** Half a term in weeks of the school year: the one that it begins in, counted from 0, and how many it lasts. */
export interface HalfTerm {
  readonly from: number;
  readonly weeks: number;
}

const WEEK = 7;
/** A half that begins by Wednesday, or ends no sooner, has most weekdays of that week. */
const WEDNESDAY = 3;

/** The halves of the terms of the first year of these, its weeks counted as plans count them. */
export function halvesOf(terms: readonly Pick<TermBlock, 'from' | 'to'>[]): readonly HalfTerm[] {
  const year = mondayOf(dayNumber(terms[0]?.from ?? ''));
  return terms
    .map((block) => {
      const [from, to] = [dayNumber(block.from), dayNumber(block.to)];
      const first = mondayOf(from) + (weekdayOf(from) > WEDNESDAY ? WEEK : 0);
      const end = mondayOf(to) + (weekdayOf(to) < WEDNESDAY ? 0 : WEEK);
      return { from: (first - year) / WEEK, weeks: (end - first) / WEEK };
    })
    .filter(({ from }) => from < WEEKS_IN_A_YEAR);
}
