import type { TermCalendarRecord } from '../../schema/calendar.js';
import { dayNumber, mondayOf, weekdayOf } from '../plan/days.js';
import { usualYears } from './school-calendar.js';

/** Half a term in weeks of the school year: the one that it begins in, counted from 0, and how many it lasts. */
export interface HalfTerm {
  readonly from: number;
  readonly weeks: number;
}

/** The halves of the terms of one usual school year, in order, for a picture of it. A school has its own. */
export type SchoolYearSlice = readonly HalfTerm[];

const WEEK = 7;
/** A half that begins by Wednesday, or ends no sooner, has most weekdays of that week. */
const WEDNESDAY = 3;

/** The first of the usual years that plans start from, its weeks counted as they count them. */
export function build(records: { readonly 'term-calendars': TermCalendarRecord }): SchoolYearSlice {
  const blocks = usualYears(records['term-calendars'])[0]?.blocks ?? [];
  const year = mondayOf(dayNumber(blocks[0]?.from ?? ''));
  return blocks.map((block) => {
    const [from, to] = [dayNumber(block.from), dayNumber(block.to)];
    const first = mondayOf(from) + (weekdayOf(from) > WEDNESDAY ? WEEK : 0);
    const end = mondayOf(to) + (weekdayOf(to) < WEDNESDAY ? 0 : WEEK);
    return { from: (first - year) / WEEK, weeks: (end - first) / WEEK };
  });
}
