import { coast } from '@npq-widgets/data/examples/places';
import type { SliceMap } from '@npq-widgets/data/slices';
import courses from '@npq-widgets/data/slices/courses';
import type { FinderInput } from '../../../../packages/elements/src/provider-finder/model/screen.js';
import { placeSearch } from '../../../../packages/elements/src/provider-finder/model/search.js';
import { START, reduce, type Query } from '../../../../packages/elements/src/provider-finder/model/state.js';
import { recordedFacts } from '../../../support/recorded-facts.js';

/** A page without a hub, before anybody chose anything. */
export const input: FinderInput = {
  courses,
  course: undefined,
  unknown: '',
  isPinned: false,
  cohort: '',
  chosenCohort: undefined,
  workplace: undefined,
  hub: undefined,
  today: '2026-11-21',
};

export const headship = courses.find(({ id }) => id === 'npq-headship')!;

/** The example coast with a search of its own. */
export const coastFacts = (search = placeSearch(), slices: Partial<SliceMap> = coast) =>
  recordedFacts({ ...slices, search } as Partial<SliceMap>);

/** The state after a search. */
export const searched = (query: Query, before = START) =>
  typeof query === 'string'
    ? reduce(before, { type: 'submitted', typed: query })
    : reduce(before, { type: 'chosen', choice: query });
