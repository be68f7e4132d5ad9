import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { programmesExample } from '@npq-widgets/data/examples/plans';
import courses from '@npq-widgets/data/slices/courses';
import { planCourse } from '../../../../packages/elements/src/hours-planner/model/plan.js';
import {
  plannerScreen,
  type PlannerInput,
} from '../../../../packages/elements/src/hours-planner/model/screen.js';
import { reducePlanning } from '../../../../packages/elements/src/hours-planner/model/planning.js';
import { START, reduce } from '../../../../packages/elements/src/hours-planner/model/state.js';
import { recordedFacts } from '../../../support/recorded-facts.js';

const course = courses.find(({ id }) => id === 'npq-headship')!;
const input: PlannerInput = {
  courses,
  course: undefined,
  unknown: '',
  isPinned: false,
  hoursPerDay: '',
  isPrinting: false,
  outcome: undefined,
  own: undefined,
  hubName: '',
  today: '2026-11-21',
};

describe('the planner’s screen', () => {
  it('is the first view alone before a course is chosen, and brings nothing', () => {
    const { views, soon, isAnswered = false } = plannerScreen(START, input);
    assert.deepEqual([Object.keys(views), soon, isAnswered], [['start'], [], false]);
  });

  it('brings the plan once someone is about to choose', () => {
    const near = reduce(START, { type: 'course-neared' });
    assert.deepEqual(plannerScreen(near, input).soon, ['plan']);
    const { soon } = plannerScreen(START, { ...input, course });
    assert.deepEqual(soon, ['plan', 'course-programmes-npq-headship']);
  });

  it('is the question and the plan of a course, and an answer', () => {
    const { views, isAnswered } = plannerScreen(START, { ...input, course });
    assert.deepEqual([Object.keys(views), isAnswered], [['start', 'plan'], true]);
  });

  it('has the form once a plan is opened, and the weeks once one could be planned', () => {
    const opened = reduce(START, { type: 'plan-opened' });
    assert.deepEqual(Object.keys(plannerScreen(opened, { ...input, course }).views), [
      'start',
      'plan',
      'form',
    ]);
    const form = {
      work: 'rate-60',
      start: '2027-01-19',
      minutes: { 2: 60 },
      termTimeOnly: false,
      days: '',
      later: 0,
    };
    const planning = reducePlanning(opened.planning!, { type: 'form-sent', form, problems: [] });
    const planned = reduce(opened, { type: 'planning', planning });
    const { views, soon } = plannerScreen(planned, { ...input, course });
    assert.deepEqual(Object.keys(views), ['start', 'plan', 'form', 'weeks']);
    assert.deepEqual([soon?.includes('school-calendar'), soon?.includes('own-plan')], [true, false]);
    assert.ok(plannerScreen(planned, { ...input, course, own: {} }).soon?.includes('own-plan'));
  });

  it('takes the visitor’s length of a day before the page’s, and that before the usual one', () => {
    const hours = (state = START, hoursPerDay = '') =>
      plannerScreen(state, { ...input, course, hoursPerDay }).views.plan?.hoursPerDay;
    assert.deepEqual(
      [hours(), hours(START, '5'), hours(START, 'six'), hours({ ...START, hoursPerDay: 7 }, '5')],
      [6, 5, 6, 7],
    );
  });
});

describe('the plan of a course', () => {
  const args = plannerScreen(START, { ...input, course }).views.plan!;

  it('asks for the programmes, and waits for them', () => {
    const facts = recordedFacts({});
    assert.equal(planCourse(args, facts), undefined);
    assert.deepEqual(facts.asked, ['course-programmes-npq-headship']);
  });

  it('takes the programmes of all courses for one that a hub adds', () => {
    const facts = recordedFacts({ programmes: programmesExample });
    assert.ok(planCourse({ ...args, course: { ...course, id: 'our-own' } }, facts));
    assert.deepEqual(facts.asked, ['programmes']);
  });

  it('shows the parts of the newest example, those that the visitor opened, and all on paper', () => {
    const facts = recordedFacts({ 'course-programmes-npq-headship': programmesExample });
    const open = (more: object) =>
      planCourse({ ...args, ...more }, facts)?.examples.map(({ isOpen }) => isOpen);
    const [, second] = planCourse(args, facts)!.examples;
    assert.deepEqual(open({}), [true, false, false, false]);
    assert.deepEqual(open({ toggled: { [second!.programme.id]: true } }), [true, true, false, false]);
    assert.deepEqual(open({ isPrinting: true }), [true, true, true, true]);
  });

  it('names our sources for no hours but ours', () => {
    const ours = { 'course-programmes-npq-headship': programmesExample };
    const evidence = (given: typeof course, supplied = {}) =>
      planCourse({ ...args, course: given }, recordedFacts(ours, supplied))?.evidence;
    const own = programmesExample.stated[course.id];
    const changed = { ...course, weekly: { min: 9, max: 99 } };
    assert.ok(own);
    assert.deepEqual(evidence(course), own);
    assert.deepEqual(evidence(course, { courses: [course] }), own);
    assert.equal(evidence(changed, { courses: [changed] }), undefined);
    const longer = { ...course, months: 99 };
    assert.equal(evidence(longer, { courses: [longer] }), undefined);
    assert.deepEqual(evidence(changed, { courses: [changed], programmes: programmesExample }), own);
  });

  it('knows when its facts are past their day', () => {
    const facts = recordedFacts({ 'course-programmes-npq-headship': programmesExample });
    const isPast = (today: string) => planCourse({ ...args, today }, facts)?.isPastReview;
    assert.deepEqual([isPast('2027-05-21'), isPast('2027-05-22')], [false, true]);
  });
});
