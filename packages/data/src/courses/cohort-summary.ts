import type { Cohort, FundingLevel } from '../schema/cohorts.js';
import { cohortOrder } from './cohort-order.js';
import type { RegistrationFacts } from './registration-state.js';

/** A cohort as a widget offers it. `registrationState()` takes it as it is. */
export interface CohortSummary extends RegistrationFacts {
  readonly id: string;
  readonly label: string;
  readonly funding: FundingLevel;
  readonly confidence: Cohort['confidence'];
  readonly reviewBy: string;
}

/** Every date keeps its confidence; sources only where they are not the cohort's own, and no notes. */
const date = ({ value, confidence, sources }: Cohort['start']): Cohort['start'] => ({
  value,
  confidence,
  ...(sources && { sources }),
});

/** A cohort of the record as the slices hold it. */
export function cohortSummary({
  id,
  label,
  funding,
  confidence,
  sources,
  start,
  opens,
  closes,
  offered,
  reviewBy,
}: Cohort): CohortSummary {
  return {
    id,
    label,
    funding,
    confidence,
    sources,
    start: date(start),
    opens: date(opens),
    closes: date(closes),
    offered: {
      value: offered.value,
      confidence: offered.confidence,
      on: offered.on,
      ...(offered.sources && { sources: offered.sources }),
    },
    reviewBy,
  };
}

/** Current: the registration service offers it. Coming: it is later than those. */
export function isCurrentOrComing(cohort: Cohort, all: readonly Cohort[]): boolean {
  const last = Math.max(...all.filter(({ offered }) => offered.value).map(({ id }) => cohortOrder(id)));
  return cohort.offered.value || cohortOrder(cohort.id) > last;
}
