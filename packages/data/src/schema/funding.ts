import * as z from 'zod/mini';

import { id, isoDate, itemOf, recordOf, text } from './record.js';

/** What a person can be asked. The desk's columns are the same words with underscores. */
export const answerId = z.enum([
  'cohort',
  'course',
  'worksInEngland',
  'workSetting',
  'earlyYearsKind',
  'employment',
  'establishmentType',
  'onPp50List',
  'onFeList',
  'onRiseList',
  'onChildminderList',
  'onEarlyYearsList',
  'onNurseryList',
  'ittProviderApproved',
  'referredByAdviser',
  'previouslyFunded',
  'headteacher',
  'firstFiveYears',
  'npqhStatus',
  'mathsMastery',
]);
export type AnswerId = z.output<typeof answerId>;

/** `eligible`: the rules are met; a place is not promised. `no-rules`: none are published. */
export const outcome = z.enum(['eligible', 'in-review', 'not-eligible', 'depends', 'no-rules']);
export type Outcome = z.output<typeof outcome>;

/** `targeted`: only where pupil premium was high, or for new heads; the others as in a cohort. */
export const funding = z.enum(['full', 'capped', 'zero', 'targeted', 'unknown']);
export type Funding = z.output<typeof funding>;

/**
 * Answer ids with the value, or one of the values, that each must have; `@name` is a list that the rule set names.
 * Every key must hold. `any`: one of these must; `not`: this must not.
 */
export type Condition = Partial<Record<AnswerId, string | string[]>> & { any?: Condition[]; not?: Condition };

const wanted = z.exactOptional(z.union([text, z.array(text).check(z.minLength(1))]));
const wantedByAnswer = Object.fromEntries(answerId.options.map((key) => [key, wanted])) as Record<
  AnswerId,
  typeof wanted
>;
export const condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.strictObject({
    ...wantedByAnswer,
    any: z.exactOptional(z.array(condition).check(z.minLength(2))),
    not: z.exactOptional(condition),
  }),
);

/** Answers as a record writes them: no value is checked against the rules here, only by the tests. */
const answers = z.partialRecord(answerId, text);

const ruleQuestion = z.strictObject({
  id: answerId,
  /** Yes and no, where it says nothing else. Of an `open` one: a sample for each way the rules tell values apart. */
  values: z.exactOptional(z.array(text).check(z.minLength(2))),
  open: z.exactOptional(z.literal(true)),
  if: z.exactOptional(condition),
  ask: z.exactOptional(condition),
  last: z.exactOptional(text),
  yesIf: z.exactOptional(condition),
  registration: z.exactOptional(z.literal(true)),
  ofCourse: z.exactOptional(z.literal(true)),
});

/** One check in a rule set. The first that gives a result ends the decision; one that gives none leads to the next. */
export const fundingRule = itemOf({
  /** What is true of a person who passes it, as a page says it. */
  about: text,
  /** Whom it has a course paid for, as the page of the course says it. */
  pays: z.exactOptional(text),
  /** Its place in DfE's own order of deciding, where that is on record. */
  step: z.exactOptional(z.int()),
  /** It stops a registration, and does not change funding. */
  blocker: z.exactOptional(z.literal(true)),
  appliesTo: z.exactOptional(condition),
  requires: z.exactOptional(condition),
  ifMet: z.exactOptional(id),
  ifNotMet: z.exactOptional(id),
  from: z.exactOptional(isoDate),
  to: z.exactOptional(isoDate),
  note: z.exactOptional(text),
});
export type FundingRule = z.output<typeof fundingRule>;

export const ruleSetRecord = recordOf('funding-rules', fundingRule, {
  id,
  cohorts: z.array(id).check(z.minLength(1)),
  /** First and last day of registration under these rules. */
  from: z.nullable(isoDate),
  to: z.nullable(isoDate),
  funding,
  /** Places in all, where a number was published. */
  cap: z.nullable(z.int()),
  /** DfE's result codes belong to the service of today. For earlier rules none are on record. */
  codes: z.boolean(),
  names: z.record(id, z.array(text).check(z.minLength(1))),
  questions: z.array(ruleQuestion),
  fallback: id,
  alternatives: z.array(z.strictObject({ from: condition, to: answers })),
  notes: z.array(text),
});
export type RuleSetRecord = z.output<typeof ruleSetRecord>;

/** Where a rule leads, and why, in a sentence. `{cohort}` and `{course}` stand for their names. */
export const fundingResult = itemOf({
  /** Null: it stops a registration, and says nothing of funding. */
  outcome: z.nullable(outcome),
  code: z.nullable(id),
  text,
  conditions: z.exactOptional(z.array(id)),
});
export const fundingResultRecord = recordOf('funding-results', fundingResult);
export type FundingResultRecord = z.output<typeof fundingResultRecord>;

/** What must be so besides, where no question settles it. */
export const fundingConditionRecord = recordOf('funding-conditions', itemOf({ text }));
export type FundingConditionRecord = z.output<typeof fundingConditionRecord>;

/** DfE's result codes. `retired`: the day from which the service no longer gave it. */
export const resultCodeRecord = recordOf(
  'funding-codes',
  itemOf({ outcome, meaning: text, givenToday: z.boolean(), retired: z.exactOptional(isoDate) }),
);
export type ResultCodeRecord = z.output<typeof resultCodeRecord>;

/** GIAS establishment types. The id is GIAS's own code. */
export const establishmentTypeRecord = recordOf(
  'establishment-types',
  itemOf({ name: text, accepted: z.boolean() }),
);
export type EstablishmentTypeRecord = z.output<typeof establishmentTypeRecord>;

/** DfE's lists of workplaces and what their entries are known by. */
export const fundingListRecord = recordOf(
  'funding-lists',
  itemOf({
    name: text,
    key: text,
    entries: z.strictObject({ cohort: id, count: z.int() }),
    used: z.boolean(),
    answer: answerId,
    note: z.exactOptional(text),
  }),
);
export type FundingListRecord = z.output<typeof fundingListRecord>;

const option = z.strictObject({
  value: id,
  label: text,
  hint: z.exactOptional(text),
  /** Establishment types that it stands for; the first is what the answer becomes. */
  types: z.exactOptional(z.array(id).check(z.minLength(1))),
  /** Answers that come with it, beside or in place of the question's own. */
  sets: z.exactOptional(answers),
});

/** A question as a page asks it. It may settle several answers at once. */
export const fundingQuestion = itemOf({
  /** Its own first: the one that tells whether it was answered. */
  answers: z.array(answerId).check(z.minLength(1)),
  when: z.exactOptional(condition),
  title: text,
  hint: z.exactOptional(text),
  /** What to say when nothing was chosen. */
  error: text,
  /** Null: a record of its own holds them (courses, cohorts). */
  options: z.nullable(z.array(option).check(z.minLength(2))),
  /** An official page that helps to answer: an id of the addresses, and the words of the link. */
  link: z.exactOptional(z.strictObject({ address: id, text })),
});
export const fundingQuestionRecord = recordOf('funding-questions', fundingQuestion);
export type FundingQuestionRecord = z.output<typeof fundingQuestionRecord>;

/** What a result means, and what comes after it, in order: steps to take, who may pay, and what to bear in mind. */
export const fundingAdviceRecord = recordOf(
  'funding-advice',
  itemOf({
    kind: z.enum(['meaning', 'step', 'paying', 'caveat']),
    outcomes: z.array(outcome).check(z.minLength(1)),
    /** Whom it is for; everybody without it. */
    when: z.exactOptional(condition),
    text,
    link: z.exactOptional(z.strictObject({ address: id, text })),
  }),
);
export type FundingAdviceRecord = z.output<typeof fundingAdviceRecord>;

/** Where DfE's published text and its registration service do not say the same. */
export const fundingDifferenceRecord = recordOf(
  'funding-differences',
  itemOf({
    cohorts: z.array(id).check(z.minLength(1)),
    /** Whom it touches. */
    when: condition,
    /** Only those who come to one of these results. */
    results: z.exactOptional(z.array(id).check(z.minLength(1))),
    /** What the text says, and what the service does. Null: it says nothing of it. */
    published: z.nullable(text),
    service: text,
  }),
);
export type FundingDifferenceRecord = z.output<typeof fundingDifferenceRecord>;

/** What somebody asked for a place that a scholarship did not pay. No official list was found. */
export const priceRecord = recordOf(
  'funding-prices',
  itemOf({
    courses: z.array(id).check(z.minLength(1)),
    pounds: z.number().check(z.positive()),
    vat: z.enum(['excluded', 'included', 'not-stated']),
    period: text,
    /** Who published it. */
    seller: text,
    note: z.exactOptional(text),
  }),
);
export type PriceRecord = z.output<typeof priceRecord>;
