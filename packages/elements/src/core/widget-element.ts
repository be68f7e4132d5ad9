import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Choices } from './contexts.js';
import type * as Effects from './effects.js';
import type * as HubStep from './hub-step.js';
import type { LatePart } from './messages.js';
import { NpqElement } from './npq-element.js';
import type * as OwnStep from './own-step.js';
import { Presenter, type AnyFacts, type AnyView, type FirstViews, type Shown } from './presenter.js';
import { PrintController } from './print-controller.js';
import { Resources, type Loaders } from './resources.js';
import type { FormContent, Screen, Ui } from './view.js';
import { renderStatus } from './render-status.js';

/**
 * A widget goes one way at every change: what is around it (`input`) and what the visitor did (`state`) → `screen` says
 * which views are on it → each view works out its model → `render` → effects. Whatever is asked for and is not there yet
 * is brought, and the same way is gone again. What is shown is worked out by a `Presenter`; here is Lit's part.
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
  protected abstract readonly firstViews: FirstViews<Views, Action>;
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
    (value) => this.addPart(value as LatePart),
  );
  readonly #presenter = new Presenter<State, Action, Input, Views>(this.#resources, this.hub);
  readonly #print = new PrintController(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
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
    return this.#print.isPrinting;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#presenter.update(this.state, this.input(), this.screen, this.firstViews);
    if (this.#presenter.screen.isAnswered) this.#requestNextStep();
    if (this.isDark && this.#resources.request('dark')) this.isPending = true;
    this.isPending ||= this.#presenter.hasPendingView;
  }

  protected override renderContent(): TemplateResult {
    const { shown, screen } = this.#presenter;
    const { views, isAnswered, isHubStepWithin } = screen;
    return html`${Object.keys(views).map((name) => this.#renderView(shown.find(({ key }) => key === name)))}
    ${isAnswered && !isHubStepWithin ? this.#ui.hubStep() : nothing}`;
  }

  /** A view that is not shown keeps its place: what stands below is not made anew when it comes. */
  #renderView(shown: Shown<Action> | undefined): TemplateResult | typeof nothing {
    if (!shown) return nothing;
    const { key, view, model, missing } = shown;
    if (view && model !== undefined) return view.render(model, this.#ui);
    return this.#presenter.screen.optional?.includes(key as keyof Views)
      ? nothing
      : this.#ui.renderStatus(...missing);
  }

  protected override updated(): void {
    for (const { key: name, view, model } of this.#presenter.shown) {
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
        announce: this.#ui.announce,
        submit: (content) => this.submit(content),
      }));
  }

  /** Until the hub's own next step has come, the answer that it follows is not whole. */
  #requestNextStep(): void {
    const { identity, own } = this.hub;
    const isWanted = own ?? (identity?.actionUrl || identity?.email);
    if (isWanted && this.#resources.request(own ? 'own-step' : 'hub-step')) this.isPending = true;
  }

  protected override choose(choices: Choices): void {
    // An answer follows: what stands under it is on its way already.
    this.#requestNextStep();
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
    renderStatus: (...names) => renderStatus(names, this.#resources, this.#ui.msg),
    dispatch: (action) => this.dispatch(action),
    choose: (choices) => this.choose(choices),
    share: (choices) => this.hub.share(choices),
    hubStep: () => {
      const late = (this.#resources.get('own-step') ?? this.#resources.get('hub-step')) as
        | typeof HubStep
        | typeof OwnStep
        | undefined;
      return late?.hubStep(this.hub, this.#ui.msg, { today: this.today }) ?? nothing;
    },
    announce: (text) => this.announce(text),
    use: (name, act, failed) =>
      void this.#use(name, act as (code: unknown, root: ShadowRoot) => void, failed),
  };

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
}
