import { cohortOrder } from './cohort-order.js';
import type { CohortSummary } from './cohorts.slice.js';

/**
 * The cohorts that a person may choose between: the next one, and those to come after it. One that began before it is
 * there for people who have started already; a page has to name it.
 *
 * @param cohorts current or coming, the next one first
 */
export function cohortsOnOffer<One extends Pick<CohortSummary, 'id'>>(cohorts: readonly One[]): One[] {
  const next = cohortOrder(cohorts[0]?.id ?? '');
  return cohorts.filter(({ id }) => cohortOrder(id) >= next);
}
