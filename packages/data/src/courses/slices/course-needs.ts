import type { CourseRecord } from '../../schema/courses.js';

/** What somebody may want to lead, and the ids of the courses that suit them, the best first: our own reading. */
export type CourseNeedsSlice = Readonly<Record<string, readonly string[]>>;

export function build({ courses }: { readonly courses: CourseRecord }): CourseNeedsSlice {
  const needs: Record<string, string[]> = {};
  for (const { id, suits } of courses.items) (needs[suits.value] ??= []).push(id);
  return needs;
}
