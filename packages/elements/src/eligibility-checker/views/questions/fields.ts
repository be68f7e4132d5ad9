import type { QuestionOption, QuestionCopy } from '@npq-widgets/data/funding';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** How the fields of a question stand. */
interface FieldsState {
  /** The question as a heading. */
  readonly heading: TemplateResult;
  /** The option that is chosen already; an empty string when the question is new. */
  readonly value: string;
  readonly problem: boolean;
  /** An answer counts at once: the page shows no other one as picked. */
  readonly isLive?: boolean;
  /** What else helps to answer it. */
  readonly help?: TemplateResult | typeof nothing | undefined;
}

/** A question as native radio buttons, with what helps to answer it. Its ids begin with the question's. */
export function questionFields(
  { id, hint, error, options, link }: QuestionCopy,
  { heading, value, problem, isLive = false, help }: FieldsState,
): TemplateResult {
  const describedBy = [hint && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ');
  return html`<div class=${problem ? 'wrong' : ''}>
    <fieldset aria-describedby=${describedBy || nothing}>
      <legend>${heading}</legend>
      ${hint ? html`<p class="hint" id=${`${id}-hint`}>${hint}</p>` : nothing}
      ${link ? html`<p class="hint"><a href=${link.url}>${link.text}</a></p>` : nothing} ${help ?? nothing}
      ${problem ? html`<p class="error" id=${`${id}-error`}>${error}</p>` : nothing}
      ${(options ?? []).map((option, index) =>
        choice(id, option, `${id}-${index}`, option.value === value, isLive),
      )}
    </fieldset>
  </div>`;
}

/** A press anywhere on it chooses it; its hint is said once, after its name. */
function choice(
  name: string,
  { value, label, hint }: QuestionOption,
  id: string,
  checked: boolean,
  isLive: boolean,
): TemplateResult {
  return html`<label class="choice">
    <input
      type="radio"
      name=${name}
      value=${value}
      .checked=${isLive ? live(checked) : checked}
      aria-labelledby=${`${id}-name`}
      aria-describedby=${hint ? id : nothing}
    />
    <span
      ><span id=${`${id}-name`}>${label}</span>${hint
        ? html`<span class="hint" id=${id}>${hint}</span>`
        : nothing}</span
    >
  </label>`;
}
