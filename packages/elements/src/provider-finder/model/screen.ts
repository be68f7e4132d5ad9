import type { CourseSummary } from '@npq-widgets/data';
import type { FoundHubs, HubsResult } from '@npq-widgets/data/finder';
import type { HubIdentity } from '../../core/contexts.js';
import type { Facts, Screen } from '../../core/view.js';
import type * as problems from '../views/place/problem.js';
import type { OwnHubArgs } from './own-hub.js';
import type { ResultArgs } from './result.js';
import type { PlaceSearch } from './search.js';
import type { FinderState } from './state.js';

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
  readonly hub: HubIdentity | undefined;
  /** ISO day. */
  readonly today: string;
}

/** The form for a place. */
export interface PlaceArgs extends Pick<FinderState, 'typed' | 'asked'> {
  /** What came of a search that found no place; else undefined. */
  readonly problem: HubsResult | undefined;
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
}

export interface FinderViews {
  readonly place: PlaceArgs;
  readonly 'own-hub': OwnHubArgs;
  readonly result: ResultArgs;
  readonly providers: ProvidersArgs;
}

/** Code that comes when it is needed. */
export interface FinderCode {
  readonly search: PlaceSearch;
  readonly problems: typeof problems;
}

const NEAR_PLACE = ['search', 'result', 'districts'];
const NEAR_COURSE = ['list', 'providers', 'cohorts'];

/** True for a cohort's identifier, `autumn-2026`, whether or not there is such a cohort. */
const isCohort = (text: string): boolean => /^(?:spring|autumn)-\d{4}$/.test(text);

function providersArgs(
  { listed }: FinderState,
  { cohort, chosenCohort, ...input }: FinderInput,
  found: FoundHubs | undefined,
): ProvidersArgs {
  const { courses, course, unknown, isPinned, hub, today } = input;
  return {
    ...{ courses, course, unknown, isPinned, hub, today, found, listed },
    cohort: [chosenCohort, cohort].find((one) => one && isCohort(one)) ?? '',
    wrongCohort: cohort && !isCohort(cohort) ? cohort : '',
    isCohortChosen: Boolean(chosenCohort),
  };
}

/** The finder at one moment: the form, below it the page's own hub or what a search found, then lead providers. */
export function finderScreen(
  state: FinderState,
  input: FinderInput,
  facts: Facts<FinderCode>,
): Screen<FinderViews> {
  const { typed, query, side, asked, near } = state;
  const { hub, today } = input;
  const answer = query === undefined ? undefined : facts.get('search')?.(query, side, facts);
  const place = { typed, asked, problem: answer?.isProblem ? answer.result : undefined };
  const ownHub = hub && hub.areas.length > 0 ? { 'own-hub': { hub } } : {};
  const middle = query === undefined ? ownHub : { result: { query, side, typed, asked, hub, today } };
  return {
    views: { place, ...middle, providers: providersArgs(state, input, answer?.found) },
    optional: ['own-hub'],
    soon: [...(near.place ? NEAR_PLACE : []), ...(near.course ? NEAR_COURSE : [])],
    isAnswered: true,
  };
}
