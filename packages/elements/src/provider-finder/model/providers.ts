import { cohortOrder, registrationState } from '@npq-widgets/data';
import type {
  CohortSummary,
  CourseSummary,
  ProvidersSlice,
  ProviderSummary,
  Registration,
} from '@npq-widgets/data';
import { findProviders, type ProvidersResult } from '@npq-widgets/data/finder';
import type { ProvidersArgs } from './screen.js';

/** The lead providers of a course for a cohort, as they are shown. */
export interface ProviderList {
  readonly course: CourseSummary;
  /** The cohort in force, and what is known of it; undefined when it is in no list. */
  readonly cohort: string;
  readonly facts: CohortSummary | undefined;
  readonly registration: Registration | undefined;
  /** The cohorts to choose from. */
  readonly cohorts: readonly CohortSummary[];
  /** What the page asked for and nobody knows; else empty. */
  readonly unknownCohort: string;
  readonly result: ProvidersResult;
  /** Cohorts to choose instead, where there is no list. */
  readonly instead: readonly string[];
  /** Those that the hub works with, in the order of the list. */
  readonly named: readonly ProviderSummary[];
  readonly others: readonly ProviderSummary[];
  /** Those that the hub names and that are not on this list. */
  readonly absent: readonly ProviderSummary[];
  /** Ids that the hub names and nobody knows. */
  readonly unknownProviders: readonly string[];
  readonly slice: ProvidersSlice;
  readonly today: string;
}

/** The next to start comes first. What started before it is over: nobody can choose it. */
function cohortsToCome(cohorts: readonly CohortSummary[]): CohortSummary[] {
  const [next] = cohorts;
  return cohorts.filter(({ id }) => cohortOrder(id) >= cohortOrder(next?.id ?? ''));
}

/** The list, in an order drawn by lot for the day and for the place that was found, or the hub's own areas. */
export function listProviders(
  args: ProvidersArgs & { readonly course: CourseSummary },
  slice: ProvidersSlice,
  known: readonly CohortSummary[],
): ProviderList {
  const { course, courses, hub, today, found } = args;
  const cohorts = cohortsToCome(known);
  const cohort = args.cohort || (cohorts[0]?.id ?? '');
  const facts = known.find(({ id }) => id === cohort);
  const areas = found?.areas.map(({ area }) => area) ?? hub?.areas ?? [];
  const seed = `${areas.join(',')}|${today}`;
  const result = findProviders({ course: course.id, cohort, seed }, slice, courses);
  const offered = result.outcome === 'offered' ? result.providers : [];
  const offeredIn = 'offeredIn' in result ? result.offeredIn : [];
  const ids = hub?.providers ?? [];
  const isNamed = ({ id }: ProviderSummary) => ids.includes(id);
  return {
    ...{ course, cohort, facts, cohorts, result, slice, today },
    registration: facts && registrationState(facts, today),
    unknownCohort: args.isCohortChosen ? '' : args.wrongCohort,
    instead: offeredIn.filter((id) => id !== cohort && cohorts.some((one) => one.id === id)),
    named: offered.filter(isNamed),
    others: offered.filter((one) => !isNamed(one)),
    absent: slice.providers.filter((one) => isNamed(one) && !offered.includes(one)),
    unknownProviders: ids.filter((id) => !slice.providers.some((one) => one.id === id)),
  };
}
