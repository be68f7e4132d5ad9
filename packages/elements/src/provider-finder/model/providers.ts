import type { CohortSummary, CourseSummary, ProvidersSlice, ProviderSummary } from '@npq-widgets/data';
import { findProviders, type ProvidersResult } from '@npq-widgets/data/finder';
import type { ProvidersArgs } from './screen.js';

/** The lead providers of a course for a cohort, as they are shown. */
export interface ProviderList {
  readonly course: CourseSummary;
  readonly cohort: string;
  /** The cohorts to choose from. */
  readonly cohorts: readonly CohortSummary[];
  /** What the page asked for and nobody knows; else empty. */
  readonly unknownCohort: string;
  readonly result: ProvidersResult;
  /** The hub's name; empty when it gave none. */
  readonly hub: string;
  /** Those that the hub says it works with, in the order of the list. */
  readonly named: readonly ProviderSummary[];
  readonly others: readonly ProviderSummary[];
  /** Those that the hub names and that are not on this list. */
  readonly absent: readonly ProviderSummary[];
  /** Ids that the hub names and nobody knows. */
  readonly unknownProviders: readonly string[];
  readonly slice: ProvidersSlice;
  readonly isPastReview: boolean;
}

/** The list, in an order drawn by lot for the day and for the place that was found, or the hub's own areas. */
export function listProviders(
  args: ProvidersArgs & { readonly course: CourseSummary },
  slice: ProvidersSlice,
  cohorts: readonly CohortSummary[],
): ProviderList {
  const { course, courses, hub, today, found } = args;
  const cohort = args.cohort || (cohorts[0]?.id ?? '');
  const areas = found?.areas.map(({ area }) => area) ?? hub?.areas ?? [];
  const seed = `${areas.join(',')}|${today}`;
  const result = findProviders({ course: course.id, cohort, seed }, slice, courses);
  const offered = result.outcome === 'offered' ? result.providers : [];
  const ids = hub?.providers ?? [];
  const isNamed = ({ id }: ProviderSummary) => ids.includes(id);
  return {
    ...{ course, cohort, cohorts, result, slice },
    unknownCohort: args.isCohortChosen ? '' : args.wrongCohort,
    hub: hub?.name ?? '',
    named: offered.filter(isNamed),
    others: offered.filter((one) => !isNamed(one)),
    absent: slice.providers.filter((one) => isNamed(one) && !offered.includes(one)),
    unknownProviders: ids.filter((id) => !slice.providers.some((one) => one.id === id)),
    isPastReview: today > slice.reviewBy,
  };
}
