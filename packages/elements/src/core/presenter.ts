import type { SliceMap } from '@npq-widgets/data/slices';
import type { HubController } from './hub-controller.js';
import type { Resources } from './resources.js';
import type { Facts, Screen, View } from './view.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a widget's views have nothing in common but their shape
export type AnyView<Action> = View<any, any, Action, any, any>;
/** Views by name that are in the first download. */
export type FirstViews<Views, Action> = Readonly<Partial<Record<keyof Views, AnyView<Action>>>>;
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each widget knows the code that it brings
export type AnyFacts = Facts<any>;

/** Something that was read while something else was worked out, and how to read it again. */
interface Reading {
  readonly value: unknown;
  readonly now: () => unknown;
}

type Args = Readonly<Record<string, unknown>>;

/** What a thing was worked out from. `key`: the state for a screen, the name for a view. */
interface Worked {
  readonly key: unknown;
  readonly args: Args;
  readonly read: readonly Reading[];
  /** Names of what was asked for and has not come. */
  readonly missing: readonly string[];
}

/** A view with what it shows now. */
export interface Shown<Action> extends Worked {
  readonly key: string;
  readonly view: AnyView<Action> | undefined;
  /** Undefined while something is missing. */
  readonly model: unknown;
}

const isSame = (one: Args, other: Args): boolean =>
  Object.keys({ ...one, ...other }).every((key) => Object.is(one[key], other[key]));

/**
 * Works out once a change what a widget shows: its screen, then the model of each view on it. Nothing is worked out again
 * unless what it was given has changed, or something that it asked for. What is asked for and is not there is requested.
 * It knows nothing of the page and renders nothing.
 */
export class Presenter<State, Action, Input extends object, Views extends object> {
  readonly #resources: Resources;
  readonly #hub: Pick<HubController, 'supplied'>;
  #worked: (Worked & { readonly screen: Screen<Views> }) | undefined;
  /** Which views are on screen, and what may follow them. */
  screen!: Screen<Views>;
  /** The views on screen with what they show, from top to bottom. */
  shown: readonly Shown<Action>[] = [];

  constructor(resources: Resources, hub: Pick<HubController, 'supplied'>) {
    this.#resources = resources;
    this.#hub = hub;
  }

  /** Works out the screen for what the visitor did and what is around the widget, and what its views show. */
  update(
    state: State,
    input: Input,
    screenOf: (state: State, input: Input, facts: AnyFacts) => Screen<Views>,
    firstViews: FirstViews<Views, Action>,
  ): void {
    this.#worked = this.#work(this.#worked, state, input as Args, (facts) => ({
      screen: screenOf(state, input, facts),
    }));
    this.screen = this.#worked.screen;
    const { views, soon = [] } = this.screen;
    const facts = this.#facts([], []);
    for (const name of soon) facts.get(name);
    this.shown = Object.entries(views as Readonly<Record<string, Args | undefined>>).flatMap(
      ([name, args]) => (args ? this.#present(name, args, firstViews[name as keyof Views]) : []),
    );
  }

  /** Some view waits for what is on its way. One that waits only for what failed says so, and is whole. */
  get hasPendingView(): boolean {
    return this.shown.some(
      ({ model, missing }) => model === undefined && !this.#resources.hasFailed(...missing),
    );
  }

  #present(name: string, args: Args, first: AnyView<Action> | undefined): Shown<Action> {
    const before = this.shown.find(({ key }) => key === name);
    return this.#work(before, name, args, (facts) => {
      const view = first ?? (facts.get(name) as AnyView<Action> | undefined);
      return { view, model: view?.present(args, facts) as unknown };
    });
  }

  /** What was worked out before, where it still holds; else it is worked out again. */
  #work<Key, Result extends object>(
    before: (Worked & { readonly key: Key } & Result) | undefined,
    key: Key,
    args: Args,
    work: (facts: AnyFacts) => Result,
  ): Worked & { readonly key: Key } & Result {
    const isCurrent =
      before?.key === key &&
      isSame(before.args, args) &&
      before.read.every(({ value, now }) => Object.is(value, now()));
    if (isCurrent) return before;
    const read: Reading[] = [];
    const missing: string[] = [];
    return { key, args, read, missing, ...work(this.#facts(read, missing)) };
  }

  /** Facts for something that is being worked out: what it asks for is noted, and requested where it is missing. */
  #facts(read: Reading[], missing: string[]): AnyFacts {
    const note = (now: () => unknown): never => {
      const value = now();
      read.push({ value, now });
      return value as never;
    };
    return {
      get: (name: string) => {
        const value: unknown = note(
          () => this.#hub.supplied(name as keyof SliceMap) ?? this.#resources.get(name),
        );
        if (value === undefined) {
          missing.push(name);
          this.#resources.request(name);
        }
        return value as never;
      },
      supplied: (name) => note(() => this.#hub.supplied(name)),
    };
  }
}
