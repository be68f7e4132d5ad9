import assert from 'node:assert/strict';
import { beforeEach, describe, it, mock } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import type { Answers } from '@npq-widgets/data/funding';
import type * as Assess from '../../../../packages/data/src/funding/assess.js';
import type * as NextQuestion from '../../../../packages/data/src/funding/next-question.js';
import { Presenter, type AnyView } from '../../../../packages/elements/src/core/presenter.js';
import { Resources } from '../../../../packages/elements/src/core/resources.js';
import type { Ui } from '../../../../packages/elements/src/core/view.js';
import type {
  CheckerInput,
  CheckerViews,
} from '../../../../packages/elements/src/eligibility-checker/model/input.js';
import { input } from './checker-input.js';
import {
  START,
  reduce,
  type CheckerAction,
} from '../../../../packages/elements/src/eligibility-checker/model/state.js';
import type { QuestionsModel } from '../../../../packages/elements/src/eligibility-checker/views/questions/view.js';

/** The answers for which the rules were gone through, whoever asked: the widget, or another file of the data. */
const given: Readonly<Record<'next' | 'ahead' | 'assessed', Answers[]>> = {
  next: [],
  ahead: [],
  assessed: [],
};

const file = (name: string): string =>
  import.meta.resolve(`../../../../packages/data/src/funding/${name}.js`);
/** The module itself, which stays under an address of its own once another stands in its place. */
const original = (name: string): Promise<unknown> => import(`${file(name)}?original`);
const asking = (await original('next-question')) as typeof NextQuestion;
const { assess } = (await original('assess')) as typeof Assess;
mock.module(file('next-question'), {
  namedExports: {
    nextQuestion: (...args: Parameters<typeof asking.nextQuestion>) => {
      given.next.push(args[0]);
      return asking.nextQuestion(...args);
    },
    openQuestion: (...args: Parameters<typeof asking.openQuestion>) => {
      given.ahead.push(args[1]);
      return asking.openQuestion(...args);
    },
  },
});
mock.module(file('assess'), {
  namedExports: {
    assess: (...args: Parameters<typeof assess>) => {
      given.assessed.push(args[0]);
      return assess(...args);
    },
  },
});
// What counts is in place before anything that asks.
const { checkerScreen } = await import(
  '../../../../packages/elements/src/eligibility-checker/model/screen.js'
);
const moreCohorts = await import(
  '../../../../packages/elements/src/eligibility-checker/model/more-cohorts.js'
);
const { act } = await import('../../../../packages/elements/src/eligibility-checker/views/act.js');
const { flow, questions } = await import(
  '../../../../packages/elements/src/eligibility-checker/views/questions/view.js'
);
const { result } = await import('../../../../packages/elements/src/eligibility-checker/views/result/view.js');
const { start } = await import('../../../../packages/elements/src/eligibility-checker/views/start/view.js');

type AnyUi = Ui<CheckerAction, string>;

/** A checker as far as it needs no page: it works out what is shown, renders it, and says what follows. */
class Checker {
  readonly #presenter: Presenter<typeof START, CheckerAction, CheckerInput, CheckerViews>;
  readonly #input: CheckerInput;
  #state = reduce(START, { type: 'started', hasCourse: true });
  readonly #ui: AnyUi = {
    msg: (key) => key,
    heading: () => START as never,
    renderStatus: () => START as never,
    dispatch: (action) => (this.#state = reduce(this.#state, action)),
    choose: () => undefined,
    share: () => undefined,
    hubStep: () => START as never,
    announce: () => undefined,
    use: () => undefined,
  };

  constructor(resources: Resources, around: Partial<CheckerInput>) {
    this.#presenter = new Presenter(resources, { supplied: () => undefined });
    this.#input = { ...input, course: input.courses.find(({ id }) => id === 'npq-headship'), ...around };
    this.update();
  }

  update(): void {
    this.#presenter.update(this.#state, { ...this.#input }, checkerScreen, { start });
    for (const { view, model } of this.#presenter.shown) {
      if (model === undefined) throw new Error('Something has not come.');
      view?.render(model, this.#ui);
      view?.effects?.(model, this.#ui);
    }
  }

  get shown(): string[] {
    return this.#presenter.shown.map(({ key }) => key);
  }

  get model(): QuestionsModel {
    return this.#presenter.shown.find(({ key }) => key === 'questions')?.model as QuestionsModel;
  }

  /** A press on Continue, and the update that follows. */
  answer(value: string): void {
    for (const calls of Object.values(given)) calls.length = 0;
    const question = this.model.flow.question?.id ?? '';
    act(this.model, this.#ui, { type: 'answered', question, value });
    this.update();
  }
}

describe('the checker goes through the rules', () => {
  let resources: Resources;

  beforeEach(async () => {
    const code = { flow, questions, result, 'more-cohorts': moreCohorts } as Record<string, unknown>;
    const loaders = Object.entries(code).map(([name, value]) => [name, () => Promise.resolve(value)]);
    resources = new Resources(
      { requestUpdate: () => undefined },
      Object.fromEntries(loaders) as Record<string, () => Promise<AnyView<CheckerAction>>>,
      () => undefined,
    );
    for (const name of Object.keys(code)) await resources.bring(name);
  });

  for (const isSingle of [false, true])
    it(`once from an answer to the next question, ${isSingle ? 'all on one page' : 'one a page'}`, () => {
      const checker = new Checker(resources, { isSingle });
      for (const value of ['school', 'maintained']) {
        checker.answer(value);
        const { answers } = checker.model.flow.journey;
        assert.deepEqual([given.next, given.assessed], [[answers], []], value);
        // Those after the next one, each as if the one before it were answered; where all are on one page nobody counts them.
        assert.equal(given.ahead.length, isSingle ? 0 : checker.model.flow.ahead);
        assert.ok(!given.ahead.some((ahead) => isDeepStrictEqual(ahead, answers)));
      }
    });

  it('not at all for what changes nothing of it', () => {
    const checker = new Checker(resources, {});
    checker.answer('school');
    for (const calls of Object.values(given)) calls.length = 0;
    checker.update();
    assert.deepEqual(given, { next: [], ahead: [], assessed: [] });
  });

  for (const [to, values, around] of [
    ['not eligible', ['other', 'no'], {}],
    ['eligible', ['school', 'maintained', 'yes', 'no'], {}],
    ['what depends', ['school', 'not-sure'], {}],
    ['a cohort without rules of its own', ['other', 'no'], { wantedCohort: 'spring-2027' }],
  ] as const)
    it(`once from the last answer to a result, and assesses what was answered once: ${to}`, () => {
      const checker = new Checker(resources, around);
      for (const value of values) checker.answer(value);
      assert.deepEqual(checker.shown, ['questions', 'result']);
      const { answers } = checker.model.flow.journey;
      const count = (calls: Answers[]): number =>
        calls.filter((one) => isDeepStrictEqual(one, answers)).length;
      assert.deepEqual([count(given.next), count(given.assessed), given.ahead], [1, 1, []]);
    });
});
