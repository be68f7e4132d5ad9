import type { CohortRecord } from '../../schema/cohorts.js';
import { cohortOrder } from '../cohort-order.js';
import { cohortSummary, isCurrentOrComing } from '../cohort-summary.js';
import type { CohortsSlice } from './cohorts.js';

/** Earlier cohorts, newest first: for pages that name one. */
export const build = ({ cohorts: { items } }: { cohorts: CohortRecord }): CohortsSlice =>
  items
    .filter((cohort) => !isCurrentOrComing(cohort, items))
    .sort((a, b) => cohortOrder(b.id) - cohortOrder(a.id))
    .map(cohortSummary);
