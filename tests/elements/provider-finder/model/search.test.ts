import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { coast, searches } from '@npq-widgets/data/examples/places';
import { findHubs } from '@npq-widgets/data/finder';
import { presentResult } from '../../../../packages/elements/src/provider-finder/model/result.js';
import { finderScreen } from '../../../../packages/elements/src/provider-finder/model/screen.js';
import { placeSearch } from '../../../../packages/elements/src/provider-finder/model/search.js';
import { reduce, type FinderState } from '../../../../packages/elements/src/provider-finder/model/state.js';
import { recordedFacts } from '../../../support/recorded-facts.js';
import { coastFacts, headship, input, searched } from './finder-input.js';

/** A search that counts how often it looks a place up. */
function countingSearch() {
  const counted = { times: 0 };
  const search = placeSearch((place, index) => {
    counted.times += 1;
    return findHubs(place, index);
  });
  return { counted, facts: coastFacts(search) };
}

type Counting = ReturnType<typeof countingSearch>;

/** What an update of the finder works out: the screen, then the result. */
function update(state: FinderState, { facts }: Counting, more: Partial<typeof input> = {}) {
  const { views } = finderScreen(state, { ...input, ...more }, facts);
  return presentResult(views.result!, facts);
}

describe('the search of a finder', () => {
  it('looks a place up once, whatever else changes meanwhile', () => {
    const counting = countingSearch();
    const state = searched(searches.twoHubs);
    update(state, counting);
    update(state, counting, { course: headship });
    update(reduce(state, { type: 'cohort-chosen' }), counting, { chosenCohort: 'spring-2027' });
    update(state, counting, { today: '2027-06-01' });
    assert.equal(counting.counted.times, 1);
    update(searched(searches.oneHub, state), counting);
    assert.equal(counting.counted.times, 2);
  });

  it('does not look up anew when the side of a border is said', () => {
    const counting = countingSearch();
    const state = searched(searches.border);
    assert.equal(update(state, counting)?.found, undefined);
    const said = reduce(state, { type: 'side-said', side: 'england' });
    assert.equal(update(said, counting)?.cards.length, 1);
    assert.equal(counting.counted.times, 1);
  });

  it('belongs to one finder: another one’s question does not disturb it', () => {
    const [one, other] = [countingSearch(), countingSearch()];
    for (let turn = 0; turn < 3; turn += 1) {
      update(searched(searches.oneHub), one);
      update(searched(searches.twoHubs), other);
    }
    assert.deepEqual([one.counted.times, other.counted.times], [1, 1]);
  });

  it('asks at once for the slices of a code, of a name, and for none when nothing is typed', () => {
    const asked = (typed: string) => {
      const facts = recordedFacts({});
      const answer = placeSearch()(typed, undefined, facts);
      return [facts.asked, answer?.result.outcome];
    };
    assert.deepEqual(asked('QQ1 1AA'), [['districts', 'nations', 'outcodes-mr'], undefined]);
    assert.deepEqual(asked('Harbour'), [['districts', 'councils', 'towns-fh'], undefined]);
    assert.deepEqual(asked('  '), [[], 'empty']);
  });

  it('waits for all that it needs, and answers anew when other facts come', () => {
    const search = placeSearch();
    const answer = (slices: Parameters<typeof recordedFacts>[0]) =>
      search('QQ1 1AA', undefined, recordedFacts(slices))?.found?.areas[0]?.area;
    assert.equal(answer({ districts: coast.districts }), undefined);
    assert.equal(answer(coast), 'EE5');
    assert.equal(
      answer({ ...coast, districts: { ...coast.districts, hubs: 'EE6|EE5|WM9|EE6|EE6|EE6|EE6' } }),
      'EE6',
    );
  });
});
