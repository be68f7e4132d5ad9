import { getCourse } from '@npq-widgets/data';
import {
  LitElement,
  type CSSResult,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { HubController } from './hub-controller.js';
import { adoptStyles } from './adopt.js';
import { isDark, wear } from './appearance.js';
import { bareText, isIsoDate, todayHere, warn } from './attributes.js';
import { box, heading } from './box.js';
import type { Choices, HubData } from './contexts.js';
import { controlStyles } from './control.styles.js';
import { ChoiceMadeEvent } from './events.js';
import { FirstPaint } from './first-paint.js';
import { hostStyles } from './host.styles.js';
import { keepEvents } from './keep-events.js';
import { leadSafely } from './links.js';
import { BASE_MESSAGES, fill, type BaseKey, type LatePart, type Messages } from './messages.js';
import { isPlayingRoots } from './native.js';
import { tokens } from './tokens.js';

/**
 * What every widget has: the hub it belongs to, the visitor's shared choices, its words, today, a heading level,
 * a live region, and content that is never blank. A widget gives `ownMessages` and `renderContent()`.
 *
 * @slot - What shows before, without, or instead of the widget: a sentence and a link that work.
 * @csspart root - The box that holds everything the widget shows.
 * @csspart heading - A heading, the widget's own among them.
 * @csspart button - What leads on: the main button of a view, and the link to the hub's own next step.
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

  /** The hub that it belongs to, and what the visitor has chosen there. */
  protected readonly hub = new HubController(this);
  /** Something of the content is on its way: the page's own sentence stays until the first content is whole. */
  protected isPending = false;
  /** It stands on a dark ground, and wears other colours. */
  protected isDark = false;
  #messages: Messages = BASE_MESSAGES;
  #firstPaint: FirstPaint | undefined;

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
    this.addPart({ messages: this.ownMessages });
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
    if (course && !getCourse(this.hub.courses, course)) warn(this, 'course', course);
    if (asOf && !isIsoDate(asOf)) warn(this, 'as-of', asOf);
    if (!(headingLevel >= 2 && headingLevel <= 5)) {
      warn(this, 'heading-level', String(headingLevel));
      this.headingLevel = 2;
    }
    this.isDark = isDark(this, this.hub.identity);
  }

  /** An error in a view must not reach the host page nor leave a blank box: the light DOM comes back, for good. */
  protected override performUpdate(): void {
    const firstPaint = this.#firstPaint;
    if (!firstPaint) return;
    try {
      this.isPending = false;
      super.performUpdate();
      const root = this.renderRoot.querySelector<HTMLElement>('.root');
      if (!root) return;
      wear(root, this, this.hub.identity);
      root.querySelectorAll<HTMLAnchorElement>('a[href]').forEach(leadSafely);
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- the update may have set it again
      if (!this.isPending) firstPaint.show(this.renderRoot, root);
    } catch (error) {
      this.#firstPaint = undefined;
      firstPaint.giveUp(this.renderRoot, error);
    }
  }

  protected override render(): TemplateResult {
    return box(this.renderContent(), this.isDark);
  }

  /** The ISO day that facts are held against. */
  protected get today(): string {
    return isIsoDate(this.asOf) ? this.asOf : todayHere();
  }

  /** The words for a key: the page's, else the hub's, else our own. */
  protected msg(key: Key | BaseKey, values?: Readonly<Record<string, string | number>>): string {
    return fill(this.hub.words(key) ?? this.#messages[key] ?? '', values);
  }

  /** Tells the hub, and through it every other widget, what the visitor chose. */
  protected choose(choices: Choices): void {
    this.dispatchEvent(new ChoiceMadeEvent(choices));
  }

  /** Speaks to screen readers without moving the focus. The space makes the same words count as new. */
  protected announce(text: string): void {
    const status = this.renderRoot.querySelector('[role=status]');
    if (status) status.textContent = text && status.textContent === text ? `${text}\u00a0` : text;
  }

  /** Takes up the words and styles of a part that came. */
  protected addPart({ messages, styles }: LatePart): void {
    this.#messages = { ...this.#messages, ...messages };
    if (styles) adoptStyles(this.renderRoot as ShadowRoot, [styles]);
  }

  /** A heading `depth` levels under the widget's own, which names it; `focusable` for headings that receive the focus. */
  protected heading(text: string | TemplateResult, depth?: number, focusable?: boolean): TemplateResult {
    return heading(text, this.headingLevel, depth, focusable);
  }
}
