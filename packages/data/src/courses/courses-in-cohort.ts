import { cohortOrder } from './cohort-order.js';

/** Cohort → its offers, course id → provider ids. A cohort that is not a key has no recorded offers. */
export type OffersByCohort = Readonly<
  Record<string, { readonly courses: Readonly<Record<string, readonly string[]>> }>
>;

/** The first cohort that could take the course. */
export interface IntroducedCourse {
  readonly id: string;
  readonly first: string;
}

/**
 * The courses that a cohort offered: those some lead provider offered, where offers are recorded, and else those
 * introduced by then. An unknown cohort gives an empty list.
 */
export function coursesInCohort<Course extends IntroducedCourse>(
  courses: readonly Course[],
  cohort: string,
  offers: OffersByCohort = {},
): Course[] {
  const recorded = offers[cohort];
  if (recorded !== undefined) return courses.filter(({ id }) => (recorded.courses[id]?.length ?? 0) > 0);
  return courses.filter(({ first }) => cohortOrder(first) <= cohortOrder(cohort));
}
