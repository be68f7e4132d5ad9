import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { frameworkExamples } from '@npq-widgets/data/examples/frameworks';
import {
  areaNamed,
  partsOf,
  unplacedPart,
} from '../../../../packages/elements/src/framework-explorer/model/parts.js';
import { START, reduce, stateOf } from '../../../../packages/elements/src/framework-explorer/model/state.js';

const courses = frameworkExamples['framework-areas'].courses;
const course = 'npq-headship';

describe('the state of the explorer', () => {
  it('keeps what is open while something is typed, without the spaces at its ends', () => {
    const opened = reduce(START, { type: 'parts-opened', course, open: ['area-1'], area: 1 });
    const { open, query } = reduce(opened, { type: 'typed', course, query: '  tides ' });
    assert.deepEqual({ open, query }, { open: ['area-1'], query: 'tides' });
  });

  it('starts afresh with another course, and with the first one after that', () => {
    const opened = reduce(START, { type: 'parts-opened', course, open: ['area-1'] });
    assert.equal(stateOf(opened, 'npq-senco').open, undefined);
    const other = reduce(opened, { type: 'neared', course: 'npq-senco' });
    assert.deepEqual([other.open, other.isNear, stateOf(other, course).isNear], [undefined, true, false]);
  });

  it('counts what was done, so that what follows from it is done once', () => {
    const first = reduce(START, { type: 'parts-opened', course, open: ['area-2'], area: 2 });
    const second = reduce(first, { type: 'parts-opened', course, open: [] });
    const third = reduce(second, { type: 'parts-opened', course, open: ['area-2'], area: 2 });
    assert.deepEqual(
      [first.opened, second.opened, third.opened].map((opened) => opened?.count),
      [1, 1, 3],
    );
    assert.equal(reduce(third, { type: 'cleared', course }).cleared, 4);
  });

  it('leaves the state it was given alone', () => {
    const before = Object.freeze({ ...START });
    reduce(before, { type: 'typed', course, query: 'tides' });
    assert.deepEqual(before, START);
  });
});

describe('the parts of an outline', () => {
  it('are the areas of a course, the unplaced statements last', () => {
    assert.deepEqual(partsOf(courses['npq-leading-teaching-development']!), [
      'area-1',
      'area-2',
      'area-3',
      unplacedPart(0),
    ]);
    assert.deepEqual(partsOf(courses['npq-early-headship-coaching-offer']!), []);
  });

  it('are found by number or name, however that is written', () => {
    const senior = courses['npq-senior-leadership']!;
    for (const name of ['2', ' 2 ', 'charts-and-currents', 'Charts and currents'])
      assert.equal(areaNamed(name, senior), 2, name);
    for (const name of ['0', '4', '-1', '1.5', 'charts', '', 'constructor'])
      assert.equal(areaNamed(name, senior), undefined, name);
  });
});
