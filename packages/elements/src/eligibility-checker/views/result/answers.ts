import { chosenOption, type Answers, type QuestionCopy } from '@npq-widgets/data/funding';
import { html, nothing, type TemplateResult } from 'lit';
import { capital } from '../../../core/format.js';
import type { ResultModel } from '../../model/result.js';
import { act } from '../act.js';
import type { OutcomeUi } from './messages.js';
import { fold } from './parts.js';

/**
 * The answers given, each with a way to change it. The course and the start are changed on the start page. Where all is
 * on one page the answers stand there already.
 */
export function answersList(model: ResultModel, ui: OutcomeUi): TemplateResult {
  const { answers, answered, course, cohort, isSingle, isPinned } = model;
  const { msg } = ui;
  const restart = html`<p>
    <button class="plain" @click=${() => act(model, ui, { type: 'restarted' })}>
      ${msg('CHECKER_RESTART')}
    </button>
  </p>`;
  if (isSingle) return restart;
  const row = (question: string, answer: string, onChange?: () => void) =>
    html`<li>
      <span>${question}</span>
      <strong>${answer}</strong>
      ${onChange
        ? html`<button
            class="link"
            aria-label=${msg('CHECKER_CHANGE_NAMED', { question })}
            @click=${onChange}
          >
            ${msg('CHECKER_CHANGE')}
          </button>`
        : nothing}
    </li>`;
  const onLeave = (): void => act(model, ui, { type: 'left' });
  const list = html`<ul class="rows answers">
      ${row(msg('BASE_COURSE_LABEL'), course.name, isPinned ? undefined : onLeave)}
      ${row(msg('CHECKER_COHORT'), capital(cohort), onLeave)}
      ${answered.map((question) =>
        row(question.title, answerLabel(question, answers), () =>
          act(model, ui, { type: 'asked-again', question: question.id }),
        ),
      )}
    </ul>
    ${restart}`;
  return fold(msg('CHECKER_ANSWERS'), list);
}

/** An answer in the words of its option; as it was given where no option stands for it. */
export const answerLabel = (question: QuestionCopy, answers: Answers): string =>
  chosenOption(answers, question)?.label ??
  question.answers
    .map((id) => answers[id])
    .filter(Boolean)
    .join(', ');
