import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';

import { applyChange, dayNumber, isoDay, mondayOf, planHours, weekdayOf } from '@npq-widgets/data/plan';
import type { HoursPlan, PlanQuestion } from '@npq-widgets/data/plan';

import { isFull } from '../../../support/sample.js';
import { anyQuestions } from './any-question.js';

const COUNT = isFull ? 20_000 : 2_000;

interface Planned {
  readonly question: PlanQuestion;
  readonly plan: HoursPlan;
}

function* plans(seed: number, count = COUNT): Generator<Planned> {
  for (const question of anyQuestions(seed, count)) {
    const { plan, problems } = planHours(question);
    assert.ok(plan, JSON.stringify([problems, question]));
    yield { question, plan };
  }
}

/** What holds for every plan, by its name. A plan takes longer than all that is asked of it, so each is made once. */
const ofEvery = new Map<string, (planned: Planned) => void>();
const broken = new Map<string, Error>();

function every(name: string, check: (planned: Planned) => void): void {
  ofEvery.set(name, check);
  test(name, () => {
    assert.ifError(broken.get(name));
  });
}

/** The first plan that breaks a rule speaks for it. */
function tryAll(): void {
  for (const planned of plans(1))
    for (const [name, check] of ofEvery) {
      if (broken.has(name)) continue;
      try {
        check(planned);
      } catch (error) {
        broken.set(name, new Error(`${String(error)}, in ${JSON.stringify(planned.question)}`));
      }
    }
}

const workOf = ({ weeks }: HoursPlan) => weeks.flatMap(({ work }) => work);
const isInTerm = (day: string, { terms }: PlanQuestion): boolean =>
  terms.some(({ from, to }) => day >= from && day <= to);
/** Saturday and Sunday go with the Friday before them. */
const fridayOf = (day: string): string => isoDay(Math.min(dayNumber(day), mondayOf(dayNumber(day)) + 4));
const sum = (items: readonly { readonly minutes: number }[]): number =>
  items.reduce((total, { minutes }) => total + minutes, 0);

describe(`plans of ${String(COUNT)} courses`, () => {
  before(tryAll);

  every('done, planned and what has no room are together what is required', ({ question, plan }) => {
    const { required, done, planned, shortfall } = plan;
    assert.equal(
      required,
      sum(question.study) + sum(question.sessions) + (question.assessment?.minutes ?? 0),
    );
    assert.equal(done + planned + shortfall, required);
    const shown = workOf(plan);
    assert.equal(sum(shown.filter(({ isDone }) => !isDone)), planned);
    assert.ok(shortfall >= 0);
    assert.equal(sum(workOf(plan)), sum(plan.weeks));
  });

  every('no study on a day that is not free for it', ({ question, plan }) => {
    const {
      start,
      finish,
      from = start,
      bankHolidays,
      sessions,
      weeksOut,
      studyTimes,
      termTimeOnly,
    } = question;
    const out = new Set(weeksOut.map((day) => mondayOf(dayNumber(day))));
    for (const { term, work } of plan.weeks)
      for (const { kind, day, isDone } of work) {
        if (kind !== 'study' || isDone) continue;
        assert.ok(day !== null && day >= start && day >= from && day <= finish);
        assert.ok(!bankHolidays.includes(day), day);
        assert.ok(!sessions.some((session) => session.day === day), day);
        assert.ok(!out.has(mondayOf(dayNumber(day))), day);
        assert.ok(
          studyTimes.some(({ weekday }) => weekday === weekdayOf(dayNumber(day))),
          day,
        );
        assert.ok(!termTimeOnly || term !== null, day);
        assert.ok(!termTimeOnly || isInTerm(day, question) || isInTerm(fridayOf(day), question), day);
        assert.ok(!question.assessment || day < question.assessment.from, day);
      }
  });

  every('no day holds more study than its time, and no week more than its limit', ({ question, plan }) => {
    const room = new Map(question.studyTimes.map(({ weekday, minutes }) => [weekday, minutes]));
    for (const { work, monday } of plan.weeks) {
      const study = work.filter(({ kind, isDone }) => kind === 'study' && !isDone);
      for (const day of new Set(study.map((part) => part.day ?? '')))
        assert.ok(
          sum(study.filter((part) => part.day === day)) <= (room.get(weekdayOf(dayNumber(day))) ?? 0),
          day,
        );
      const { mostInAWeek } = question;
      // A session stays on its day, whatever the limit says.
      const isStudyAlone = !work.some(({ kind }) => kind !== 'study');
      if (mostInAWeek !== null && isStudyAlone && study.length) assert.ok(sum(work) <= mostInAWeek, monday);
    }
  });

  every('the parts come one after the other, and sessions on their days', ({ question, plan }) => {
    const order = question.study.map(({ id }) => id);
    const study = workOf(plan).filter(({ kind, isDone }) => kind === 'study' && !isDone);
    const places = study.map(({ part }) => order.indexOf(part));
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
    for (const session of question.sessions) {
      const held = workOf(plan).filter(({ part }) => part === session.id);
      if (session.day !== null)
        assert.deepEqual(
          held.map(({ day }) => day),
          [session.day],
        );
      else assert.ok(held.length <= 1);
    }
  });

  test('the same question gives the same plan', () => {
    const twice = () => [...plans(5, 300)].map(({ plan }) => JSON.stringify(plan));
    assert.deepEqual(twice(), twice());
  });

  test('the change that is named makes it fit', () => {
    let changes = 0;
    for (const { question, plan } of plans(6, COUNT / 3)) {
      if (plan.verdict === 'fits') assert.equal(plan.change, null);
      assert.equal(plan.verdict === 'does-not-fit', plan.shortfall > 0);
      if (!plan.change) continue;
      changes += 1;
      const after = planHours(applyChange(question, plan.change));
      assert.ok(after.plan, JSON.stringify([question, plan.change, after.problems]));
      if (plan.verdict === 'tight') assert.equal(after.plan.verdict, 'fits');
      else assert.equal(after.plan.shortfall, 0, JSON.stringify([question, plan.change]));
    }
    assert.ok(changes > COUNT / 20, `${String(changes)} changes were tried`);
  });

  test('a week is as light as can be: none is more than a quarter of an hour over one that has room', () => {
    for (const { question, plan } of plans(7, 600)) {
      if (question.mostInAWeek !== null || question.assessment || question.done.length || question.from)
        continue;
      if (plan.shortfall > 0) continue;
      const full = question.studyTimes.reduce((total, { minutes }) => total + minutes, 0);
      const plain = plan.weeks
        .slice(1, -1)
        .filter(({ isOut, work }) => !isOut && work.every(({ kind }) => kind === 'study'));
      const heaviest = Math.max(0, ...plain.map(({ minutes }) => minutes));
      const open = plain.filter((week) => {
        const monday = dayNumber(week.monday);
        const closed = question.bankHolidays.some((day) => mondayOf(dayNumber(day)) === monday);
        const isCut =
          question.termTimeOnly &&
          [0, 1, 2, 3, 4].some((index) => !isInTerm(isoDay(monday + index), question));
        return !closed && !isCut && week.minutes < full;
      });
      for (const { minutes, monday } of open)
        assert.ok(heaviest - minutes <= 15, `${monday} ${JSON.stringify(question)}`);
    }
  });
});
