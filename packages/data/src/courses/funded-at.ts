import type { RuleSetRecord } from '../schema/funding.js';
import { currentRuleSets, type FundingRecords } from '../funding/funding-records.js';

/** Who has a course paid for: people at state-funded schools, at schools on DfE's list, or new headteachers. */
export type FundedAt = 'state' | 'list' | 'new-heads';

/** The rules of a cohort. Undefined where none are on record. */
export const rulesOf = (cohort: string, records: FundingRecords): RuleSetRecord | undefined =>
  currentRuleSets(records).find(({ cohorts }) => cohorts.includes(cohort));

/** Not an NPQ, and without a framework: shown apart from the ten. */
export const COACHING_OFFER = 'npq-early-headship-coaching-offer';

/** Who has a course paid for, in a word: the rules name the courses that need a list. */
export function fundedAt(course: string, { names }: Pick<RuleSetRecord, 'names'>): FundedAt {
  if (course === COACHING_OFFER) return 'new-heads';
  return names['listed']?.includes(course) ? 'list' : 'state';
}
