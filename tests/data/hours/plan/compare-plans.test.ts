import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { applyChange, comparePlans, planHours, workAtRate } from '@npq-widgets/data/plan';
import type { PlanClash, PlanQuestion, Session } from '@npq-widgets/data/plan';

import { isFull } from '../../../support/sample.js';
import { anyQuestions, question } from './any-question.js';

const compared = (first: PlanQuestion, second: PlanQuestion): PlanClash => {
  const { clash, problems } = comparePlans(first, second);
  assert.ok(clash, JSON.stringify([problems, first, second]));
  return clash;
};
const day = (id: string, on: string | null): Session => ({
  id,
  name: 'A day together',
  minutes: 360,
  mode: 'in-person',
  day: on,
  takesOut: true,
});
const atRate = (hours: number, given: Partial<PlanQuestion> = {}): PlanQuestion =>
  question({ ...workAtRate(hours, 52), ...given });

describe('two courses at once', () => {
  const times = [
    { weekday: 2, minutes: 120 },
    { weekday: 7, minutes: 90 },
  ] as const;

  test('fit where the study times hold both, though both begin with the same day', () => {
    const both = [atRate(1, { studyTimes: times }), atRate(1, { studyTimes: times })] as const;
    const { verdict, over, shortfall, change, required } = compared(...both);
    assert.deepEqual([verdict, over, shortfall, change], ['fits', [], 0, null]);
    assert.equal(required, 2 * 52 * 60);
  });

  test('do not fit where one alone does: the weeks, by how much, and the change that mends both', () => {
    const [first, second] = [atRate(1), atRate(1)];
    assert.equal(planHours(second).plan?.verdict, 'fits');
    const { verdict, over, shortfall, change, heaviest } = compared(first, second);
    assert.equal(verdict, 'does-not-fit');
    const tooMuch = over.reduce((sum, { minutes }) => sum + minutes, 0);
    assert.ok(over.length > 20 && tooMuch >= shortfall, JSON.stringify(over));
    assert.deepEqual(change, { kind: 'longer-time', weekday: 2, minutes: 60 });
    assert.ok(heaviest && heaviest.minutes <= 105);
    const mended = applyChange(second, change);
    assert.equal(compared(first, mended).shortfall, 0);
  });

  test('that both have a session on a day is said, and it is in the heaviest week', () => {
    const both = ['2027-03-09', '2027-05-11'].map((on) => [day('one', '2027-03-09'), day('two', on)]);
    const roomy = { studyTimes: times };
    const { sessionDays, heaviest } = compared(
      atRate(0.5, { ...roomy, sessions: both[0]!.slice(0, 1) }),
      atRate(0.5, { ...roomy, sessions: both[0]!.slice(1) }),
    );
    assert.deepEqual(sessionDays, ['2027-03-09']);
    assert.equal(heaviest?.monday, '2027-03-08');
    assert.ok(heaviest.minutes >= 720);
    const apart = compared(
      atRate(0.5, { ...roomy, sessions: both[1]!.slice(0, 1) }),
      atRate(0.5, { ...roomy, sessions: both[1]!.slice(1) }),
    );
    assert.deepEqual(apart.sessionDays, []);
  });

  test('a day of one course leaves the other no study on it, as its own does', () => {
    const tuesdays = { studyTimes: [{ weekday: 2, minutes: 480 }] } as const;
    const busy = atRate(0.1, { ...tuesdays, sessions: [day('one', '2027-03-09')] });
    const free = atRate(0.1, tuesdays);
    const least = (first: PlanQuestion) =>
      compared(first, atRate(1, { ...tuesdays, start: '2027-03-08', finish: '2027-03-14' })).shortfall;
    assert.ok(least(busy) > least(free));
  });

  test('a limit on a week holds for both together', () => {
    const limit = { studyTimes: times, mostInAWeek: 90 };
    const { verdict, change } = compared(atRate(1, limit), atRate(1, limit));
    assert.equal(verdict, 'does-not-fit');
    assert.deepEqual(change, { kind: 'lift-limit' });
  });

  test('no single change is made up where none is enough', () => {
    const { change } = compared(atRate(1), atRate(20));
    assert.equal(change, null);
  });

  test('what cannot be planned is said at its field', () => {
    const { clash, problems } = comparePlans(atRate(1), atRate(1, { start: '2027-02-31' }));
    assert.equal(clash, null);
    assert.deepEqual(
      problems.map(({ field, code }) => `${field}: ${code}`),
      ['start: not-a-day'],
    );
  });

  test('the change that is named makes both fit, whatever the two are', () => {
    const questions = [...anyQuestions(11, isFull ? 2_000 : 240)];
    let changes = 0;
    questions.slice(1).forEach((second, index) => {
      const first = questions[index]!;
      const { clash } = comparePlans(first, second);
      if (!clash) return;
      assert.equal(clash.verdict === 'does-not-fit', clash.shortfall > 0);
      const alone = planHours(second).plan?.shortfall;
      const tooMuch = clash.over.reduce((sum, { minutes }) => sum + minutes, 0);
      if (clash.shortfall > 0 && alone === 0 && !second.assessment)
        assert.ok(tooMuch >= clash.shortfall, JSON.stringify([first, second]));
      if (!clash.change) return;
      changes += 1;
      assert.equal(compared(first, applyChange(second, clash.change)).shortfall, 0);
    });
    assert.ok(changes > 10, `${String(changes)} changes were tried`);
  });
});
