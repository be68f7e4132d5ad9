// Everything that a result shows: one module, so that one request brings it and its facts.
import {
  cohortInSentence,
  cohortsOnOffer,
  registrationOn,
  type CohortStart,
  type CourseSummary,
  type RegistrationPeriod,
  type SourceNote,
} from '@npq-widgets/data';
import {
  assess,
  findDifferences,
  getEvidence,
  outcomesByCourse,
  smallestChanges,
  type Answers,
  type Assessment,
  type Change,
  type CommonQuestionsSlice,
  type Difference,
  type FundingEvidence,
  type FundingPrices,
  type FundingQuestions,
  type FundingReasons,
  type OutcomesByCourse,
  type QuestionCopy,
} from '@npq-widgets/data/funding';
import builtInEvidence from '@npq-widgets/data/slices/funding-evidence';
import builtInPrices from '@npq-widgets/data/slices/funding-prices';
import builtInReasons from '@npq-widgets/data/slices/funding-reasons';
import type * as Asked from '../views/result/asked.js';
import type * as Trace from '../views/result/trace.js';
import type { HubIdentity } from '../../core/contexts.js';
import type { Facts } from '../../core/view.js';
import { answeredQuestions } from './journey.js';
import type { CheckerState } from './state.js';
import type { Flow, JourneyArgs } from './input.js';

/** Registration for the cohort is over: why, and the cohort to check for instead. */
export interface RegistrationClosed {
  readonly heading: string;
  readonly because: string;
  /** Undefined when none is on offer. */
  readonly instead: string | undefined;
}

/** Code of the result that comes when it is asked for. */
export interface ResultCode {
  readonly asked: typeof Asked;
  readonly trace: typeof Trace;
}

/** Everything that the result shows. */
export interface ResultModel {
  readonly flow: Flow;
  readonly assessment: Assessment;
  /** What the last published rules come to, where the cohort's own are not published. */
  readonly last: Assessment | undefined;
  /** Names in a sentence, such as `autumn 2026`. */
  readonly cohort: string;
  readonly lastCohort: string | undefined;
  readonly registrationClosed: RegistrationClosed | undefined;
  /** How registration stands where it is not open yet, or not known to be. */
  readonly standing: RegistrationPeriod | undefined;
  readonly course: CourseSummary;
  readonly courses: readonly CourseSummary[];
  readonly answers: Answers;
  readonly answered: readonly QuestionCopy[];
  readonly questions: FundingQuestions;
  readonly reasons: FundingReasons;
  readonly evidence: FundingEvidence;
  /** What a rule rests on. */
  readonly sourcesOf: (rule: string) => readonly SourceNote[];
  readonly prices: FundingPrices;
  readonly differences: readonly Difference[];
  readonly changes: readonly Change[];
  readonly outcomes: OutcomesByCourse;
  /** The rules, or what is said of them, should have been looked at again by now. */
  readonly isOld: (assessment: Assessment) => boolean;
  /** The ISO day of the check. */
  readonly today: string;
  readonly isSingle: boolean;
  /** The page keeps the widget to its course. */
  readonly isPinned: boolean;
  /** The part of a link's hash that this checker reads is named by its place on the page. */
  readonly place: number;
  readonly hub: HubIdentity | undefined;
  readonly state: CheckerState;
  /** Questions that people ask, once they are asked for and have come. */
  readonly asked: (typeof Asked & { readonly slice: CommonQuestionsSlice }) | undefined;
  /** How each rule went, once it is asked for and has come. */
  readonly trace: typeof Trace | undefined;
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
function notOpen({
  cohort,
  cohorts,
  today,
}: JourneyArgs): Pick<ResultModel, 'registrationClosed' | 'standing'> {
  const period = registrationOn(cohort, today);
  const { heading = '', because = '' } = period ?? {};
  if (period?.state === 'closed')
    return {
      registrationClosed: { heading, because, instead: stillOpen(cohorts, today)[0] },
      standing: undefined,
    };
  return { registrationClosed: undefined, standing: period?.state === 'open' ? undefined : period };
}

/** Where registration is over another course or setting comes too late as well; a widget that is kept to a course has no other. */
const usefulChanges = (
  changes: readonly Change[],
  isPinned: boolean,
  registrationClosed: RegistrationClosed | undefined,
): readonly Change[] =>
  changes.filter(
    ({ kinds }) =>
      (!registrationClosed || kinds.includes('cohort')) && !(isPinned && kinds.includes('course')),
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

/** Questions that people ask, once the visitor has opened them. */
function openedQuestions({ opened }: CheckerState, facts: Facts<ResultCode>): ResultModel['asked'] {
  const code = opened.includes('asked') ? facts.get('asked') : undefined;
  return code && { ...code, slice: code.askedOf(facts) };
}

/** Everything that the result shows; undefined while there is none. */
export function resultOf(args: JourneyArgs, facts: Facts<ResultCode>): ResultModel | undefined {
  const { flow, state, courses, cohorts, today, isSingle, isPinned, place, hub } = args;
  if (!flow?.assessment || !flow.course) return undefined;
  const { assessment, course, past, lastCohort, journey } = flow;
  const { answers } = journey;
  const { ruleSets, questions, on } = flow.facts;
  const evidence = gatherEvidence(facts.supplied('funding-evidence') ?? builtInEvidence, past?.evidence);
  const reasons = gatherReasons(facts.supplied('funding-reasons') ?? builtInReasons, past?.reasons);
  const { registrationClosed, standing } = notOpen(args);
  const last = lastCohort === undefined ? undefined : assess(answers, ruleSets, on);
  return {
    ...{ flow, assessment, last, course, courses, answers, questions, reasons, evidence },
    ...{ registrationClosed, standing, today, isSingle, isPinned, place, hub, state },
    sourcesOf: (rule) =>
      (getEvidence(last ?? assessment, evidence, rule)?.sources ?? []).flatMap(
        (id) => evidence.sources[id] ?? [],
      ),
    cohort: cohortInSentence(flow.cohort),
    lastCohort: lastCohort === undefined ? undefined : cohortInSentence(lastCohort),
    answered: answeredQuestions(journey, flow.facts),
    prices: facts.supplied('funding-prices') ?? builtInPrices,
    differences: findDifferences(answers, last ?? assessment, evidence),
    changes: last
      ? byOwnRules(answers, last, cohorts, on)
      : usefulChanges(
          smallestChanges(answers, ruleSets, on, stillOpen(cohorts, on), assessment.outcome),
          isPinned,
          registrationClosed,
        ),
    outcomes: outcomesByCourse({ ...journey.elsewhere, ...answers }, ruleSets, on, {
      course: course.id,
      assessment: last ?? assessment,
      question: null,
    }),
    asked: openedQuestions(state, facts),
    trace: state.opened.includes('trace') ? facts.get('trace') : undefined,
    isOld: ({ reviewBy }) => today > (reviewBy ?? reasons.reviewBy),
  };
}
