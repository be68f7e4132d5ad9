import { getCourse, type CohortStart } from '@npq-widgets/data';
import builtIn from '@npq-widgets/data/slices/cohort-starts';
import type { Facts, Screen } from '../../core/view.js';
import type { schoolView } from '../views/school/view.js';
import type { journeyScreen } from './flow.js';
import type { CheckerInput, CheckerViews, StartArgs } from './input.js';
import type * as MoreCohorts from './more-cohorts.js';
import type { CheckerState } from './state.js';

/** Code that comes when it is needed. */
export interface CheckerCode {
  readonly flow: { readonly journeyScreen: typeof journeyScreen };
  readonly 'more-cohorts': typeof MoreCohorts;
  readonly school: ReturnType<typeof schoolView>;
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
  const cohorts = cohortStarts ?? (supplied ? facts.get('more-cohorts')?.startsOf(supplied, facts) : builtIn);
  if (!cohorts) return { cohorts: [], cohort: undefined, isPast: false, unknown: '' };
  const found = cohorts.find(({ id }) => id === wantedCohort);
  if (found || !wantedCohort) return { cohorts, cohort: found ?? cohorts[0], isPast: false, unknown: '' };
  const more = facts.get('more-cohorts');
  if (!more) return { cohorts, cohort: undefined, isPast: true, unknown: '' };
  const past = more.earlierStarts(facts);
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
  const { course, courses, isSingle, wanted } = input;
  const { cohorts, cohort, isPast, unknown } = cohortsOf(input, facts);
  const isBegun =
    cohort !== undefined && (request !== undefined || journey.begun || (isSingle && course !== undefined));
  const about = { ...input, isPast, cohorts };
  const start: StartArgs = {
    ...about,
    cohort,
    unknownCourse: wanted && !getCourse(courses, wanted) ? wanted : '',
    unknownCohort: unknown,
    ...{ lacksCourse, wantsSources, moves, focus, isAlone: !isBegun },
  };
  if (!isBegun) return { views: { start }, soon: isNear ? ['questions', 'flow'] : [] };
  const journeyInput = { ...about, cohort };
  const flow = facts.get('flow');
  return flow
    ? flow.journeyScreen(state, start, journeyInput, facts)
    : { views: { ...(isSingle && { start }), questions: { ...journeyInput, state, flow: undefined } } };
}
