import type { CourseSummary } from '@npq-widgets/data';
import type { Range } from '@npq-widgets/data/hours';
import schoolYear from '@npq-widgets/data/slices/school-year';

const WEEKS = 52;

/** What the stated hours a week look like in a year. */
export interface Year {
  /** Hours: the least and the most that are stated for any course. */
  readonly weekly: Range;
  /** All weeks, counted from 0. */
  readonly weeks: readonly number[];
  readonly inTerm: readonly number[];
  /** Halves of the terms. */
  readonly halves: typeof schoolYear;
}

/** Undefined where no hours are stated for any of these. */
export function yearOf(courses: readonly CourseSummary[]): Year | undefined {
  const stated = courses.flatMap(({ weekly }) => weekly ?? []);
  if (stated.length === 0) return undefined;
  const weeks = [...Array(WEEKS).keys()];
  const weekly = {
    min: Math.min(...stated.map(({ min }) => min)),
    max: Math.max(...stated.map(({ max }) => max)),
  };
  const inTerm = weeks.filter((week) =>
    schoolYear.some((half) => week >= half.from && week < half.from + half.weeks),
  );
  return { weekly, weeks, inTerm, halves: schoolYear };
}
