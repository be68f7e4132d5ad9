import { getCourse, type CohortStart, type CohortsSlice, type CohortStartsSlice } from '@npq-widgets/data';
import builtIn from '@npq-widgets/data/slices/cohort-starts';
import type { HubIdentity } from '../../core/contexts.js';
import type { Facts, Screen } from '../../core/view.js';
import type { Flow, FlowInput } from './flow.js';
import type * as FlowModule from './flow.js';
import type * as MoreCohorts from './more-cohorts.js';
import type { CheckerState } from './state.js';

/** Code that comes when it is needed. */
export interface CheckerCode {
  readonly flow: typeof FlowModule;
  readonly 'more-cohorts': typeof MoreCohorts;
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
}

/** What is around the questions and the result. */
export type JourneyInput = Omit<JourneyArgs, 'flow' | 'state'>;

export interface CheckerViews {
  readonly start: StartArgs;
  readonly questions: JourneyArgs;
  readonly result: JourneyArgs;
}

interface Cohorts {
  readonly cohorts: readonly CohortStart[];
  /** The one in force; undefined while it is on its way. */
  readonly cohort: CohortStart | undefined;
  readonly isPast: boolean;
  /** What was asked for and nobody knows; else empty. */
  readonly unknown: string;
}

/** The cohorts on offer and the one in force: what the visitor or the page wants, else the next on offer. */
function cohortsOf(
  { cohortStarts, cohorts: supplied, wantedCohort }: CheckerInput,
  facts: Facts<CheckerCode>,
): Cohorts {
  const cohorts = cohortStarts ?? (supplied ? facts.get('more-cohorts')?.startsOf(supplied) : builtIn);
  if (!cohorts) return { cohorts: [], cohort: undefined, isPast: false, unknown: '' };
  const found = cohorts.find(({ id }) => id === wantedCohort);
  if (found || !wantedCohort) return { cohorts, cohort: found ?? cohorts[0], isPast: false, unknown: '' };
  const more = facts.get('more-cohorts');
  if (!more) return { cohorts, cohort: undefined, isPast: true, unknown: '' };
  const past = more.earlierStarts(facts.supplied('cohort-starts-past'), facts.supplied('cohorts-past'));
  const older = past.find(({ id }) => id === wantedCohort);
  return { cohorts, cohort: older ?? cohorts[0], isPast: Boolean(older), unknown: older ? '' : wantedCohort };
}

/** The checker at one moment: the start page, then question after question, then the result; or all of them on one page. */
export function checkerScreen(
  state: CheckerState,
  input: CheckerInput,
  facts: Facts<CheckerCode>,
): Screen<CheckerViews> {
  const { journey, request, isNear, wantsSources, lacksCourse, moves, focus } = state;
  const { course, courses, isSingle, isPinned, today, name, place, hub, wanted } = input;
  const { cohorts, cohort, isPast, unknown } = cohortsOf(input, facts);
  const isBegun =
    cohort !== undefined && (request !== undefined || journey.begun || (isSingle && course !== undefined));
  const about = { course, courses, isPast, isPinned, isSingle, today };
  const start: StartArgs = {
    ...about,
    cohort,
    cohorts,
    unknownCourse: wanted && !getCourse(courses, wanted) ? wanted : '',
    unknownCohort: unknown,
    ...{ lacksCourse, name, wantsSources, moves, focus, isAlone: !isBegun },
  };
  if (!isBegun) return { views: { start }, soon: isNear ? ['questions', 'flow'] : [] };
  const journeyInput = { ...about, cohort, cohorts, name, place, hub };
  const flow = facts.get('flow');
  return flow
    ? flow.journeyScreen(state, start, journeyInput, facts)
    : { views: { ...(isSingle && { start }), questions: { ...journeyInput, state, flow: undefined } } };
}
