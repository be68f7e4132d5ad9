import { cohortOrder, getCourse } from '@npq-widgets/data';
import {
  assess,
  chosenOption,
  lastPublished,
  type Answers,
  type Assessment,
  type FundingRulesPast,
  type QuestionCopy,
} from '@npq-widgets/data/funding';
import { html, nothing, type TemplateResult } from 'lit';
import type { Choices } from '../core/contexts.js';
import { formatValues, HashController, parseValues } from '../core/hash-state.js';
import { LoadController } from '../core/load-controller.js';
import {
  answeredQuestions,
  isSettled,
  reduce,
  shownQuestion,
  type CheckerAction,
  type FlowFacts,
} from './checker-flow.js';
import { START, type CheckerState } from './checker-state.js';
import { FLOW_SLICES, gatherFacts } from './flow-facts.js';
import { formValue } from './form-value.js';
import { nameOf, type Due, type JourneyHost } from './journey-host.js';
import { Memo } from './memo.js';
import { QUESTION_WORDS } from './question-messages.js';
import { backLink, questionPage, questionsTogether, type QuestionKit } from './question-page.js';
import { questionStyles } from './question.styles.js';
import { ResultFace } from './result-face.js';

const LOADERS = { 'funding-rules-past': () => import('@npq-widgets/data/slices/funding-rules-past') };

/** The part of the hash that a checker shares: each that shares on a page has one of its own, in the order of the page. */
function partOf(host: JourneyHost): string {
  const checkers = (host.getRootNode() as ParentNode).querySelectorAll<JourneyHost>(host.localName);
  const at = [...checkers].filter(({ share }) => share).indexOf(host);
  return at > 0 ? `npq.checker${at + 1}` : 'npq.checker';
}

/** A page may give anything for answers: what is no text is none. */
function onlyTexts(given: Answers): Answers {
  try {
    return Object.fromEntries(Object.entries(given).filter(([, value]) => typeof value === 'string'));
  } catch {
    return {};
  }
}

/**
 * What comes after the start page: the questions and the result, what of them the page's form and address carry, and
 * where the focus goes. One module, so that one request brings it and its facts.
 */
export class CheckerJourney {
  readonly #host: JourneyHost;
  readonly #load: LoadController<typeof LOADERS>;
  readonly #face: ResultFace;
  #hash: HashController | undefined;
  readonly #gathered = new Memo<FlowFacts>();
  #state: CheckerState = START;
  #result: Assessment | undefined;
  /** Where the focus goes: to the first of these that is on screen once anything of them is. */
  #focusDue: readonly string[] = [];
  /** Id of the question on show, to notice the next one. */
  #asked: string | undefined;

  constructor(host: JourneyHost) {
    this.#host = host;
    host.learn(QUESTION_WORDS);
    host.adopt(questionStyles);
    this.#load = new LoadController(host, LOADERS, () => host.given('funding-rules-past'));
    this.#face = new ResultFace(host, {
      act: (action, focus) => this.act(action, focus),
      go: (choices, action) => this.#go(choices, action),
      link: () => this.#link(),
    });
    this.#share();
  }

  get isBegun(): boolean {
    return this.#state.begun;
  }

  /** What the answers come to; undefined while there is something to ask. */
  get result(): Assessment | undefined {
    return this.#result;
  }

  /** Takes up what is due, or another course or cohort. True once nothing is due any more. */
  follow(due: Due | undefined): boolean {
    const given =
      typeof due === 'string' ? parseValues(due) : due === true || !due ? undefined : onlyTexts(due);
    if (given) this.#chooseFor(given);
    const { chosenCohort, chosenCourse } = this.#host;
    const facts = this.#facts;
    if (!chosenCohort || !facts) return false;
    const { begun, answers } = this.#state;
    const course = chosenCourse?.id;
    const cohort = lastPublished(chosenCohort.id, facts.ruleSets) ?? chosenCohort.id;
    if (given) this.#take({ type: 'restored', answers: { ...given, cohort }, course });
    else if (
      course &&
      (begun ? course !== answers.course || cohort !== answers.cohort : due === true || this.#isSingle)
    ) {
      this.#take({ type: 'begun', course, cohort });
      if (due) this.#focusDue = this.#next;
    }
    this.#publish();
    return true;
  }

  /** @param focus where it goes; by default to what comes next, and nowhere when all is on one page */
  act(action: CheckerAction, focus?: string): void {
    const before = this.#question;
    this.#take(action);
    const next = this.#question;
    const isInPlace = this.#isSingle && action.type === 'answered';
    // Nothing moves the focus from an answer to a question that appears below it.
    if (isInPlace && next && next !== before)
      this.#host.announce(this.#kit.say('CHECKER_NEXT', { question: next.title }));
    this.#publish();
    // What is named may be gone by then: what comes next stands in.
    this.#focusDue =
      focus === undefined ? (isInPlace ? [] : this.#next) : focus ? [focus, ...this.#next] : [];
    this.#host.requestUpdate();
  }

  face(): TemplateResult {
    const { chosenCohort: cohort, courses } = this.#host;
    const { answers, problem } = this.#state;
    const facts = this.#facts;
    const course = getCourse(courses, answers.course ?? '');
    if (!cohort || !facts || !course) return this.#host.waiting(this.#load);
    const last =
      answers.cohort === undefined || answers.cohort === cohort.id ? undefined : nameOf(answers.cohort);
    const question = shownQuestion(this.#state, facts);
    const isSingle = this.#isSingle;
    const result =
      this.#result && (isSingle || !question)
        ? this.#face.show(
            {
              state: this.#state,
              facts,
              past: this.#past,
              course,
              cohort: nameOf(cohort.id),
              last,
              isSingle,
            },
            this.#result,
          )
        : undefined;
    const byRules =
      last && !result
        ? html`<p class="hint">${this.#kit.say('CHECKER_BY_RULES', { cohort: nameOf(cohort.id), last })}</p>`
        : nothing;
    if (isSingle)
      return html`${byRules} ${questionsTogether(this.#together(facts), this.#kit)} ${result ?? nothing}`;
    if (!question) return html`${backLink(this.#kit)} ${result ?? nothing}`;
    const value = chosenOption(answers, question)?.value ?? '';
    return html`<p class="hint">
        ${this.#kit.say('CHECKER_PROGRESS', { course: course.name, cohort: nameOf(cohort.id) })}
      </p>
      ${byRules} ${questionPage(question, value, problem, this.#kit)}`;
  }

  /** What is due once a face is on screen. */
  shown(): void {
    const { renderRoot, chosenCohort } = this.#host;
    const questions = renderRoot.querySelector<HTMLFormElement>('form.questions');
    const asked = questions?.querySelector('input')?.name;
    // A question takes the place of the last one: what was picked there would still be picked here.
    if (this.#isSingle || asked !== this.#asked) questions?.reset();
    this.#asked = asked;
    // What was asked for may still have been loading when the focus was due.
    const [target] = this.#focusDue.flatMap(
      (selector) => renderRoot.querySelector<HTMLElement>(selector) ?? [],
    );
    if (target) {
      this.#focusDue = [];
      target.focus();
    }
    this.#face.tell(chosenCohort?.id ?? '');
    this.#share();
  }

  readonly #kit: QuestionKit = {
    say: (key, values) => this.#host.say(key, values),
    heading: (text, depth, focusable) => this.#host.heading(text, depth, focusable),
    onAnswer: (value, question) =>
      this.act({ type: 'answered', value, ...(question !== undefined && { question }) }),
    onBack: () => this.act({ type: 'went-back' }),
  };

  #share(): void {
    const host = this.#host;
    if (host.share) this.#hash ??= new HashController(host, partOf(host), (text) => host.open(text));
  }

  get #isSingle(): boolean {
    return this.#host.layout === 'single';
  }

  get #next(): readonly string[] {
    const { again } = this.#state;
    if (this.#isSingle)
      return again === undefined
        ? ['.outcome [tabindex]', '.questions > :last-child input', '#course']
        : [`input[name="${again}"]`];
    return [this.#state.problem ? '.summary' : this.#state.begun ? '[tabindex]' : '#course, form button'];
  }

  get #question(): QuestionCopy | undefined {
    return this.#facts && shownQuestion(this.#state, this.#facts);
  }

  /** Rules and questions for the cohort in force; undefined while they load. */
  get #facts(): FlowFacts | undefined {
    const { chosenCohort, today } = this.#host;
    const past = this.#past;
    if (!chosenCohort || (this.#isPast && !past)) return undefined;
    const given = FLOW_SLICES.map((slice) => this.#host.given(slice));
    return this.#gathered.get([past, today, ...given], () =>
      gatherFacts((slice) => this.#host.given(slice), past, today),
    );
  }

  /** An earlier cohort is in force: its rules come when they are needed. */
  get #isPast(): boolean {
    const { cohorts, chosenCohort } = this.#host;
    return chosenCohort !== undefined && !cohorts.includes(chosenCohort);
  }

  get #past(): FundingRulesPast | undefined {
    return this.#isPast ? this.#load.need('funding-rules-past')?.['funding-rules-past'] : undefined;
  }

  /** The questions answered so far and the next one, each with what is chosen. */
  #together(facts: FlowFacts): (readonly [QuestionCopy, string])[] {
    const next = shownQuestion(this.#state, facts);
    const questions = new Set([...answeredQuestions(this.#state, facts), ...(next ? [next] : [])]);
    return [...questions].map((question) => [
      question,
      chosenOption(this.#state.answers, question)?.value ?? '',
    ]);
  }

  #take(action: CheckerAction): void {
    const facts = this.#facts;
    if (facts) this.#state = reduce(this.#state, action, facts);
  }

  /** At once, not with the next drawing: the form may be sent in the same breath. */
  #publish(): void {
    const { internals, name, chosenCohort } = this.#host;
    const { begun, answers } = this.#state;
    const facts = this.#facts;
    const cohort = chosenCohort?.id ?? '';
    const all = { ...answers, cohort };
    this.#result = facts && isSettled(this.#state, facts) ? assess(all, facts.ruleSets, facts.on) : undefined;
    const text = begun ? formatValues(all) : '';
    internals.setFormValue(
      formValue(
        name,
        this.#result && { course: answers.course ?? '', cohort, outcome: this.#result.outcome },
      ),
      text,
    );
    this.#hash?.write((this.#host.share && text) || null);
    this.#host.validate();
  }

  /** The address of the page with what is answered now; undefined where it cannot be kept. */
  #link(): string | undefined {
    this.#publish();
    return this.#hash?.isWritten ? location.href : undefined;
  }

  /** Another course or cohort, chosen on the way: every widget of the page follows. */
  #go(choices: Choices, action?: CheckerAction): void {
    this.#host.choose(choices);
    if (action) this.act(action);
    this.#focusDue = this.#next;
  }

  /** Answers are about a course and a cohort: the whole page goes there, as when a visitor chooses them. */
  #chooseFor({ course = '', cohort = '' }: Answers): void {
    const { chosenCohort, chosenCourse, courses, courseOnly } = this.#host;
    const known = courseOnly ? undefined : getCourse(courses, course)?.id;
    const choices: Choices = { ...(known && { course: known }), ...(cohortOrder(cohort) && { cohort }) };
    const { course: ofCourse = chosenCourse?.id, cohort: ofCohort = chosenCohort?.id } = choices;
    if (ofCourse !== chosenCourse?.id || ofCohort !== chosenCohort?.id) this.#host.choose(choices);
  }
}
