import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import {
  addMonths,
  applyChange,
  isDay,
  lastDay,
  planCost,
  planHours,
  termsFor,
  workAtRate,
  workOf,
} from '@npq-widgets/data/plan';
import type { HoursPlan, PlanQuestion, Session } from '@npq-widgets/data/plan';
import calendar from '@npq-widgets/data/slices/school-calendar';

import { hoursAndDays, withRates, withRemainder } from '../../../../packages/data/examples/plans.js';
import { question } from './any-question.js';

function planned(given: Partial<PlanQuestion> = {}): HoursPlan {
  const { plan, problems } = planHours(question(given));
  assert.ok(plan, JSON.stringify(problems));
  return plan;
}
const codes = (given: Partial<PlanQuestion>): string[] =>
  planHours(question(given)).problems.map(({ field, code }) => `${field}: ${code}`);

const inPerson = (id: string, day: string | null): Session => ({
  id,
  name: 'A day together',
  minutes: 360,
  mode: 'in-person',
  day,
  takesOut: true,
});

describe('a plan of a year', () => {
  test('an hour a week fits into Tuesdays and Sundays of term time', () => {
    const plan = planned();
    assert.equal(plan.verdict, 'fits');
    assert.equal(plan.required, 52 * 60);
    assert.equal(plan.shortfall, 0);
    assert.equal(plan.change, null);
    assert.equal(plan.heaviest?.minutes, 90);
    assert.deepEqual(plan.weeks.at(0)?.monday, '2027-01-18');
  });

  test('two hours a week do not, and half an hour more on Tuesdays would mend it', () => {
    const plan = planned(workAtRate(2, 52));
    assert.equal(plan.verdict, 'does-not-fit');
    assert.ok(plan.shortfall > 0);
    assert.deepEqual(plan.change, { kind: 'longer-time', weekday: 2, minutes: 60 });
  });

  test('a later finish is not the first change where longer evenings are not enough', () => {
    const times = [{ weekday: 3 as const, minutes: 90 }];
    const change = planned({ ...workAtRate(2, 40), studyTimes: times, finish: '2027-09-18' }).change;
    assert.ok(change);
    assert.notEqual(change.kind, 'later-finish');
  });

  test('no study in the half-term week, and none on Easter Sunday’s Monday', () => {
    const plan = planned();
    const work = plan.weeks.flatMap((week) => week.work);
    assert.ok(!work.some(({ day }) => day !== null && day >= '2027-02-15' && day <= '2027-02-21'));
    assert.ok(plan.weeks.find(({ monday }) => monday === '2027-02-15')?.isOut);
  });

  test('a session stays on its day, and its week has less study', () => {
    const plan = planned({ sessions: [inPerson('one', '2027-03-09')] });
    const week = plan.weeks.find(({ monday }) => monday === '2027-03-08');
    assert.deepEqual(
      week?.work.map(({ kind, day }) => [kind, day]),
      [['session', '2027-03-09']],
    );
    assert.equal(plan.daysOut, 1);
  });

  test('a session without a day is kept room for in a week of term, and is a day out', () => {
    const plan = planned({ sessions: [inPerson('one', null), inPerson('two', null)] });
    const weeks = plan.weeks.filter(({ work }) => work.some(({ kind }) => kind === 'session'));
    assert.equal(weeks.length, 2);
    for (const { term } of weeks) assert.notEqual(term, null);
    assert.equal(plan.daysOut, 2);
  });

  test('a session in the holidays or at a weekend takes nobody out of school', () => {
    assert.equal(
      planned({ sessions: [inPerson('one', '2027-02-17'), inPerson('two', '2027-03-13')] }).daysOut,
      0,
    );
  });

  test('the final answer is written in its window, and all study comes before', () => {
    const assessment = { from: '2027-12-03', to: '2027-12-12', minutes: 120 };
    const work = planned({ assessment }).weeks.flatMap((week) => week.work);
    const answer = work.filter(({ kind }) => kind === 'assessment');
    assert.deepEqual(
      answer.map(({ day, minutes }) => [day, minutes]),
      [
        ['2027-12-05', 60],
        ['2027-12-07', 45],
        ['2027-12-12', 15],
      ],
    );
    assert.ok(work.every(({ kind, day }) => kind !== 'study' || (day ?? '') < '2027-12-03'));
  });

  test('where a term ends in the middle of a week, nothing is planned on its other days', () => {
    const studyTimes = ([3, 4, 7] as const).map((weekday) => ({ weekday, minutes: 60 }));
    const daysOfStudy = (termTimeOnly: boolean): string[] => {
      const { weeks } = planned({
        ...{ start: '2027-07-12', finish: '2027-07-25', termTimeOnly, studyTimes },
        ...workAtRate(3, 2),
      });
      return weeks.flatMap(({ work }) => work.flatMap(({ day }) => day ?? []));
    };
    // The summer term ends on Wednesday 21 July; the Sunday before it is the weekend of a week of term.
    const inTerm = ['2027-07-14', '2027-07-15', '2027-07-18', '2027-07-21'];
    assert.deepEqual(daysOfStudy(true), inTerm);
    assert.deepEqual(daysOfStudy(false), [...inTerm, '2027-07-22', '2027-07-25']);
  });

  test('what is ticked is done; what was missed is planned again from today', () => {
    const done = [{ part: 'study', day: '2027-01-26', minutes: 45 }];
    const plan = planned({ done, from: '2027-03-01' });
    assert.equal(plan.done, 45);
    assert.equal(plan.done + plan.planned, 52 * 60);
    const before = plan.weeks.flatMap((week) => week.work).filter(({ day }) => (day ?? '') < '2027-03-01');
    assert.deepEqual(
      before.map(({ day, isDone }) => [day, isDone]),
      [['2027-01-26', true]],
    );
  });

  test('hours by term add up, and a half-term break is in its term', () => {
    const plan = planned({ sessions: [inPerson('one', '2027-03-09')] });
    assert.deepEqual(
      plan.byTerm.map(({ term }) => term),
      ['spring', null, 'summer', null, 'autumn', null, 'spring'],
    );
    assert.equal(
      plan.byTerm.reduce((sum, { minutes }) => sum + minutes, 0),
      plan.planned,
    );
  });

  test('the plan of a course that was never published repeats the nearest year', () => {
    const { terms, assumedFrom } = termsFor(calendar.terms, '2029-01-15', '2030-01-14');
    assert.equal(assumedFrom, '2028-07-21');
    assert.ok(
      terms.some(({ name, from, to }) => name === 'spring 1' && from <= '2029-01-15' && to >= '2029-01-15'),
    );
    assert.equal(termsFor([], '2029-01-15', '2030-01-14').terms.length, 0);
    assert.equal(termsFor(calendar.terms, '2026-11-01', '2027-05-01').assumedFrom, null);
  });
});

describe('what a plan is made of', () => {
  test('a programme becomes study and sessions that add up to its hours', () => {
    for (const [perDay, hours] of [
      [5, 67.5],
      [6, 72],
      [7, 76.5],
    ] as const) {
      const { study, sessions } = workOf(hoursAndDays, perDay, 78);
      const minutes = [...study, ...sessions].reduce((sum, part) => sum + part.minutes, 0);
      assert.equal(minutes, hours * 60);
      assert.equal(sessions.filter(({ mode }) => mode === 'in-person').length, 4);
    }
  });

  test('minutes a week are counted in each week, and what a total holds beyond its parts is study', () => {
    assert.equal(workOf(withRates, 6, 78).study[0]?.minutes, 50 * 78);
    assert.equal(workOf(withRemainder, 6, 52).study.at(-1)?.minutes, 35 * 60);
  });

  test('cover, travel and fee: what was not typed is no part of the sum', () => {
    const plan = planned({ sessions: [inPerson('one', '2027-03-09'), inPerson('two', '2027-03-13')] });
    assert.deepEqual(planCost(plan, { coverADay: 218, travelADay: 12, fee: undefined }), {
      cover: 218,
      travel: 24,
      fee: null,
      total: 242,
    });
    assert.equal(planCost(plan, { coverADay: NaN, travelADay: -1, fee: undefined }).total, null);
  });

  test('days: the last of a month, and days that there are not', () => {
    assert.equal(addMonths('2027-08-31', 6), '2028-02-29');
    assert.equal(lastDay('2027-01-19', 18), '2028-07-18');
    for (const wrong of ['2027-02-31', '31/02/2027', '', '2027-1-1', 'x'.repeat(10)])
      assert.ok(!isDay(wrong), wrong);
  });
});

describe('what cannot be planned is said at its field, and nothing is thrown', () => {
  const cases: readonly (readonly [string, Partial<PlanQuestion>, readonly string[]])[] = [
    ['nought hours', workAtRate(0, 52), ['work: nothing-to-plan']],
    ['hours that are no number', workAtRate(NaN, 52), ['work: not-an-amount']],
    ['finish before start', { finish: '2026-12-01' }, ['finish: finish-before-start']],
    ['31 February', { start: '2027-02-31' }, ['start: not-a-day']],
    ['no day at all', { finish: '' }, ['finish: not-a-day']],
    ['ten years', { finish: '2037-01-18' }, ['finish: too-long']],
    ['no study times', { studyTimes: [] }, ['study-times: no-study-times']],
    ['a study time of nought', { studyTimes: [{ weekday: 2, minutes: 0 }] }, ['study-times: too-short']],
    ['a day twice', { studyTimes: [2, 2].map(() => ({ weekday: 2, minutes: 30 })) }, ['study-times: twice']],
    ['25 hours in a day', { studyTimes: [{ weekday: 2, minutes: 1500 }] }, ['study-times: too-many-hours']],
    [
      'every week out',
      { finish: '2027-02-01', weeksOut: ['2027-01-18', '2027-01-27', '2027-02-01'] },
      ['weeks-out: every-week-out'],
    ],
    ['a week out that is none', { weeksOut: ['soon'] }, ['weeks-out: not-a-day']],
    [
      'a session outside the course',
      { sessions: [inPerson('one', '2029-01-01')] },
      ['sessions: outside-course'],
    ],
    ['a session on no day', { sessions: [inPerson('one', '2027-02-30')] }, ['sessions: not-a-day']],
    [
      'a session twice',
      { sessions: [inPerson('one', null), inPerson('one', null)] },
      ['sessions: session-twice', 'sessions: session-twice'],
    ],
    [
      'a window that ends first',
      { assessment: { from: '2027-12-10', to: '2027-12-03', minutes: 60 } },
      ['assessment: ends-before-it-begins'],
    ],
    [
      'a window after the course',
      { assessment: { from: '2028-12-10', to: '2028-12-18', minutes: 60 } },
      ['assessment: outside-course'],
    ],
    [
      'a term that ends first',
      { terms: [{ name: 'autumn 1', from: '2027-10-01', to: '2027-09-01' }] },
      ['terms: ends-before-it-begins'],
    ],
    ['a limit that is no number', { mostInAWeek: NaN }, ['most-in-a-week: not-an-amount']],
    ['done on no day', { done: [{ part: 'study', day: 'x', minutes: 1 }] }, ['done: not-a-day']],
    ['planned from no day', { from: '2027-13-01' }, ['from: not-a-day']],
  ];
  for (const [name, given, expected] of cases) test(name, () => assert.deepEqual(codes(given), expected));

  test('a change leaves the question as it was', () => {
    const before = question({ weeksOut: ['2027-03-01'] });
    const copy = structuredClone(before);
    applyChange(before, { kind: 'fewer-weeks-out', weeks: 1 });
    applyChange(before, { kind: 'later-finish', months: 3 });
    assert.deepEqual(before, copy);
  });
});
