import type { CohortStart } from '@npq-widgets/data';
import type { Answers } from '@npq-widgets/data/funding';
import cohortStarts from '@npq-widgets/data/slices/cohort-starts';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LoadController } from '../core/load-controller.js';
import { NpqElement } from '../core/npq-element.js';
import type * as Kit from './checker-journey.js';
import { checkerStyles } from './eligibility-checker.styles.js';
import type { Due, JourneyHost, JourneyKey } from './journey-host.js';
import { CHECKER_WORDS } from './messages.js';
import type * as Dates from './registration-sources.js';
import { startPage } from './start-page.js';
import { warn } from '../core/attributes.js';

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
export class EligibilityCheckerElement extends NpqElement<JourneyKey> {
  static override styles = [NpqElement.styles, checkerStyles];

  /** It takes part in the form that it stands in. */
  static readonly formAssociated = true;

  static override properties = {
    cohort: {},
    layout: {},
    name: { reflect: true },
    required: { type: Boolean },
    share: { type: Boolean },
    answers: { attribute: false },
    problem: { state: true },
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
  /** Keeps the answers in the hash of the page's address, so that a link opens the result. */
  share = false;
  /** Answers to start with, by question id; what no rule asks for is dropped. The visitor may change each. */
  answers: Answers | undefined;

  /** Start was pressed and no course was chosen. */
  protected problem = false;
  protected isDisabled = false;
  protected override readonly ownWords = CHECKER_WORDS;
  protected readonly internals = this.attachInternals();

  readonly #load = new LoadController(this, {
    kit: () => this.loadQuestions(),
    cohorts: () => import('./more-cohorts.js'),
  });
  /** What the dates of registration rest on, once it was asked for. */
  #dates: LoadController<{ sources: () => Promise<typeof Dates> }> | undefined;
  /** What comes after the start page, once it is wanted. */
  #journey: Kit.CheckerJourney | undefined;
  /** What waits for it to come. */
  #due: Due | undefined;

  /** The page's form was reset: the answers that the page gave, or none. */
  formResetCallback(): void {
    this.problem = false;
    this.#journey?.act({ type: 'restarted' }, '');
    this.open(this.answers);
  }

  /** The browser brings back what was answered before the visitor left the page. */
  formStateRestoreCallback(state: string): void {
    this.open(state);
  }

  /** A fieldset or the page has disabled it, or enabled it again. */
  formDisabledCallback(isDisabled: boolean): void {
    this.isDisabled = isDisabled;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // A text or a true from a page would be taken for a link, or for a press on Start.
    if (changed.has('answers') && this.answers) this.#due = Object(this.answers) as Answers;
    if (!this.#isSingle && this.layout !== 'steps') warn(this, 'layout', this.layout);
    // A link may have been followed: with `share` only what comes can say.
    const kit = this.share || this.#isBegun ? this.#load.need('kit')?.kit : undefined;
    // It is lent what is protected: as methods of an object of their own they would cost every page 0.2 kB.
    if (kit) this.#journey ??= new kit.CheckerJourney(this as unknown as JourneyHost);
    if (this.#journey?.follow(this.#due)) this.#due = undefined;
  }

  protected override updated(): void {
    this.#journey?.shown();
    this.validate();
  }

  /** The hub's own action stands among the next steps. */
  protected override isAnswered(): boolean {
    return false;
  }

  protected override face(): TemplateResult {
    const cohort = this.chosenCohort;
    const isBegun = this.#isBegun;
    const start = cohort && (this.#isSingle || !isBegun) ? this.#start(cohort) : nothing;
    const rest = isBegun || !cohort ? (this.#journey?.face() ?? this.waiting(this.#load)) : nothing;
    const face = html`${this.heading(this.say('CHECKER_HEADING'))} ${start} ${rest}`;
    return this.isDisabled ? html`<fieldset disabled>${face}</fieldset>` : face;
  }

  /** Brings what comes after the start page. Stories and tests put their own in its place. */
  protected loadQuestions(): Promise<typeof Kit> {
    return import('./checker-journey.js');
  }

  get #isSingle(): boolean {
    return this.layout === 'single';
  }

  /** The start page has been left, or is about to be. */
  get #isBegun(): boolean {
    return (
      this.#due !== undefined ||
      (this.#journey?.isBegun ?? (this.#isSingle && this.chosenCourse !== undefined))
    );
  }

  /** The cohorts on offer; none while they are worked out from the cohorts that the page or its hub supplies. */
  protected get cohorts(): readonly CohortStart[] {
    const supplied = this.given('cohorts');
    return (
      this.given('cohort-starts') ??
      (supplied ? (this.#load.need('cohorts')?.cohorts.startsOf(supplied) ?? []) : cohortStarts)
    );
  }

  /** The cohort in force: the visitor's choice, the attribute's, else the next on offer. Undefined while older ones load. */
  protected get chosenCohort(): CohortStart | undefined {
    const cohorts = this.cohorts;
    const wanted = this.choices.cohort ?? this.cohort;
    const found = cohorts.find(({ id }) => id === wanted);
    if (found || !wanted) return found ?? cohorts[0];
    const more = cohorts[0] && this.#load.need('cohorts')?.cohorts;
    if (!more) return undefined;
    const past = more.earlierStarts(this.given('cohort-starts-past'), this.given('cohorts-past'));
    const older = past.find(({ id }) => id === wanted);
    if (!older) warn(this, 'cohort', wanted);
    return older ?? cohorts[0];
  }

  #start(cohort: CohortStart): TemplateResult {
    const { course, courses, chosenCourse, problem, name, share, today } = this;
    return startPage(
      {
        cohort,
        cohorts: this.cohorts,
        course: chosenCourse,
        courses,
        wanted: course,
        problem,
        name,
        share,
        today,
        isPinned: this.courseOnly,
        isSingle: this.#isSingle,
        isPast: this.isPastReview('cohort-starts', cohort.reviewBy),
        sources: this.#sources(cohort),
      },
      {
        say: (key, values) => this.say(key, values),
        onChoose: (choices) => {
          this.problem = false;
          this.choose(choices);
        },
        onStart: this.#onStart,
        onFocus: () => this.#load.prefetch('kit'),
        onSources: () => {
          this.#dates ??= new LoadController(this, { sources: () => import('./registration-sources.js') });
          this.requestUpdate();
        },
      },
    );
  }

  #sources({ id }: CohortStart): TemplateResult | typeof nothing {
    const dates = this.#dates;
    return dates
      ? (dates.need('sources')?.sources.registrationSources(id, this as unknown as JourneyHost) ??
          this.waiting(dates))
      : nothing;
  }

  protected open(due: Due | undefined): void {
    this.#due = due;
    this.requestUpdate();
  }

  /** With `required` a form waits for the result, and leads to the first control that brings it nearer. */
  protected validate(): void {
    const valueMissing = this.required && !this.#journey?.result;
    const anchor = this.renderRoot.querySelector<HTMLElement>('input, select, form button');
    this.internals.setValidity(
      { valueMissing },
      valueMissing ? this.say('CHECKER_REQUIRED') : '',
      anchor ?? undefined,
    );
  }

  readonly #onStart = (): void => {
    this.problem = !this.chosenCourse;
    // What failed to come beforehand, when a control had the focus, is asked for again.
    this.#load.retry();
    if (this.problem) void this.focusOn('.summary');
    else this.open(true);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'npq-eligibility-checker': EligibilityCheckerElement;
  }
}
