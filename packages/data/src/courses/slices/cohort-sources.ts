import type { Cohort, CohortRecord } from '../../schema/cohorts.js';
import type { SourceRecord } from '../../schema/source.js';
import { findSourceIds, noteSources } from '../../sources.js';
import type { SourceNotes } from '../../sources.js';

/** Notes of the sources of every cohort, and the words that go with its dates. */
export interface CohortSourcesSlice {
  readonly notes: Readonly<Record<string, readonly string[]>>;
  readonly sources: SourceNotes;
}

interface Records {
  readonly cohorts: CohortRecord;
  readonly sources: SourceRecord;
}

const notesOf = ({ start, opens, closes, notes }: Cohort): string[] =>
  [...notes, start.note, opens.note, closes.note].filter((note) => note !== undefined);

export const build = ({ cohorts: { items }, sources }: Records): CohortSourcesSlice => ({
  notes: Object.fromEntries(items.map((cohort) => [cohort.id, notesOf(cohort)])),
  sources: noteSources(sources, findSourceIds(items)),
});
