import type { FundingEvidence, FundingQuestions, FundingReasons, PastFunding, RuleSet } from '@npq-widgets/data/funding';

/** What a cohort is checked against, and the words and grounds of its results. */
export interface FundingFacts {
  readonly ruleSets: readonly RuleSet[];
  readonly questions: FundingQuestions;
  readonly reasons: FundingReasons;
  readonly evidence: FundingEvidence;
}

/** Rules and questions of earlier cohorts beside today's. */
export function withPastRules<Facts extends Pick<FundingFacts, 'ruleSets' | 'questions'>>(facts: Facts, past: PastFunding | undefined): Facts {
  if (!past) return facts;
  return { ...facts, ruleSets: [...facts.ruleSets, ...past.ruleSets], questions: [...facts.questions, ...past.questions] };
}

/** Words and grounds of earlier cohorts beside today's; the advice stays today's. */
export function withPastReasons<Facts extends Pick<FundingFacts, 'reasons' | 'evidence'>>(facts: Facts, past: PastFunding | undefined): Facts {
  if (!past) return facts;
  const { reasons, evidence } = facts;
  return {
    ...facts,
    reasons: {
      ...reasons,
      results: { ...reasons.results, ...past.reasons.results },
      checks: { ...reasons.checks, ...past.reasons.checks },
      conditions: { ...reasons.conditions, ...past.reasons.conditions },
    },
    evidence: {
      ruleSets: { ...evidence.ruleSets, ...past.evidence.ruleSets },
      differences: [...evidence.differences, ...past.evidence.differences],
      sources: { ...evidence.sources, ...past.evidence.sources },
    },
  };
}
