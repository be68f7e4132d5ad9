import type { Course, CourseRecord } from '../../schema/courses.js';
import type { SourceRecord } from '../../schema/source.js';
import { findSourceIds, noteSources } from '../../sources.js';
import type { Grounds, SourceNotes } from '../../sources.js';
import { currentRuleSets, type FundingRecords } from '../../funding/funding-records.js';
import { lastPrice, type LastPrice } from '../../funding/last-price.js';
import { build as buildRules } from '../../funding/slices/funding-rules.js';
import type { CohortRecord } from '../../schema/cohorts.js';
import type { PriceRecord } from '../../schema/funding.js';
import { fundedAt, PAYING_RULE } from '../funded-at.js';
import { build as buildCohorts } from './cohorts.js';

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
  /** Who has it paid for in the next cohort, in words; absent where no rule of it pays. */
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

/** Who has it paid for in the next cohort, with what the rule rests on that says so. */
function fundedNext(course: string, records: Records): CourseDetails['funded'] {
  const [next] = buildCohorts(records);
  const at = next && fundedAt(course, next.id, buildRules(records));
  if (!at) return undefined;
  const rules = currentRuleSets(records).find(({ cohorts }) => cohorts.includes(next.id));
  const rule = rules?.items.find(({ id }) => id === PAYING_RULE[at]);
  if (!rule?.pays) return undefined;
  return { value: rule.pays, cohort: next.label, sources: rule.sources, confidence: rule.confidence };
}

export function build(records: Records): CourseDetailsSlice {
  const withMoney = (course: Course): CourseDetails => {
    const funded = fundedNext(course.id, records);
    const price = lastPrice(course.id, records['funding/prices'].items);
    return { ...details(course), ...(funded && { funded }), ...(price && { price }) };
  };
  const byId = Object.fromEntries(records.courses.items.map((course) => [course.id, withMoney(course)]));
  return { courses: byId, sources: noteSources(records.sources, findSourceIds(byId)) };
}
