import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nextQuestion, type Answers } from '@npq-widgets/data/funding';
import first from '@npq-widgets/data/slices/funding-first-questions';
import more from '@npq-widgets/data/slices/funding-questions';
import ruleSets from '@npq-widgets/data/slices/funding-rules';
import {
  answeredQuestions,
  reduceJourney,
  stepOf,
  shownQuestion,
  type FlowFacts,
  type JourneyAction,
} from '../../../../packages/elements/src/eligibility-checker/model/journey.js';
import {
  NO_JOURNEY,
  type Journey,
} from '../../../../packages/elements/src/eligibility-checker/model/state.js';

const facts: FlowFacts = { ruleSets, questions: [...more, ...first], on: '2026-11-21' };
const begun = { type: 'begun', course: 'npq-leading-teaching', cohort: 'autumn-2026' } as const;
const next = ({ begun: isBegun, answers }: Journey) =>
  isBegun ? nextQuestion(answers, facts.ruleSets, facts.on) : null;
const shown = (journey: Journey) => shownQuestion(journey, next(journey), facts.questions)?.id;

/** A step in words: an action, or an answer to the question on show. */
type Step = JourneyAction | string;
const after = (journey: Journey, ...steps: readonly Step[]): Journey =>
  steps.reduce<Journey>(
    (at, step) =>
      reduceJourney(
        at,
        typeof step === 'string' ? { type: 'answered', question: shown(at) ?? '', value: step } : step,
        facts,
      ),
    journey,
  );
const play = (...steps: readonly Step[]): Journey => after(NO_JOURNEY, ...steps);

const holds = ({ answers }: Journey, part: Answers): void =>
  assert.deepEqual({ ...answers, ...part }, answers);
const lacks = ({ answers }: Journey, ...ids: readonly (keyof Answers)[]): void =>
  assert.deepEqual(
    ids.filter((id) => id in answers),
    [],
  );

describe('the journey of a visitor through the questions', () => {
  it('shows no question before the start page is left, and none once there is a result', () => {
    assert.equal(shown(NO_JOURNEY), undefined);
    assert.equal(shown(play(begun, 'other', 'no')), undefined);
  });

  it('notes an empty answer as a problem, and forgets it with the next', () => {
    const state = play(begun, '');
    assert.equal(state.problem, true);
    assert.equal(shown(state), 'work-setting');
    assert.equal(after(state, 'school').problem, false);
  });

  it('drops the answers below a change that no longer apply, and keeps the rest', () => {
    const school = play(begun, 'school', 'maintained', 'no');
    const state = after(school, { type: 'asked-again', question: 'work-setting' }, 'early-years');
    holds(state, { workSetting: 'early-years' });
    lacks(state, 'onPp50List');
    assert.deepEqual(
      answeredQuestions(state, facts).map(({ id }) => id),
      ['work-setting'],
    );
  });

  it('keeps the answers when another course is begun', () => {
    const state = after(play(begun, 'school', 'maintained', 'no'), {
      ...begun,
      course: 'npq-headship',
    });
    holds(state, { course: 'npq-headship', workSetting: 'school', establishmentType: '1' });
    assert.equal(shown(state), 'works-in-england');
  });

  it('asks of England last, and not at all where another answer says it', () => {
    const headship = { ...begun, course: 'npq-headship' };
    const community = play(headship, 'school', 'maintained');
    assert.equal(shown(community), 'works-in-england');
    assert.equal(shown(after(community, 'yes')), 'earlier-funding');
    assert.equal(shown(after(community, 'no')), undefined);
    assert.equal(shown(play(headship, 'school', 'academy')), 'works-in-england');
    const listed = play(begun, 'school', 'maintained', 'yes');
    assert.equal(shown(listed), 'earlier-funding');
    // What the list said goes with it.
    const changed = after(listed, { type: 'asked-again', question: 'school-list' }, 'no');
    lacks(changed, 'worksInEngland');
  });

  it('walks back along what was answered, and past the first to the start page', () => {
    const back = { type: 'went-back' } as const;
    const state = play(begun, 'school', 'maintained');
    const walk = [back, back, back].map(
      (
        (at: Journey) => (action: JourneyAction) =>
          (at = after(at, action))
      )(state),
    );
    assert.deepEqual(walk.map(shown), ['school-kind', 'work-setting', undefined]);
    assert.equal(walk.at(-1)?.begun, false);
  });

  it('goes to the page of a number, as far as there are answers, and keeps them', () => {
    const state = play(begun, 'school', 'maintained');
    const to = (step: number): Journey => after(state, { type: 'stepped', step });
    assert.deepEqual([0, 1, 2, 3, 9].map(to).map(stepOf), [0, 1, 2, 3, 3]);
    assert.equal(shown(to(1)), 'work-setting');
    assert.deepEqual(to(0).answers, state.answers);
  });

  it('leaves for the start page with everything that was answered', () => {
    const state = after(play(begun, 'school', 'maintained', 'no'), { type: 'left' });
    assert.equal(state.begun, false);
    holds(state, { workSetting: 'school', onPp50List: 'no' });
    assert.equal(next(after(state, begun)), null);
  });

  it('takes an answer to a question that is not on show, and asks no other for it', () => {
    const state = play(begun, 'school', 'maintained', 'not-sure');
    const settled = after(state, { type: 'answered', question: 'school-list', value: 'no' });
    holds(settled, { onPp50List: 'no', onRiseList: 'no' });
    assert.deepEqual(settled.path, state.path);
  });

  it('keeps an answer that only another course asks for until that course is begun', () => {
    const school = play(begun, 'school', 'maintained', 'no');
    const inPassing = after(school, {
      type: 'answered',
      question: 'headteacher',
      value: 'yes',
      isInPassing: true,
    });
    lacks(inPassing, 'headteacher');
    assert.deepEqual(inPassing.path, school.path);
    const coaching = after(inPassing, { ...begun, course: 'npq-early-headship-coaching-offer' });
    holds(coaching, { headteacher: 'yes' });
    assert.equal(shown(coaching), 'first-five-years');
    assert.ok(coaching.path.includes('headteacher'));
  });

  it('drops what was said of another course than the one in force', () => {
    const said = {
      course: 'npq-headship',
      cohort: 'autumn-2026',
      worksInEngland: 'yes',
      previouslyFunded: 'yes',
    };
    const here = play({ type: 'restored', answers: said, course: 'npq-leading-teaching' });
    holds(here, { course: 'npq-leading-teaching', worksInEngland: 'yes' });
    lacks(here, 'previouslyFunded');
    holds(play({ type: 'restored', answers: said, course: 'npq-headship' }), { previouslyFunded: 'yes' });
    holds(play({ type: 'restored', answers: said }), { previouslyFunded: 'yes' });
  });

  it('asks about lists once: the answer settles every other course', () => {
    const courses = ruleSets
      .find(({ id }) => id === 'autumn-2026')!
      .questions.find(({ id }) => id === 'course')!.values;
    for (const value of ['yes', 'no', 'not-sure']) {
      let journey = play(begun, 'school', 'maintained', value);
      for (const course of courses) {
        journey = after(journey, { ...begun, course });
        for (let asked = shown(journey); asked !== undefined; asked = shown(journey)) {
          assert.notEqual(asked, 'school-list', `again for ${course} after ${value}`);
          const [first] = facts.questions.find(({ id }) => id === asked)!.options!;
          journey = after(journey, first!.value);
        }
      }
    }
  });

  it('shows no answer to what was not asked, whatever another option said besides', () => {
    const independent = play(begun, 'school', 'independent');
    const changed = after(independent, { type: 'asked-again', question: 'school-kind' }, 'maintained');
    lacks(changed, 'onRiseList');
    assert.ok(!changed.path.includes('school-list'));
    assert.equal(shown(changed), 'school-list');
  });

  it('asks anew where a change makes another question of it', () => {
    const listed = play(begun, 'school', 'maintained', 'yes');
    const college = after(listed, { type: 'asked-again', question: 'work-setting' }, '16-to-19');
    lacks(college, 'onPp50List', 'onRiseList', 'onFeList');
    assert.equal(shown(college), 'further-education-list');
    assert.ok(!college.path.includes('further-education-list'));
    const nursery = play({ ...begun, course: 'npq-headship' }, 'early-years', 'la-maintained-nursery', 'no');
    const school = after(nursery, { type: 'asked-again', question: 'work-setting' }, 'school');
    assert.equal(shown(school), 'school-kind');
  });

  it('takes up a change of setting, and asks what that adds', () => {
    const school = play(begun, 'school', 'maintained', 'no');
    const state = after(school, {
      type: 'changed',
      answers: { workSetting: 'early-years', earlyYearsKind: 'school-pre-school' },
    });
    lacks(state, 'onPp50List');
    assert.deepEqual(state.path, ['work-setting', 'early-years-kind']);
  });

  it('knows an answer by the wording that fits, not by another for the same', () => {
    const state = play({
      type: 'restored',
      answers: { ...begun, worksInEngland: 'yes', workSetting: 'school', establishmentType: '15' },
    });
    assert.deepEqual(state.path, ['work-setting', 'school-kind', 'works-in-england']);
  });

  it('keeps the answers through a cohort that asks nothing', () => {
    const school = play(begun, 'school', 'maintained', 'no');
    const there = after(school, { ...begun, cohort: 'spring-2026' });
    assert.equal(next(there), null);
    const back = after(there, begun);
    assert.deepEqual(back, { ...school, path: back.path });
    assert.deepEqual([...back.path].sort(), [...school.path].sort());
    const other = after(there, { ...begun, course: 'npq-headship', cohort: 'spring-2026' });
    holds(other, { course: 'npq-headship', workSetting: 'school' });
  });

  it('restores answers from elsewhere, and drops what no rule asks for', () => {
    const state = play({
      type: 'restored',
      answers: { course: 'npq-headship', cohort: 'autumn-2026', worksInEngland: 'yes', workSetting: 'moon' },
    });
    assert.deepEqual(state.answers, {
      course: 'npq-headship',
      cohort: 'autumn-2026',
      worksInEngland: 'yes',
    });
    assert.deepEqual(state.path, ['works-in-england']);
    assert.equal(shown(state), 'work-setting');
  });
});
