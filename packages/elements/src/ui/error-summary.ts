import { html, type TemplateResult } from 'lit';
import { focusBeside } from '../core/reading-place.js';

/**
 * The summary that GOV.UK puts before a form with an error. It leads to the field. The focus comes to it and says it: an alert
 * would be a second time.
 */
export function errorSummary(title: string, error: string, field: string): TemplateResult {
  const toField = (event: Event) => focusBeside(event, field);
  return html`<div class="summary" tabindex="-1">
    <p class="label">${title}</p>
    <button class="link" type="button" @click=${toField}>${error}</button>
  </div>`;
}
