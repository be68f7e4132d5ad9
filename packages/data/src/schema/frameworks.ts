import * as z from 'zod/mini';

import { id, isoDate, itemOf, recordOf, text, webAddress } from './record.js';

const areaNumber = z.int().check(z.gte(1), z.lte(20));

/**
 * A statement is recorded only when the whole of the official sentence was seen in a source. What was seen in part, or
 * is only remembered, has no place here, so this is the one value that the field takes.
 */
const seenWhole = z.literal('whole');

/** `page`: the source itself ties the sentence to this area. `topic`: it gave no area, and we placed it by its topic. */
const placedBy = z.enum(['page', 'topic']);
export type PlacedBy = z.output<typeof placedBy>;

/** The official document, and how well its list of areas is known. */
const edition = itemOf({
  kind: z.literal('edition'),
  course: id,
  title: text,
  /** Month of the edition that is in use, as text. */
  edition: text,
  /** DfE's reference of the document, where it was seen. */
  reference: z.nullable(text),
  /** GOV.UK's page of all frameworks: current addresses of the single documents are not known. */
  publication: webAddress,
  /** False: the areas have no numbers that a page may show. */
  areasInOfficialOrder: z.boolean(),
  /** What is not certain about the names or the order of the areas; null when nothing is. */
  areasNote: z.nullable(text),
});

const area = itemOf({ kind: z.literal('area'), number: areaNumber, slug: id, name: text });

/** One "learn that" statement in our words. */
const statement = itemOf({
  kind: z.literal('statement'),
  /** The areas it may stand in: one when that was seen, more when the source does not say which. */
  areas: z.array(areaNumber).check(z.minLength(1)),
  /** The official number, only where that number was seen. */
  number: z.nullable(z.string().check(z.regex(/^\d{1,2}\.\d{1,2}$/, 'must be like 3.1'))),
  topic: text,
  words: text,
  seen: seenWhole,
});

/** The title of a group of "learn how to" statements, in our words. */
const group = itemOf({ kind: z.literal('group'), area: areaNumber, title: text, placedBy, seen: seenWhole });

/** One "learn how to" statement of a group, in our words. */
const practice = itemOf({
  kind: z.literal('practice'),
  group: id,
  topic: text,
  words: text,
  seen: seenWhole,
});

/** What a published page says that participants learn; it describes a course, not the framework's own text. */
const outcome = itemOf({
  kind: z.literal('outcome'),
  area: areaNumber,
  words: text,
  placedBy,
});

export const frameworkItem = z.discriminatedUnion('kind', [
  edition,
  area,
  statement,
  group,
  practice,
  outcome,
]);
export type FrameworkItem = z.output<typeof frameworkItem>;
export type FrameworkItemOf<Kind extends FrameworkItem['kind']> = Extract<FrameworkItem, { kind: Kind }>;

/** records/frameworks/COURSE.json, one for each of the ten courses. */
export const frameworkRecord = recordOf('framework', frameworkItem);
export type FrameworkRecord = z.output<typeof frameworkRecord>;

/** DfE's review of the frameworks: what was announced, and whether anything came of it. */
const review = itemOf({
  started: isoDate,
  expectedMonths: z.int().check(z.positive()),
  calls: z.array(
    z.strictObject({
      courses: z.array(id).check(z.minLength(1)),
      opened: z.nullable(isoDate),
      closed: z.nullable(isoDate),
    }),
  ),
  /** Null: looked for, none found. */
  revisedFrameworks: z.nullable(webAddress),
  /** True while DfE has said that the existing frameworks stay until the review ends. */
  existingFrameworksStay: z.boolean(),
});

/** records/frameworks/review.json */
export const frameworkReviewRecord = recordOf('framework review', review);
export type FrameworkReviewRecord = z.output<typeof frameworkReviewRecord>;

/** A course that has no framework of its own. */
const withoutFramework = itemOf({
  /** The course whose framework it builds on. */
  buildsOn: id,
  words: text,
});

/** records/frameworks/npq-early-headship-coaching-offer.json */
export const withoutFrameworkRecord = recordOf('course without a framework', withoutFramework);
export type WithoutFrameworkRecord = z.output<typeof withoutFrameworkRecord>;
