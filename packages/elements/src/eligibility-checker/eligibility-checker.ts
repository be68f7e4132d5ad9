import { findCourse, registrationState, REGISTRATION_HEADINGS, REGISTRATION_REASONS, type CohortSummary } from '@npq-widgets/data';
import {
  loadFirstQuestions, loadFundingEvidence, loadFundingPrices, loadFundingQuestions, loadFundingReasons, loadFundingRules, loadPastCohorts, loadPastFunding,
} from '@npq-widgets/data/slices';
import currentCohorts from '@npq-widgets/data/slices/cohorts';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { courseSelect } from '../base/course-select.js';
import { inWords } from '../base/dates.js';
import { LoadController } from '../base/load-controller.js';
import { fill } from '../base/messages.js';
import { NpqElement } from '../base/npq-element.js';
import type { CheckerAction, FlowFacts } from './checker-kit.js';
import { START, type CheckerState } from './checker-state.js';
import { checkerStyles } from './eligibility-checker.styles.js';
import { EligibilityAssessedEvent } from './events.js';
import type { Answers, PastFunding, RuleSets } from '@npq-widgets/data/funding';
import { CHECKER_WORDS, type CheckerKey } from './messages.js';
import type { OutcomeKey } from './outcome-messages.js';
import type { OutcomeKit, ShownOutcome } from './outcome-panel.js';
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
      'funding-rules-2026': () => this.loadRules(),
      'funding-first-questions': loadFirstQuestions,
      'funding-questions': loadFundingQuestions,
      'funding-reasons': loadFundingReasons,
      'funding-evidence': loadFundingEvidence,
      'funding-prices': loadFundingPrices,
      'funding-rules-past': loadPastFunding,
      'cohorts-past': loadPastCohorts,
      kit: () => import('./checker-kit.js'),
      outcome: () => import('./outcome-kit.js'),
    },
    (name) => (name === 'kit' || name === 'outcome' ? undefined : this.given(name as 'funding-prices')),
  );
  #words: Readonly<Record<string, string>> = CHECKER_WORDS;
  #assessed = '';
  #isRestoreDue = false;
  #isResult = false;
  /** Where the focus goes once it is on screen. */
  #focusDue = '';

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

  protected override isAnswered(): boolean {
    return this.#isResult;
  }

  /** What was asked for may still have been loading when the focus was due. */
  protected override updated(): void {
    const target = this.#focusDue && this.renderRoot.querySelector<HTMLElement>(this.#focusDue);
    if (!target) return;
    this.#focusDue = '';
    target.focus();
  }

  protected override face(): TemplateResult {
    const cohort = this.#cohort;
    this.#isResult = false;
    if (!cohort) return this.waiting(this.#load);
    return html`${this.heading(this.say('CHECKER_HEADING'))} ${this.state.begun ? this.#body(cohort) : this.#start(cohort)}`;
  }

  /** Brings the rules. Stories and tests put their own in its place. */
  protected loadRules(): Promise<RuleSets> {
    return loadFundingRules();
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
      <form novalidate @submit=${this.#onStart} @focusin=${() => this.#load.prefetch('kit', 'funding-rules-2026', 'funding-first-questions', 'funding-questions')}>
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

  /** The question on show, or the result. */
  #body(cohort: CohortSummary): TemplateResult {
    const loaded = this.#load.need('kit');
    const facts = this.#facts;
    const course = findCourse(this.courses, this.state.answers.course ?? '');
    if (!loaded || !facts || !course) return this.waiting(this.#load);
    const { kit } = loaded;
    this.#words = { ...this.#words, ...kit.QUESTION_WORDS };
    const question = kit.shownQuestion(this.state, facts);
    if (!question) return this.#result(facts, cohort);
    return html`<p class="hint">${this.say('CHECKER_PROGRESS', { course: course.name, cohort: nameOf(cohort) })}</p>
      ${kit.questionForm(question, {
        say: (key) => this.say(key),
        heading: (text) => this.heading(text, 1, true),
        value: kit.chosenOption(this.state.answers, question)?.value ?? '',
        problem: this.state.problem,
        onAnswer: (value) => this.#act({ type: 'answered', value }),
        onBack: () => this.#act({ type: 'went-back' }),
      })}`;
  }

  #result(facts: FlowFacts, cohort: CohortSummary): TemplateResult {
    const loaded = this.#load.need('kit', 'outcome', 'funding-reasons', 'funding-evidence', 'funding-prices');
    const course = findCourse(this.courses, this.state.answers.course ?? '');
    if (!loaded || !course) return this.waiting(this.#load);
    const { kit, outcome: panel, 'funding-reasons': words, 'funding-evidence': grounds, 'funding-prices': prices } = loaded;
    this.#words = { ...this.#words, ...panel.OUTCOME_WORDS };
    const { answers } = this.state;
    const assessment = kit.assess(answers, facts.ruleSets, facts.on);
    const { reasons, evidence } = panel.withPastReasons({ reasons: words, evidence: grounds }, this.#past);
    const shown: ShownOutcome = {
      assessment, answers, course, reasons, evidence,
      cohort: nameOf(cohort),
      questions: facts.questions,
      answered: kit.answeredQuestions(this.state, facts),
      isPastReview: this.isPastReview('funding-reasons', assessment.reviewBy ?? reasons.reviewBy),
    };
    const elsewhere = { ...facts, courses: this.courses };
    this.#tell(shown);
    this.#isResult = true;
    return html`${panel.outcomePanel(shown, this.#kit)} ${panel.changes(shown, elsewhere, this.#kit)}
    ${panel.nextSteps(shown, this.#kit)} ${panel.paying(shown, prices, this.#kit)} ${panel.answersGiven(shown, this.#kit)}
    ${panel.workings(shown, this.#kit)} ${panel.otherCourses(shown, elsewhere, this.#kit)} ${panel.caveats(shown)}`;
  }

  readonly #kit: OutcomeKit = {
    say: (key, values) => this.say(key, values),
    heading: (text, depth, focusable) => this.heading(text, depth, focusable),
    onAskAgain: (question) => this.#act({ type: 'asked-again', question }),
    onCourse: (course) => this.#onCourse(course),
    onRestart: () => this.#act({ type: 'restarted' }),
  };

  /** The rules of earlier cohorts, when such a cohort is in force and they have come. */
  get #past(): PastFunding | undefined {
    return this.#isPast ? this.#load.need('funding-rules-past')?.['funding-rules-past'] : undefined;
  }

  get #isPast(): boolean {
    const id = this.#cohort?.id;
    return !(this.given('cohorts') ?? currentCohorts).some((cohort) => cohort.id === id);
  }

  /** Rules and questions for the cohort in force; undefined while they load. */
  get #facts(): FlowFacts | undefined {
    const now = this.#load.need('kit', 'funding-rules-2026', 'funding-first-questions', 'funding-questions');
    const past = this.#past;
    if (!now || (this.#isPast && !past)) return undefined;
    const questions = [...now['funding-first-questions'], ...now['funding-questions']];
    return now.kit.withPastRules({ ruleSets: now['funding-rules-2026'], questions, on: this.today }, past);
  }

  /** Dispatches the result once it has changed. */
  #tell({ assessment: { outcome, code }, course, answers: { cohort = '' } }: ShownOutcome): void {
    const told = [course.id, cohort, outcome, code].join();
    if (told === this.#assessed) return;
    this.#assessed = told;
    void this.updateComplete.then(() => this.dispatchEvent(new EligibilityAssessedEvent({ course: course.id, cohort, outcome, code })));
  }

  #act(action: CheckerAction): void {
    const kit = this.#load.need('kit')?.kit;
    const facts = this.#facts;
    if (!kit || !facts) return;
    this.state = kit.reduce(this.state, action, facts);
    if (action.type === 'restarted') this.#assessed = '';
    this.#focusDue = this.state.problem ? '.summary' : this.state.begun ? '[tabindex]' : '#course';
  }

  /** Takes the given answers up once the rules that they are answers to have come. */
  #restore(): void {
    const kit = this.#load.need('kit')?.kit;
    const facts = this.#facts;
    if (!kit || !facts || !this.answers) return;
    this.#isRestoreDue = false;
    const course = this.answers.course ?? this.chosenCourse?.id;
    const cohort = this.#cohort?.id;
    this.state = kit.reduce(this.state, { type: 'restored', answers: { ...this.answers, ...(course && { course }), ...(cohort && { cohort }) } }, facts);
  }

  /** Leaves the start page, or starts afresh for another course with the answers that still apply. */
  #begin(course: string): void {
    const cohort = this.#cohort;
    const kit = this.#load.need('kit')?.kit;
    const facts = this.#facts;
    if (!kit || !facts || !cohort) {
      // Not here yet: the start is remembered, and the waiting face shows until it is.
      this.state = { ...START, ...this.state, begun: true, answers: { ...this.state.answers, course: '', cohort: cohort?.id ?? '' } };
      return;
    }
    this.state = kit.reduce(this.state, { type: 'begun', course, cohort: cohort.id }, facts);
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
