import { chosenOption, type Answers, type QuestionCopy } from '@npq-widgets/data/funding';
import { html, nothing, type TemplateResult } from 'lit';
import type { ResultKit, ShownResult } from './shown-result.js';

/**
 * The answers given, each with a way to change it. The course and the start are changed on the start page. Where all is
 * on one page the answers stand there already.
 */
export function answersList(
  { answers, answered, course, cohort, isSingle, isPinned }: ShownResult,
  kit: ResultKit,
): TemplateResult {
  const { say, heading, onAskAgain, onLeave, onRestart } = kit;
  const restart = html`<p><button class="plain" @click=${onRestart}>${say('CHECKER_RESTART')}</button></p>`;
  if (isSingle) return restart;
  const row = (question: string, answer: string, onChange?: () => void) =>
    html`<li>
      <span>${question}</span>
      <strong>${answer}</strong>
      ${onChange
        ? html`<button
            class="link"
            aria-label=${say('CHECKER_CHANGE_NAMED', { question })}
            @click=${onChange}
          >
            ${say('CHECKER_CHANGE')}
          </button>`
        : nothing}
    </li>`;
  return html`${heading(say('CHECKER_ANSWERS'), 2)}
    <ul class="rows">
      ${row(say('BASE_COURSE_LABEL'), `${course.name} (${course.short})`, isPinned ? undefined : onLeave)}
      ${row(say('CHECKER_COHORT'), capital(cohort), onLeave)}
      ${answered.map((question) =>
        row(question.title, answerLabel(question, answers), () => onAskAgain(question.id)),
      )}
    </ul>
    ${restart}`;
}

/** Prints the result, and copies the link to it where the page keeps one. */
export function resultTools({ isShared }: ShownResult, { say, onPrint, onCopy }: ResultKit): TemplateResult {
  return html`<p class="tools">
    <button class="plain" @click=${onPrint}>${say('CHECKER_PRINT')}</button>
    ${isShared ? html`<button class="plain" @click=${onCopy}>${say('CHECKER_COPY')}</button>` : nothing}
  </p>`;
}

/** An answer in the words of its option; as it was given where no option stands for it. */
export const answerLabel = (question: QuestionCopy, answers: Answers): string =>
  chosenOption(answers, question)?.label ??
  question.answers
    .map((id) => answers[id])
    .filter(Boolean)
    .join(', ');

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
