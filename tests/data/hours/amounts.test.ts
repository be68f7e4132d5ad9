import assert from 'node:assert/strict';
import { test } from 'node:test';

import { amountInHours } from '@npq-widgets/data/hours';

test('hours stay hours whatever a day is', () => {
  assert.deepEqual(amountInHours({ value: 2.5, unit: 'hour' }, 7), { min: 2.5, max: 2.5 });
});

test('50 minutes are five sixths of an hour', () => {
  assert.equal(amountInHours({ value: 50, unit: 'minute' }, 6).min.toFixed(6), (5 / 6).toFixed(6));
});

test('a day has the hours that are assumed, half a day half of them', () => {
  assert.deepEqual(amountInHours({ value: 1, unit: 'day' }, 6.5), { min: 6.5, max: 6.5 });
  assert.deepEqual(amountInHours({ value: 0.5, unit: 'day' }, 5), { min: 2.5, max: 2.5 });
});

test('a range stays a range', () => {
  assert.deepEqual(amountInHours({ min: 6, max: 8, unit: 'hour' }, 6), { min: 6, max: 8 });
  assert.deepEqual(amountInHours({ min: 1, max: 2, unit: 'day' }, 5), { min: 5, max: 10 });
});
