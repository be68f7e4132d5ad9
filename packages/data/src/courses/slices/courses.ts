import type { Course, CourseLevel, CourseRecord } from '../../schema/courses.js';

/** What every widget's first view needs of a course. Sources stand in the slice `course-details`. */
export interface CourseSummary {
  /** DfE identifier. */
  readonly id: string;
  readonly short: string;
  readonly name: string;
  readonly also?: readonly string[];
  readonly level: CourseLevel;
  /** Months of teaching. */
  readonly months: number;
  /** Hours a week, on average; null when no figure is set. */
  readonly weekly: { readonly min: number; readonly max: number } | null;
  /** The first cohort that could take it. */
  readonly first: string;
  /** Its page, for a course that a hub adds. Those of the courses we know stand in the slice `framework-areas`. */
  readonly page?: string;
  /** Which of these values are not confirmed. */
  readonly unsure?: readonly ('months' | 'weekly')[];
}

export type CoursesSlice = readonly CourseSummary[];

function summary({ id, short, name, also, level, months, weekly, introduced }: Course): CourseSummary {
  const values = { months, weekly };
  const unsure = (['months', 'weekly'] as const).filter((key) => values[key].confidence !== 'high');
  return {
    id,
    short,
    name,
    ...(also.length > 0 && { also }),
    level: level.value,
    months: months.value,
    weekly: weekly.value,
    first: introduced.value.cohort,
    ...(unsure.length > 0 && { unsure }),
  };
}

export const build = ({ courses }: { courses: CourseRecord }): CoursesSlice => courses.items.map(summary);
