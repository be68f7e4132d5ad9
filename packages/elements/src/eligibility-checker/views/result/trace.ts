import type { SourceNote } from '@npq-widgets/data';
import { getEvidence, type Check } from '@npq-widgets/data/funding';
import { html, nothing, type TemplateResult } from 'lit';
import { inWords } from '../../../core/dates.js';
import { sourceName } from '../../../ui/source-line.js';
import { fold } from './parts.js';
import type { ResultModel } from '../../model/result.js';
import type { OutcomeUi } from './messages.js';

const MARKS = {
  passed: 'CHECKER_PASSED',
  failed: 'CHECKER_FAILED',
  'not-known': 'CHECKER_NOT_KNOWN',
  'not-needed': 'CHECKER_NOT_NEEDED',
} as const;

/** Each rule in its order and how it went, with its source and date: first what counted. Folded. */
export function tracePanel(
  { assessment, last, lastCohort, reasons, evidence }: ResultModel,
  { msg }: OutcomeUi,
): TemplateResult {
  const shown = last ?? assessment;
  const found: SourceNote[] = [];
  const number = (note: SourceNote): number =>
    (found.includes(note) ? found.indexOf(note) : found.push(note) - 1) + 1;
  const from = (id: string): string => {
    const notes = (getEvidence(shown, evidence, id)?.sources ?? []).flatMap(
      (source) => evidence.sources[source] ?? [],
    );
    const distinct = (values: readonly string[]): string => [...new Set(values)].join('; ');
    const publishers = distinct(notes.map(({ publisher }) => publisher));
    return msg('CHECKER_TRACE_SOURCE', {
      publishers,
      read: distinct(notes.map(({ read }) => inWords(read))),
      numbers: notes.map(number).join(', '),
    });
  };
  const row = ({ id, status }: Check) =>
    html`<li>
      <span>${reasons.checks[id]}<span class="source">${from(id)}</span></span>
      <span class="mark">${msg(MARKS[status])}</span>
    </li>`;
  const isNeeded = ({ status }: Check) => status !== 'not-needed';
  const rows = [...shown.trace.filter(isNeeded), ...shown.trace.filter((check) => !isNeeded(check))].map(row);
  if (rows.length === 0) return html``;
  return fold(
    lastCohort ? msg('CHECKER_TRACE_LAST', { last: lastCohort }) : msg('CHECKER_TRACE'),
    html`<ul class="rows trace">
        ${rows}
      </ul>
      <p class="label">${msg('CHECKER_TRACE_SOURCES')}</p>
      <ol class="source">
        ${found.map((note) => html`<li>${sourceName(note)}</li>`)}
      </ol>`,
  );
}

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
