// Few pages supply cohorts of their own: what that changes of the facts made from ours comes with them.
import { nextCohort, type CohortsSlice, type CourseChoice, type CourseChoicesSlice } from '@npq-widgets/data';

/** For whom a course is, and how it ends: what holds in any cohort. */
const lasting = ({ who, mostWords }: CourseChoice): CourseChoice => ({
  who,
  ...(mostWords !== undefined && { mostWords }),
});

/**
 * What people compare courses by where the next cohort is one of these. Who has a course paid for and which pause is known of
 * the next cohort of `choices` only: another is said nothing of.
 */
export function choicesFor(cohorts: CohortsSlice, choices: CourseChoicesSlice): CourseChoicesSlice {
  const cohort = nextCohort(cohorts);
  if (cohort.id === choices.cohort.id) return { ...choices, cohort };
  const courses = Object.fromEntries(
    Object.entries(choices.courses).map(([id, choice]) => [id, lasting(choice)]),
  );
  return { cohort, courses };
}
