import type { FundingRecords } from '../../funding/funding-records.js';
import type { CohortRecord } from '../../schema/cohorts.js';
import type { CourseRecord } from '../../schema/courses.js';
import type { ProviderRecord } from '../../schema/providers.js';
import { cohortOrder } from '../cohort-order.js';
import type { CohortSummary } from '../cohort-summary.js';
import { startAdvice, type StartAdvice } from '../start-advice.js';
import { fundedAt, rulesOf, type FundedAt } from '../funded-at.js';
import { build as buildCohorts } from './cohorts.js';

/** What a person compares courses by, before one is chosen. */
export interface CourseChoice {
  /** To the reader, in a few words. */
  readonly who: string;
  /** Words in the answer to the case study at its end: null where no limit was found, absent where it is not assessed. */
  readonly mostWords?: number | null;
  /** Absent where the rules of the next cohort are not published. */
  readonly funded?: FundedAt;
  /** No lead provider offers it in the next cohort. */
  readonly pauses?: true;
}

export interface CourseChoicesSlice {
  /** The next cohort, with advice on its start for every day there is. */
  readonly cohort: { readonly id: string; readonly label: string; readonly advice: readonly StartAdvice[] };
  /** By DfE identifier. */
  readonly courses: Readonly<Record<string, CourseChoice>>;
}

interface Records extends FundingRecords {
  readonly courses: CourseRecord;
  readonly cohorts: CohortRecord;
  readonly providers: ProviderRecord;
}

/** Ids of the courses that some lead provider offers in a cohort. */
const offeredIn = (cohort: string, { providers: { items } }: Records): Set<string> =>
  new Set(
    items.flatMap(({ offers }) =>
      offers.filter((offer) => offer.cohort === cohort).flatMap(({ courses }) => courses),
    ),
  );

/** The start of the cohort after the next one; null when none is published. */
function laterStart(next: CohortSummary, after: CohortSummary | undefined): string | null {
  return after && cohortOrder(after.id) > cohortOrder(next.id) ? after.start.value : null;
}

export function build(records: Records): CourseChoicesSlice {
  const [next, after] = buildCohorts(records);
  const cohort = {
    id: next?.id ?? '',
    label: next?.label ?? '',
    advice: next ? startAdvice(next, laterStart(next, after)) : [],
  };
  const rules = rulesOf(cohort.id, records);
  const offered = offeredIn(cohort.id, records);
  const choice = ({ id, who, assessment }: CourseRecord['items'][number]): CourseChoice => ({
    who,
    ...(assessment && { mostWords: assessment.words.value?.max ?? null }),
    ...(rules && { funded: fundedAt(id, rules) }),
    // A cohort without recorded offers says nothing of what pauses.
    ...(offered.size > 0 && !offered.has(id) && { pauses: true }),
  });
  return {
    cohort,
    courses: Object.fromEntries(records.courses.items.map((course) => [course.id, choice(course)])),
  };
}
