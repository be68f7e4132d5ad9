import * as z from 'zod/mini';

import { attested, id, isoDate, itemOf, recordOf, text } from './record.js';

/** `full`: a scholarship for all who met the rules; `capped`: a limited number of places; `zero`: self-funded; `unknown`: no rules published. */
export const fundingLevel = z.enum(['full', 'capped', 'zero', 'unknown']);
export type FundingLevel = z.output<typeof fundingLevel>;

/** A month or a day, with its minute where the source gives one: `2026-06`, `2026-06-23`, `2022-06-06T12:00`. */
const moment = z
  .string()
  .check(
    z.regex(
      /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T\d{2}:\d{2})?)?$/,
      'must be a month or a day',
    ),
  );

/** Null when it was looked for and not found. */
const date = attested(z.nullable(moment));

export const cohort = itemOf({
  /** DfE's cohort, which covered two intakes until 2025; null when it has none yet. */
  dfeCohort: z.nullable(id),
  label: text,
  season: z.enum(['autumn', 'spring']),
  year: z.int(),
  funding: fundingLevel,
  /** Month in which courses start. */
  start: date,
  opens: date,
  /** The first day on which registration was, or will be, closed. */
  closes: date,
  /** Whether DfE's registration service let people choose this cohort, on the day it was read as of. */
  offered: z.strictObject({ ...attested(z.boolean()).shape, on: isoDate }),
  /** The day of the start milestone in DfE's schedules. */
  startMilestone: z.nullable(isoDate),
  notes: z.array(text),
});
export type Cohort = z.output<typeof cohort>;

export const cohortRecord = recordOf('cohorts', cohort);
export type CohortRecord = z.output<typeof cohortRecord>;
