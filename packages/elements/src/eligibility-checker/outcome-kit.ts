// Everything that a result shows: one module, so that one request brings it and its facts.
import { cohortsOnOffer, registrationOn, type CohortStart } from '@npq-widgets/data';
import {
  assess,
  findDifferences,
  outcomesByCourse,
  smallestChanges,
  type Answers,
  type Assessment,
  type Change,
  type FundingEvidence,
  type FundingReasons,
} from '@npq-widgets/data/funding';
import builtInEvidence from '@npq-widgets/data/slices/funding-evidence';
import builtInPrices from '@npq-widgets/data/slices/funding-prices';
import builtInReasons from '@npq-widgets/data/slices/funding-reasons';
import { html, type TemplateResult } from 'lit';
import { answersList, resultTools } from './answers-list.js';
import { changesList } from './changes-list.js';
import { answeredQuestions } from './checker-flow.js';
import { courseList } from './course-list.js';
import type { JourneyHost } from './journey-host.js';
import { caveats, nextSteps, paying } from './next-steps.js';
import { OUTCOME_WORDS } from './outcome-messages.js';
import { headingOf, outcomePanel } from './outcome-panel.js';
import { outcomeStyles } from './outcome.styles.js';
import type { Result } from './result.js';
import type { Closed, ResultKit, ShownResult } from './shown-result.js';
import { differencesNote, tracePanel } from './trace-panel.js';

export { headingOf, OUTCOME_WORDS, outcomeStyles };

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
    differences: [
      ...evidence.differences,
      ...past.differences.filter(({ id }) => !evidence.differences.some((one) => one.id === id)),
    ],
    sources: { ...evidence.sources, ...past.sources },
  };
}

/** The cohorts that a person may still register for, as far as we know. */
const stillOpen = (cohorts: readonly CohortStart[], today: string): string[] =>
  cohortsOnOffer(cohorts)
    .filter((cohort) => registrationOn(cohort, today)?.state !== 'closed')
    .map(({ id }) => id);

/** How registration for the cohort stands; undefined while it is open. */
function notOpen({ chosenCohort, cohorts, today }: JourneyHost): Pick<ShownResult, 'closed' | 'standing'> {
  const period = chosenCohort && registrationOn(chosenCohort, today);
  const { heading = '', because = '' } = period ?? {};
  if (period?.state === 'closed')
    return { closed: { heading, because, instead: stillOpen(cohorts, today)[0] }, standing: undefined };
  return { closed: undefined, standing: period?.state === 'open' ? undefined : period };
}

/** Where registration is over another course or setting comes too late as well; a widget that is kept to a course has no other. */
const usefulChanges = (
  changes: readonly Change[],
  isPinned: boolean,
  closed: Closed | undefined,
): readonly Change[] =>
  changes.filter(
    ({ kinds }) => (!closed || kinds.includes('cohort')) && !(isPinned && kinds.includes('course')),
  );

/** Where a cohort has no rules, the cohort of the last ones is the only change that leads somewhere for certain. */
function byOwnRules(
  { cohort = '' }: Answers,
  { outcome, conditions }: Assessment,
  cohorts: readonly CohortStart[],
  on: string,
): readonly Change[] {
  const isBetter = outcome === 'eligible' || outcome === 'in-review';
  return isBetter && stillOpen(cohorts, on).includes(cohort)
    ? [{ kinds: ['cohort'], answers: { cohort }, outcome, conditions }]
    : [];
}

/** Everything that the result shows, from the answers and the facts: the built-in ones, unless the hub supplies others. */
export function workOut(
  { state, facts, past, course, cohort, last, isSingle }: Result,
  assessment: Assessment,
  host: JourneyHost,
): ShownResult {
  const { ruleSets, questions, on } = facts;
  const { courses, cohorts, hub, today, share: isShared, courseOnly: isPinned } = host;
  const answers: Answers = state.answers;
  const evidence = gatherEvidence(host.given('funding-evidence') ?? builtInEvidence, past?.evidence);
  const { closed, standing } = notOpen(host);
  const byLast = last === undefined ? undefined : assess(answers, ruleSets, on);
  return {
    assessment,
    course,
    courses,
    cohort,
    answers,
    questions,
    evidence,
    hub,
    today,
    isSingle,
    isShared,
    isPinned,
    last: byLast,
    lastCohort: last,
    closed,
    standing,
    answered: answeredQuestions(state, facts),
    reasons: gatherReasons(host.given('funding-reasons') ?? builtInReasons, past?.reasons),
    prices: host.given('funding-prices') ?? builtInPrices,
    differences: findDifferences(answers, byLast ?? assessment, evidence),
    changes: byLast
      ? byOwnRules(answers, byLast, cohorts, on)
      : usefulChanges(smallestChanges(answers, ruleSets, on, stillOpen(cohorts, on)), isPinned, closed),
    outcomes: outcomesByCourse({ ...state.elsewhere, ...answers }, ruleSets, on),
  };
}

/** The whole result, from the outcome in its heading to the caveats. */
export function outcomeFace(shown: ShownResult, kit: ResultKit): TemplateResult {
  return html`${outcomePanel(shown, kit)} ${changesList(shown, kit)} ${nextSteps(shown, kit)}
  ${paying(shown, kit)} ${resultTools(shown, kit)} ${tracePanel(shown, kit)} ${differencesNote(shown, kit)}
  ${answersList(shown, kit)} ${courseList(shown, kit)} ${caveats(shown)}`;
}
