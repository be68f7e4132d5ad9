import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { coast } from '@npq-widgets/data/examples/places';
import { estuaryHub } from '@npq-widgets/data/examples/hubs';
import { listProviders } from '../../../../packages/elements/src/provider-finder/model/providers.js';
import {
  finderScreen,
  type FinderInput,
} from '../../../../packages/elements/src/provider-finder/model/screen.js';
import { START, type FinderState } from '../../../../packages/elements/src/provider-finder/model/state.js';
import { coastFacts, headship, input, searched } from './finder-input.js';

const list = (more: Partial<FinderInput> = {}, state: FinderState = START) => {
  const { providers } = finderScreen(state, { ...input, course: headship, ...more }, coastFacts()).views;
  return listProviders({ ...providers!, course: headship }, coast.providers, coast.cohorts);
};
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id).sort();

describe('a list of lead providers', () => {
  it('is for the next cohort unless one was given', () => {
    assert.equal(list().cohort, 'autumn-2026');
    assert.equal(list({ cohort: 'spring-2026' }).cohort, 'spring-2026');
  });

  it('parts those that the hub names from the others, and names those that are not on it', () => {
    const hub = { ...estuaryHub, providers: ['tide-example', 'wreck-example', 'nobody'] };
    const { named, others, absent, unknownProviders } = list({ hub });
    assert.deepEqual(ids(named), ['tide-example']);
    assert.deepEqual(ids(others), ['harbour-example', 'lantern-example']);
    assert.deepEqual([ids(absent), unknownProviders], [['wreck-example'], ['nobody']]);
  });

  it('draws its order by lot for the day and the place', () => {
    const order = (day: number, state?: FinderState) =>
      list({ today: `2026-12-${day + 10}` }, state)
        .others.map(({ id }) => id)
        .join();
    const days = [...Array(12).keys()];
    assert.ok(new Set(days.map((day) => order(day))).size > 1);
    assert.ok(days.some((day) => order(day) !== order(day, searched('QQ6'))));
    assert.equal(order(3), order(3));
  });

  it('mentions a start that is none until another was chosen', () => {
    assert.equal(list({ cohort: 'soon' }).unknownCohort, 'soon');
    assert.equal(list({ cohort: 'soon', chosenCohort: 'spring-2027' }).unknownCohort, '');
  });

  it('offers no start that is over, unless the page asks for it', () => {
    const starts = (more?: Partial<FinderInput>) => ids(list(more).cohorts);
    assert.deepEqual(starts(), ['autumn-2026', 'spring-2027']);
    assert.equal(list({ cohort: 'spring-2026' }).cohort, 'spring-2026');
  });

  it('leads from a start without a list to one that can still be chosen, and to no other', () => {
    assert.deepEqual(list({ cohort: 'spring-2027' }).instead, ['autumn-2026']);
    assert.deepEqual(list({ cohort: 'autumn-2026' }).instead, []);
  });

  it('knows how far registration is', () => {
    assert.equal(list().registration?.state, 'not-known');
    assert.equal(list({ cohort: 'autumn-2031' }).registration, undefined);
  });
});
