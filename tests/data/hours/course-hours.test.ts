import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { courseHours } from '@npq-widgets/data/hours';
import type { ProgrammePlan } from '@npq-widgets/data/hours';

import { programme } from './programmes-on-record.js';

const LEADERSHIP = { months: 18, weekly: { min: 1, max: 2 } };
const SPECIALIST = { months: 12, weekly: { min: 1, max: 2 } };
const EVERY_WEEK = { kind: 'weeks-in-a-year', weeks: 52 };

const npqel = { id: 'npq-executive-leadership', ...LEADERSHIP };
const npqh = { id: 'npq-headship', ...LEADERSHIP };
const npqlbc = { id: 'npq-leading-behaviour-culture', ...SPECIALIST };
const coachingOffer = { id: 'npq-early-headship-coaching-offer', months: 12, weekly: null };

function planned(course: typeof npqel | typeof coachingOffer, id: string, hoursPerDay = 6): ProgrammePlan {
  const plan = courseHours({ course, programme: programme(id), hoursPerDay }).programme;
  assert.ok(plan, 'a programme was given, so it is planned');
  return plan;
}

const perWeek = ({ load }: ProgrammePlan): string[] | null =>
  load && [load.hours.min.toFixed(2), load.hours.max.toFixed(2)];

describe('without a programme', () => {
  test('the stated range and its one assumption', () => {
    const plan = courseHours({ course: npqel, hoursPerDay: 6 });
    assert.deepEqual(plan.stated?.total, { min: 78, max: 156 });
    assert.equal(plan.programme, null);
    assert.deepEqual(plan.assumptions, [EVERY_WEEK]);
  });

  test('the coaching offer has no stated figure, and none is made up', () => {
    const plan = courseHours({ course: coachingOffer, hoursPerDay: 6 });
    assert.equal(plan.stated, null);
    assert.deepEqual(plan.assumptions, []);
  });
});

describe('with a programme', () => {
  test('days make the length of a day an assumption, and change the load', () => {
    const plan = courseHours({ course: npqel, programme: programme('seed-npqel-ucl-type'), hoursPerDay: 5 });
    assert.equal(plan.programme?.hours.total, 67.5);
    assert.deepEqual(plan.assumptions, [EVERY_WEEK, { kind: 'day-length', hoursPerDay: 5, days: 4.5 }]);
    assert.deepEqual(perWeek(planned(npqel, 'seed-npqel-ucl-type', 5)), ['0.87', '0.87']);
    assert.deepEqual(perWeek(planned(npqel, 'seed-npqel-ucl-type', 7)), ['0.98', '0.98']);
    assert.equal(plan.programme.load?.basis, 'all-parts');
  });

  test("the page's own total is what is spread when its parts leave some out", () => {
    const plan = planned(npqlbc, 'bpn-npqlbc');
    assert.equal(plan.load?.basis, 'stated');
    assert.deepEqual(perWeek(plan), ['1.42', '1.42']);
  });

  test('parts that outgrow the stated total are spread instead, as some of the parts', () => {
    const plan = planned(npqh, 'ucl-mk-npqh');
    assert.equal(plan.load?.basis, 'some-parts');
    assert.deepEqual(perWeek(plan), ['0.81', '0.81'], '63 hours, not 55 and not 59');
  });

  test('months that include the assessment are the ones counted', () => {
    const plan = planned(npqh, 'cofe-npqh-redhill');
    assert.deepEqual(plan.load?.weeks, { min: 91, max: 91 });
    assert.deepEqual(perWeek(plan), ['1.02', '1.02']);
  });

  test('12 to 24 months give a range of loads', () => {
    const plan = planned(coachingOffer, 'cofe-ehco-redhill');
    assert.deepEqual(plan.load?.months, { min: 12, max: 24 });
    assert.deepEqual(perWeek(plan), ['0.44', '0.88']);
  });

  test("a page without a length borrows the course's own, and says so", () => {
    const plan = courseHours({
      course: npqlbc,
      programme: programme('ucl-mk-npqlbc-npqltd'),
      hoursPerDay: 6,
    });
    assert.deepEqual(plan.programme?.load?.months, { min: 12, max: 12 });
    assert.deepEqual(plan.assumptions, [EVERY_WEEK, { kind: 'length-of-course', months: 12 }]);
  });

  test('hours of the final assessment alone are not spread over the course', () => {
    const plan = planned(npqh, 'ucl-assessment-wandle');
    assert.equal(plan.load, null);
    assert.equal(plan.noLoad, 'assessment-only');
    assert.equal(plan.hours.total, 20);
  });

  test('parts of every week are in the load of every week, though no total is made of them', () => {
    const plan = planned(npqlbc, 'ambition-specialist-2021');
    assert.equal(plan.hours.total, 6, 'the conference day');
    assert.deepEqual(perWeek(plan), ['0.95', '0.95'], '50 minutes, and 6 hours spread over 52 weeks');
    assert.equal(plan.load?.basis, 'some-parts');
  });

  test('one hour a week is a load even where nothing can be added up', () => {
    const plan = planned({ ...npqel, id: 'npq-early-years-leadership' }, 'ucl-npqeyl-balcarras');
    assert.equal(plan.hours.total, null);
    assert.deepEqual(perWeek(plan), ['1.00', '1.00']);
  });

  test("what recurs every week is not counted on top of the page's own total", () => {
    const weekly = {
      ...programme('ambition-specialist-2021'),
      statedTotal: { value: 104, unit: 'hour' } as const,
    };
    const { programme: plan } = courseHours({ course: npqlbc, programme: weekly, hoursPerDay: 6 });
    assert.deepEqual(plan?.load?.hours, { min: 2, max: 2 });
  });

  test('what recurs each half term is in no load: no page says how many there are', () => {
    assert.equal(planned(npqh, 'niot-all').load, null);
  });

  test('without figures there is no load', () => {
    assert.equal(planned(npqh, 'bpn-npqh').noLoad, 'no-figures');
    assert.equal(planned(npqh, 'niot-all').noLoad, 'no-figures');
  });

  test('without any length there is no load', () => {
    const { programme: plan } = courseHours({
      course: { ...npqlbc, months: null },
      programme: programme('ucl-mk-npqlbc-npqltd'),
      hoursPerDay: 6,
    });
    assert.equal(plan?.noLoad, 'no-length');
  });

  test('a programme of another course is refused by name', () => {
    assert.throws(
      () => courseHours({ course: npqlbc, programme: programme('cofe-npqh-redhill'), hoursPerDay: 6 }),
      {
        name: 'DataError',
        message: /"cofe-npqh-redhill" is not for the course "npq-leading-behaviour-culture"/,
      },
    );
  });

  test('a part of another course is not counted', () => {
    const parts = (course: typeof npqel): number =>
      planned(course, 'ambition-leadership-2021').hours.components.length;
    assert.equal(parts(npqh), 5);
    assert.equal(parts({ ...npqh, id: 'npq-senior-leadership' }), 4);
  });
});
