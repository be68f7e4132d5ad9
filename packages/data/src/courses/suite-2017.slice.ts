import type { Course2017, Course2017Record } from '../schema/courses-2017.js';
import type { Provider2017Record, Region2017 } from '../schema/providers-2017.js';
import type { Slice } from '../schema/slice.js';
import type { SourceRecord } from '../schema/source.js';
import { findSourceIds, noteSources } from '../sources.js';
import type { SourceNotes } from '../sources.js';

/** The NPQs of 2017, which can no longer be taken. */
export interface Courses2017Slice
  extends Pick<Course2017Record, 'areas' | 'behaviours' | 'ended' | 'qualityAssurance'> {
  readonly courses: readonly Omit<Course2017, 'holdsUntil'>[];
  readonly sources: SourceNotes;
}

/** Names by region; a name may stand in several. */
export interface Providers2017Slice {
  readonly regions: Readonly<Partial<Record<Region2017, readonly string[]>>>;
  readonly notes: readonly string[];
  readonly sources: SourceNotes;
}

const from = '@npq-widgets/data';

export const courses2017Slice: Slice<
  { 'courses-2017': Course2017Record; sources: SourceRecord },
  Courses2017Slice
> = {
  name: 'courses-2017',
  type: 'Courses2017Slice',
  from,
  build: ({ 'courses-2017': { items, areas, behaviours, ended, qualityAssurance }, sources }) => {
    const facts = {
      courses: items.map(({ holdsUntil: _, ...course }) => course),
      areas,
      behaviours,
      ended,
      qualityAssurance,
    };
    return { ...facts, sources: noteSources(sources, findSourceIds(facts)) };
  },
};

export const providers2017Slice: Slice<
  { 'providers-2017': Provider2017Record; sources: SourceRecord },
  Providers2017Slice
> = {
  name: 'providers-2017',
  type: 'Providers2017Slice',
  from,
  build: ({ 'providers-2017': { items, notes }, sources }) => {
    const regions: Partial<Record<Region2017, string[]>> = {};
    for (const { region, name } of items) (regions[region] ??= []).push(name);
    return { regions, notes, sources: noteSources(sources, findSourceIds(items)) };
  },
};
