import type { FundingEvidence } from '../evidence.js';
import { askedAnswers, currentRuleSets, pastRuleSets, projectRuleSets } from '../funding-records.js';
import type { FundingRecords } from '../funding-records.js';
import { gatherQuestions, gatherReasons } from '../gather-copy.js';
import { gatherEvidence } from '../gather-evidence.js';
import type { FundingQuestions } from '../question-copy.js';
import type { FundingReasons } from '../reasons.js';
import type { RuleSet } from '../rule-set.js';

/** What the rules of earlier cohorts need besides those of today: their sets, and the copy that only they use. */
export interface FundingRulesPast {
  readonly ruleSets: readonly RuleSet[];
  readonly questions: FundingQuestions;
  readonly reasons: FundingReasons;
  readonly evidence: FundingEvidence;
}

export function build(records: FundingRecords): FundingRulesPast {
  const sets = pastRuleSets(records);
  const today = askedAnswers(currentRuleSets(records));
  const older = new Set([...askedAnswers(sets)].filter((id) => !today.has(id)));
  return {
    ruleSets: projectRuleSets(sets, records),
    questions: gatherQuestions(older, records),
    reasons: gatherReasons(sets, records, false),
    evidence: gatherEvidence(sets, records),
  };
}
