import assert from 'node:assert/strict';
import { beforeEach, describe, it, mock } from 'node:test';
import { nothing } from 'lit';
import { Presenter, type AnyFacts, type AnyView } from '../../../packages/elements/src/core/presenter.js';
import { Resources } from '../../../packages/elements/src/core/resources.js';
import type { Screen } from '../../../packages/elements/src/core/view.js';
import { hold, type Held } from '../../support/held.js';

interface Input {
  readonly course: string;
  readonly place: string;
}

interface Views {
  question: { readonly course: string };
  plan: { readonly course: string };
  map: { readonly place: string };
}

/** Lets what was brought arrive. */
const arrive = (): Promise<void> => new Promise((done) => setImmediate(done));

/** A widget of three views: a question that is there from the start, a plan of facts, and a map of others. */
class Fixture {
  /** What was worked out, in its order. */
  readonly worked: string[] = [];
  readonly asked: Readonly<Record<string, Held<unknown>[]>> = { plan: [], hours: [], towns: [], late: [] };
  readonly supplied: Record<string, unknown> = {};
  updates = 0;
  soon: readonly string[] = [];
  state = {};
  input: Input = { course: '', place: '' };
  readonly resources: Resources;
  readonly presenter: Presenter<object, never, Input, Views>;

  constructor() {
    const loaders = Object.entries(this.asked).map(([name, asked]) => [name, () => hold(asked)] as const);
    this.resources = new Resources(
      { requestUpdate: () => (this.updates += 1) },
      Object.fromEntries(loaders),
      () => undefined,
    );
    this.presenter = new Presenter(this.resources, {
      supplied: ((name: string) => this.supplied[name]) as never,
    });
  }

  readonly screen = (_: object, { course, place }: Input, facts: AnyFacts): Screen<Views> => {
    this.worked.push('screen');
    facts.supplied('cohorts');
    return {
      views: {
        question: { course },
        plan: course ? { course } : undefined,
        map: place ? { place } : undefined,
      },
      soon: this.soon,
    };
  };

  /** A view that shows its arguments with one fact. What it asks for besides, it can do without. */
  view(name: string, fact: string, ...besides: readonly string[]): AnyView<never> {
    const present = (args: object, facts: AnyFacts): object | undefined => {
      this.worked.push(name);
      for (const one of besides) facts.get(one as never);
      const value: unknown = facts.get(fact as never);
      return value === undefined ? undefined : { ...args, value };
    };
    return { messages: {}, present, render: () => nothing as never };
  }

  readonly firstViews = {
    question: {
      messages: {},
      present: (args: object) => this.note('question', args),
      render: () => nothing as never,
    },
    map: this.view('map', 'towns'),
  };

  note(name: string, args: object): object {
    this.worked.push(name);
    return args;
  }

  /** One change; hands back what was worked out for it. */
  update(input: Partial<Input> = {}): string[] {
    this.input = { ...this.input, ...input };
    const before = this.worked.length;
    this.presenter.update(this.state, { ...this.input }, this.screen, this.firstViews);
    return this.worked.slice(before);
  }

  /** The models on screen by view. */
  get models(): Record<string, unknown> {
    return Object.fromEntries(this.presenter.shown.map(({ key, model }) => [key, model]));
  }
}

let widget: Fixture;

beforeEach(() => {
  widget = new Fixture();
  mock.method(console, 'warn', () => undefined);
});

describe('what a widget shows', () => {
  it('is worked out once a change: one screen, and each view that is on it', () => {
    assert.deepEqual(widget.update(), ['screen', 'question']);
    assert.deepEqual(widget.update({ place: 'York' }), ['screen', 'map']);
    assert.deepEqual(widget.update({ course: 'npq-senco' }), ['screen', 'question']);
  });

  it('is not worked out again when nothing has changed, though the input is a new object', () => {
    widget.update({ place: 'York' });
    const { shown, screen } = widget.presenter;
    assert.deepEqual(widget.update(), []);
    assert.equal(widget.presenter.screen, screen);
    assert.deepEqual(widget.presenter.shown, shown);
    widget.state = {};
    assert.deepEqual(widget.update(), ['screen'], 'the visitor did something');
  });

  it('asks for a view that is not there, once, and works it out when it comes', async () => {
    widget.update({ course: 'npq-senco' });
    widget.update();
    assert.equal(widget.asked['plan']?.length, 1);
    assert.deepEqual(widget.presenter.shown[1]?.missing, ['plan']);
    widget.asked['plan'][0]!.resolve(widget.view('plan', 'hours'));
    await arrive();
    assert.deepEqual([widget.updates, widget.update()], [1, ['plan']]);
    assert.deepEqual(widget.presenter.shown[1].missing, ['hours']);
  });

  it('is worked out again for a fact that came only where it was asked for', async () => {
    widget.update({ place: 'York' });
    assert.deepEqual([widget.models['map'], widget.presenter.hasPendingView], [undefined, true]);
    widget.asked['towns']![0]!.resolve('all towns');
    await arrive();
    assert.deepEqual(widget.update(), ['map']);
    assert.deepEqual(widget.models['map'], { place: 'York', value: 'all towns' });
    assert.equal(widget.presenter.hasPendingView, false);
  });

  it('follows what the page supplies, and takes it before what was brought', async () => {
    widget.update({ place: 'York' });
    widget.asked['towns']![0]!.resolve('all towns');
    await arrive();
    widget.update();
    widget.supplied['towns'] = 'the hub’s towns';
    assert.deepEqual(widget.update(), ['map']);
    assert.deepEqual(widget.models['map'], { place: 'York', value: 'the hub’s towns' });
    widget.supplied['cohorts'] = [];
    assert.deepEqual(widget.update(), ['screen'], 'the screen had asked for these');
    widget.supplied['courses'] = [];
    assert.deepEqual(widget.update(), [], 'nobody had asked for these');
  });

  it('brings nothing that the page supplies', () => {
    widget.supplied['towns'] = 'the hub’s towns';
    widget.update({ place: 'York' });
    assert.equal(widget.asked['towns']?.length, 0);
  });

  it('takes a view off the screen, and works it out anew when it comes back', () => {
    widget.supplied['towns'] = [];
    widget.update({ place: 'York' });
    assert.deepEqual(widget.update({ place: '' }), ['screen']);
    assert.deepEqual(Object.keys(widget.models), ['question']);
    assert.deepEqual(widget.update({ place: 'York' }), ['screen', 'map']);
  });

  it('brings what is likely to be wanted next, and waits for none of it', () => {
    widget.soon = ['late'];
    widget.update();
    widget.update();
    assert.deepEqual([widget.asked['late']?.length, widget.presenter.hasPendingView], [1, false]);
  });
});

describe('a fact that failed', () => {
  beforeEach(async () => {
    widget.update({ course: 'npq-senco', place: 'York' });
    widget.asked['plan']![0]!.resolve(widget.view('plan', 'hours'));
    await arrive();
    widget.update();
    widget.asked['hours']![0]!.reject(new Error('planted'));
    await arrive();
    widget.update();
  });

  it('fails the view that asked for it and no other', async () => {
    const [, plan, map] = widget.presenter.shown;
    assert.deepEqual([plan?.missing, map?.missing], [['hours'], ['towns']]);
    assert.deepEqual(
      [widget.resources.hasFailed('hours'), widget.resources.hasFailed('towns')],
      [true, false],
    );
    assert.equal(widget.presenter.hasPendingView, true, 'the map is on its way');
    widget.asked['towns']![0]!.resolve('all towns');
    await arrive();
    assert.deepEqual(widget.update(), ['map']);
    assert.equal(widget.presenter.hasPendingView, false, 'what failed says so: nothing waits');
  });

  it('does not say that another failed which the same view asked for', async () => {
    const both = new Fixture();
    const failed = (): boolean => both.resources.hasFailed(...(both.presenter.shown[1]?.missing ?? []));
    both.update({ course: 'npq-senco' });
    both.asked['plan']![0]!.resolve(both.view('plan', 'hours', 'late'));
    await arrive();
    both.update();
    both.asked['late']![0]!.reject(new Error('planted'));
    await arrive();
    both.update();
    assert.deepEqual(both.presenter.shown[1]?.missing, ['late', 'hours']);
    assert.deepEqual([both.presenter.hasPendingView, failed()], [true, false], 'the hours are on their way');
    both.asked['hours']![0]!.reject(new Error('planted'));
    await arrive();
    both.update();
    assert.deepEqual([both.presenter.hasPendingView, failed()], [false, true], 'now they failed too');
    both.resources.retry(['late', 'hours']);
    assert.deepEqual([both.presenter.hasPendingView, failed()], [true, false], 'both are asked for again');
    both.asked['hours']![1]!.resolve(60);
    await arrive();
    both.update();
    assert.deepEqual(both.models['plan'], { course: 'npq-senco', value: 60 }, 'the other it can do without');
  });

  it('is asked for again on a retry and not before', async () => {
    widget.update({ course: 'npq-senco' });
    assert.equal(widget.asked['hours']?.length, 1);
    widget.resources.retry(['hours', 'hours', 'towns']);
    assert.deepEqual([widget.asked['hours'].length, widget.asked['towns']?.length], [2, 1]);
    widget.asked['hours'][1]!.resolve(60);
    await arrive();
    assert.deepEqual(widget.update(), ['plan']);
    assert.deepEqual(widget.models['plan'], { course: 'npq-senco', value: 60 });
  });
});
