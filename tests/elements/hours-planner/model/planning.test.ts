import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { estuaryFacts } from '@npq-widgets/data/examples/own-facts';
import { hoursAndDays, programmesExample } from '@npq-widgets/data/examples/plans';
import { applyChange, planHours } from '@npq-widgets/data/plan';
import courses from '@npq-widgets/data/slices/courses';
import calendar from '@npq-widgets/data/slices/school-calendar';
import * as ownPlan from '../../../../packages/elements/src/hours-planner/model/own-plan.js';
import * as ownTerms from '../../../../packages/elements/src/hours-planner/model/own-terms.js';
import {
  PART,
  planOfText,
  planText,
} from '../../../../packages/elements/src/hours-planner/model/plan-link.js';
import {
  checkForm,
  firstForm,
  questionOf,
  workChoices,
  type PlanContext,
} from '../../../../packages/elements/src/hours-planner/model/plan-question.js';
import {
  reducePlanning,
  type PlanForm,
} from '../../../../packages/elements/src/hours-planner/model/planning.js';
import { NEW_PLAN } from '../../../../packages/elements/src/hours-planner/model/state.js';
import { presentForm, presentWeeks } from '../../../../packages/elements/src/hours-planner/model/weeks.js';
import { recordedFacts } from '../../../support/recorded-facts.js';

const courseOf = (id: string) => courses.find((course) => course.id === id)!;
const contextOf = (given: Partial<PlanContext> = {}): PlanContext => ({
  course: courseOf('npq-senior-leadership'),
  own: undefined,
  ownPlan,
  hoursPerDay: 6,
  today: '2026-11-21',
  programmes: programmesExample.programmes,
  calendar,
  ...given,
});
const withHub = contextOf({ own: { facts: estuaryFacts } });
const formOf = (given: Partial<PlanForm> = {}, context = contextOf()): PlanForm => ({
  ...firstForm(context),
  ...given,
});
const total = (form: PlanForm, context: PlanContext): number => {
  const { study, sessions } = questionOf(form, NEW_PLAN, context);
  return [...study, ...sessions].reduce((sum, { minutes }) => sum + minutes, 0) / 60;
};

describe('the form of a plan', () => {
  it('starts from today and 1½ hours a week where the hub states nothing', () => {
    const { work, start, days } = firstForm(contextOf());
    assert.deepEqual([work, start, days], ['rate-90', '2026-11-21', '']);
  });

  it('starts from what the hub states: its programme and its next cohort, or its tag', () => {
    const { work, start, days } = firstForm(withHub);
    assert.deepEqual([work, start, days], ['own', '2027-01-19', '4']);
    const tag = firstForm(contextOf({ own: { start: { start: '2027-02-02', inPersonDays: 3 } } }));
    assert.deepEqual([tag.work, tag.start, tag.days], ['rate-90', '2027-02-02', '3']);
    const past = firstForm(contextOf({ own: { start: { start: '2026-02-02', inPersonDays: 3 } } }));
    assert.deepEqual([past.start, past.days], ['2026-11-21', '']);
  });

  it('offers the stated rates, the hub’s programme, then examples of providers that still lead', () => {
    assert.deepEqual(
      workChoices(withHub).map(({ value }) => value),
      ['rate-60', 'rate-90', 'rate-120', 'own'],
    );
    const headship = workChoices(contextOf({ course: courseOf('npq-executive-leadership') }));
    assert.deepEqual(headship.at(-1), {
      value: hoursAndDays.id,
      kind: 'example',
      hours: 72,
      name: 'Harbour Example Provider',
      period: '2024-25',
    });
    assert.ok(workChoices(contextOf({ course: courseOf('npq-early-headship-coaching-offer') })).length > 0);
  });

  it('asks for 67.5, 72 and 76.5 hours of the NPQEL example at 5, 6 and 7 hours a day', () => {
    const hours = [5, 6, 7].map((hoursPerDay) => {
      const context = contextOf({ course: courseOf('npq-executive-leadership'), hoursPerDay });
      return total(formOf({ work: hoursAndDays.id }), context);
    });
    assert.deepEqual(hours, [67.5, 72, 76.5]);
  });

  it('puts the hub’s sessions on their days, in the place of as many whose days are not known', () => {
    const form = firstForm(withHub);
    const { sessions } = questionOf(form, NEW_PLAN, withHub);
    assert.equal(sessions.filter(({ mode }) => mode === 'in-person').length, 4);
    assert.deepEqual(
      sessions.flatMap(({ day }) => day ?? []),
      ['2027-01-19', '2027-03-09', '2027-06-15'],
    );
  });

  it('adds days in person to a rate', () => {
    assert.equal(total(formOf({ work: 'rate-60', days: '3' }), contextOf()), 78 + 18);
  });

  it('says what is wrong at its field', () => {
    const wrong = (given: Partial<PlanForm>) =>
      checkForm(formOf(given), NEW_PLAN, contextOf()).map(({ field, code }) => `${field}: ${code}`);
    assert.deepEqual(wrong({}), []);
    assert.deepEqual(wrong({ start: '' }), ['start: not-a-day', 'finish: not-a-day']);
    assert.deepEqual(wrong({ minutes: {} }), ['study-times: no-study-times']);
    assert.deepEqual(wrong({ days: 'four' }), ['days: not-days']);
    assert.deepEqual(wrong({ work: 'nothing' }), ['work: nothing-to-plan']);
    assert.deepEqual(wrong({ mostHours: 'few' }), ['most-in-a-week: not-an-amount']);
    const answer = { from: '2028-06-12', to: '2028-06-19', hours: '8' };
    assert.deepEqual(wrong({ answer }), []);
    assert.deepEqual(wrong({ answer: { ...answer, hours: '' } }), ['assessment: not-an-amount']);
    assert.deepEqual(wrong({ answer: { ...answer, to: '' } }), ['assessment: not-a-day']);
    assert.deepEqual(wrong({ answer: { ...answer, to: '2028-06-05' } }), [
      'assessment: ends-before-it-begins',
    ]);
    assert.deepEqual(wrong({ answer: { ...answer, from: '2026-06-12' } }), ['assessment: outside-course']);
  });

  it('plans the final assessment in its days, after all study, and lasts until it closes', () => {
    const answer = { from: '2028-09-11', to: '2028-09-18', hours: '2' };
    const form = formOf({
      start: '2027-01-19',
      work: 'rate-60',
      minutes: { 2: 90, 7: 90 },
      at: '19:30',
      answer,
    });
    const question = questionOf(form, NEW_PLAN, contextOf());
    assert.equal(question.finish, '2028-09-18');
    const work = planHours(question).plan?.weeks.flatMap((week) => week.work) ?? [];
    const [first, ...rest] = work.filter(({ kind }) => kind === 'assessment');
    assert.deepEqual([first?.day, first?.minutes], ['2028-09-12', 90]);
    assert.deepEqual(
      rest.map(({ day, minutes }) => [day, minutes]),
      [['2028-09-17', 30]],
    );
    assert.ok(work.every(({ kind, day }) => kind === 'assessment' || (day ?? '') < answer.from));
    assert.ok(question.studyTimes.every(({ at }) => at === '19:30'));
  });

  it('keeps to the most hours in a week', () => {
    const form = formOf({
      start: '2027-01-19',
      work: 'rate-60',
      minutes: { 2: 90, 7: 90 },
      mostHours: '1.5',
    });
    const { plan } = planHours(questionOf(form, NEW_PLAN, contextOf()));
    assert.ok(plan?.weeks.every(({ minutes }) => minutes <= 90));
    assert.equal(plan?.shortfall, 0);
  });
});

describe('what the visitor does with a plan', () => {
  const form = formOf({ work: 'rate-60', start: '2027-01-19' });
  const planned = reducePlanning(NEW_PLAN, { type: 'form-sent', form, problems: [] });

  it('leaves the last good plan where a new form is wrong', () => {
    const problems = checkForm(formOf({ start: '' }), NEW_PLAN, contextOf());
    const after = reducePlanning(planned, { type: 'form-sent', form: formOf({ start: '' }), problems });
    assert.equal(after.planned, form);
    assert.ok(after.problems.length > 0);
  });

  it('makes the change that mends it', () => {
    const context = contextOf();
    const short = formOf({ work: 'rate-120', minutes: { 2: 60 }, start: '2027-01-19' });
    const question = questionOf(short, NEW_PLAN, context);
    const change = planHours(question).plan?.change;
    assert.ok(change);
    const months = change.kind === 'later-finish' ? change.months : 0;
    const after = reducePlanning(planned, {
      type: 'change-made',
      form: short,
      after: applyChange(question, change),
      months,
    });
    assert.notEqual(planHours(questionOf(after.planned!, after, context)).plan?.verdict, 'does-not-fit');
  });

  it('leaves weeks out and takes them back, ticks work and takes the tick away', () => {
    const out = reducePlanning(planned, { type: 'week-left-out', monday: '2027-02-01', isOut: true });
    assert.deepEqual(out.weeksOut, ['2027-02-01']);
    assert.deepEqual(
      reducePlanning(out, { type: 'week-left-out', monday: '2027-02-01', isOut: false }).weeksOut,
      [],
    );
    const work = [{ part: 'study', day: '2027-01-19', minutes: 60 }];
    const done = reducePlanning(planned, { type: 'week-ticked', work, isDone: true });
    assert.deepEqual(done.done, work);
    assert.deepEqual(reducePlanning(done, { type: 'week-ticked', work, isDone: false }).done, []);
  });
});

describe('the plan of weeks', () => {
  const args = {
    ...contextOf(),
    hubName: '',
    planning: reducePlanning(NEW_PLAN, { type: 'form-sent', form: firstForm(withHub), problems: [] }),
    own: { facts: estuaryFacts },
  };
  const facts = {
    'course-programmes-npq-senior-leadership': programmesExample,
    'school-calendar': calendar,
    'own-plan': ownPlan,
  };

  it('waits for its facts', () => {
    const asked = (more: Pick<PlanContext, 'own'>): string[] => {
      const none = recordedFacts({});
      assert.equal(presentWeeks({ ...args, ...more }, none), undefined);
      assert.equal(presentForm({ ...args, ...more }, none), undefined);
      return [...new Set(none.asked)].sort();
    };
    const needed = ['course-programmes-npq-senior-leadership', 'school-calendar'];
    assert.deepEqual(asked({ own: undefined }), needed);
    assert.deepEqual(asked(args).sort(), [...needed, 'own-plan'].sort());
  });

  it('counts cover at what is typed, and the hub’s fee', () => {
    const costs = (cover: string) =>
      presentWeeks({ ...args, planning: { ...args.planning, cover } }, recordedFacts(facts))?.cost;
    assert.deepEqual(costs('£218'), { cover: 872, travel: null, fee: 1000, total: 1872 });
    assert.equal(costs('a lot')?.cover, null);
  });

  it('stands when every week was left out afterwards', () => {
    const shown = presentWeeks(args, recordedFacts(facts));
    assert.ok(shown);
    const weeksOut = shown.plan.weeks.map(({ monday }) => monday);
    const after = presentWeeks({ ...args, planning: { ...args.planning, weeksOut } }, recordedFacts(facts));
    assert.equal(after?.plan.required, shown.plan.required);
  });

  it('goes into a link that is a valid selector, and comes back the same', () => {
    const shown = presentWeeks(args, recordedFacts(facts))!;
    const text = planText(shown);
    assert.match(`${PART}_${text}`, /^[a-z][\w-]*$/);
    const opened = planOfText(text);
    assert.equal(opened?.course, 'npq-senior-leadership');
    assert.deepEqual(opened.planning.planned, shown.form);
  });

  it('takes a limit, a time of the day and the assessment along in the link', () => {
    const shown = presentWeeks(args, recordedFacts(facts))!;
    const answer = { from: '2028-06-12', to: '2028-06-19', hours: '7.5' };
    const form = { ...shown.form, mostHours: '3.5', at: '19:30', answer };
    const text = planText({ ...shown, form });
    assert.match(`${PART}_${text}`, /^[a-z][\w-]*$/);
    assert.deepEqual(planOfText(text)?.planning.planned, form);
  });

  it('takes the holidays of one’s own school along in the link, and plans by them', () => {
    const holidays = {
      ...{ from: '2027-01-19', to: '2028-07-18' },
      holidays: [
        { from: '2027-02-22', to: '2027-02-26' },
        { from: '2027-07-24', to: '2027-09-03' },
      ],
    };
    const form = { ...formOf({ start: '2027-01-19', termTimeOnly: true }), holidays };
    const context = contextOf({ ownTerms });
    const text = planText({ form, planning: NEW_PLAN, context });
    assert.match(`${PART}_${text}`, /^[a-z][\w-]*$/);
    assert.deepEqual(planOfText(text)?.planning.planned, form);
    const { plan } = planHours(questionOf(form, NEW_PLAN, context));
    const minutesIn = (monday: string) => plan?.weeks.find((week) => week.monday === monday)?.minutes;
    assert.equal(minutesIn('2027-02-22'), 0);
    assert.notEqual(minutesIn('2027-02-15'), 0);
    assert.deepEqual(checkForm(form, NEW_PLAN, context), []);
    const wrong = {
      ...form,
      holidays: { ...holidays, holidays: [{ from: '2027-03-05', to: '2027-03-01' }] },
    };
    assert.deepEqual(checkForm(wrong, NEW_PLAN, context), [
      { field: 'holidays', code: 'ends-before-it-begins', about: '2027-03-01', row: 0 },
    ]);
  });

  it('takes the second course along in the link', () => {
    const shown = presentWeeks(args, recordedFacts(facts))!;
    const chosen = { course: 'npq-early-years-leadership', start: '2027-09-20', later: 2 };
    for (const second of [chosen, { ...chosen, start: undefined, later: 0 }]) {
      const planning = { ...shown.planning, second: { ...second, asked: 3, isMended: true } };
      const text = planText({ ...shown, planning });
      assert.match(`${PART}_${text}`, /^[a-z][\w-]*$/);
      assert.deepEqual(planOfText(text)?.planning.second, { ...second, asked: 0, isMended: false });
    }
    assert.equal(planOfText(planText(shown))?.planning.second, undefined);
  });

  it('takes no link that somebody else may have meant', () => {
    const wrong = ['', 'top', 'x_y_2027-02-31_2x60_a0-0', '<b>', 'a'.repeat(5000)];
    for (const text of wrong) assert.equal(planOfText(text), null, text);
  });
});
