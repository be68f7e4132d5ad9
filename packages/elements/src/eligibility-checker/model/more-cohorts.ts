import {
  cohortStartsFrom,
  pastCohortStartsFrom,
  type CohortStartsSlice,
  type CohortsSlice,
} from '@npq-widgets/data';
import pastStarts from '@npq-widgets/data/slices/cohort-starts-past';
import service from '@npq-widgets/data/slices/official-pages-register-service';

type Derive = (cohorts: CohortsSlice, service: string) => CohortStartsSlice;

/** Works out each list once, because a widget asks at every change. */
function once(derive: Derive): (cohorts: CohortsSlice) => CohortStartsSlice {
  const known = new WeakMap<CohortsSlice, CohortStartsSlice>();
  return (cohorts) => {
    const starts = known.get(cohorts) ?? derive(cohorts, service);
    known.set(cohorts, starts);
    return starts;
  };
}

/** What the start page shows of the cohorts that a page or its hub supplies. */
export const startsOf = once(cohortStartsFrom);

const pastStartsOf = once(pastCohortStartsFrom);

/** Earlier cohorts as the start page shows them: as supplied, made from the supplied cohorts, or ours. */
export const earlierStarts = (
  starts: CohortStartsSlice | undefined,
  cohorts: CohortsSlice | undefined,
): CohortStartsSlice => starts ?? (cohorts ? pastStartsOf(cohorts) : pastStarts);
