import type { QuestionOption, QuestionWords } from '@npq-widgets/data/funding';
import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionKey } from './question-messages.js';

/** What the form of a question needs of the element that shows it. */
export interface QuestionKit {
  readonly say: (key: QuestionKey) => string;
  /** A heading one level under the widget's own, that can receive the focus. */
  readonly heading: (text: string) => TemplateResult;
  /** The option that is chosen already; an empty string when the question is new. */
  readonly value: string;
  readonly problem: boolean;
  readonly onAnswer: (value: string) => void;
  readonly onBack: () => void;
}

/** One question a page: native radio buttons, a way on and a way back. */
export function questionForm({ id, title, hint, error, options, link }: QuestionWords, kit: QuestionKit): TemplateResult {
  const { say, problem, value } = kit;
  const describedBy = [hint && 'hint', problem && 'error'].filter(Boolean).join(' ');
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const chosen = new FormData(event.target as HTMLFormElement).get('answer');
    kit.onAnswer(typeof chosen === 'string' ? chosen : '');
  };
  return html`<p><button class="link" type="button" @click=${kit.onBack}>${say('CHECKER_BACK')}</button></p>
    ${problem ? summary(error, say) : nothing}
    <form class="question" novalidate @submit=${onSubmit}>
      <div class=${problem ? 'wrong' : ''}>
        <fieldset aria-describedby=${describedBy || nothing}>
          <legend>${kit.heading(title)}</legend>
          ${hint ? html`<p class="hint" id="hint">${hint}</p>` : nothing}
          ${link ? html`<p class="hint"><a href=${link.url}>${link.text}</a></p>` : nothing}
          ${problem ? html`<p class="error" id="error">${error}</p>` : nothing}
          ${(options ?? []).map((option, index) => choice(option, `${id}-${index}`, option.value === value))}
        </fieldset>
      </div>
      <button>${say('CHECKER_CONTINUE')}</button>
    </form>`;
}

function choice({ value, label, hint }: QuestionOption, id: string, checked: boolean): TemplateResult {
  return html`<label class="choice">
    <input type="radio" name="answer" value=${value} ?checked=${checked} aria-describedby=${hint ? id : nothing} />
    <span>${label}${hint ? html`<span class="hint" id=${id}>${hint}</span>` : nothing}</span>
  </label>`;
}

/** The summary that GOV.UK puts before a form with an error: it has the focus and leads to the field. */
function summary(error: string, say: QuestionKit['say']): TemplateResult {
  const toField = (event: Event) => {
    const root = (event.target as Element).getRootNode() as ShadowRoot;
    root.querySelector<HTMLElement>('form input')?.focus();
  };
  return html`<div class="summary" role="alert" tabindex="-1">
    <p class="label">${say('CHECKER_PROBLEM')}</p>
    <button class="link" type="button" @click=${toField}>${error}</button>
  </div>`;
}
