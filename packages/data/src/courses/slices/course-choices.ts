import type { FundingRecords } from '../../funding/funding-records.js';
import type { CohortRecord } from '../../schema/cohorts.js';
import type { CourseRecord } from '../../schema/courses.js';
import type { ProviderRecord } from '../../schema/providers.js';
import { nextCohort, type NextCohort } from '../start-advice.js';
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
  readonly cohort: NextCohort;
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

export function build(records: Records): CourseChoicesSlice {
  const cohort = nextCohort(buildCohorts(records));
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
