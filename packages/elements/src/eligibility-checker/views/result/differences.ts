import { html, nothing, type TemplateResult } from 'lit';
import type { ResultModel } from '../../model/result.js';
import type { OutcomeUi } from './messages.js';
import { fold } from './parts.js';

/** What DfE's text says and what its service does, where they are not the same for these answers. */
export function differencesNote(
  { differences }: ResultModel,
  { msg }: OutcomeUi,
): TemplateResult | typeof nothing {
  if (differences.length === 0) return nothing;
  return fold(
    msg('CHECKER_DIFFERENCES'),
    html`<ul class="rows">
      ${differences.map(
        ({ published, service }) =>
          html`<li>
            <div>
              ${published === null
                ? nothing
                : html`<p><strong>${msg('CHECKER_PUBLISHED')}</strong> ${published}</p>`}
              <p><strong>${msg('CHECKER_SERVICE')}</strong> ${service}</p>
            </div>
          </li>`,
      )}
    </ul>`,
  );
}
