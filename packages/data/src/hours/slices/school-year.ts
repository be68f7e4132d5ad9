import type { TermCalendarRecord } from '../../schema/calendar.js';
import { halvesOf, type HalfTerm } from '../plan/half-terms.js';
import { usualYears } from './school-calendar.js';

/** The halves of the terms of one usual school year, in order, for a picture of it. A school has its own. */
type SchoolYearSlice = readonly HalfTerm[];

/** The first of the usual years that plans start from. */
export const build = (records: { readonly 'term-calendars': TermCalendarRecord }): SchoolYearSlice =>
  halvesOf(usualYears(records['term-calendars'])[0]?.blocks ?? []);
