import { html, nothing, type TemplateResult } from 'lit';
import type { FinderKey } from './messages.js';

interface PlaceForm {
  readonly typed: string;
  /** What is wrong with what was typed, as a sentence; empty when nothing is. */
  readonly error: string;
  readonly say: (key: FinderKey) => string;
  readonly onSubmit: (typed: string) => void;
  readonly onFocus: () => void;
}

/** One field in a native form, so that Enter works; what was typed stays in it. */
export function placeForm({ typed, error, say, onSubmit, onFocus }: PlaceForm): TemplateResult {
  const onFormSubmit = (event: Event): void => {
    event.preventDefault();
    onSubmit((event.target as HTMLFormElement).querySelector<HTMLInputElement>('#place')?.value ?? '');
  };
  return html`<form novalidate @submit=${onFormSubmit}>
    <div class=${error ? 'field wrong' : 'field'}>
      <label for="place">${say('FINDER_LABEL')}</label>
      <p class="hint" id="place-hint">${say('FINDER_HINT')}</p>
      ${error
        ? html`<p class="error" id="place-error">
            <span class="quiet">${say('FINDER_ERROR')}</span> ${error}
          </p>`
        : nothing}
      <div class="ask">
        <input
          id="place"
          type="text"
          autocomplete="off"
          autocapitalize="words"
          spellcheck="false"
          enterkeyhint="search"
          maxlength="100"
          aria-describedby=${error ? 'place-hint place-error' : 'place-hint'}
          aria-invalid=${error ? 'true' : nothing}
          .value=${typed}
          @focus=${onFocus}
        />
        <button part="button">${say('FINDER_BUTTON')}</button>
      </div>
    </div>
  </form>`;
}
