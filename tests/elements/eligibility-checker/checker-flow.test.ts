import { expect } from '@open-wc/testing';
import first from '@npq-widgets/data/slices/funding-first-questions';
import more from '@npq-widgets/data/slices/funding-questions';
import ruleSets from '@npq-widgets/data/slices/funding-rules-2026';
import { answeredQuestions, reduce, shownQuestion, type CheckerAction, type FlowFacts } from '../../../packages/elements/src/eligibility-checker/checker-flow.js';
import { START, type CheckerState } from '../../../packages/elements/src/eligibility-checker/checker-state.js';

const facts: FlowFacts = { ruleSets, questions: [...first, ...more], on: '2026-11-21' };
const begun = { type: 'begun', course: 'npq-leading-teaching', cohort: 'autumn-2026' } as const;
const play = (...actions: readonly CheckerAction[]): CheckerState => actions.reduce((state, action) => reduce(state, action, facts), START);
const answered = (...values: readonly string[]) => values.map((value) => ({ type: 'answered', value }) as const);
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
    expect(answeredQuestions(state, facts).map(({ id }) => id)).to.deep.equal(['works-in-england', 'work-setting']);
  });

  it('keeps the answers when another course is begun', () => {
    const state = reduce(play(begun, ...answered('yes', 'school', 'maintained', 'no')), { ...begun, course: 'npq-headship' }, facts);
    expect(state.answers).to.include({ course: 'npq-headship', worksInEngland: 'yes', workSetting: 'school' });
  });

  it('walks back along what was answered, and past the first to the start page', () => {
    const back = { type: 'went-back' } as const;
    const state = play(begun, ...answered('yes', 'school'));
    const walk = [back, back, back].map(((at: CheckerState) => (action: CheckerAction) => (at = reduce(at, action, facts)))(state));
    expect(walk.map(shown)).to.deep.equal(['work-setting', 'works-in-england', undefined]);
    expect(walk.at(-1)?.begun).to.equal(false);
  });

  it('restores answers from elsewhere, and drops what no rule asks for', () => {
    const state = play({ type: 'restored', answers: { course: 'npq-headship', cohort: 'autumn-2026', worksInEngland: 'yes', workSetting: 'moon' } });
    expect(state.answers).to.deep.equal({ course: 'npq-headship', cohort: 'autumn-2026', worksInEngland: 'yes' });
    expect(state.path).to.deep.equal(['works-in-england']);
    expect(shown(state)).to.equal('work-setting');
  });
});
