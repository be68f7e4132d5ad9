import type { Answers } from '@npq-widgets/data/funding';
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { warn } from '../core/attributes.js';
import { findAll, listen, unlisten } from '../core/native.js';
import { NpqElement } from '../core/npq-element.js';
import type { Loaders } from '../core/resources.js';
import type { FormContent } from '../core/view.js';
import type { FirstViews } from '../core/presenter.js';
import { WidgetElement } from '../core/widget-element.js';
import { checkerScreen } from './model/screen.js';
import { START, reduce, type CheckerAction, type CheckerState } from './model/state.js';
import type { QuestionKey } from './views/questions/messages.js';
import type { OutcomeKey } from './views/result/messages.js';
import type { OwnSchoolKey } from './views/school/messages.js';
import type { SheetKey } from './views/sheet/parts.js';
import { start, type StartKey } from './views/start/view.js';
import type { CheckerInput, CheckerViews } from './model/input.js';

/** A fieldset of the page disables it, and its questions are fieldsets. */
const styles = css`
  fieldset {
    border: 0;
    margin: 0 0 var(--_space);
    padding: 0;
    min-inline-size: 0;
  }
  fieldset:disabled {
    opacity: 0.6;
  }
`;

/** Its part in a form. A polyfill on the page may refuse it: then the page's forms do without. */
function internalsOf(element: HTMLElement): ElementInternals | undefined {
  try {
    return element.attachInternals();
  } catch {
    return undefined;
  }
}

/**
 * Whether a scholarship would pay for an NPQ: asks only what can change the answer, then says the outcome with its
 * reason, source and date, and what to do next. In a form of the page it submits the result.
 *
 * @summary Whether a scholarship would pay for an NPQ, and why.
 * @tagname npq-eligibility-checker
 * @event {EligibilityAssessedEvent} npq-eligibility-assessed - The checker came to a result: course, cohort, outcome and DfE's code.
 * @status stable
 * @since 1.0.0
 */
export class EligibilityCheckerElement extends WidgetElement<
  CheckerState,
  CheckerAction,
  CheckerInput,
  CheckerViews,
  StartKey | QuestionKey | OwnSchoolKey | OutcomeKey | SheetKey
> {
  static override styles = [NpqElement.styles, styles];

  /** It takes part in the form that it stands in. */
  static readonly formAssociated = true;

  static override properties = {
    cohort: {},
    layout: {},
    name: { reflect: true },
    required: { type: Boolean },
    answers: { attribute: false },
    isDisabled: { state: true },
  };

  /** Cohort to check for, such as `autumn-2026`; the next one that is on offer when empty. Names an older one too. */
  cohort = '';
  /** `steps`: one question a page. `single`: all questions that matter so far on one page. */
  layout: 'steps' | 'single' = 'steps';
  /** Name in a form of the page: the outcome is submitted as NAME, beside NAME.course and NAME.cohort. */
  name = '';
  /** The form that it stands in cannot be sent before there is a result. */
  required = false;
  /** Answers to start with, by question id; what no rule asks for is dropped. The visitor may change each. */
  answers: Answers | undefined;

  protected isDisabled = false;
  protected override state = START;
  protected override readonly firstViews: FirstViews<CheckerViews, CheckerAction> = { start };
  protected override readonly reduce = reduce;
  protected override readonly screen = checkerScreen;
  readonly #internals = internalsOf(this);
  #isComplete = false;
  /** The control to which a form leads that waits for the result. */
  #anchor: HTMLElement | undefined;

  /** The page's form was reset: the answers that the page gave, or none. */
  formResetCallback(): void {
    this.dispatch({ type: 'form-reset', request: this.answers });
  }

  /** The browser brings back what was answered before the visitor left the page. */
  formStateRestoreCallback(state: string): void {
    this.dispatch({ type: 'opened', request: state });
  }

  /** A fieldset or the page has disabled it, or enabled it again. */
  formDisabledCallback(isDisabled: boolean): void {
    this.isDisabled = isDisabled;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    listen(window, 'hashchange', this.#onHash);
    this.#onHash();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unlisten(window, 'hashchange', this.#onHash);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { answers, layout } = this;
    // A text or a true from a page would be taken for a link, or for a press on Start.
    if (changed.has('answers') && answers)
      this.state = reduce(this.state, { type: 'opened', request: Object(answers) as Answers });
    if (!/^(?:steps|single)$/.test(layout)) warn(this, 'layout', layout);
    super.willUpdate(changed);
  }

  protected override updated(): void {
    super.updated();
    this.#validate();
  }

  protected override renderContent(): TemplateResult {
    const content = html`${this.heading(this.msg('CHECKER_HEADING'))} ${super.renderContent()}`;
    return this.isDisabled ? html`<fieldset disabled>${content}</fieldset>` : content;
  }

  protected override input(): CheckerInput {
    const { course: wanted, courseOnly: isPinned, name, today } = this;
    const { courses, course, choices, identity: hub } = this.hub;
    const all = findAll(this.getRootNode(), this.localName);
    return {
      ...{ wanted, course, courses, isPinned, name, today, hub },
      isSingle: this.layout === 'single',
      workplace: choices.workplace,
      wantedCohort: choices.cohort ?? this.cohort,
      cohortStarts: this.hub.supplied('cohort-starts'),
      cohorts: this.hub.supplied('cohorts'),
      place: [...all].indexOf(this),
    };
  }

  /** At once, not with the next update: the form may be sent in the same breath. */
  protected override dispatch(action: CheckerAction): void {
    // What failed to come beforehand, when a control had the focus, is asked for again.
    if (action.type === 'started') this.retry('questions', 'flow');
    super.dispatch(action);
    if (action.type === 'moved') this.performUpdate();
  }

  protected override submit({ value, state, isComplete }: FormContent): void {
    this.#internals?.setFormValue(value, state);
    this.#isComplete = isComplete;
  }

  protected override loaders(): Loaders {
    return {
      'more-cohorts': () => import('./model/more-cohorts.js'),
      sources: () => import('./views/start/date-sources.js'),
      problem: async () => (await import('./views/questions/view.js')).problem,
      questions: async () => (await import('./views/questions/view.js')).questions,
      school: async () => (await import('./views/school/view.js')).schoolView(),
      flow: async () => (await import('./views/questions/view.js')).flow,
      'funding-rules-past': () => import('@npq-widgets/data/slices/funding-rules-past'),
      result: async () => (await import('./views/result/view.js')).result,
      asked: () => import('./views/result/asked.js'),
      trace: () => import('./views/result/trace.js'),
      sheet: () => import('./views/sheet/view.js'),
    };
  }

  /** With `required` a form waits for the result, and leads to the first control that brings it nearer. */
  #validate(): void {
    const valueMissing = this.required && !this.#isComplete;
    const words = valueMissing ? this.msg('CHECKER_REQUIRED') : '';
    const control = words && this.renderRoot.querySelector<HTMLElement>('input, select, form button');
    const anchor = control || undefined;
    if (this.#internals?.validationMessage === words && anchor === this.#anchor) return;
    this.#anchor = anchor;
    this.#internals?.setValidity({ valueMissing }, words, anchor);
  }

  /** A link to a result was followed. */
  readonly #onHash = (): void => {
    if (/[#&.]npq-checker\d*_/.test(location.hash)) this.dispatch({ type: 'opened', request: location.hash });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'npq-eligibility-checker': EligibilityCheckerElement;
  }
}
