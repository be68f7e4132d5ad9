import type { SliceMap } from '@npq-widgets/data/slices';
import type { CSSResult, nothing, TemplateResult } from 'lit';
import type { Choices } from './contexts.js';
import type { BaseKey } from './messages.js';

/**
 * The facts that are there, and `Code` that comes as they do. Asking for one that is not there brings it: then the view is
 * worked out again.
 */
export interface Facts<Code extends object = object> {
  get<Name extends keyof (SliceMap & Code) & string>(name: Name): (SliceMap & Code)[Name] | undefined;
  /** What the page or its hub supplies in place of our own; nothing is brought. */
  supplied<Name extends keyof SliceMap>(name: Name): SliceMap[Name] | undefined;
}

/** Something to do after rendering, once for each `id`. */
export interface Once<Value> {
  readonly id: string;
  readonly value: () => Value;
}

/** What a form of the page gets from a widget in it. */
export interface FormContent {
  /** Null while there is nothing to submit. */
  readonly value: FormData | null;
  /** What the browser keeps, to bring it back. */
  readonly state: string;
  /** The visitor has come to a result. */
  readonly isComplete: boolean;
}

/** What follows from what is shown. All of it is done after rendering, in one place. */
export interface Effects {
  /** Tells the page. */
  readonly event?: Once<Event> | undefined;
  /** Says something to screen readers. */
  readonly announce?: Once<string> | undefined;
  /** Moves the focus to the first of these selectors that is on screen. */
  readonly focus?: Once<readonly string[]> | undefined;
  /** What a form of the page submits. */
  readonly form?: Once<FormContent> | undefined;
  /** What the widget does by itself, such as taking up answers that a link brought. */
  readonly follow?: Once<void> | undefined;
  /** An attribute that could not be used. */
  readonly wrong?: { readonly attribute: string; readonly value: string } | undefined;
  /** Lines for whoever looks after the page. */
  readonly notes?: readonly string[] | undefined;
  /** Facts on show that are past the day on which we promised to look at them again. */
  readonly expired?: readonly { readonly slice: string; readonly reviewBy: string }[] | undefined;
}

type Values = Readonly<Record<string, string | number>>;

/** What a view may use of the widget that shows it. */
export interface Ui<Action, Key extends string> {
  /** The words of a key, with `{…}` places filled. */
  readonly msg: (key: Key | BaseKey, values?: Values) => string;
  /** A heading `depth` levels under the widget's own; `focusable` for one that receives the focus. */
  readonly heading: (text: string | TemplateResult, depth?: number, focusable?: boolean) => TemplateResult;
  /** What stands in the place of facts that are on their way, or that did not come. */
  readonly renderStatus: (...names: readonly string[]) => TemplateResult;
  /** The visitor did something. */
  readonly dispatch: (action: Action) => void;
  /** The visitor chose something that all widgets of the page share. */
  readonly choose: (choices: Choices) => void;
  /** The same, and no event of the page tells of it. */
  readonly share: (choices: Choices) => void;
  /** The hub's own next step; nothing until it has come, or where the hub has none. */
  readonly hubStep: () => TemplateResult | typeof nothing;
  /** Says something to screen readers. */
  readonly announce: (text: string) => void;
  /** Brings code on a press and hands it on; where it does not come, the words of `failed` are said to screen readers. */
  readonly use: (name: string, act: (code: never, root: ShadowRoot) => void, failed: Key | BaseKey) => void;
}

/**
 * A part of a widget, in a folder of its own and, unless it is the first, in a download of its own. `Args`: what the
 * widget's screen says of it; `Model`: everything that it shows.
 */
export interface View<Args, Model, Action, Key extends string = never, Code extends object = object> {
  readonly messages: Readonly<Partial<Record<Key, string>>>;
  readonly styles?: CSSResult;
  /** Works out what is shown, again only when `args` or a fact that was asked for has changed. Undefined: wait for facts. */
  readonly present: (args: Args, facts: Facts<Code>) => Model | undefined;
  readonly render: (model: Model, ui: Ui<Action, Key>) => TemplateResult;
  readonly effects?: (model: Model, ui: Ui<Action, Key>) => Effects;
}

/** What a widget shows, as its `model/screen.ts` works it out from the visitor's state and from what is around it. */
export interface Screen<Views extends object> {
  /**
   * Views from top to bottom, each with its arguments; undefined holds the place of one that is not shown. A view after which
   * another may come or go keeps its place so, and with it the field that somebody is typing in.
   */
  readonly views: { readonly [Name in keyof Views]?: Views[Name] | undefined };
  /** Views that the page can do without: they are left out until they are complete, and where something does not come. */
  readonly optional?: readonly (keyof Views)[];
  /** Views and facts that are likely to be wanted next. */
  readonly soon?: readonly string[];
  /** The visitor's question is answered, so that the hub's next step may follow. */
  readonly isAnswered?: boolean;
  /** The hub's next step stands within a view, which places it itself. */
  readonly isHubStepWithin?: boolean;
}
