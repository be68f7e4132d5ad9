import type { OffersByCohort } from './courses-in-cohort.js';

/** No lead provider offers a course in a cohort. A cohort without recorded offers says nothing of what pauses. */
export function pausesIn(course: string, cohort: string, offers: OffersByCohort): boolean {
  const offered = Object.values(offers[cohort]?.courses ?? {});
  return offered.some((ids) => ids.length > 0) && !offers[cohort]?.courses[course]?.length;
}
