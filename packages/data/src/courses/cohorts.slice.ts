import type { Cohort, CohortRecord, FundingLevel } from '../schema/cohorts.js';
import type { Slice } from '../schema/slice.js';
import type { SourceRecord } from '../schema/source.js';
import { findSourceIds, noteSources } from '../sources.js';
import type { SourceNotes } from '../sources.js';
import { cohortOrder } from './cohort-order.js';
import type { RegistrationFacts } from './registration-state.js';

/** A cohort as a widget offers it. `registrationState()` takes it as it is. */
export interface CohortSummary extends RegistrationFacts {
  readonly id: string;
  readonly label: string;
  readonly funding: FundingLevel;
  readonly confidence: Cohort['confidence'];
  readonly reviewBy: string;
}

/** Current or coming cohorts, the next to start first. Their sources' notes stand in `cohort-sources`. */
export type CohortsSlice = readonly CohortSummary[];

/** Every date keeps its confidence; sources only where they are not the cohort's own, and no notes. */
const date = ({ value, confidence, sources }: Cohort['start']): Cohort['start'] => ({
  value,
  confidence,
  ...(sources && { sources }),
});

function summary({
  id,
  label,
  funding,
  confidence,
  sources,
  start,
  opens,
  closes,
  offered,
  reviewBy,
}: Cohort): CohortSummary {
  return {
    id,
    label,
    funding,
    confidence,
    sources,
    start: date(start),
    opens: date(opens),
    closes: date(closes),
    offered: {
      value: offered.value,
      confidence: offered.confidence,
      on: offered.on,
      ...(offered.sources && { sources: offered.sources }),
    },
    reviewBy,
  };
}

/** Current: the registration service offers it. Coming: it is later than those. */
export function isCurrentOrComing(cohort: Cohort, all: readonly Cohort[]): boolean {
  const last = Math.max(...all.filter(({ offered }) => offered.value).map(({ id }) => cohortOrder(id)));
  return cohort.offered.value || cohortOrder(cohort.id) > last;
}

/** Funded or not, the latest that is offered comes first; then what is to come; then what else is offered. */
function nextFirst(cohorts: readonly CohortSummary[]): CohortSummary[] {
  const last = Math.max(...cohorts.filter(({ offered }) => offered.value).map(({ id }) => cohortOrder(id)));
  const rank = ({ id }: CohortSummary): number => (cohortOrder(id) >= last ? cohortOrder(id) : Infinity);
  return [...cohorts].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

const from = '@npq-widgets/data';

export const cohortsSlice: Slice<{ cohorts: CohortRecord }, CohortsSlice> = {
  name: 'cohorts',
  type: 'CohortsSlice',
  from,
  build: ({ cohorts: { items } }) =>
    nextFirst(items.filter((cohort) => isCurrentOrComing(cohort, items)).map(summary)),
};

/** Earlier cohorts, newest first: for pages that name one. */
export const pastCohortsSlice: Slice<{ cohorts: CohortRecord }, CohortsSlice> = {
  name: 'cohorts-past',
  type: 'CohortsSlice',
  from,
  build: ({ cohorts: { items } }) =>
    items
      .filter((cohort) => !isCurrentOrComing(cohort, items))
      .sort((a, b) => cohortOrder(b.id) - cohortOrder(a.id))
      .map(summary),
};

/** Notes of the sources of every cohort, and the words that go with its dates. */
export interface CohortSourcesSlice {
  readonly notes: Readonly<Record<string, readonly string[]>>;
  readonly sources: SourceNotes;
}

const notesOf = ({ start, opens, closes, notes }: Cohort): string[] =>
  [...notes, start.note, opens.note, closes.note].filter((note) => note !== undefined);

export const cohortSourcesSlice: Slice<{ cohorts: CohortRecord; sources: SourceRecord }, CohortSourcesSlice> =
  {
    name: 'cohort-sources',
    type: 'CohortSourcesSlice',
    from,
    build: ({ cohorts: { items }, sources }) => ({
      notes: Object.fromEntries(items.map((cohort) => [cohort.id, notesOf(cohort)])),
      sources: noteSources(sources, findSourceIds(items)),
    }),
  };
