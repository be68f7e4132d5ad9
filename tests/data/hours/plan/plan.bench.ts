import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planHours, workAtRate } from '@npq-widgets/data/plan';
import { question } from './any-question.js';

/** Milliseconds for a plan of 78 weeks, with the change that mends it, in the middle of many. */
const BUDGET = 5;
const RUNS = 200;

test(`78 weeks are planned in under ${String(BUDGET)} ms`, (context) => {
  const long = question({ finish: '2028-07-18', ...workAtRate(4, 78) });
  const times = Array.from({ length: RUNS }, () => {
    const before = performance.now();
    assert.ok(planHours(long).plan?.change !== undefined);
    return performance.now() - before;
  }).sort((a, b) => a - b);
  const median = times[RUNS / 2] ?? Infinity;
  context.diagnostic(`${median.toFixed(2)} ms`);
  assert.ok(median < BUDGET, `${median.toFixed(2)} ms`);
});
