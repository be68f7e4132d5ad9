import type { Course2017, Course2017Record } from '../../schema/courses-2017.js';
import type { SourceRecord } from '../../schema/source.js';
import { findSourceIds, noteSources } from '../../sources.js';
import type { SourceNotes } from '../../sources.js';

/** The NPQs of 2017, which can no longer be taken. */
export interface Courses2017Slice
  extends Pick<Course2017Record, 'areas' | 'behaviours' | 'ended' | 'qualityAssurance'> {
  readonly courses: readonly Omit<Course2017, 'holdsUntil'>[];
  readonly sources: SourceNotes;
}

interface Records {
  readonly 'courses-2017': Course2017Record;
  readonly sources: SourceRecord;
}

export function build({ 'courses-2017': record, sources }: Records): Courses2017Slice {
  const { items, areas, behaviours, ended, qualityAssurance } = record;
  const courses = items.map(({ holdsUntil: _, ...course }) => course);
  const facts = { courses, areas, behaviours, ended, qualityAssurance };
  return { ...facts, sources: noteSources(sources, findSourceIds(facts)) };
}
