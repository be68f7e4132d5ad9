import type { AnswerId, FundingResultRecord, PriceRecord, RuleSetRecord } from '../schema/funding.js';
import type { Slice } from '../schema/slice.js';
import type { SourceRecord } from '../schema/source.js';
import { findSourceIds, noteSources } from '../sources.js';
import type { FundingEvidence } from './evidence.js';
import { gatherEvidence } from './evidence.slice.js';
import type { EvidenceRecords } from './evidence.slice.js';
import type { FundingPrices } from './prices.js';
import { projectRuleSet } from './project.js';
import type { FundingReasons } from './reasons.js';
import type { RuleSet } from './rule-set.js';
import { questionWords, reasonWords } from './words.slice.js';
import type { WordRecords } from './words.slice.js';
import type { FundingQuestions } from './words.js';

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

type RuleRecords = Readonly<Record<(typeof CURRENT)[number] | (typeof PAST)[number], RuleSetRecord>>;
interface OtherRecords extends WordRecords, EvidenceRecords {
  readonly sources: SourceRecord;
  readonly 'funding/results': FundingResultRecord;
  readonly 'funding/prices': PriceRecord;
}
type Records = RuleRecords & OtherRecords;

/** What the rules of earlier cohorts need besides those of today: their sets, and the words that only they use. */
export interface PastFunding {
  readonly ruleSets: readonly RuleSet[];
  readonly questions: FundingQuestions;
  readonly reasons: FundingReasons;
  readonly evidence: FundingEvidence;
}

const from = '@npq-widgets/data/funding';

const of = (names: readonly (keyof RuleRecords)[], records: Records): RuleSetRecord[] =>
  names.map((name) => records[name]);
const project = (sets: readonly RuleSetRecord[], records: Records): RuleSet[] =>
  sets.map((set) => projectRuleSet(set, records['funding/results']));
const asked = (sets: readonly RuleSetRecord[]): Set<AnswerId> =>
  new Set(sets.flatMap(({ questions }) => questions.map(({ id }) => id)));

export const fundingRulesSlice: Slice<Records, readonly RuleSet[]> = {
  name: 'funding-rules',
  type: 'RuleSets',
  from,
  build: (records) => project(of(CURRENT, records), records),
};

/** What is asked first needs no rules to be chosen; they come while the person reads it. */
const FIRST: ReadonlySet<AnswerId> = new Set<AnswerId>(['cohort', 'course', 'worksInEngland']);

export const firstQuestionsSlice: Slice<Records, FundingQuestions> = {
  name: 'funding-first-questions',
  type: 'FundingQuestions',
  from,
  build: (records) => questionWords(FIRST, records),
};

/** The questions after the first ones. */
export const fundingQuestionsSlice: Slice<Records, FundingQuestions> = {
  name: 'funding-questions',
  type: 'FundingQuestions',
  from,
  build: (records) =>
    questionWords(new Set([...asked(of(CURRENT, records))].filter((id) => !FIRST.has(id))), records),
};

export const fundingEvidenceSlice: Slice<Records, FundingEvidence> = {
  name: 'funding-evidence',
  type: 'FundingEvidence',
  from,
  build: (records) => gatherEvidence(of(CURRENT, records), records),
};

export const fundingReasonsSlice: Slice<Records, FundingReasons> = {
  name: 'funding-reasons',
  type: 'FundingReasons',
  from,
  build: (records) =>
    reasonWords(of(CURRENT, records), records, true, ['not-published', 'not-yet-published']),
};

export const pastFundingSlice: Slice<Records, PastFunding> = {
  name: 'funding-rules-past',
  type: 'PastFunding',
  from,
  build: (records) => {
    const sets = of(PAST, records);
    const today = asked(of(CURRENT, records));
    const older = new Set([...asked(sets)].filter((id) => !today.has(id)));
    return {
      ruleSets: project(sets, records),
      questions: questionWords(older, records),
      reasons: reasonWords(sets, records, false),
      evidence: gatherEvidence(sets, records),
    };
  },
};

const year = (period: string): number => Number(/\d{4}/.exec(period)?.[0]);

export const fundingPricesSlice: Slice<Records, FundingPrices> = {
  name: 'funding-prices',
  type: 'FundingPrices',
  from,
  build: ({ 'funding/prices': { items }, sources }) => {
    const [reviewBy = ''] = items.map((item) => item.reviewBy).sort();
    const prices = items
      .map(({ holdsUntil: _, reviewBy: _by, ...price }) => price)
      .sort((a, b) => year(b.period) - year(a.period));
    return { prices, reviewBy, sources: noteSources(sources, findSourceIds(items)) };
  },
};
