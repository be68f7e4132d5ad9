import type { AnswerId, FundingResultRecord, RuleSetRecord } from '../schema/funding.js';
import type { CopyRecords } from './gather-copy.js';
import type { EvidenceRecords } from './gather-evidence.js';
import { projectRuleSet } from './project.js';
import type { RuleSet } from './rule-set.js';

/** Rule sets of the cohorts that are current or coming; earlier ones. Newest first. */
const CURRENT = ['funding/spring-2027', 'funding/autumn-2026', 'funding/spring-2026'] as const;
const PAST = [
  'funding/autumn-2025',
  'funding/spring-2025',
  'funding/autumn-2024',
  'funding/academic-year-2023-24',
  'funding/academic-year-2022-23',
  'funding/academic-year-2021-22',
  'funding/autumn-2021-first-rule',
] as const;

/** What the slices of funding are built from. */
export interface FundingRecords
  extends CopyRecords,
    EvidenceRecords,
    Readonly<Record<(typeof CURRENT)[number] | (typeof PAST)[number], RuleSetRecord>> {
  readonly 'funding/results': FundingResultRecord;
}

export const currentRuleSets = (records: FundingRecords): RuleSetRecord[] =>
  CURRENT.map((name) => records[name]);
export const pastRuleSets = (records: FundingRecords): RuleSetRecord[] => PAST.map((name) => records[name]);

/** Rule sets as the engine takes them. */
export const projectRuleSets = (sets: readonly RuleSetRecord[], records: FundingRecords): RuleSet[] =>
  sets.map((set) => projectRuleSet(set, records['funding/results']));

/** Every answer that the rule sets ask for. */
export const askedAnswers = (sets: readonly RuleSetRecord[]): Set<AnswerId> =>
  new Set(sets.flatMap(({ questions }) => questions.map(({ id }) => id)));

/** What has the same words for every cohort, in a slice of its own that a hub may supply. */
export const FIRST_ANSWERS: ReadonlySet<AnswerId> = new Set<AnswerId>(['cohort', 'course', 'worksInEngland']);
