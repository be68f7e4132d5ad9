import { css, html, nothing, type TemplateResult } from 'lit';
import { errorStyles } from '../../../ui/errors.js';
import {
  boxStyles,
  fieldStates,
  onBoxUse,
  suggestionList,
  type Box,
} from '../../../ui/place-box/place-box.js';

export const fieldStyles = css`
  ${errorStyles}
  ${boxStyles}
  .school .box {
    max-inline-size: 30em;
  }
  .school .box input {
    inline-size: 100%;
  }
`;

/**
 * A combobox for schools, with what is wrong.
 *
 * @param error what is wrong, or empty
 * @param missed said between the field and its list, where no school came
 */
export function schoolField<Value>(
  box: Box<Value>,
  label: string,
  error: string,
  missed: TemplateResult | typeof nothing,
): TemplateResult {
  const { state, onChange } = box;
  const { expanded, active } = fieldStates(box);
  const onInput = ({ target }: Event): void =>
    onChange({ text: (target as HTMLInputElement).value, isOpen: true, active: -1 });
  const onUse = (event: Event): void => onBoxUse(event, box);
  return html`<div class=${error ? 'field wrong' : 'field'}>
    <label for="place" id="place-label">${label}</label>
    ${error ? html`<p class="error" id="place-error">${error}</p>` : nothing}
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
        aria-describedby=${error ? 'place-error' : nothing}
        aria-invalid=${error ? 'true' : nothing}
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
      ${missed} ${suggestionList(box)}
    </div>
  </div>`;
}
