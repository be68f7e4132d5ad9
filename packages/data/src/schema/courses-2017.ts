import * as z from 'zod/mini';

import { attested, id, isoDate, itemOf, recordOf, text } from './record.js';

const month = z.string().check(z.regex(/^\d{4}-\d{2}$/, 'must be a month such as 2022-03'));

/** One of the four NPQs of 2017, which can no longer be taken. */
export const course2017 = itemOf({
  short: text,
  name: text,
  opened: z.exactOptional(isoDate),
  duration: attested(z.strictObject({ minTerms: z.exactOptional(z.int()), maxMonths: z.int() })),
  /** Null when nothing was found. */
  assessment: attested(z.nullable(text)),
  example: z.exactOptional(attested(text)),
  /** Ids of the courses that took its place. */
  replacedBy: z.array(id).check(z.minLength(1)),
});
export type Course2017 = z.output<typeof course2017>;

const areas = z.array(z.strictObject({ number: z.int(), name: text }));

/** The four NPQs shared their six content areas and seven leadership behaviours. */
export const course2017Record = recordOf('courses-2017', course2017, {
  areas: attested(areas),
  behaviours: attested(z.array(text)),
  /** Last submissions, and the end of the contracts. */
  ended: attested(z.strictObject({ lastSubmission: month, contractsClosed: month })),
  qualityAssurance: attested(text),
});
export type Course2017Record = z.output<typeof course2017Record>;
