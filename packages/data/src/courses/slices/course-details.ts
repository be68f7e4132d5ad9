import type { Course, CourseRecord } from '../../schema/courses.js';
import type { SourceRecord } from '../../schema/source.js';
import { findSourceIds, noteSources } from '../../sources.js';
import type { Grounds, SourceNotes } from '../../sources.js';
import type { FundingRecords } from '../../funding/funding-records.js';
import type { CohortRecord } from '../../schema/cohorts.js';
import type { PriceRecord } from '../../schema/funding.js';
import { fundedAt, rulesOf, type FundedAt } from '../funded-at.js';
import { build as buildCohorts } from './cohorts.js';

/** What somebody asked for a place without a scholarship, the last that was seen. */
export interface LastPrice extends Grounds {
  readonly pounds: number;
  /** As the seller states it: `autumn 2024`. */
  readonly period: string;
  readonly seller: string;
  readonly vat: 'excluded' | 'included' | 'not-stated';
}

/** What is said of one course, each value with its confidence and sources. Loaded once a course is chosen. */
export interface CourseDetails
  extends Pick<
    Course,
    | 'level'
    | 'audience'
    | 'months'
    | 'weekly'
    | 'assessment'
    | 'introduced'
    | 'page'
    | 'conditions'
    | 'note'
    | 'reviewBy'
  > {
  /** In the next cohort; absent where its rules are not published. */
  readonly funded?: Grounds & { readonly value: FundedAt; readonly cohort: string };
  readonly price?: LastPrice;
}

export interface CourseDetailsSlice {
  /** By DfE identifier. */
  readonly courses: Readonly<Record<string, CourseDetails>>;
  readonly sources: SourceNotes;
}

type CourseAlone = Omit<CourseDetails, 'funded' | 'price'>;

const details = ({
  level,
  audience,
  months,
  weekly,
  assessment,
  introduced,
  page,
  conditions,
  note,
  reviewBy,
}: Course): CourseAlone => ({
  level,
  audience,
  months,
  weekly,
  assessment,
  introduced,
  page,
  conditions,
  ...(note !== undefined && { note }),
  reviewBy,
});

interface Records extends FundingRecords {
  readonly courses: CourseRecord;
  readonly cohorts: CohortRecord;
  readonly 'funding/prices': PriceRecord;
  readonly sources: SourceRecord;
}

const year = (period: string): number => Number(/\d{4}/.exec(period)?.[0]);

/** The newest price of a course; of several the least. */
function lastPrice(course: string, { items }: PriceRecord): LastPrice | undefined {
  const [last] = items
    .filter(({ courses }) => courses.includes(course))
    .sort((a, b) => year(b.period) - year(a.period) || a.pounds - b.pounds);
  if (!last) return undefined;
  const { pounds, period, seller, vat, sources, confidence } = last;
  return { pounds, period, seller, vat, sources, confidence };
}

/** Who has it paid for in the next cohort, with what the rules on lists rest on. */
function fundedNext(course: string, records: Records): CourseDetails['funded'] {
  const [next] = buildCohorts(records);
  const rules = next && rulesOf(next.id, records);
  const rule = rules?.items.find(({ id }) => id === 'list');
  if (!next || !rules || !rule) return undefined;
  const { sources, confidence } = rule;
  return { value: fundedAt(course, rules), cohort: next.label, sources, confidence };
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
