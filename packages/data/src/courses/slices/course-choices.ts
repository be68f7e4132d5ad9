import type { FundingRecords } from '../../funding/funding-records.js';
import { build as buildRules } from '../../funding/slices/funding-rules.js';
import type { CohortRecord } from '../../schema/cohorts.js';
import type { CourseRecord } from '../../schema/courses.js';
import type { ProviderRecord } from '../../schema/providers.js';
import { nextCohort, type NextCohort } from '../start-advice.js';
import { fundedAt, type FundedAt } from '../funded-at.js';
import { pausesIn } from '../pauses-in.js';
import { build as buildCohorts } from './cohorts.js';
import { build as buildProviders } from './providers.js';

/** What a person compares courses by, before one is chosen. */
export interface CourseChoice {
  /** To the reader, in a few words. */
  readonly who: string;
  /** Words in the answer to the case study at its end: null where no limit was found, absent where it is not assessed. */
  readonly mostWords?: number | null;
  /** Absent where no rules of the next cohort are published, or none of them pays. */
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

export function build(records: Records): CourseChoicesSlice {
  const cohort = nextCohort(buildCohorts(records));
  const [rules, { offers }] = [buildRules(records), buildProviders(records)];
  const choice = ({ id, who, assessment }: CourseRecord['items'][number]): CourseChoice => {
    const funded = fundedAt(id, cohort.id, rules);
    return {
      who,
      ...(assessment && { mostWords: assessment.words.value?.max ?? null }),
      ...(funded && { funded }),
      ...(pausesIn(id, cohort.id, offers) && { pauses: true }),
    };
  };
  return {
    cohort,
    courses: Object.fromEntries(records.courses.items.map((course) => [course.id, choice(course)])),
  };
}
