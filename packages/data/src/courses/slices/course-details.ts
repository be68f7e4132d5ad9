import type { Course, CourseRecord } from '../../schema/courses.js';
import type { SourceRecord } from '../../schema/source.js';
import { findSourceIds, noteSources } from '../../sources.js';
import type { SourceNotes } from '../../sources.js';

/** What is said of one course, each value with its confidence and sources. Loaded once a course is chosen. */
export type CourseDetails = Pick<
  Course,
  | 'level'
  | 'audience'
  | 'months'
  | 'weekly'
  | 'assessment'
  | 'introduced'
  | 'page'
  | 'conditions'
  | 'note'
  | 'reviewBy'
>;

export interface CourseDetailsSlice {
  /** By DfE identifier. */
  readonly courses: Readonly<Record<string, CourseDetails>>;
  readonly sources: SourceNotes;
}

const details = ({
  level,
  audience,
  months,
  weekly,
  assessment,
  introduced,
  page,
  conditions,
  note,
  reviewBy,
}: Course): CourseDetails => ({
  level,
  audience,
  months,
  weekly,
  assessment,
  introduced,
  page,
  conditions,
  ...(note !== undefined && { note }),
  reviewBy,
});

interface Records {
  readonly courses: CourseRecord;
  readonly sources: SourceRecord;
}

export function build({ courses, sources }: Records): CourseDetailsSlice {
  const byId = Object.fromEntries(courses.items.map((course) => [course.id, details(course)]));
  return { courses: byId, sources: noteSources(sources, findSourceIds(byId)) };
}
