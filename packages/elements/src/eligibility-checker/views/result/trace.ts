// How each rule went. It comes when the fold is opened.
import type { SourceNote } from '@npq-widgets/data';
import type { Assessment, Check, FundingReasons } from '@npq-widgets/data/funding';
import { html, type TemplateResult } from 'lit';
import { formatDates } from '../../../core/format.js';
import { sourceName } from '../../../ui/source-line.js';
import type { Ui } from '../../../core/view.js';

const MARKS = {
  passed: 'CHECKER_PASSED',
  failed: 'CHECKER_FAILED',
  'not-known': 'CHECKER_NOT_KNOWN',
  'not-needed': 'CHECKER_NOT_NEEDED',
} as const;

export const messages = {
  CHECKER_PASSED: 'Passed',
  CHECKER_FAILED: 'Failed',
  CHECKER_NOT_KNOWN: 'Not known',
  CHECKER_NOT_NEEDED: 'Not needed',
  CHECKER_TRACE_SOURCE: '{publishers}, read {read} [{numbers}]',
  CHECKER_TRACE_SOURCES: 'Sources of the rules',
} as const;

export type TraceKey = keyof typeof messages;

/** What the rules came to, with the words of each and what it rests on. */
interface Traced {
  readonly assessment: Assessment;
  readonly last: Assessment | undefined;
  readonly reasons: FundingReasons;
  readonly sourcesOf: (rule: string) => readonly SourceNote[];
}

/** Each rule in its order and how it went, with its source and date: first what counted. */
export function traceList(
  { assessment, last, reasons, sourcesOf }: Traced,
  { msg }: Pick<Ui<never, TraceKey>, 'msg'>,
): TemplateResult {
  const shown = last ?? assessment;
  const found: SourceNote[] = [];
  const number = (note: SourceNote): number =>
    (found.includes(note) ? found.indexOf(note) : found.push(note) - 1) + 1;
  const from = (id: string): string => {
    const notes = sourcesOf(id);
    const distinct = (values: readonly string[]): string => [...new Set(values)].join('; ');
    const publishers = distinct(notes.map(({ publisher }) => publisher));
    return msg('CHECKER_TRACE_SOURCE', {
      publishers,
      read: distinct(notes.map(({ read }) => formatDates(read))),
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
  return html`<ul class="rows trace">
      ${rows}
    </ul>
    <p class="label">${msg('CHECKER_TRACE_SOURCES')}</p>
    <ol class="source">
      ${found.map((note) => html`<li>${sourceName(note)}</li>`)}
    </ol>`;
}
