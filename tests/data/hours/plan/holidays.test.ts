import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { checkHolidays, dayNumber, holidaysOn, isoDay, ownTerms, planHours } from '@npq-widgets/data/plan';
import type { Holiday, OwnHolidays } from '@npq-widgets/data/plan';
import calendar from '@npq-widgets/data/slices/school-calendar';

import { numbers } from '../../funding/answer-sets.js';
import { isFull } from '../../../support/sample.js';
import { anyQuestions, question } from './any-question.js';

const { terms } = calendar;
const [START, FINISH] = ['2027-01-19', '2028-01-18'] as const;
const usual = holidaysOn(undefined, terms, START, FINISH);
const ownOf = (holidays: readonly Holiday[]): OwnHolidays => ({ from: START, to: FINISH, holidays });
const COUNT = isFull ? 10_000 : 1_000;

describe('holidays of one’s own school', () => {
  test('begin as the usual ones: what is between terms, from Monday to Friday', () => {
    assert.deepEqual(usual.slice(0, 3), [
      { from: '2027-02-15', to: '2027-02-19' },
      { from: '2027-03-26', to: '2027-04-09' },
      { from: '2027-05-31', to: '2027-06-04' },
    ]);
    assert.equal(usual.length, 6);
  });

  test('leave term and holiday of each week as they were while they are the usual ones', () => {
    const before = planHours(question()).plan;
    const after = planHours(question(ownTerms(ownOf(usual), terms, START, FINISH))).plan;
    assert.deepEqual(
      after?.weeks.map(({ monday, term, isOut }) => [monday, term, isOut]),
      before?.weeks.map(({ monday, term, isOut }) => [monday, term, isOut]),
    );
  });

  test('stand in the place of the usual ones for their span, and the usual ones go on beyond it', () => {
    const own = {
      from: '2027-01-19',
      to: '2027-06-01',
      holidays: [{ from: '2027-02-22', to: '2027-02-26' }],
    };
    const all = holidaysOn(own, terms, START, FINISH);
    assert.deepEqual(all[0], own.holidays[0]);
    assert.equal(all[1]?.from, '2027-07-22');
    const { weeks } = planHours(question(ownTerms(own, terms, START, FINISH))).plan!;
    const termOf = (monday: string) => weeks.find((week) => week.monday === monday)?.term;
    assert.deepEqual(['2027-02-15', '2027-02-22', '2027-04-05', '2027-08-02'].map(termOf), [
      'spring 1',
      null,
      'summer 1',
      null,
    ]);
  });

  test('are said to be wrong by their row, and left out of the plan', () => {
    const holidays = [
      { from: '2027-02-31', to: '2027-03-05' },
      { from: '2027-05-04', to: '2027-05-01' },
      { from: '', to: '' },
      { from: '2027-07-01', to: '2028-07-01' },
      { from: '2027-10-25', to: '2027-10-29' },
    ];
    assert.deepEqual(
      checkHolidays(ownOf(holidays)).map(({ code, row }) => [code, row]),
      [
        ['not-a-day', 0],
        ['ends-before-it-begins', 1],
        ['not-a-day', 2],
        ['holiday-too-long', 3],
      ],
    );
    assert.deepEqual(ownTerms(ownOf(holidays), terms, START, FINISH).holidays, holidays.slice(4));
  });

  test(`hold no study in a plan for term time only, in ${String(COUNT)} plans`, () => {
    const random = numbers(12);
    const upTo = (most: number): number => Math.floor(random.next().value * (most + 1));
    for (const any of anyQuestions(12, COUNT)) {
      const { start, finish } = any;
      const length = dayNumber(finish) - dayNumber(start);
      const holidays = Array.from({ length: upTo(9) }, (): Holiday => {
        const from = dayNumber(start) + upTo(length);
        return { from: isoDay(from), to: isoDay(from + upTo(30)) };
      });
      const own = { from: start, to: finish, holidays };
      const asked = { ...any, ...ownTerms(own, terms, start, finish), termTimeOnly: true };
      const { plan, problems } = planHours(asked);
      assert.ok(plan, JSON.stringify([problems, asked]));
      const { required, done, planned, shortfall } = plan;
      assert.equal(done + planned + shortfall, required);
      for (const { kind, day, isDone } of plan.weeks.flatMap(({ work }) => work))
        if (kind === 'study' && !isDone)
          assert.ok(!holidays.some(({ from, to }) => from <= (day ?? '') && (day ?? '') <= to), day ?? '');
    }
  });
});
