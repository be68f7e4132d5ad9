import * as z from 'zod/mini';

import { attested, confidence, id, itemOf, recordOf, text } from './record.js';

const figure = z.number().check(z.positive());

/** "Two to three", kept as the range that it is. */
const figureRange = z
  .strictObject({ min: figure, max: figure })
  .check(z.refine(({ min, max }) => min < max, 'must run from less to more'));

/** As the page gives it: a day is never turned into hours in a record. */
const unit = z.enum(['hour', 'day', 'minute']);
export type AmountUnit = z.output<typeof unit>;

const singleAmount = z.strictObject({ value: figure, unit });
export type SingleAmount = z.output<typeof singleAmount>;

const amount = z.union([singleAmount, z.strictObject({ min: figure, max: figure, unit })]);
export type Amount = z.output<typeof amount>;

const mode = z.enum([
  'assessment',
  'blended',
  'coaching',
  'face-to-face',
  'face-to-face or online live',
  'in school',
  'online live',
  'online live or face-to-face',
  'online self-study',
  'peer group',
]);
export type ComponentMode = z.output<typeof mode>;

const bound = z.enum(['at-least', 'at-most', 'about']);
export type Bound = z.output<typeof bound>;

const rhythm = z.enum(['week', 'half term', 'term', 'module', 'stage']);
export type Rhythm = z.output<typeof rhythm>;

/** One part of a programme. Null: the page does not say. */
const component = z.strictObject({
  name: text,
  mode: z.nullable(mode),
  /** How many there are; how many in each `per` when `each` and `total` leave the number open. */
  count: z.nullable(z.union([z.int().check(z.positive()), figureRange])),
  each: z.nullable(amount),
  total: z.nullable(singleAmount),
  /** What `each` (or, without it, `count`) is counted by. */
  per: z.exactOptional(rhythm),
  /** The figures are a least, a most or a rough one. */
  bound: z.exactOptional(bound),
  /** `each` is our division of `total` by `count`; the page does not state it. */
  eachWorkedOut: z.exactOptional(z.literal(true)),
  /** Only for these courses of the programme. */
  courses: z.exactOptional(z.array(id).check(z.minLength(1))),
  note: z.exactOptional(text),
  /** Where it differs from the programme's own. */
  confidence: z.exactOptional(confidence),
});
export type ProgrammeComponent = z.output<typeof component>;

/** `2024`, `2023-24`, or `c. 2021-23` where the page has no date and we judged by its content. */
const period = z
  .string()
  .check(z.regex(/^(?:c\. )?20\d\d(?:-\d\d)?$/, 'must be like 2024, 2023-24 or c. 2021-23'));

/** What one provider, partner or hub published of how a course is made up, and when. An example, not an offer. */
const programme = itemOf({
  /** Id of the lead provider; confidence below high when the page does not name it. */
  provider: attested(id),
  /** The partner or hub whose page it is; null when it is the provider's own, or not known. */
  publishedBy: z.nullable(text),
  courses: z.array(id).check(z.minLength(1)),
  period,
  months: z.nullable(z.union([figure, figureRange])),
  /** Some pages give hours for the final assessment and for nothing else. */
  covers: z.enum(['programme', 'final-assessment']),
  components: z.array(component),
  /** What is known to be left out of `components`, as a sentence. */
  missing: z.nullable(text),
  /** The page's own total. */
  statedTotal: z.nullable(singleAmount),
  note: z.nullable(text),
});
export type Programme = z.output<typeof programme>;

/** records/programmes.json */
export const programmeRecord = recordOf('programmes', programme);
export type ProgrammeRecord = z.output<typeof programmeRecord>;

/** How many hours a day, a half day or a session counted as, on a page that says. */
const dayLength = itemOf({
  term: text,
  unit: z.enum(['day', 'half day', 'session']),
  hours: figure,
  where: text,
});
export type DayLength = z.output<typeof dayLength>;

/** records/day-lengths.json */
export const dayLengthRecord = recordOf('day lengths', dayLength);
export type DayLengthRecord = z.output<typeof dayLengthRecord>;
