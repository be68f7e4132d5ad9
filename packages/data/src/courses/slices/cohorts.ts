import type { CohortRecord } from '../../schema/cohorts.js';
import { cohortOrder } from '../cohort-order.js';
import { cohortSummary, isCurrentOrComing } from '../cohort-summary.js';
import type { CohortSummary } from '../cohort-summary.js';

/** Current or coming cohorts, the next to start first. Their sources' notes stand in `cohort-sources`. */
export type CohortsSlice = readonly CohortSummary[];

/** Funded or not, the latest that is offered comes first; then what is to come; then what else is offered. */
function nextFirst(cohorts: readonly CohortSummary[]): CohortSummary[] {
  const last = Math.max(...cohorts.filter(({ offered }) => offered.value).map(({ id }) => cohortOrder(id)));
  const rank = ({ id }: CohortSummary): number => (cohortOrder(id) >= last ? cohortOrder(id) : Infinity);
  return [...cohorts].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

export const build = ({ cohorts: { items } }: { cohorts: CohortRecord }): CohortsSlice =>
  nextFirst(items.filter((cohort) => isCurrentOrComing(cohort, items)).map(cohortSummary));
