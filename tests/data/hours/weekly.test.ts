import assert from 'node:assert/strict';
import { test } from 'node:test';

import { statedWeekly, weeklyLoad, weeklyRates, weeksInMonths } from '@npq-widgets/data/hours';

const ONE_TO_TWO = { min: 1, max: 2 };

test('12 months are 52 weeks, 18 are 78, 21 are 91', () => {
  assert.deepEqual([12, 18, 21].map(weeksInMonths), [52, 78, 91]);
});

test('1 to 2 hours a week over 18 months are 78 to 156 hours', () => {
  assert.deepEqual(statedWeekly({ months: 18, weekly: ONE_TO_TWO }), {
    weekly: ONE_TO_TWO,
    months: 18,
    weeks: 78,
    total: { min: 78, max: 156 },
  });
});

test('1 to 2 hours a week over 12 months are 52 to 104 hours', () => {
  assert.deepEqual(statedWeekly({ months: 12, weekly: ONE_TO_TWO })?.total, { min: 52, max: 104 });
});

test('no weekly figure, or no length, gives nothing rather than a guess', () => {
  assert.equal(statedWeekly({ months: 12, weekly: null }), null);
  assert.equal(statedWeekly({ months: null, weekly: ONE_TO_TWO }), null);
});

test('74 hours over 52 weeks are 1.42 a week', () => {
  const { min, max } = weeklyLoad(74, 52);
  assert.equal(min, max);
  assert.equal(min.toFixed(2), '1.42');
});

test('the least is spread over the most weeks, the most over the least', () => {
  assert.deepEqual(weeklyLoad({ min: 52, max: 104 }, { min: 52, max: 104 }), { min: 0.5, max: 2 });
});

test('a stated week is offered as its least, its middle and its most, to the quarter hour', () => {
  assert.deepEqual(weeklyRates({ weekly: ONE_TO_TWO }), [60, 90, 120]);
  assert.deepEqual(weeklyRates({ weekly: { min: 1.5, max: 2.25 } }), [90, 120, 135]);
  assert.deepEqual(weeklyRates({ weekly: { min: 2, max: 2 } }), [120]);
  assert.deepEqual(weeklyRates({ weekly: null }), []);
});
