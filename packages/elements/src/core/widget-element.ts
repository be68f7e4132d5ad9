import officialPage from '@npq-widgets/data/slices/official-pages-courses-list';
import { html, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import type { SliceMap } from '@npq-widgets/data/slices';
import type { Choices } from './contexts.js';
import type * as Effects from './effects.js';
import { NpqElement } from './npq-element.js';
import { Resources, type Loaders } from './resources.js';
import type { Facts, FormContent, Screen, Ui, View } from './view.js';
import type * as HubStep from './hub-step.js';
import type * as OwnStep from './own-step.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a widget's views have nothing in common but their shape
type AnyView<Action> = View<any, any, Action, any, any>;
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each widget knows the code that it brings
type AnyFacts = Facts<any>;

/** Before a name in what was read: only what the page supplies was asked for. */
const SUPPLIED = 'supplied ';

/** Facts and code that were asked for, with what they were. */
type Read = Map<string, unknown>;

/** What comes late may bring its own words and styles. */
interface Late {
  readonly messages?: Readonly<Record<string, string>>;
  readonly styles?: CSSResult;
}

/** A view with what it shows now. */
interface Shown<Action> {
  readonly name: string;
  readonly view: AnyView<Action> | undefined;
  readonly args: object;
  readonly read: Read;
  /** Undefined while something is missing. */
  readonly model: unknown;
}

function isSame(one: object, other: object): boolean {
  const [a, b] = [one, other] as [Record<string, unknown>, Record<string, unknown>];
  return Object.keys({ ...a, ...b }).every((key) => Object.is(a[key], b[key]));
}

/**
 * A widget goes one way at every change: what is around it (`input`) and what the visitor did (`state`) → `screen` says
 * which views are on it → each view works out its model → `render` → effects. Whatever is asked for and is not there yet
 * is brought, and the same way is gone again. Nothing is worked out again unless something that it depends on has changed.
 */
export abstract class WidgetElement<
  State,
  Action,
  Input extends object,
  Views extends object,
  Key extends string = never,
> extends NpqElement<Key> {
  /** What the visitor did here. Only `reduce` changes it. */
  protected abstract state: State;
  /** Views that are in the first download. */
  protected abstract readonly firstViews: Readonly<Partial<Record<keyof Views, AnyView<Action>>>>;
  /** Which views are shown, and with what. Pure: `model/screen.ts` works it out. */
  protected abstract readonly screen: (state: State, input: Input, facts: AnyFacts) => Screen<Views>;
  readonly #resources = new Resources(
    this,
    {
      'hub-step': () => import('./hub-step.js'),
      'own-step': () => import('./own-step.js'),
      dark: () => import('./dark.js'),
      effects: () => import('./effects.js'),
      ...this.loaders(),
    },
    (value) => {
      const { messages = {}, styles } = value as Late;
      this.addMessages(messages, styles);
    },
  );
  #worked: { state: State; input: Input; read: Read; screen: Screen<Views> } | undefined;
  #shown: readonly Shown<Action>[] = [];
  #isPrinting = false;
  #effects: Effects.DoneEffects | undefined;

  /** The state that an action leads to. Pure. */
  protected abstract reduce(state: State, action: Action): State;
  /** What is around the widget: its attributes, its hub, the page's choices, the day. */
  protected abstract input(): Input;
  /** How views and facts are brought. A test or a story may hold them back or refuse them, as a network does. */
  protected abstract loaders(): Loaders;

  protected override get ownMessages(): Readonly<Partial<Record<Key, string>>> {
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
    const { views, soon = [], isAnswered } = this.#screen();
    for (const name of soon) if (this.#value(name) === undefined) this.#resources.request(name);
    if (isAnswered) this.#prepareHubStep();
    if (this.isDark && this.#resources.request('dark')) this.isUnfinished = true;
    this.#shown = Object.entries(views as Readonly<Record<string, object | undefined>>).flatMap(
      ([name, args]) => (args ? this.#present(name, args) : []),
    );
    this.isUnfinished ||= this.#shown.some(
      (shown) =>
        shown.model === undefined && !this.#missing(shown).some((name) => this.#resources.hasFailed(name)),
    );
  }

  protected override renderContent(): TemplateResult {
    const { isAnswered, isHubStepWithin } = this.#worked?.screen ?? {};
    const views = Object.keys(this.#worked?.screen.views ?? {});
    return html`${views.map((name) => this.#rendered(this.#shown.find((shown) => shown.name === name)))}
    ${isAnswered && !isHubStepWithin ? this.#ui.hubStep() : nothing}`;
  }

  /** A view that is not shown keeps its place: what stands below is not made anew when it comes. */
  #rendered(shown: Shown<Action> | undefined): TemplateResult | typeof nothing {
    if (!shown) return nothing;
    if (shown.view && shown.model !== undefined) return shown.view.render(shown.model, this.#ui);
    return this.#isOptional(shown.name) ? nothing : this.#waiting(this.#missing(shown));
  }

  protected override updated(): void {
    for (const { name, view, model } of this.#shown) {
      const effects = model === undefined ? {} : (view?.effects?.(model, this.#ui) ?? {});
      if (Object.values(effects).some(Boolean)) this.#doer()?.do(name, effects, this.renderRoot);
    }
  }

  /** What does effects; undefined until it has come. Then the widget is updated, and they are done. */
  #doer(): Effects.DoneEffects | undefined {
    this.#resources.request('effects');
    const late = this.#resources.get('effects') as typeof Effects | undefined;
    return (this.#effects ??=
      late &&
      new late.DoneEffects({
        element: this,
        announce: (text) => this.announce(text),
        submit: (content) => this.submit(content),
      }));
  }

  protected override choose(choices: Choices): void {
    // An answer follows: what stands under it is on its way already.
    this.#prepareHubStep();
    super.choose(choices);
  }

  /** Asks again for those of these that failed. */
  protected retry(...names: readonly string[]): void {
    this.#resources.retry(names);
  }

  /** A form of the page submits this. */
  protected submit(_content: FormContent): void {
    // Most widgets take no part in a form.
  }

  protected dispatch(action: Action): void {
    // Effects follow a step: what does them is on its way already.
    this.#resources.request('effects');
    this.state = this.reduce(this.state, action);
    this.requestUpdate();
  }

  readonly #ui: Ui<Action, Key> = {
    msg: (key, values) => this.msg(key, values),
    heading: (text, depth, focusable) => this.heading(text, depth, focusable),
    waiting: (...names) => this.#waiting(names),
    dispatch: (action) => this.dispatch(action),
    choose: (choices) => this.choose(choices),
    share: (choices) => this.share(choices),
    hubStep: () => {
      const { hub, own, chosenCourse: course, today } = this;
      const late = (this.#resources.get('own-step') ?? this.#resources.get('hub-step')) as
        | typeof HubStep
        | typeof OwnStep
        | undefined;
      return late?.hubStep(hub, this.#ui.msg, { own, course, today }) ?? nothing;
    },
    announce: (text) => this.announce(text),
    use: (name, act, failed) =>
      void this.#use(name, act as (code: unknown, root: ShadowRoot) => void, failed),
  };

  /** It comes with the first answer that it may follow; until then the answer is not whole. */
  #prepareHubStep(): void {
    const { hub, own } = this;
    const isWanted = own ?? (hub?.actionUrl || hub?.email);
    if (isWanted && this.#resources.request(own ? 'own-step' : 'hub-step')) this.isUnfinished = true;
  }

  async #use(
    name: string,
    act: (code: unknown, root: ShadowRoot) => void,
    failed: Parameters<Ui<Action, Key>['use']>[2],
  ): Promise<void> {
    try {
      act(await this.#resources.bring(name), this.renderRoot as ShadowRoot);
    } catch {
      this.announce(this.msg(failed));
    }
  }

  /** The screen as it was, unless the state, the input or a fact that it asked for is another one. */
  #screen(): Screen<Views> {
    const [{ state }, input, before] = [this, this.input(), this.#worked];
    if (before?.state === state && isSame(before.input, input) && this.#isCurrent(before.read))
      return before.screen;
    const read: Read = new Map();
    const screen = this.screen(state, input, this.#facts(read));
    this.#worked = { state, input, read, screen };
    return screen;
  }

  /** Facts for something that is being worked out; what it asks for is noted in `read`, and brought where it is missing. */
  #facts(read: Read): AnyFacts {
    return {
      get: (name: string) => {
        const value = this.#value(name);
        read.set(name, value);
        if (value === undefined) this.#resources.request(name);
        return value as never;
      },
      supplied: (name: keyof SliceMap) => {
        const value = this.supplied(name);
        read.set(`${SUPPLIED}${name}`, value);
        return value as never;
      },
    };
  }

  #isCurrent(read: Read): boolean {
    return [...read].every(([name, value]) => {
      const now = name.startsWith(SUPPLIED)
        ? this.supplied(name.slice(SUPPLIED.length) as keyof SliceMap)
        : this.#value(name);
      return now === value;
    });
  }

  /** What the page or its hub supplies under this name, else what was brought. */
  #value(name: string): unknown {
    return this.supplied(name as keyof SliceMap) ?? this.#resources.get(name);
  }

  #viewOf(name: string): AnyView<Action> | undefined {
    const first = this.firstViews[name as keyof Views];
    if (first) return first;
    const view = this.#resources.get(name) as AnyView<Action> | undefined;
    if (!view) this.#resources.request(name);
    return view;
  }

  /** The view as it was, unless its arguments or a fact that it had asked for is another one. */
  #present(name: string, args: object): Shown<Action> {
    const view = this.#viewOf(name);
    const before = this.#shown.find((shown) => shown.name === name);
    if (before && before.view === view && isSame(before.args, args) && this.#isCurrent(before.read))
      return before;
    const read: Read = new Map();
    return { name, view, args, read, model: view?.present(args, this.#facts(read)) as unknown };
  }

  #isOptional(name: string): boolean {
    return this.#worked?.screen.optional?.includes(name as keyof Views) ?? false;
  }

  #missing({ name, view, read }: Shown<Action>): string[] {
    if (!view) return [name];
    return [...read].flatMap(([fact, value]) =>
      value === undefined && !fact.startsWith(SUPPLIED) ? fact : [],
    );
  }

  /** What stands in the place of something that is on its way, or that did not come: then it is asked for again without a reload. */
  #waiting(names: readonly string[]): TemplateResult {
    if (!names.some((name) => this.#resources.hasFailed(name)))
      return html`<p>${this.msg('BASE_PENDING')}</p>`;
    return html`<div class="note" part="panel" role="alert">
      <p>${this.msg('BASE_FAILED')}</p>
      <p>
        <button type="button" part="button" @click=${() => this.#resources.retry(names)}>
          ${this.msg('BASE_RETRY')}
        </button>
      </p>
      <p>
        <a href=${officialPage}>${this.msg('BASE_OFFICIAL')}</a>
      </p>
    </div>`;
  }
}
