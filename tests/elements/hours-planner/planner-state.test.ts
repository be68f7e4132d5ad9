import { expect } from '@open-wc/testing';
import { reduce, type PlannerState } from '../../../packages/elements/src/hours-planner/planner-state.js';

const START: PlannerState = { hoursPerDay: 6, open: [] };

describe('the state of the planner', () => {
  it('keeps the length of a day when the course changes, and opens the newest example', () => {
    const set = reduce(START, { type: 'day-length-set', hours: 7 });
    expect(reduce(set, { type: 'course-changed', newest: 'a' })).to.deep.equal({
      hoursPerDay: 7,
      open: ['a'],
    });
  });

  it('opens nothing where there is no example', () => {
    expect(
      reduce({ ...START, open: ['a'] }, { type: 'course-changed', newest: undefined }).open,
    ).to.deep.equal([]);
  });

  it('opens once, and closes one', () => {
    const both = reduce({ ...START, open: ['a'] }, { type: 'example-toggled', id: 'b', open: true });
    expect(both.open).to.deep.equal(['a', 'b']);
    expect(reduce(both, { type: 'example-toggled', id: 'b', open: true }).open).to.deep.equal(['a', 'b']);
    expect(reduce(both, { type: 'example-toggled', id: 'a', open: false }).open).to.deep.equal(['b']);
  });

  it('leaves the state it was given alone', () => {
    const given = Object.freeze({ ...START, open: Object.freeze(['a']) });
    reduce(given, { type: 'example-toggled', id: 'a', open: false });
    expect(given.open).to.deep.equal(['a']);
  });
});
