import { html, type TemplateResult } from 'lit';
import { focusBeside } from '../../core/reading-place.js';

/**
 * Schools cannot be looked up, and a button tries again. It stands between the field and its list, so that neither covers the
 * other, and is said by the widget's live region. The button goes as it is pressed, so the field takes the focus.
 */
export function lostSchools(text: string, retry: string, onRetry: () => void): TemplateResult {
  const press = (event: Event): void => {
    focusBeside(event, '#place');
    onRetry();
  };
  return html`<p class="hint missed" id="no-schools">
    ${text} <button type="button" class="link" @click=${press}>${retry}</button>
  </p>`;
}
