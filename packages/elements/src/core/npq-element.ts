import courses from '@npq-widgets/data/slices/courses';
import { getCourse, type CourseSummary } from '@npq-widgets/data';
import type { HubOwn } from '@npq-widgets/data/own-facts';
import {
  LitElement,
  html,
  nothing,
  type CSSResult,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { ContextEvent } from '@lit/context';
import { adoptStyles } from './adopt.js';
import { LOOK, isDark, isTheme } from './appearance.js';
import { bareText, warn } from './attributes.js';
import { shareContext, type Choices, type HubData, type HubIdentity } from './contexts.js';
import { controlStyles } from './control.styles.js';
import { isIsoDate, todayHere } from './day.js';
import { ChoiceMadeEvent } from './events.js';
import { FirstPaint } from './first-paint.js';
import { hostStyles } from './host.styles.js';
import { HubController } from './hub-controller.js';
import type { HubStepKey } from './hub-step.js';
import type { OwnStepKey } from './own-step.js';
import { documentStore } from './hub-store.js';
import { keepEvents } from './keep-events.js';
import { leadSafely } from './links.js';
import { BASE_MESSAGES, fill, type Messages } from './messages.js';
import { nativeConsole } from './native.js';
import { tokens } from './tokens.js';

export type BaseKey = keyof typeof BASE_MESSAGES | HubStepKey | OwnStepKey;

/** With a polyfill in place of shadow roots our styles would run out into the page, and its own into us. */
const isPlayingRoots = (): boolean =>
  (globalThis as { readonly ShadyDOM?: { readonly inUse?: boolean } }).ShadyDOM?.inUse === true;

/** What the recorders of sessions take as a wish to be left out: whatever is chosen or typed in a widget is nobody's to keep. */
const UNRECORDED = 'rr-block ph-no-capture sentry-block fs-exclude';

/**
 * What every widget has: the hub it belongs to, the visitor's shared choices, its words, today, a heading level,
 * a live region, and a face that is never blank. A widget gives `ownMessages` and `renderContent()`.
 *
 * @slot - What shows before, without, or instead of the widget: a sentence and a link that work.
 * @csspart root - The box that holds everything the widget shows.
 * @csspart heading - A heading, the widget's own among them.
 * @csspart button - What leads on: the main button of a content, and the link to the hub's own next step.
 * @csspart panel - A panel or note with a surface of its own.
 * @csspart source - A line that says where a fact comes from.
 * @csspart hub - The hub's own next step, at the end of an answer.
 * @cssproperty [--npq-accent=#0b5a73] - The one accent: buttons, links, the edge of notes.
 * @cssproperty [--npq-on-accent=#fff] - Text on the accent.
 * @cssproperty [--npq-text=#1a1f24] - Text.
 * @cssproperty [--npq-muted=#4b5660] - Hints and source lines.
 * @cssproperty [--npq-surface=#fff] - The widget's own surface.
 * @cssproperty [--npq-tint=#f2f6f8] - The surface of panels and notes.
 * @cssproperty [--npq-line=#c9d2d8] - Lines between parts.
 * @cssproperty [--npq-control=#5b6770] - Borders of form controls.
 * @cssproperty [--npq-error=#a4221b] - Error messages.
 * @cssproperty [--npq-focus=#1a1f24] - The focus outline.
 * @cssproperty [--npq-radius=6px] - Corners.
 * @cssproperty [--npq-space=16px] - The distance everything else is a multiple of.
 * @cssproperty [--npq-size=18px] - The size of text.
 * @event {ChoiceMadeEvent} npq-choice-made - The visitor chose a course or cohort; ids only.
 * @event {DataExpiredEvent} npq-data-expired - Facts on show are past their review date.
 */
export abstract class NpqElement<Key extends string = never> extends LitElement {
  static override styles: CSSResultGroup = [tokens, hostStyles, controlStyles];

  static override properties: PropertyDeclarations = {
    course: {},
    courseOnly: { type: Boolean, attribute: 'course-only' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    asOf: { attribute: 'as-of' },
    accent: {},
    theme: {},
    radius: {},
    density: {},
    data: { attribute: false },
  };

  /** Course to start with: a DfE identifier, a short name or a plain name. The visitor's later choice wins. */
  course = '';
  /** Keeps this widget to its `course`, whatever is chosen elsewhere. */
  courseOnly = false;
  /** Level of the widget's own heading, 2 to 5; headings inside follow. */
  headingLevel = 2;
  /** Shows the widget as on this day (`2026-11-21`), to rehearse a change of rules. Today when empty. */
  asOf = '';
  /** One CSS colour, such as `#7a1f5c`, from which the whole palette is made. The hub's when empty. */
  accent = '';
  /** `light`, `dark`, or `host` to follow the page. The hub's when empty, else light. */
  theme: '' | 'light' | 'dark' | 'host' = '';
  /** How round corners are, as a CSS length up to 24 pixels: `0`, `12px`. The hub's when empty, else 6 pixels. */
  radius = '';
  /** `compact`, `normal` or `roomy`: the room between things. The hub's when empty, else normal. */
  density: '' | 'compact' | 'normal' | 'roomy' = '';
  /** Facts and words in place of the built-in ones. Goes before what the hub supplies. */
  data: HubData | undefined;

  readonly #shared = new HubController(this);
  #messages: Messages = BASE_MESSAGES;
  /** The content waits for something; until its first one is whole, the page's own sentence stays. */
  protected isUnfinished = false;
  #firstPaint: FirstPaint | undefined;
  #isShown = false;
  #broken = false;
  readonly #painted = new Map<string, string>();
  /** It stands on a dark ground, and wears other colours. */
  protected isDark = false;

  /** What the widget says at first, by key; a part that comes later brings its own words. */
  protected abstract readonly ownMessages: Readonly<Partial<Record<Key, string>>>;
  /** What the widget shows now. Never empty. */
  protected abstract renderContent(): TemplateResult;

  /** A website's editor may put no-break spaces or curly quotes around a value. */
  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value && bareText(value));
  }

  override connectedCallback(): void {
    // Nothing is shown, and nothing throws.
    if (isPlayingRoots()) return;
    documentStore();
    this.addMessages(this.ownMessages);
    super.connectedCallback();
  }

  /** The sentence stands before anything that can throw. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#firstPaint = new FirstPaint(this);
    const root = this.attachShadow({ mode: 'open' });
    this.#firstPaint.begin(root);
    adoptStyles(root, (this.constructor as typeof LitElement).elementStyles as CSSResult[]);
    keepEvents(root);
    return root;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const { course, asOf, headingLevel } = this;
    if (course && !getCourse(this.courses, course)) warn(this, 'course', course);
    if (asOf && !isIsoDate(asOf)) warn(this, 'as-of', asOf);
    if (!(headingLevel >= 2 && headingLevel <= 5)) {
      warn(this, 'heading-level', String(headingLevel));
      this.headingLevel = 2;
    }
    this.#paint();
  }

  /** Attributes of the look become tokens; what they cannot be is said and left out. */
  #paint(): void {
    for (const [name, token, take] of LOOK) {
      const given = this[name] || this.hub?.[name] || '';
      const taken = take(given) ?? '';
      if (given && !taken) warn(this, name, given);
      this.#painted.set(token, taken);
    }
    const theme = this.theme || this.hub?.theme || '';
    if (theme && !isTheme(theme)) warn(this, 'theme', theme);
    this.isDark = isDark(this, theme);
  }

  /** On our own box, not on the tag: a page that is morphed takes away what it did not write there. Empty leaves the page's. */
  #wearPaint({ style }: HTMLElement): void {
    for (const [token, value] of this.#painted) style.setProperty(token, value);
  }

  /** The first whole face takes the place of the page's own sentence. */
  #showWhenWhole(box: HTMLElement): void {
    if (this.#isShown || this.isUnfinished) return;
    this.#isShown = true;
    this.#firstPaint?.show(this.renderRoot as ShadowRoot, box);
  }

  /** An error in a content must not reach the host page nor leave a blank box: the light DOM comes back. */
  protected override performUpdate(): void {
    if (this.#broken) return;
    try {
      this.isUnfinished = false;
      super.performUpdate();
      const box = this.renderRoot.querySelector<HTMLElement>('.root');
      if (!box) return;
      this.#wearPaint(box);
      box.querySelectorAll<HTMLAnchorElement>('a[href]').forEach(leadSafely);
      this.#showWhenWhole(box);
    } catch (error) {
      this.#broken = true;
      nativeConsole()?.error(`npq: <${this.localName}> could not show itself: its sentence stays.`, error);
      this.#firstPaint?.giveUp(this.renderRoot);
    }
  }

  protected override render(): TemplateResult {
    return html`<div class="reader">
      <div
        class=${`root ${UNRECORDED}${this.isDark ? ' dark' : ''}`}
        part="root"
        role="region"
        aria-labelledby="title"
        lang="en-GB"
        data-hj-suppress
        data-clarity-mask="true"
        data-dd-privacy="hidden"
      >
        ${this.renderContent()}
        <p class="quiet" role="status"></p>
      </div>
    </div>`;
  }

  /** What the hub of this widget says of itself; undefined when the page has no hub. */
  protected get hub(): HubIdentity | undefined {
    return this.#shared.hub;
  }

  /** What the visitor has chosen, in whichever widget. */
  protected get choices(): Choices {
    return this.#shared.choices ?? {};
  }

  /** All courses by plain name: built in, unless the hub or the page supplies them. */
  protected get courses(): readonly CourseSummary[] {
    return this.supplied('courses') ?? courses;
  }

  /** The course in force: the visitor's choice, else the attribute's; undefined when neither is known. */
  protected get chosenCourse(): CourseSummary | undefined {
    const chosen = this.courseOnly ? undefined : this.choices.course;
    return getCourse(this.courses, chosen ?? this.course) ?? undefined;
  }

  /** The ISO day that facts are held against. */
  protected get today(): string {
    return isIsoDate(this.asOf) ? this.asOf : todayHere();
  }

  /** A slice that the page or the hub supplies in place of the built-in one. */
  protected supplied<K extends keyof NonNullable<HubData['slices']>>(
    slice: K,
  ): NonNullable<HubData['slices']>[K] | undefined {
    return this.data?.slices?.[slice] ?? this.#shared.data?.slices?.[slice];
  }

  /** What the hub states of itself; undefined when it states nothing that can be used. */
  protected get own(): HubOwn | undefined {
    return this.data?.own ?? this.#shared.data?.own;
  }

  /** The words for a key: the page's, else the hub's, else our own. */
  protected msg(key: Key | BaseKey, values?: Readonly<Record<string, string | number>>): string {
    const given = this.data?.words?.[key] ?? this.#shared.data?.words?.[key];
    return fill(given ?? this.#messages[key] ?? '', values);
  }

  /** Tells the hub, and through it every other widget, what the visitor chose. */
  protected choose(choices: Choices): void {
    this.dispatchEvent(new ChoiceMadeEvent(choices));
  }

  /** The same without an event, for what is no business of the page’s own scripts. */
  protected share(choices: Choices): void {
    this.dispatchEvent(new ContextEvent(shareContext, this, (share) => share(choices)));
  }

  /** Speaks to screen readers without moving the focus. The space makes the same words count as new. */
  protected announce(text: string): void {
    const status = this.renderRoot.querySelector('[role=status]');
    if (status) status.textContent = text && status.textContent === text ? `${text}\u00a0` : text;
  }

  /** Adds the words of a part that came later, and its styles. */
  protected addMessages(words: Messages, styles?: CSSResult): void {
    this.#messages = { ...this.#messages, ...words };
    if (styles) adoptStyles(this.renderRoot as ShadowRoot, [styles]);
  }

  /** A heading `depth` levels under the widget's own, which names it; `focusable` for headings that receive the focus. */
  protected heading(text: string | TemplateResult, depth = 0, focusable = false): TemplateResult {
    return html`<div
      class=${`h${Math.min(depth + 1, 3)}`}
      id=${depth ? nothing : 'title'}
      part="heading"
      role="heading"
      aria-level=${this.headingLevel + depth}
      tabindex=${focusable ? -1 : nothing}
    >
      ${text}
    </div>`;
  }
}
