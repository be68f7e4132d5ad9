import { expect } from '@open-wc/testing';
import { Memo } from '../../../packages/elements/src/eligibility-checker/memo.js';

describe('a value that is remembered', () => {
  it('is worked out once for the same things, and again for any other', () => {
    const memo = new Memo<number>();
    let times = 0;
    const get = (...on: readonly unknown[]) => memo.get(on, () => ++times);
    const state = {};
    expect([
      get(state, 'a'),
      get(state, 'a'),
      get(state, 'b'),
      get({}, 'b'),
      get(undefined, 'b'),
      get(undefined, 'b'),
    ]).to.deep.equal([1, 1, 2, 3, 4, 4]);
  });

  it('may be undefined', () => {
    const memo = new Memo<undefined>();
    let times = 0;
    for (let time = 0; time < 2; time++) memo.get([], () => void times++);
    expect(times).to.equal(1);
  });
});
