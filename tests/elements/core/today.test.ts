import { expect } from '@open-wc/testing';
import { todayHere } from '../../../packages/elements/src/core/day.js';

describe('today', () => {
  it('is the day where the visitor is, not in Greenwich', () => {
    expect(todayHere(new Date(2026, 0, 5, 0, 30))).to.equal('2026-01-05');
    expect(todayHere(new Date(2026, 11, 31, 23, 59))).to.equal('2026-12-31');
  });
});
