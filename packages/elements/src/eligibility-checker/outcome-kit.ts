// Everything that a result shows: one module, so that one request brings it and its facts.
import type { CourseSummary } from '@npq-widgets/data';
import { assess, type Assessment, type FundingEvidence, type FundingReasons, type PastFunding } from '@npq-widgets/data/funding';
import builtInEvidence from '@npq-widgets/data/slices/funding-evidence';
import builtInPrices from '@npq-widgets/data/slices/funding-prices';
import builtInReasons from '@npq-widgets/data/slices/funding-reasons';
import { html, type TemplateResult } from 'lit';
import type { HubData } from '../base/contexts.js';
import { answeredQuestions, type FlowFacts } from './checker-flow.js';
import type { CheckerState } from './checker-state.js';
import { changes, otherCourses, paying } from './other-courses.js';
import { OUTCOME_WORDS } from './outcome-messages.js';
import { answersGiven, caveats, nextSteps, outcomePanel, workings, type OutcomeKit, type ShownOutcome } from './outcome-panel.js';
import { outcomeStyles } from './outcome.styles.js';

export { OUTCOME_WORDS, outcomeStyles };

/** What a result is worked out from. */
export interface Outcome {
  readonly state: CheckerState;
  readonly facts: FlowFacts;
  readonly past: PastFunding | undefined;
  readonly given: HubData['slices'];
  readonly course: CourseSummary;
  readonly courses: readonly CourseSummary[];
  /** The cohort's name in a sentence, such as `autumn 2026`. */
  readonly cohort: string;
}

/** Words of earlier cohorts beside today's; the advice stays today's. */
function gatherReasons(reasons: FundingReasons, past: FundingReasons | undefined): FundingReasons {
  if (!past) return reasons;
  return {
    ...reasons,
    results: { ...reasons.results, ...past.results },
    checks: { ...reasons.checks, ...past.checks },
    conditions: { ...reasons.conditions, ...past.conditions },
  };
}

/** Grounds of earlier cohorts beside today's. */
function gatherEvidence(evidence: FundingEvidence, past: FundingEvidence | undefined): FundingEvidence {
  if (!past) return evidence;
  return {
    ruleSets: { ...evidence.ruleSets, ...past.ruleSets },
    differences: [...evidence.differences, ...past.differences],
    sources: { ...evidence.sources, ...past.sources },
  };
}

/** What the answers come to. */
export const assessOutcome = ({ state, facts }: Outcome): Assessment => assess(state.answers, facts.ruleSets, facts.on);

/** The whole result, from the outcome in its heading to the caveats. */
export function outcomeFace(outcome: Outcome, assessment: Assessment, kit: OutcomeKit): TemplateResult {
  const { state, facts, past, given, course, courses, cohort } = outcome;
  const shown: ShownOutcome = {
    assessment, course, cohort,
    answers: state.answers,
    answered: answeredQuestions(state, facts),
    questions: facts.questions,
    reasons: gatherReasons(given?.['funding-reasons'] ?? builtInReasons, past?.reasons),
    evidence: gatherEvidence(given?.['funding-evidence'] ?? builtInEvidence, past?.evidence),
  };
  const prices = given?.['funding-prices'] ?? builtInPrices;
  const elsewhere = { ...facts, courses };
  return html`${outcomePanel(shown, kit)} ${changes(shown, elsewhere, kit)} ${nextSteps(shown, kit)} ${paying(shown, prices, kit)}
  ${answersGiven(shown, kit)} ${workings(shown, kit)} ${otherCourses(shown, elsewhere, kit)} ${caveats(shown)}`;
}
