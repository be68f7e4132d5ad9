import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { coast } from '@npq-widgets/data/examples/places';
import { findPlaceNames, indexPlaces } from '@npq-widgets/data/finder';

const { names } = indexPlaces(coast);
const labels = (typed: string) => findPlaceNames(typed, names).map(({ label }) => label);

describe('names of places that are suggested while one types', () => {
  it('begin with what was typed, however it is written', () => {
    assert.deepEqual(labels('fen'), ['Fenwick-on-Sea']);
    assert.deepEqual(labels('FENWICK ON'), ['Fenwick-on-Sea']);
    assert.deepEqual(labels('newt'), ['Newtown, Harbour', 'Newtown, Fenwick-on-Sea']);
  });

  it('or have a later word that does, after those', () => {
    assert.deepEqual(labels('hea'), ['Pier Head, Harbour']);
  });

  it('are none for a letter alone, for nothing and for what no name has', () => {
    assert.deepEqual([labels('f'), labels(' '), labels('xan')], [[], [], []]);
  });

  it('are few, and each is there once', () => {
    const [choice] = findPlaceNames('fen', names);
    const entries = [...Array(20).keys()].map((at) => ({
      key: 'fenwick',
      isVillage: false,
      choice: { ...choice!, label: `Fenwick ${at % 10}` },
    }));
    assert.equal(findPlaceNames('fenwick', { entries }).length, 6);
    assert.equal(findPlaceNames('fenwick', { entries: entries.slice(0, 1).concat(entries[0]!) }).length, 1);
  });
});
