import * as z from 'zod/mini';

import { isoDate, itemOf, recordOf, text } from './record.js';

/** One bank holiday, on the day on which it is taken. */
const bankHoliday = itemOf({ date: isoDate, name: text });

/** records/bank-holidays.json */
export const bankHolidayRecord = recordOf('bank holidays', bankHoliday);
export type BankHolidayRecord = z.output<typeof bankHolidayRecord>;

/** Half a term: pupils or staff are in school on its weekdays. Both days are included. */
const termBlock = z
  .strictObject({ name: text, from: isoDate, to: isoDate })
  .check(z.refine(({ from, to }) => from < to, 'must begin before it ends'));
export type TermBlock = z.output<typeof termBlock>;

/** One published pattern of terms. */
const termCalendar = itemOf({
  area: text,
  schoolYear: z.string().check(z.regex(/^20\d\d-\d\d$/, 'must be like 2026-27')),
  /** Where a plan starts from, until somebody puts in the terms of their own school. */
  isUsual: z.boolean(),
  blocks: z.array(termBlock).check(z.minLength(1)),
  note: z.exactOptional(text),
});
export type TermCalendar = z.output<typeof termCalendar>;

/** records/term-calendars.json */
export const termCalendarRecord = recordOf('term calendars', termCalendar);
export type TermCalendarRecord = z.output<typeof termCalendarRecord>;

/** What a day of supply cover cost one kind of school on average. */
const coverCost = itemOf({
  phase: z.enum(['primary', 'secondary', 'special']),
  pounds: z.int().check(z.positive()),
  /** Year of the survey. */
  survey: z.string().check(z.regex(/^20\d\d$/, 'must be a year')),
});
export type CoverCost = z.output<typeof coverCost>;

/** records/cover-costs.json */
export const coverCostRecord = recordOf('cover costs', coverCost);
export type CoverCostRecord = z.output<typeof coverCostRecord>;
