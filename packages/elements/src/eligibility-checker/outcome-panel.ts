import type { CourseSummary, SourceNotes } from '@npq-widgets/data';
import {
  chosenOption, fillText, findAdvice, findDifferences, findEvidence, findQuestion, type Advice, type Answers, type Assessment,
  type FundingEvidence, type FundingQuestions, type FundingReasons, type Grounds, type Outcome, type QuestionWords, type WordsLink,
} from '@npq-widgets/data/funding';
import { html, nothing, type TemplateResult } from 'lit';
import { sourceLine } from '../base/source-line.js';
import type { OutcomeKey } from './outcome-messages.js';

/** Everything that the result shows, worked out. */
export interface ShownOutcome {
  readonly assessment: Assessment;
  readonly answers: Answers;
  readonly answered: readonly QuestionWords[];
  readonly course: CourseSummary;
  /** The cohort's name in a sentence, such as `autumn 2026`. */
  readonly cohort: string;
  readonly questions: FundingQuestions;
  readonly reasons: FundingReasons;
  readonly evidence: FundingEvidence;
}

/** What the parts of the result need of the element that shows them. */
export interface OutcomeKit {
  readonly say: (key: OutcomeKey, values?: Readonly<Record<string, string | number>>) => string;
  readonly heading: (text: string, depth: number, focusable?: boolean) => TemplateResult;
  /** True once a day has passed by which we promised to look at the facts again. */
  readonly isPastReview: (reviewBy: string) => boolean;
  readonly onAskAgain: (question: string) => void;
  readonly onCourse: (course: string) => void;
  readonly onRestart: () => void;
}

const key = (outcome: Outcome): 'ELIGIBLE' | 'IN_REVIEW' | 'NOT_ELIGIBLE' | 'DEPENDS' | 'NO_RULES' =>
  outcome.toUpperCase().replace('-', '_') as 'ELIGIBLE';

const LOOKS: Partial<Record<Outcome, string>> = { 'not-eligible': 'no', depends: 'open', 'no-rules': 'open' };

/** The outcome in its heading, why, from where, and what it still hangs on. */
export function outcomePanel(shown: ShownOutcome, kit: OutcomeKit): TemplateResult {
  const { assessment, course, cohort, reasons, evidence } = shown;
  const { outcome, registration } = assessment;
  const names = { cohort, course: course.name };
  const why = outcome === 'depends' ? assessment.reasons.slice(0, 1) : assessment.reasons;
  return html`<div class=${`outcome ${LOOKS[outcome] ?? ''}`}>
      ${kit.heading(kit.say(`CHECKER_${key(outcome)}`), 1, true)}
      <p><strong>${course.name} (${course.short})</strong>, ${cohort}</p>
      ${assessment.reason === null && outcome === 'depends'
        ? dependsOn(shown, kit)
        : why.map((id) => html`<p>${fillText(reasons.results[id] ?? '', names)}</p>`)}
      ${conditions(shown, kit)} ${kit.isPastReview(assessment.reviewBy ?? reasons.reviewBy) ? html`<p>${kit.say('CHECKER_WERE_RULES', { cohort })}</p>` : nothing}
      ${grounds(findEvidence(assessment, evidence), evidence.sources)}
    </div>
    ${registration.reason === null
      ? nothing
      : html`<div class="note">
          <p class="label">${kit.say('CHECKER_STOPS')}</p>
          <p>${reasons.results[registration.reason]}</p>
        </div>`}`;
}

function dependsOn({ assessment, answers, questions }: ShownOutcome, { say, onAskAgain }: OutcomeKit): TemplateResult {
  const found = assessment.dependsOn.flatMap((id) => findQuestion(id, answers, questions) ?? []);
  const open = [...new Map(found.map((question) => [question.id, question])).values()].filter(({ options }) => options);
  return html`<p>${say('CHECKER_DEPENDS_ON')}</p>
    <ul>
      ${open.map(
        ({ id, title, link }) => html`<li>
          ${title} ${link ? anchor(link) : nothing}
          <button class="link" @click=${() => onAskAgain(id)}>${say('CHECKER_ANSWER_NOW')}</button>
        </li>`,
      )}
    </ul>`;
}

function conditions({ assessment, reasons }: ShownOutcome, { say }: OutcomeKit): TemplateResult | typeof nothing {
  const clauses = assessment.conditions.flatMap((id) => reasons.conditions[id] ?? []);
  if (clauses.length === 0) return nothing;
  return html`<p>${say('CHECKER_AS_LONG_AS')}</p>
    <ul>
      ${clauses.map((clause) => html`<li>${clause}</li>`)}
    </ul>`;
}

/** The steps in their true order; registering is not applying. */
export function nextSteps({ assessment: { outcome }, reasons }: ShownOutcome, { say, heading }: OutcomeKit): TemplateResult | typeof nothing {
  const steps = findAdvice(outcome, 'step', reasons);
  if (steps.length === 0) return nothing;
  return html`${heading(say('CHECKER_STEPS'), 2)}
    <ol>
      ${steps.map((step) => html`<li>${advice(step)}</li>`)}
    </ol>`;
}

/** What to bear in mind, once and last. */
export const caveats = ({ assessment: { outcome }, reasons }: ShownOutcome): TemplateResult[] =>
  findAdvice(outcome, 'caveat', reasons).map((caveat) => html`<p class="hint">${advice(caveat)}</p>`);

/** Each rule that was looked at, in its order, and how it went. Folded. */
export function workings({ assessment, answers, reasons, evidence }: ShownOutcome, { say }: OutcomeKit): TemplateResult {
  const marks = { passed: 'CHECKER_PASSED', failed: 'CHECKER_FAILED', 'not-known': 'CHECKER_NOT_KNOWN' } as const;
  const looked = assessment.trace.flatMap(({ id, status }) => (status === 'not-needed' ? [] : [{ id, mark: marks[status] }]));
  const differences = findDifferences(answers, evidence);
  return html`<details>
    <summary>${say('CHECKER_TRACE')}</summary>
    <ul class="rows">
      ${looked.map(({ id, mark }) => html`<li><span>${reasons.checks[id]}</span><span class="mark">${say(mark)}</span></li>`)}
    </ul>
    ${differences.length ? html`<p class="label">${say('CHECKER_DIFFERENCES')}</p>` : nothing}
    ${differences.map(
      (difference) => html`${difference.published === null ? nothing : html`<p>${say('CHECKER_PUBLISHED', { text: difference.published })}</p>`}
        <p>${say('CHECKER_SERVICE', { text: difference.service })}</p>
        ${grounds(difference, evidence.sources)}`,
    )}
  </details>`;
}

/** The answers given, each with a way to change it. */
export function answersGiven({ answers, answered }: ShownOutcome, { say, heading, onAskAgain, onRestart }: OutcomeKit): TemplateResult {
  return html`${heading(say('CHECKER_ANSWERS'), 2)}
    <ul class="rows">
      ${answered.map(
        (question) => html`<li>
          <span>${question.title}</span>
          <strong>${chosenOption(answers, question)?.label}</strong>
          <button class="link" aria-label=${say('CHECKER_CHANGE_NAMED', { question: question.title })} @click=${() => onAskAgain(question.id)}>
            ${say('CHECKER_CHANGE')}
          </button>
        </li>`,
      )}
    </ul>
    <p><button class="plain" @click=${onRestart}>${say('CHECKER_RESTART')}</button></p>`;
}

export const shortOutcome = (outcome: Outcome): OutcomeKey => `CHECKER_SHORT_${key(outcome)}`;

/** The source line of what rests on these grounds. */
export const grounds = (on: Grounds | null, sources: SourceNotes): TemplateResult | typeof nothing =>
  on ? sourceLine(on.sources.flatMap((id) => sources[id] ?? []), on.confidence === 'high') : nothing;

const anchor = ({ url, text }: WordsLink): TemplateResult => html`<a href=${url}>${text}</a>`;

export const advice = ({ text, link }: Advice): TemplateResult => html`${text} ${link ? anchor(link) : nothing}`;
