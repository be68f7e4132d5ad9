import { html, nothing, type TemplateResult } from 'lit';
import { fieldStates, onBoxUse, suggestionList, type Box } from '../../../ui/place-box/place-box.js';
import type { Ui } from '../../../core/view.js';
import type { CheckerAction } from '../../model/state.js';
import type { OwnSchoolKey } from './messages.js';

export type SchoolProblem = 'SCHOOL_ERROR' | 'SCHOOL_NONE' | 'SCHOOL_LOST';

/** A combobox for schools, with what is wrong and a way to look again where nothing came. */
export function schoolField<Value>(
  box: Box<Value>,
  problem: SchoolProblem | undefined,
  { msg }: Pick<Ui<CheckerAction, OwnSchoolKey>, 'msg'>,
  onRetry: () => void,
): TemplateResult {
  const { state, onChange } = box;
  const { expanded, active } = fieldStates(box);
  const onInput = ({ target }: Event): void =>
    onChange({ text: (target as HTMLInputElement).value, isOpen: true, active: -1 });
  const onUse = (event: Event): void => onBoxUse(event, box);
  return html`<div class=${problem ? 'field wrong' : 'field'}>
    <label for="place" id="place-label">${msg('SCHOOL_LABEL')}</label>
    ${problem
      ? html`<p class="error" id="place-error" role="alert">
          ${msg(problem, { text: state.text })}
          ${problem === 'SCHOOL_LOST'
            ? html`<button type="button" class="link" @click=${onRetry}>${msg('BASE_RETRY')}</button>`
            : nothing}
        </p>`
      : nothing}
    <div class="box">
      <input
        id="place"
        type="text"
        role="combobox"
        aria-labelledby="place-label"
        aria-autocomplete="list"
        aria-expanded=${expanded ? 'true' : 'false'}
        aria-controls=${expanded ? 'place-list' : nothing}
        aria-activedescendant=${active ?? nothing}
        aria-describedby=${problem ? 'place-error' : nothing}
        aria-invalid=${problem ? 'true' : nothing}
        autocomplete="off"
        autocapitalize="words"
        spellcheck="false"
        maxlength="100"
        .value=${state.text}
        @input=${onInput}
        @keydown=${onUse}
        @click=${onUse}
        @blur=${() => state.isOpen && onChange({ ...state, isOpen: false, active: -1 })}
      />
      ${suggestionList(box)}
    </div>
  </div>`;
}
