import type { CourseSummary } from '@npq-widgets/data';
import type { FoundHubs, HubsResult } from '@npq-widgets/data/finder';
import type { HubOwn } from '@npq-widgets/data/own-facts';
import type { HubIdentity } from '../../core/contexts.js';
import type { Facts, Screen } from '../../core/view.js';
import type * as problems from '../views/place/problem.js';
import type { PlaceBox } from '../views/place/suggestions.js';
import type { OwnHubArgs } from './own-hub.js';
import type { ResultArgs, AnswerCode } from './result.js';
import type { FinderState } from './state.js';
import type { WorkplaceArgs } from './workplace.js';

/** What is around the finder: its attributes, its hub, the page's choices, the day. */
export interface FinderInput {
  readonly courses: readonly CourseSummary[];
  /** The course in force; undefined when none is chosen. */
  readonly course: CourseSummary | undefined;
  /** The course that the page asked for and nobody knows; else empty. */
  readonly unknown: string;
  /** The widget is kept to its course. */
  readonly isPinned: boolean;
  /** The attribute `cohort`, as it was written. */
  readonly cohort: string;
  /** The visitor's cohort; undefined until one is chosen. */
  readonly chosenCohort: string | undefined;
  /** URN of the school that was chosen on this page; undefined until one is. */
  readonly workplace: string | undefined;
  readonly hub: HubIdentity | undefined;
  /** What the hub states of itself. */
  readonly own?: HubOwn | undefined;
  /** ISO day. */
  readonly today: string;
}

/** What is wrong with what was typed. */
interface ProblemArgs extends Pick<FinderState, 'asked'> {
  /** What came of a search that found no place; else undefined. */
  readonly problem: HubsResult | undefined;
}

/** The widget's heading. */
export interface TitleArgs extends ProblemArgs {
  /** Nothing is answered yet, and no hub of the page says what hubs are for. */
  readonly hasIntro: boolean;
}

/** The form for a place. */
export interface PlaceArgs
  extends Pick<ProblemArgs, 'problem'>,
    Pick<FinderState, 'box' | 'schools' | 'schoolTries'>,
    Pick<FinderInput, 'hub'> {
  /** Someone is about to type. */
  readonly isNear: boolean;
}

/** The list of lead providers, or the question for a course. */
export interface ProvidersArgs
  extends Pick<FinderInput, 'courses' | 'course' | 'unknown' | 'isPinned' | 'hub' | 'today'> {
  /** The cohort in force; empty: the next one. */
  readonly cohort: string;
  /** The cohort that the page asked for and that is none; else empty. */
  readonly wrongCohort: string;
  readonly isCohortChosen: boolean;
  /** The hubs that a search found. */
  readonly found: FoundHubs | undefined;
  readonly listed: number;
  readonly changes: number;
  /** The course is asked for. Else it was chosen elsewhere, and is said. */
  readonly isAsking: boolean;
}

export interface FinderViews {
  readonly title: TitleArgs;
  readonly 'own-hub': OwnHubArgs;
  readonly place: PlaceArgs;
  /** The school that was chosen elsewhere on the page. */
  readonly schools: WorkplaceArgs;
  readonly result: ResultArgs;
  readonly providers: ProvidersArgs;
}

/** Code that comes when it is needed. */
export interface FinderCode extends AnswerCode {
  readonly problems: typeof problems;
  readonly box: PlaceBox;
}

const NEAR_PLACE = ['search', 'result', 'districts'];
const NEAR_COURSE = ['list', 'providers', 'cohorts'];

/** True for a cohort's identifier, `autumn-2026`, whether or not there is such a cohort. */
const isCohort = (text: string): boolean => /^(?:spring|autumn)-\d{4}$/.test(text);

function providersArgs(
  { listed, changes, ownCourse }: FinderState,
  { cohort, chosenCohort, ...input }: FinderInput,
  found: FoundHubs | undefined,
): ProvidersArgs {
  const { courses, course, unknown, isPinned, hub, today } = input;
  return {
    ...{ courses, course, unknown, isPinned, hub, today, found, listed, changes },
    // A course that was chosen elsewhere is said in one line; one that the visitor chose here stays in its list.
    isAsking: !isPinned && (!course || course.id === ownCourse),
    cohort: [chosenCohort, cohort].find((one) => one && isCohort(one)) ?? '',
    wrongCohort: cohort && !isCohort(cohort) ? cohort : '',
    isCohortChosen: Boolean(chosenCohort),
  };
}

/** The finder at one moment: the page's own hub, the form, what a search found, lead providers. */
export function finderScreen(
  state: FinderState,
  input: FinderInput,
  facts: Facts<FinderCode>,
): Screen<FinderViews> {
  const { typed, query, side, asked, near, box, schools, schoolTries, ownSchool } = state;
  const { hub, own, course, courses, today, workplace } = input;
  const answer = query === undefined ? undefined : facts.get('search')?.(query, side, facts);
  const problem = answer?.isProblem ? answer.result : undefined;
  const ownHub = query === undefined && hub?.areas.length ? hub : undefined;
  return {
    views: {
      title: { asked, problem, hasIntro: query === undefined && !ownHub },
      'own-hub': ownHub && { hub: ownHub, own: course ? undefined : own, courses, today },
      place: { box, schools, schoolTries, problem, isNear: near.place, hub },
      schools: workplace && query === undefined && !box.text ? { workplace, own: ownSchool, hub } : undefined,
      result: query === undefined ? undefined : { query, side, typed, asked, hub, today, schools },
      providers: providersArgs(state, input, answer?.found),
    },
    optional: ['own-hub', 'schools'],
    soon: [...(near.place ? NEAR_PLACE : []), ...(near.course ? NEAR_COURSE : [])],
    // The page's own hub has its next step where it is named.
    isAnswered: !ownHub || input.course !== undefined,
  };
}
