import { html, type TemplateResult } from 'lit';

/** The summary that GOV.UK puts before a form with an error: it has the focus, which says it, and leads to the field. An alert would say it twice. */
export function errorSummary(title: string, error: string, field: string): TemplateResult {
  const toField = (event: Event) => {
    const root = (event.target as Element).getRootNode() as ShadowRoot;
    root.querySelector<HTMLElement>(field)?.focus();
  };
  return html`<div class="summary" tabindex="-1">
    <p class="label">${title}</p>
    <button class="link" type="button" @click=${toField}>${error}</button>
  </div>`;
}
