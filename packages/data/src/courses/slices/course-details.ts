import type { Course, CourseRecord } from '../../schema/courses.js';
import type { SourceRecord } from '../../schema/source.js';
import { findSourceIds, noteSources } from '../../sources.js';
import type { Grounds, SourceNotes } from '../../sources.js';
import type { FundingRecords } from '../../funding/funding-records.js';
import { byNewest, type Price } from '../../funding/prices.js';
import type { CohortRecord } from '../../schema/cohorts.js';
import type { PriceRecord } from '../../schema/funding.js';
import { fundedAt, rulesOf, type FundedAt } from '../funded-at.js';
import { build as buildCohorts } from './cohorts.js';

/** What somebody asked for a place without a scholarship, the last that was seen. */
export type LastPrice = Pick<Price, 'pounds' | 'period' | 'seller' | 'vat' | 'sources' | 'confidence'>;

const SHOWN = [
  'level',
  'audience',
  'months',
  'weekly',
  'assessment',
  'introduced',
  'page',
  'conditions',
  'note',
  'reviewBy',
] as const;

type CourseAlone = Pick<Course, (typeof SHOWN)[number]>;

/** What is said of one course, each value with its confidence and sources. Loaded once a course is chosen. */
export interface CourseDetails extends CourseAlone {
  /** Who has it paid for in the next cohort, in words; absent where its rules are not published. */
  readonly funded?: Grounds & { readonly value: string; readonly cohort: string };
  readonly price?: LastPrice;
}

export interface CourseDetailsSlice {
  /** By DfE identifier. */
  readonly courses: Readonly<Record<string, CourseDetails>>;
  readonly sources: SourceNotes;
}

const details = (course: Course): CourseAlone =>
  Object.fromEntries(
    SHOWN.filter((key) => course[key] !== undefined).map((key) => [key, course[key]]),
  ) as CourseAlone;

interface Records extends FundingRecords {
  readonly courses: CourseRecord;
  readonly cohorts: CohortRecord;
  readonly 'funding/prices': PriceRecord;
  readonly sources: SourceRecord;
}

/** The newest price of a course; of several the least. */
function lastPrice(course: string, { items }: PriceRecord): LastPrice | undefined {
  const [last] = items
    .filter(({ courses }) => courses.includes(course))
    .sort((a, b) => byNewest(a, b) || a.pounds - b.pounds);
  if (!last) return undefined;
  const { pounds, period, seller, vat, sources, confidence } = last;
  return { pounds, period, seller, vat, sources, confidence };
}

/** The rule that says so. */
const RULE: Readonly<Record<FundedAt, string>> = {
  state: 'no-list',
  list: 'list',
  'new-heads': 'new-headteacher',
};

/** Who has it paid for in the next cohort, with what the rule rests on that says so. */
function fundedNext(course: string, records: Records): CourseDetails['funded'] {
  const [next] = buildCohorts(records);
  const rules = next && rulesOf(next.id, records);
  if (!next || !rules) return undefined;
  const rule = rules.items.find(({ id }) => id === RULE[fundedAt(course, rules)]);
  if (!rule?.pays) return undefined;
  return { value: rule.pays, cohort: next.label, sources: rule.sources, confidence: rule.confidence };
}

export function build(records: Records): CourseDetailsSlice {
  const withMoney = (course: Course): CourseDetails => {
    const funded = fundedNext(course.id, records);
    const price = lastPrice(course.id, records['funding/prices']);
    return { ...details(course), ...(funded && { funded }), ...(price && { price }) };
  };
  const byId = Object.fromEntries(records.courses.items.map((course) => [course.id, withMoney(course)]));
  return { courses: byId, sources: noteSources(records.sources, findSourceIds(byId)) };
}
