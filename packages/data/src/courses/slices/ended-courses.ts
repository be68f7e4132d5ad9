import type { Course2017Record } from '../../schema/courses-2017.js';
import type { CourseRecord } from '../../schema/courses.js';

/** An NPQ of 2017, as a list beside the courses of today names it. */
export interface EndedCourse {
  readonly id: string;
  readonly name: string;
  /** With its year where a course of today has the same short name. */
  readonly short: string;
}

interface Records {
  readonly courses: CourseRecord;
  readonly 'courses-2017': Course2017Record;
}

export function build({ courses, 'courses-2017': ended }: Records): readonly EndedCourse[] {
  const today = new Set(courses.items.map(({ short }) => short));
  return ended.items.map(({ id, name, short }) => ({
    id,
    name,
    short: today.has(short) ? `${short} of 2017` : short,
  }));
}
