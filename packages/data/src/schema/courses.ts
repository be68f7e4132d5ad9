import * as z from 'zod/mini';

import { attested, id, itemOf, recordOf, text, webAddress } from './record.js';

/** DfE's course groups. `ehco` is the Early headship coaching offer alone, which is not an NPQ. */
export const courseLevel = z.enum(['leadership', 'specialist', 'ehco']);
export type CourseLevel = z.output<typeof courseLevel>;

const month = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'must be a month such as 2021-11'));

/** What somebody may want to lead, as the questions of "Which one suits me?" tell them apart. */
const need = z.enum([
  'send',
  'early',
  'teaching',
  'literacy',
  'maths',
  'behaviour',
  'teachers',
  'senior',
  'head',
  'several',
]);

/** One area of the course's framework, in the framework's own order. */
const area = z.strictObject({ id, number: z.int().check(z.positive()), name: text });

/** The final assessment; null for an offer that is not assessed. */
const assessment = z.strictObject({
  format: attested(text),
  /** Words in the final answer; null when no limit was found. */
  words: attested(z.nullable(z.strictObject({ min: z.exactOptional(z.int()), max: z.int() }))),
  window: attested(
    z.strictObject({ days: z.int(), furtherAttempts: z.int(), participationPercent: z.int() }),
  ),
});

export const course = itemOf({
  /** DfE's own key of the course, which its systems exchange. */
  dfeId: z.uuid(),
  short: text,
  /** Plain name, as GOV.UK writes it. */
  name: text,
  fullName: text,
  /** Other names that people type. */
  also: z.array(text),
  level: attested(courseLevel),
  audience: attested(text),
  /** The same in a few words to the reader, for lists: `You lead maths across a primary school`. */
  who: text,
  /** What somebody wants to lead whom it suits, the best course first: our own reading of its audience. */
  suits: attested(need),
  /** Months of teaching, without the time for marking. */
  months: attested(z.int()),
  /** Hours a week, on average; null when no figure is set. */
  weekly: attested(z.nullable(z.strictObject({ min: z.number(), max: z.number() }))),
  assessment: z.nullable(assessment),
  introduced: attested(
    z.strictObject({
      /** The first cohort that could take it. */
      cohort: id,
      /** The month of its first session, where it is known. */
      delivery: z.exactOptional(month),
      replaces: z.exactOptional(text),
    }),
  ),
  /** Null for an offer that has no framework of its own. */
  areas: z.nullable(attested(z.array(area).check(z.minLength(1)))),
  /** Its page on GOV.UK. */
  page: attested(webAddress),
  /** What must be true before a place can be taken, or who must take it. */
  conditions: z.array(
    z.strictObject({ kind: z.enum(['prerequisite', 'mandatory']), ...attested(text).shape }),
  ),
  note: z.exactOptional(text),
});
export type Course = z.output<typeof course>;

export const courseRecord = recordOf('courses', course);
export type CourseRecord = z.output<typeof courseRecord>;
