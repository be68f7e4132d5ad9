import { cohortOrder } from '../courses/cohort-order.js';
import type { IntroducedCourse } from '../courses/courses-in-cohort.js';
import type { CohortOffers, ProvidersSlice, ProviderSummary } from '../courses/slices/providers.js';
import { fairOrder } from './fair-order.js';

/** Which course, in which cohort; `seed` decides the order: a place's codes, never what was typed. */
export interface ProviderQuestion {
  readonly course: string;
  readonly cohort: string;
  readonly seed?: string;
}

export type ProvidersResult =
  | {
      readonly outcome: 'offered';
      readonly providers: readonly ProviderSummary[];
      /** How far the list is confirmed, and where it is from. */
      readonly confidence: CohortOffers['confidence'];
      readonly sources: readonly string[];
      /** What the source itself says of the list. */
      readonly note: string | null;
    }
  /** `before-it-began`: the course started with a later cohort, `first`. `no-provider`: its cohort is recorded, and none offered it. */
  | {
      readonly outcome: 'not-offered';
      readonly why: 'before-it-began' | 'no-provider';
      readonly first: string;
      readonly offeredIn: readonly string[];
    }
  /** What this cohort offered is not in our sources: that is not the same as nothing. */
  | { readonly outcome: 'not-recorded'; readonly offeredIn: readonly string[] }
  | { readonly outcome: 'unknown-course' }
  | { readonly outcome: 'unknown-cohort' };

/** Cohorts in which the course is recorded, newest first. */
const cohortsWith = (course: string, { offers }: Pick<ProvidersSlice, 'offers'>): string[] =>
  Object.keys(offers)
    .filter((cohort) => offers[cohort]?.courses[course]?.length)
    .sort((a, b) => cohortOrder(b) - cohortOrder(a));

/**
 * The lead providers of a course in a cohort, in an order drawn by lot, or why there is no such list.
 *
 * @param courses all courses, with the first cohort of each
 */
export function findProviders(
  { course, cohort, seed = '' }: ProviderQuestion,
  slice: Pick<ProvidersSlice, 'providers' | 'offers'>,
  courses: readonly IntroducedCourse[],
): ProvidersResult {
  const known = courses.find(({ id }) => id === course);
  if (!known) return { outcome: 'unknown-course' };
  if (Number.isNaN(cohortOrder(cohort))) return { outcome: 'unknown-cohort' };
  const offeredIn = cohortsWith(course, slice);
  const first = known.first;
  if (cohortOrder(cohort) < cohortOrder(first))
    return { outcome: 'not-offered', why: 'before-it-began', first, offeredIn };
  const offers = slice.offers[cohort];
  if (!offers) return { outcome: 'not-recorded', offeredIn };
  const ids = offers.courses[course] ?? [];
  if (ids.length === 0) return { outcome: 'not-offered', why: 'no-provider', first, offeredIn };
  const providers = fairOrder(
    slice.providers.filter(({ id }) => ids.includes(id)),
    `${course}|${cohort}|${seed}`,
  );
  return {
    outcome: 'offered',
    providers,
    confidence: offers.confidence,
    sources: offers.sources,
    note: offers.note ?? null,
  };
}
