import type { QuestionCopy } from '@npq-widgets/data/funding';
import { html, nothing, type TemplateResult } from 'lit';
import { errorSummary } from './error-summary.js';
import type { CheckerKey } from './messages.js';
import { questionFields } from './question-fields.js';
import type { QuestionKey } from './question-messages.js';

/** What the pages of the questions need of the element that shows them. */
export interface QuestionKit {
  readonly say: (key: CheckerKey | QuestionKey, values?: Readonly<Record<string, string>>) => string;
  readonly heading: (text: string, depth: number, focusable?: boolean) => TemplateResult;
  /** To the question of this id. An empty value: nothing was chosen. */
  readonly onAnswer: (value: string, question?: string) => void;
  readonly onBack: () => void;
}

/** The way back: at the head of every page but the first. */
export const backLink = ({ say, onBack }: Pick<QuestionKit, 'say' | 'onBack'>): TemplateResult =>
  html`<p><button class="link" type="button" @click=${onBack}>${say('CHECKER_BACK')}</button></p>`;

/** One question a page: a way back, the question, a way on. */
export function questionPage(
  question: QuestionCopy,
  value: string,
  problem: boolean,
  kit: QuestionKit,
): TemplateResult {
  const { say, heading, onAnswer } = kit;
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const chosen = new FormData(event.target as HTMLFormElement).get(question.id);
    onAnswer(typeof chosen === 'string' ? chosen : '');
  };
  return html`${backLink(kit)}
    ${problem ? errorSummary(say('CHECKER_PROBLEM'), question.error, 'form.questions input') : nothing}
    <form class="questions" novalidate @submit=${onSubmit}>
      ${questionFields(question, { heading: heading(question.title, 1, true), value, problem })}
      <button part="button">${say('CHECKER_CONTINUE')}</button>
    </form>`;
}

/** Every question that matters so far, one below the other. An answer counts at once, and the next question appears. */
export function questionsTogether(
  questions: readonly (readonly [QuestionCopy, value: string])[],
  kit: QuestionKit,
): TemplateResult {
  const onChange = ({ target }: Event) => {
    const { name, value } = target as HTMLInputElement;
    kit.onAnswer(value, name);
  };
  return html`<form
    class="questions"
    novalidate
    @submit=${(event: Event) => event.preventDefault()}
    @change=${onChange}
  >
    ${questions.map(([question, value]) =>
      questionFields(question, { heading: kit.heading(question.title, 1), value, problem: false }),
    )}
  </form>`;
}
