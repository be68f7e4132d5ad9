import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDay } from '@npq-widgets/data/plan';
import { planOfText } from '../../../../packages/elements/src/hours-planner/model/plan-link.js';
import { assertLinear } from '../../../support/linear.js';
import { inputs } from '../../../support/odd-inputs.js';

const PIECES = [
  '2x60-7x60_',
  '9x999_',
  '_',
  't4-0_',
  'a99-99_',
  '2027-02-15_',
  '2027-02-30_',
  'and-npq-headship-2027-02-30-1_',
  'and-npq-senco-99_',
  'most-99999_',
  'at-2460_',
  'answer-2027-02-30-2027-03-01-60_',
  'npq-headship',
  '%',
  '&',
];

describe('a link to a plan, which anyone may have written', () => {
  it('brings days, minutes and choices that the form has, or nothing', () => {
    let read = 0;
    for (const { name, text } of inputs(41, PIECES)) {
      assert.doesNotThrow(() => planOfText(text), name);
      const plan = planOfText(`npq-headship_rate-90_2027-01-19_${text.replace(/[^\w-]/g, '')}`);
      if (!plan?.planning.planned) continue;
      read += 1;
      const { start, minutes, days, later } = plan.planning.planned;
      assert.equal(isDay(start), true, name);
      assert.equal(plan.planning.weeksOut.every(isDay), true, name);
      assert.ok(
        Object.values(minutes).every((one) => one >= 0 && one <= 999),
        name,
      );
      const { mostHours = '1', at = '00:00', answer } = plan.planning.planned;
      assert.ok(Number.isFinite(Number(mostHours)), name);
      assert.match(at, /^(?:[01]\d|2[0-3]):[0-5]\d$/, name);
      if (answer) assert.ok(isDay(answer.from) && isDay(answer.to) && Number(answer.hours) >= 0, name);
      const { second } = plan.planning;
      if (second) assert.ok(second.later <= 12 && isDay(second.start ?? '2027-01-19'), name);
      assert.match(days, /^\d{0,2}$/, name);
      assert.ok(later >= 0 && later <= 12, name);
    }
    assert.ok(read > 0, 'none of them was a plan');
  });

  it('takes no longer than it should', () => {
    assertLinear((size) => `_${'1x60-'.repeat(size)}`, planOfText);
    assertLinear((size) => `and${'-1'.repeat(size)}`, planOfText);
    assertLinear((size) => '_answer-2027-02-30-'.repeat(size), planOfText);
    assertLinear((size) => '_'.repeat(size), planOfText);
  });
});
