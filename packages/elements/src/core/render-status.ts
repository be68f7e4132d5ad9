import officialPage from '@npq-widgets/data/slices/official-pages-courses-list';
import { html, type TemplateResult } from 'lit';
import type { BASE_MESSAGES } from './messages.js';
import type { Resources } from './resources.js';

/**
 * What stands in the place of things that are on their way, or that did not come: a button asks for them again. While one of
 * them is on its way that is said of all: what waits may do without the others. The way to DfE is built in: what the page
 * supplies may be what did not come.
 */
export function renderStatus(
  names: readonly string[],
  resources: Resources,
  msg: (key: keyof typeof BASE_MESSAGES) => string,
): TemplateResult {
  if (!resources.hasFailed(...names)) return html`<p>${msg('BASE_PENDING')}</p>`;
  return html`<div class="note" part="panel" role="alert">
    <p>${msg('BASE_FAILED')}</p>
    <p>
      <button type="button" part="button" @click=${() => resources.retry(names)}>${msg('BASE_RETRY')}</button>
    </p>
    <p>
      <a href=${officialPage}>${msg('BASE_OFFICIAL')}</a>
    </p>
  </div>`;
}
