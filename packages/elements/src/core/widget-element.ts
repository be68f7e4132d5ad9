import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { SliceMap } from '@npq-widgets/data/slices';
import { DataExpiredEvent } from './events.js';
import { NpqElement } from './npq-element.js';
import { warn } from './attributes.js';
import { Resources, type Loaders } from './resources.js';
import type { Effects, Facts, Screen, Ui, View } from './view.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a widget's views have nothing in common but their shape
type AnyView<Action> = View<any, any, Action, any, any>;

/** A view with what it shows now. */
interface Shown<Action> {
  readonly name: string;
  readonly view: AnyView<Action> | undefined;
  readonly args: object;
  /** Facts that it asked for, with what they were. */
  readonly read: ReadonlyMap<string, unknown>;
  /** Undefined while something is missing. */
  readonly model: unknown;
}

function isSame(one: object, other: object): boolean {
  const [a, b] = [one, other] as [Record<string, unknown>, Record<string, unknown>];
  return Object.keys({ ...a, ...b }).every((key) => Object.is(a[key], b[key]));
}

/**
 * A widget goes one way at every change: what is around it and what the visitor did (`state`) → `screen()` says which
 * views are on it → each view works out its model → `render` → effects. Whatever a view asks for and is not there yet is
 * brought, and the same way is gone again.
 */
export abstract class WidgetElement<
  State,
  Action,
  Views extends object,
  Key extends string = never,
> extends NpqElement<Key> {
  /** What the visitor did here. Only `reduce` changes it. */
  protected abstract state: State;
  /** Views that are in the first download. */
  protected abstract readonly firstViews: Readonly<Partial<Record<keyof Views, AnyView<Action>>>>;
  readonly #resources = new Resources(this, this.loaders());
  #shown: readonly Shown<Action>[] = [];
  #isAnswered = false;
  #isPrinting = false;
  /** The last of each effect that was done. */
  readonly #done = new Map<string, string>();

  /** The state that an action leads to. Pure. */
  protected abstract reduce(state: State, action: Action): State;
  /** Which views are shown, and with what. Pure: `model/screen.ts` works it out. */
  protected abstract screen(): Screen<Views>;
  /** How views and facts are brought. A test or a story may hold them back or refuse them, as a network does. */
  protected abstract loaders(): Loaders;

  protected override get ownWords(): Readonly<Partial<Record<Key, string>>> {
    const views = Object.values<AnyView<Action> | undefined>(this.firstViews);
    return Object.assign({}, ...views.map((view) => view?.messages)) as Readonly<Record<Key, string>>;
  }

  /** The page is being printed: what the screen keeps folded is shown. */
  protected get isPrinting(): boolean {
    return this.#isPrinting;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  /** The page is laid out for print right after the event. */
  readonly #onPrint = (event: Event): void => {
    this.#isPrinting = event.type === 'beforeprint';
    this.requestUpdate();
    this.performUpdate();
  };

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { views, soon = [], isAnswered = false } = this.screen();
    this.#isAnswered = isAnswered;
    for (const name of soon) if (this.#value(name) === undefined) this.#resources.request(name);
    this.#shown = Object.entries(views as Readonly<Record<string, object | undefined>>).flatMap(
      ([name, args]) => (args ? this.#present(name, args) : []),
    );
    this.isUnfinished ||= this.#shown.some(
      (shown) =>
        shown.model === undefined && !this.#missing(shown).some((name) => this.#resources.hasFailed(name)),
    );
  }

  protected override face(): TemplateResult {
    return html`${this.#shown.map((shown) =>
      shown.view && shown.model !== undefined
        ? shown.view.render(shown.model, this.#ui)
        : this.#waiting(this.#missing(shown)),
    )}`;
  }

  protected override updated(): void {
    for (const { name, view, model } of this.#shown) {
      const effects = model === undefined ? undefined : view?.effects?.(model, this.#ui);
      if (effects) this.#run(name, effects);
    }
  }

  protected override isAnswered(): boolean {
    return this.#isAnswered;
  }

  protected dispatch(action: Action): void {
    this.state = this.reduce(this.state, action);
    this.requestUpdate();
  }

  readonly #ui: Ui<Action, Key> = {
    msg: (key, values) => this.say(key, values),
    heading: (text, depth, focusable) => this.heading(text, depth, focusable),
    waiting: (...names) => this.#waiting(names),
    dispatch: (action) => this.dispatch(action),
    choose: (choices) => this.choose(choices),
  };

  /** What the page or its hub supplies under this name, else what was brought. */
  #value(name: string): unknown {
    return this.given(name as keyof SliceMap) ?? this.#resources.get(name);
  }

  #viewOf(name: string): AnyView<Action> | undefined {
    const first = this.firstViews[name as keyof Views];
    if (first) return first;
    const view = this.#resources.get(name) as AnyView<Action> | undefined;
    if (view) this.learn(view.messages, view.styles);
    else this.#resources.request(name);
    return view;
  }

  /** The view as it was, unless its arguments or a fact that it had asked for is another one. */
  #present(name: string, args: object): Shown<Action> {
    const view = this.#viewOf(name);
    const before = this.#shown.find((shown) => shown.name === name);
    const isSettled =
      before?.view === view &&
      isSame(before?.args ?? {}, args) &&
      [...(before?.read ?? [])].every(([fact, value]) => this.#value(fact) === value);
    if (before && isSettled) return before;
    const read = new Map<string, unknown>();
    const facts: Facts = {
      get: (fact) => {
        const value = this.#value(fact) as SliceMap[typeof fact] | undefined;
        read.set(fact, value);
        if (value === undefined) this.#resources.request(fact);
        return value;
      },
    };
    return { name, view, args, read, model: view?.present(args, facts) as unknown };
  }

  #missing({ name, view, read }: Shown<Action>): string[] {
    return view ? [...read].flatMap(([fact, value]) => (value === undefined ? fact : [])) : [name];
  }

  #waiting(names: readonly string[]): TemplateResult {
    return this.waiting({
      failed: names.some((name) => this.#resources.hasFailed(name)),
      retry: () => this.#resources.retry(names),
    });
  }

  #run(view: string, { event, announce, focus, wrong, expired }: Effects): void {
    this.#once(`${view}wrong`, wrong?.value, () => wrong && warn(this, wrong.attribute, wrong.value));
    this.#once(`${view}expired`, expired?.slice, () => {
      if (expired) this.dispatchEvent(new DataExpiredEvent(expired.slice, expired.reviewBy));
    });
    this.#once(`${view}event`, event?.id, () => event && this.dispatchEvent(event.value()));
    this.#once(`${view}announce`, announce?.id, () => announce && this.announce(announce.value()));
    this.#once(`${view}focus`, focus?.id, () => {
      const [first] = (focus?.value() ?? []).flatMap(
        (selector) => this.renderRoot.querySelector<HTMLElement>(selector) ?? [],
      );
      first?.focus();
    });
  }

  #once(effect: string, id: string | undefined, act: () => void): void {
    if (id === undefined || this.#done.get(effect) === id) return;
    this.#done.set(effect, id);
    act();
  }
}
