import type { CohortStart, CohortsSlice, CohortStartsSlice, CourseSummary } from '@npq-widgets/data';
import type { Assessment, FundingRulesPast, QuestionCopy } from '@npq-widgets/data/funding';
import type { HubIdentity } from '../../core/contexts.js';
import type { FlowFacts } from './journey.js';
import type { CheckerState, Journey } from './state.js';

/** What the journey is about. */
export interface FlowInput {
  /** In force; undefined when none is chosen. */
  readonly course: CourseSummary | undefined;
  readonly courses: readonly CourseSummary[];
  readonly cohort: CohortStart;
  /** An earlier cohort: its rules come when they are needed. */
  readonly isPast: boolean;
  readonly isPinned: boolean;
  /** All questions are on one page. */
  readonly isSingle: boolean;
  /** The ISO day of registration. */
  readonly today: string;
}

/** Where the visitor stands, worked out once a change: what is asked, or what the answers come to. */
export interface Flow {
  readonly journey: Journey;
  readonly facts: FlowFacts;
  readonly past: FundingRulesPast | undefined;
  /** The course that the answers are about; undefined before there is one. */
  readonly course: CourseSummary | undefined;
  /** Id of the cohort that was chosen. */
  readonly cohort: string;
  /** Id of the cohort whose rules are used because its own are not published. */
  readonly lastCohort: string | undefined;
  /** The question on show. */
  readonly question: QuestionCopy | undefined;
  /** About how many questions are still to come, where they come one by one. */
  readonly ahead: number;
  /** Undefined while there is something to ask. */
  readonly assessment: Assessment | undefined;
}

/** What is around the checker: its attributes, its hub, the page's choices, the day. */
export interface CheckerInput extends Omit<FlowInput, 'cohort' | 'isPast'> {
  /** The attribute `course`, as it was written. */
  readonly wanted: string;
  /** The cohort that the visitor chose, else the attribute's; empty for the next on offer. */
  readonly wantedCohort: string;
  /** What the page or its hub supplies in place of our cohorts. */
  readonly cohortStarts: CohortStartsSlice | undefined;
  readonly cohorts: CohortsSlice | undefined;
  /** Name in a form of the page. */
  readonly name: string;
  /** Which checker of its page this is, from 0. */
  readonly place: number;
  readonly hub: HubIdentity | undefined;
  /** URN of the school that was chosen on this page; undefined until one is. */
  readonly workplace: string | undefined;
}

/** The first view: how registration stands, which course, and which start where there is a choice. */
export interface StartArgs extends Omit<FlowInput, 'cohort'> {
  /** Undefined while earlier cohorts load. */
  readonly cohort: CohortStart | undefined;
  /** On offer. */
  readonly cohorts: readonly CohortStart[];
  readonly unknownCourse: string;
  readonly unknownCohort: string;
  readonly lacksCourse: boolean;
  readonly name: string;
  readonly wantsSources: boolean;
  /** The start page stands alone: nothing of the journey does. */
  readonly isAlone: boolean;
  readonly moves: number;
  readonly focus: string | undefined;
}

/** What comes after the start page; `flow` is undefined until the rules have come. */
export interface JourneyArgs extends FlowInput {
  readonly flow: Flow | undefined;
  readonly state: CheckerState;
  readonly cohorts: readonly CohortStart[];
  readonly name: string;
  readonly place: number;
  readonly hub: HubIdentity | undefined;
  readonly workplace: string | undefined;
}

/** What is around the questions and the result. */
export type JourneyInput = Omit<JourneyArgs, 'flow' | 'state'>;

export interface CheckerViews {
  readonly start: StartArgs;
  readonly questions: JourneyArgs;
  readonly school: JourneyArgs;
  readonly result: JourneyArgs;
}
