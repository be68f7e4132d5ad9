import {
  cohortStartsFrom,
  pastCohortStartsFrom,
  type CohortStartsSlice,
  type CohortsSlice,
} from '@npq-widgets/data';
import pastStarts from '@npq-widgets/data/slices/cohort-starts-past';
import builtInService from '@npq-widgets/data/slices/official-pages-register-service';
import type { Facts } from '../../core/view.js';

type Derive = (cohorts: CohortsSlice, service: string) => CohortStartsSlice;
type Supplied = Pick<Facts, 'supplied'>;

/** Works out each list once for each address of the service, because a widget asks at every change. */
function once(derive: Derive): (cohorts: CohortsSlice, facts: Supplied) => CohortStartsSlice {
  const known = new WeakMap<CohortsSlice, { readonly service: string; readonly starts: CohortStartsSlice }>();
  return (cohorts, facts) => {
    const service = facts.supplied('official-pages-register-service') ?? builtInService;
    const before = known.get(cohorts);
    if (before?.service === service) return before.starts;
    const starts = derive(cohorts, service);
    known.set(cohorts, { service, starts });
    return starts;
  };
}

/** What the start page shows of the cohorts that a page or its hub supplies. */
export const startsOf = once(cohortStartsFrom);

const pastStartsOf = once(pastCohortStartsFrom);

/** Earlier cohorts as the start page shows them: as supplied, made from the supplied cohorts, or ours. */
export function earlierStarts(facts: Supplied): CohortStartsSlice {
  const cohorts = facts.supplied('cohorts-past');
  return facts.supplied('cohort-starts-past') ?? (cohorts ? pastStartsOf(cohorts, facts) : pastStarts);
}
