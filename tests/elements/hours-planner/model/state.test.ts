import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { START, reduce } from '../../../../packages/elements/src/hours-planner/model/state.js';

describe('the state of the planner', () => {
  it('keeps the length of a day when another course is chosen, and forgets what was opened', () => {
    const set = reduce(START, { type: 'day-length-set', hours: 7 });
    const opened = reduce(set, { type: 'fold-toggled', id: 'a', open: true });
    const { hoursPerDay, toggled } = reduce(opened, { type: 'course-chosen' });
    assert.deepEqual({ hoursPerDay, toggled }, { hoursPerDay: 7, toggled: {} });
  });

  it('keeps what was opened and what was closed', () => {
    const opened = reduce(START, { type: 'fold-toggled', id: 'b', open: true });
    const both = reduce(opened, { type: 'fold-toggled', id: 'a', open: false });
    assert.deepEqual(both.toggled, { a: false, b: true });
  });

  it('counts what was asked for, so that each answer is said once', () => {
    const once = reduce(START, { type: 'course-chosen' });
    const twice = reduce(once, { type: 'day-length-set', hours: 5 });
    assert.deepEqual([once.asked?.count, twice.asked], [1, { what: 'day-length', count: 2 }]);
    assert.equal(reduce(twice, { type: 'fold-toggled', id: 'a', open: true }).asked, twice.asked);
  });

  it('leaves the state it was given alone', () => {
    const given = Object.freeze({ ...START, toggled: Object.freeze({}) });
    reduce(given, { type: 'fold-toggled', id: 'a', open: false });
    assert.deepEqual(given.toggled, {});
  });
});
