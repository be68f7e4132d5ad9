import { expect } from '@open-wc/testing';
import first from '@npq-widgets/data/slices/funding-first-questions';
import more from '@npq-widgets/data/slices/funding-questions';
import ruleSets from '@npq-widgets/data/slices/funding-rules';
import {
  answeredQuestions,
  isSettled,
  reduce,
  shownQuestion,
  type CheckerAction,
  type FlowFacts,
} from '../../../packages/elements/src/eligibility-checker/checker-flow.js';
import {
  START,
  type CheckerState,
} from '../../../packages/elements/src/eligibility-checker/checker-state.js';

const facts: FlowFacts = { ruleSets, questions: [...first, ...more], on: '2026-11-21' };
const begun = { type: 'begun', course: 'npq-leading-teaching', cohort: 'autumn-2026' } as const;
const after = (state: CheckerState, ...actions: readonly CheckerAction[]): CheckerState =>
  actions.reduce((at, action) => reduce(at, action, facts), state);
const play = (...actions: readonly CheckerAction[]): CheckerState => after(START, ...actions);
const answered = (...values: readonly string[]) =>
  values.map((value) => ({ type: 'answered', value }) as const);
const shown = (state: CheckerState) => shownQuestion(state, facts)?.id;

describe('the flow of the checker', () => {
  it('shows no question before the start page is left, and none once there is a result', () => {
    expect(shown(START)).to.equal(undefined);
    expect(shown(play(begun, ...answered('no')))).to.equal(undefined);
  });

  it('notes an empty answer as a problem, and forgets it with the next', () => {
    const state = play(begun, ...answered(''));
    expect(state.problem).to.equal(true);
    expect(shown(state)).to.equal('works-in-england');
    expect(reduce(state, { type: 'answered', value: 'yes' }, facts).problem).to.equal(false);
  });

  it('drops the answers below a change that no longer apply, and keeps the rest', () => {
    const school = play(begun, ...answered('yes', 'school', 'maintained', 'no'));
    const nursery = [{ type: 'asked-again', question: 'work-setting' }, ...answered('early-years')] as const;
    const state = nursery.reduce((at, action) => reduce(at, action, facts), school);
    expect(state.answers).to.have.property('worksInEngland', 'yes');
    expect(state.answers).not.to.have.property('onPp50List');
    expect(answeredQuestions(state, facts).map(({ id }) => id)).to.deep.equal([
      'works-in-england',
      'work-setting',
    ]);
  });

  it('keeps the answers when another course is begun', () => {
    const state = reduce(
      play(begun, ...answered('yes', 'school', 'maintained', 'no')),
      { ...begun, course: 'npq-headship' },
      facts,
    );
    expect(state.answers).to.include({
      course: 'npq-headship',
      worksInEngland: 'yes',
      workSetting: 'school',
    });
  });

  it('walks back along what was answered, and past the first to the start page', () => {
    const back = { type: 'went-back' } as const;
    const state = play(begun, ...answered('yes', 'school'));
    const walk = [back, back, back].map(
      (
        (at: CheckerState) => (action: CheckerAction) =>
          (at = reduce(at, action, facts))
      )(state),
    );
    expect(walk.map(shown)).to.deep.equal(['work-setting', 'works-in-england', undefined]);
    expect(walk.at(-1)?.begun).to.equal(false);
  });

  it('leaves for the start page with everything that was answered', () => {
    const state = reduce(
      play(begun, ...answered('yes', 'school', 'maintained', 'no')),
      { type: 'left' },
      facts,
    );
    expect(state.begun).to.equal(false);
    expect(state.answers).to.include({ worksInEngland: 'yes', onPp50List: 'no' });
    expect(isSettled(reduce(state, begun, facts), facts)).to.equal(true);
  });

  it('takes an answer to a question that is not on show, and asks no other for it', () => {
    const state = play(begun, ...answered('yes', 'school', 'maintained', 'not-sure'));
    const settled = reduce(state, { type: 'answered', question: 'school-list', value: 'no' }, facts);
    expect(settled.answers).to.include({ onPp50List: 'no', onRiseList: 'no' });
    expect(settled.path).to.deep.equal(state.path);
  });

  it('keeps an answer that only another course asks for until that course is begun', () => {
    const school = play(begun, ...answered('yes', 'school', 'maintained', 'no'));
    const inPassing = reduce(school, { type: 'answered', question: 'headteacher', value: 'yes' }, facts);
    expect(inPassing.answers).not.to.have.property('headteacher');
    expect(inPassing.path).to.deep.equal(school.path);
    const coaching = reduce(inPassing, { ...begun, course: 'npq-early-headship-coaching-offer' }, facts);
    expect(coaching.answers).to.have.property('headteacher', 'yes');
    expect(shown(coaching)).to.equal('first-five-years');
    expect(coaching.path).to.include('headteacher');
  });

  it('drops what was said of another course than the one in force', () => {
    const said = {
      course: 'npq-headship',
      cohort: 'autumn-2026',
      worksInEngland: 'yes',
      previouslyFunded: 'yes',
    };
    const here = play({ type: 'restored', answers: said, course: 'npq-leading-teaching' });
    expect(here.answers)
      .to.include({ course: 'npq-leading-teaching', worksInEngland: 'yes' })
      .and.not.to.have.property('previouslyFunded');
    expect(play({ type: 'restored', answers: said, course: 'npq-headship' }).answers).to.have.property(
      'previouslyFunded',
      'yes',
    );
    expect(play({ type: 'restored', answers: said }).answers).to.have.property('previouslyFunded', 'yes');
  });

  it('shows no answer to what was not asked, whatever another option said besides', () => {
    const independent = play(begun, ...answered('yes', 'school', 'independent'));
    const changed = after(
      independent,
      { type: 'asked-again', question: 'school-kind' },
      { type: 'answered', value: 'maintained' },
    );
    expect(changed.answers).not.to.have.property('onRiseList');
    expect(changed.path).not.to.include('school-list');
    expect(shown(changed)).to.equal('school-list');
  });

  it('asks anew where a change makes another question of it', () => {
    const listed = play(begun, ...answered('yes', 'school', 'maintained', 'yes'));
    const college = after(
      listed,
      { type: 'asked-again', question: 'work-setting' },
      { type: 'answered', value: '16-to-19' },
    );
    expect(college.answers).not.to.have.any.keys('onPp50List', 'onRiseList', 'onFeList');
    expect(shown(college)).to.equal('further-education-list');
    expect(college.path).not.to.include('further-education-list');
    const nursery = play(
      { ...begun, course: 'npq-headship' },
      ...answered('yes', 'early-years', 'la-maintained-nursery', 'no'),
    );
    const school = after(
      nursery,
      { type: 'asked-again', question: 'work-setting' },
      { type: 'answered', value: 'school' },
    );
    expect(shown(school)).to.equal('school-kind');
  });

  it('takes up a change of setting, and asks what that adds', () => {
    const school = play(begun, ...answered('yes', 'school', 'maintained', 'no'));
    const state = reduce(
      school,
      { type: 'changed', answers: { workSetting: 'early-years', earlyYearsKind: 'school-pre-school' } },
      facts,
    );
    expect(state.answers).not.to.have.property('onPp50List');
    expect(state.path).to.deep.equal(['works-in-england', 'work-setting', 'early-years-kind']);
  });

  it('knows an answer by the wording that fits, not by another for the same', () => {
    const state = play({
      type: 'restored',
      answers: { ...begun, worksInEngland: 'yes', workSetting: 'school', establishmentType: '15' },
    });
    expect(state.path).to.deep.equal(['works-in-england', 'work-setting', 'school-kind']);
  });

  it('keeps the answers through a cohort that asks nothing', () => {
    const school = play(begun, ...answered('yes', 'school', 'maintained', 'no'));
    const there = reduce(school, { ...begun, cohort: 'spring-2026' }, facts);
    expect(isSettled(there, facts)).to.equal(true);
    const back = reduce(there, begun, facts);
    expect(back).to.deep.equal({ ...school, path: back.path });
    expect([...back.path].sort()).to.deep.equal([...school.path].sort());
    const other = reduce(there, { ...begun, course: 'npq-headship', cohort: 'spring-2026' }, facts);
    expect(other.answers).to.include({ course: 'npq-headship', worksInEngland: 'yes' });
  });

  it('restores answers from elsewhere, and drops what no rule asks for', () => {
    const state = play({
      type: 'restored',
      answers: { course: 'npq-headship', cohort: 'autumn-2026', worksInEngland: 'yes', workSetting: 'moon' },
    });
    expect(state.answers).to.deep.equal({
      course: 'npq-headship',
      cohort: 'autumn-2026',
      worksInEngland: 'yes',
    });
    expect(state.path).to.deep.equal(['works-in-england']);
    expect(shown(state)).to.equal('work-setting');
  });
});
