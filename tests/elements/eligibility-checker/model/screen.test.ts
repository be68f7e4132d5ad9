import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answersExample } from '@npq-widgets/data/examples/answers';
import courses from '@npq-widgets/data/slices/courses';
import { recordedFacts } from '../../../support/recorded-facts.js';
import * as flow from '../../../../packages/elements/src/eligibility-checker/model/flow.js';
import { reduceJourney } from '../../../../packages/elements/src/eligibility-checker/model/journey.js';
import * as moreCohorts from '../../../../packages/elements/src/eligibility-checker/model/more-cohorts.js';
import { moved } from '../../../../packages/elements/src/eligibility-checker/model/moves.js';
import { checkerScreen } from '../../../../packages/elements/src/eligibility-checker/model/screen.js';
import {
  START,
  reduce,
  type CheckerState,
} from '../../../../packages/elements/src/eligibility-checker/model/state.js';
import type {
  CheckerInput,
  Flow,
  JourneyArgs,
} from '../../../../packages/elements/src/eligibility-checker/model/input.js';
import { input } from './checker-input.js';

const course = courses.find(({ id }) => id === 'npq-leading-teaching')!;
const code = { flow, 'more-cohorts': moreCohorts };
const about = { ...input, course };
const started = reduce(START, { type: 'started', hasCourse: true });

const screen = (state: CheckerState, around: CheckerInput = about, there: object = code) => {
  const facts = recordedFacts(there);
  return { ...checkerScreen(state, around, facts), asked: facts.asked };
};
const names = (...args: Parameters<typeof screen>): string[] =>
  Object.entries(screen(...args).views).flatMap(([name, shown]) => (shown ? name : []));

/** What a press on Continue leads to. */
function answered(state: CheckerState, value: string, around: CheckerInput = about): CheckerState {
  const { flow: at } = screen(state, around).views.questions as JourneyArgs & { flow: Flow };
  const question = at.question?.id ?? '';
  const journey = reduceJourney(at.journey, { type: 'answered', question, value }, at.facts);
  return moved(state, { journey, focus: '', hadResult: at.assessment !== undefined });
}

describe('the checker’s screen', () => {
  it('is the start page alone at first, and brings nothing', () => {
    const { views, soon, asked } = screen(START, input);
    assert.deepEqual([Object.keys(views), soon, asked], [['start'], [], []]);
  });

  it('brings the questions once someone comes near', () => {
    const { soon, asked } = screen(reduce(START, { type: 'neared' }), input);
    assert.deepEqual([soon, asked], [['questions', 'flow'], []]);
  });

  it('is the questions after Start, which need the rules and nothing of a result', () => {
    assert.deepEqual(names(started), ['questions']);
    assert.deepEqual(screen(started, about, {}).asked, ['flow']);
    assert.equal(screen(started, about, {}).views.questions?.flow, undefined);
  });

  it('has the result beside them once there is one, and no longer once an answer is looked at again', () => {
    const state = answered(answered(started, 'other'), 'no');
    assert.deepEqual(names(state), ['questions', 'result']);
    const { flow: at } = screen(state).views.result as JourneyArgs & { flow: Flow };
    assert.equal(at.assessment?.outcome, 'not-eligible');
    const again = reduceJourney(at.journey, { type: 'asked-again', question: 'adviser' }, at.facts);
    assert.deepEqual(names(moved(state, { journey: again, hadResult: true })), ['questions']);
  });

  it('is one page of all of it where the layout says so', () => {
    const single = { ...about, isSingle: true };
    assert.deepEqual(names(START, { ...single, course: undefined }), ['start']);
    assert.deepEqual(names(START, single), ['start', 'questions']);
    assert.deepEqual(names(answered(answered(START, 'other', single), 'no', single), single), [
      'start',
      'questions',
      'result',
    ]);
  });

  it('counts a fold as opened once, however often it is', () => {
    const once = reduce(START, { type: 'fold-opened', fold: 'trace' });
    assert.deepEqual(reduce(once, { type: 'fold-opened', fold: 'trace' }).opened, ['trace']);
  });

  it('takes up answers before it shows what they come to', () => {
    const opened = reduce(START, { type: 'opened', request: answersExample.eligible });
    assert.deepEqual(names(opened), ['questions']);
  });

  it('asks for earlier cohorts only when one is named, and then for their rules', () => {
    const past = { ...about, wantedCohort: 'autumn-2025' };
    assert.deepEqual(screen(START, past).asked, ['more-cohorts']);
    assert.equal(screen(START, past).views.start?.cohort?.id, 'autumn-2025');
    assert.deepEqual(screen(started, past).asked, ['more-cohorts', 'flow', 'funding-rules-past']);
    const unknown = screen(START, { ...about, wantedCohort: 'autumn-1999' }).views.start;
    assert.deepEqual([unknown?.cohort?.id, unknown?.unknownCohort], ['autumn-2026', 'autumn-1999']);
  });

  it('follows another course with every answer that still applies', () => {
    const state = answered(answered(started, 'school'), 'maintained');
    const other = { ...about, course: courses.find(({ id }) => id === 'npq-headship') };
    const { flow: at } = screen(state, other).views.questions ?? {};
    assert.deepEqual(
      { ...at?.journey.answers },
      {
        cohort: 'autumn-2026',
        course: 'npq-headship',
        workSetting: 'school',
        establishmentType: '1',
      },
    );
    assert.equal(at?.course?.id, 'npq-headship');
  });

  it('goes to the start page where the answers are about a course that the page does not have', () => {
    const state = answered(started, 'school');
    const without = { ...about, course: undefined, courses: courses.filter(({ id }) => id !== course.id) };
    assert.deepEqual(names(state, without), ['start']);
  });
});
