import { findCourse, registrationState, REGISTRATION_HEADINGS, REGISTRATION_REASONS, type CohortSummary } from '@npq-widgets/data';
import type { Answers, Assessment, PastFunding } from '@npq-widgets/data/funding';
import { loadPastCohorts, loadPastFunding } from '@npq-widgets/data/slices';
import currentCohorts from '@npq-widgets/data/slices/cohorts';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { HubData } from '../base/contexts.js';
import { courseSelect } from '../base/course-select.js';
import { inWords } from '../base/dates.js';
import { LoadController } from '../base/load-controller.js';
import { fill } from '../base/messages.js';
import { NpqElement } from '../base/npq-element.js';
import type * as Kit from './checker-kit.js';
import { START, type CheckerState } from './checker-state.js';
import { checkerStyles } from './eligibility-checker.styles.js';
import { EligibilityAssessedEvent } from './events.js';
import { CHECKER_WORDS, type CheckerKey } from './messages.js';
import type { OutcomeKey } from './outcome-messages.js';
import type { OutcomeKit } from './outcome-panel.js';
import type { QuestionKey } from './question-messages.js';

type Key = CheckerKey | QuestionKey | OutcomeKey;

/** As it stands in a sentence: `autumn 2026`. */
const nameOf = ({ id }: CohortSummary): string => id.replace('-', ' ');

/**
 * Whether a scholarship would pay for an NPQ: asks only what can change the answer, then says the outcome with its
 * reason, source and date, and what to do next.
 *
 * @summary Whether a scholarship would pay for an NPQ, and why.
 * @tagname npq-eligibility-checker
 * @event {EligibilityAssessedEvent} npq-eligibility-assessed - The checker came to a result: course, cohort, outcome and DfE's code.
 * @status stable
 * @since 0.1.0
 */
export class EligibilityCheckerElement extends NpqElement<Key> {
  static override styles = [NpqElement.styles, checkerStyles];

  static override properties = { cohort: {}, answers: { attribute: false }, state: { state: true }, problem: { state: true } };

  /** Cohort to check for, such as `autumn-2026`; the next one that is on offer when empty. */
  cohort = '';
  /** Answers to start with, by question id; what no rule asks for is dropped. The visitor may change each. */
  answers: Answers | undefined;

  protected state: CheckerState = START;
  /** Start was pressed and no course was chosen. */
  protected problem = false;

  readonly #load = new LoadController(
    this,
    {
      kit: () => this.loadQuestions(),
      outcome: () => import('./outcome-kit.js'),
      'cohorts-past': loadPastCohorts,
      'funding-rules-past': loadPastFunding,
    },
    (name) => (name.includes('past') ? this.given(name as 'cohorts-past') : undefined),
  );
  #words: Readonly<Record<string, string>> = CHECKER_WORDS;
  #isRestoreDue = false;
  /** Where the focus goes once it is on screen. */
  #focusDue = '';
  #assessment: Assessment | undefined;
  #told = '';

  /** The words of questions and results come with them: until then nothing asks for them. */
  protected override get ownWords(): Readonly<Record<Key, string>> {
    return this.#words;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('answers')) this.#isRestoreDue = this.answers !== undefined;
    if (this.#isRestoreDue) this.#restore();
    const { begun, answers } = this.state;
    const course = this.chosenCourse?.id;
    if (begun && course && (course !== answers.course || this.#cohort?.id !== answers.cohort)) this.#begin(course);
  }

  protected override updated(changed: PropertyValues): void {
    // The next question takes the place of the last one: what was picked there would still be picked here.
    if (changed.has('state')) this.renderRoot.querySelector<HTMLFormElement>('form.question')?.reset();
    // What was asked for may still have been loading when the focus was due.
    const target = this.#focusDue && this.renderRoot.querySelector<HTMLElement>(this.#focusDue);
    if (target) {
      this.#focusDue = '';
      target.focus();
    }
    this.#tell();
  }

  protected override isAnswered(): boolean {
    return this.#assessment !== undefined;
  }

  protected override face(): TemplateResult {
    const cohort = this.#cohort;
    this.#assessment = undefined;
    const body = cohort && (this.state.begun || this.#isRestoreDue ? this.#body(cohort) : this.#start(cohort));
    return html`${this.heading(this.say('CHECKER_HEADING'))} ${body ?? this.waiting(this.#load)}`;
  }

  /** Brings what comes after the start page. Stories and tests put their own in its place. */
  protected loadQuestions(): Promise<typeof Kit> {
    return import('./checker-kit.js');
  }

  /** The cohort in force: the visitor's choice, the attribute's, else the next on offer. Undefined while older ones load. */
  get #cohort(): CohortSummary | undefined {
    const cohorts = this.given('cohorts') ?? currentCohorts;
    const wanted = this.choices.value?.cohort ?? this.cohort;
    const found = cohorts.find(({ id }) => id === wanted);
    if (found || !wanted) return found ?? cohorts[0];
    const past = this.#load.need('cohorts-past')?.['cohorts-past'];
    if (!past) return undefined;
    const older = past.find(({ id }) => id === wanted);
    if (!older) this.warn('cohort', wanted, 'is not a cohort such as autumn-2026, so the next one is used');
    return older ?? cohorts[0];
  }

  #start(cohort: CohortSummary): TemplateResult {
    const { course, courses, chosenCourse } = this;
    const unknown = course && !findCourse(courses, course) ? { unknown: course } : {};
    const select = courseSelect({
      courses, value: chosenCourse?.id ?? '', ...unknown,
      say: (key, values) => this.say(key, values),
      onChoose: (id) => this.#onCourse(id),
    });
    return html`<p>${this.say('CHECKER_INTRO')}</p>
      ${this.#registration(cohort)}
      <form novalidate @submit=${this.#onStart} @focusin=${() => this.#load.prefetch('kit')}>
        <div class=${this.problem ? 'wrong' : ''}>
          ${this.problem ? html`<p class="error" role="alert">${this.say('CHECKER_COURSE_ERROR')}</p>` : nothing}
          ${this.courseOnly && chosenCourse ? html`<p class="label">${chosenCourse.name} (${chosenCourse.short})</p>` : select}
        </div>
        <button>${this.say('CHECKER_START')}</button>
      </form>`;
  }

  /** Whether registration is open, closed or not known: before anything is asked. */
  #registration(cohort: CohortSummary): TemplateResult {
    const { state, because } = registrationState(cohort, this.today);
    const date = ({ value }: CohortSummary['start']) => inWords(value ?? '');
    const values = { cohort: nameOf(cohort), opens: date(cohort.opens), closes: date(cohort.closes), start: date(cohort.start) };
    return html`<div class="note">
      <p class="label">${fill(REGISTRATION_HEADINGS[state], values)}</p>
      <p>${fill(REGISTRATION_REASONS[because], values)}</p>
    </div>`;
  }

  /** The question on show, or the result; undefined while something for it loads. */
  #body(cohort: CohortSummary): TemplateResult | undefined {
    const kit = this.#load.need('kit')?.kit;
    const facts = this.#facts;
    const course = findCourse(this.courses, this.state.answers.course ?? '');
    if (!kit || !facts || !course) return undefined;
    this.#words = { ...this.#words, ...kit.QUESTION_WORDS };
    const question = kit.questionFace(this.state, facts, {
      say: (key) => this.say(key),
      heading: (text) => this.heading(text, 1, true),
      onAnswer: (value) => this.#act({ type: 'answered', value }),
      onBack: () => this.#act({ type: 'went-back' }),
    });
    if (question) return html`<p class="hint">${this.say('CHECKER_PROGRESS', { course: course.name, cohort: nameOf(cohort) })}</p>${question}`;
    const panel = this.#load.need('outcome')?.outcome;
    if (!panel) return undefined;
    this.#words = { ...this.#words, ...panel.OUTCOME_WORDS };
    this.adopt(panel.outcomeStyles);
    const { state, courses } = this;
    const outcome = { state, facts, course, courses, past: this.#past, given: this.#given, cohort: nameOf(cohort) };
    this.#assessment = panel.assessOutcome(outcome);
    return panel.outcomeFace(outcome, this.#assessment, this.#outcomeKit);
  }

  readonly #outcomeKit: OutcomeKit = {
    say: (key, values) => this.say(key, values),
    heading: (text, depth, focusable) => this.heading(text, depth, focusable),
    isPastReview: (reviewBy) => this.isPastReview('funding-reasons', reviewBy),
    onAskAgain: (question) => this.#act({ type: 'asked-again', question }),
    onCourse: (course) => this.#onCourse(course),
    onRestart: () => this.#act({ type: 'restarted' }),
  };

  get #given(): HubData['slices'] {
    return { ...this.hubData.value?.slices, ...this.data?.slices };
  }

  /** An earlier cohort is in force: its rules come when they are needed. */
  get #isPast(): boolean {
    const id = this.#cohort?.id;
    return !(this.given('cohorts') ?? currentCohorts).some((cohort) => cohort.id === id);
  }

  get #past(): PastFunding | undefined {
    return this.#isPast ? this.#load.need('funding-rules-past')?.['funding-rules-past'] : undefined;
  }

  /** Rules and questions for the cohort in force; undefined while they load. */
  get #facts(): Kit.FlowFacts | undefined {
    const kit = this.#load.need('kit')?.kit;
    const past = this.#past;
    return this.#isPast && !past ? undefined : kit?.gatherFacts(this.#given, past, this.today);
  }

  /** Tells the page of a result, once it is on show and is another one than before. */
  #tell(): void {
    const { course = '', cohort = '' } = this.state.answers;
    const result = this.#assessment;
    const telling = result ? [course, cohort, result.outcome, result.code].join() : '';
    if (telling === this.#told) return;
    this.#told = telling;
    if (result) this.dispatchEvent(new EligibilityAssessedEvent({ course, cohort, outcome: result.outcome, code: result.code }));
  }

  #act(action: Kit.CheckerAction): void {
    const kit = this.#load.need('kit')?.kit;
    const facts = this.#facts;
    if (!kit || !facts) return;
    this.state = kit.reduce(this.state, action, facts);
    this.#focusDue = this.state.problem ? '.summary' : this.state.begun ? '[tabindex]' : '#course';
  }

  /** Takes the given answers up once the rules that they are answers to have come. */
  #restore(): void {
    const cohort = this.#cohort?.id;
    const course = this.answers?.course ?? this.chosenCourse?.id;
    if (!this.#facts || !cohort) return;
    this.#isRestoreDue = false;
    this.#act({ type: 'restored', answers: { ...this.answers, cohort, ...(course && { course }) } });
    this.#focusDue = '';
  }

  /** Leaves the start page, or goes on with another course. Until the rules have come, only that is remembered. */
  #begin(course: string): void {
    const cohort = this.#cohort?.id;
    const kit = this.#load.need('kit')?.kit;
    const facts = this.#facts;
    if (kit && facts && cohort) this.state = kit.reduce(this.state, { type: 'begun', course, cohort }, facts);
    else this.state = { ...this.state, begun: true };
  }

  readonly #onStart = (event: SubmitEvent): void => {
    event.preventDefault();
    const course = this.chosenCourse?.id;
    this.problem = !course;
    this.#focusDue = course ? '[tabindex]' : '#course';
    if (course) this.#begin(course);
  };

  #onCourse(course: string): void {
    this.problem = false;
    this.choose({ course });
    if (this.state.begun) this.#focusDue = '[tabindex]';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'npq-eligibility-checker': EligibilityCheckerElement;
  }
}
