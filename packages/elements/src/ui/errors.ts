import { css, html, type TemplateResult } from 'lit';
import { focusBeside } from '../core/reading-place.js';

/** What is wrong: in a summary above a form, and at each field. It comes with the words that say so. */
export const errorStyles = css`
  .error {
    color: var(--_error);
    font-weight: 700;
    margin-block-end: 0.5em;
  }
  .wrong {
    border-inline-start: 5px solid var(--_error);
    padding-inline-start: var(--_space);
  }
  .summary {
    border: 3px solid var(--_error);
    border-radius: var(--_radius);
    padding: var(--_space);
    margin-block-end: var(--_space);
  }
  .summary .h3 {
    margin-block-start: 0;
  }
  .summary :is(a, .link) {
    color: var(--_error);
    font-weight: 700;
  }
`;

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
