import type { SourceNotes } from '@npq-widgets/data';
import type { Grounds } from '@npq-widgets/data/funding';
import { html, nothing, type TemplateResult } from 'lit';
import type { HubIdentity } from '../../../core/contexts.js';
import { formatDates } from '../../../core/format.js';
import type { Ui } from '../../../core/view.js';

/** What stands around a result on paper. */
export const SHEET_MESSAGES = {
  CHECKER_SHEET_TITLE: 'NPQ scholarship funding: {course}, {cohort}',
  CHECKER_SHEET_CHECKED: 'Checked on {date}.',
  CHECKER_SHEET_CHECKED_AT: 'Checked on {date}, on the website of {hub}.',
  CHECKER_SHEET_SOURCES: 'Sources: {sources}',
  CHECKER_SHEET_UNCONFIRMED: 'Not confirmed, so check before you rely on it. Sources: {sources}',
  CHECKER_SHEET_HUB: '{hub}:',
} as const;

export type SheetKey = keyof typeof SHEET_MESSAGES;

type Msg = Ui<never, SheetKey>['msg'];

/** When a result was checked, and on whose website. */
export function checkedLine(today: string, hub: HubIdentity | undefined, msg: Msg): TemplateResult {
  const date = formatDates(today);
  return html`<p class="small">
    ${hub?.name
      ? msg('CHECKER_SHEET_CHECKED_AT', { date, hub: hub.name })
      : msg('CHECKER_SHEET_CHECKED', { date })}
  </p>`;
}

/** What something rests on, in words: paper has no links to open. */
export function sourcesLine(
  on: Grounds | null,
  notes: SourceNotes,
  msg: Msg,
): TemplateResult | typeof nothing {
  const names = (on?.sources ?? [])
    .flatMap((id) => notes[id] ?? [])
    .map(
      ({ publisher, title, published, read }) =>
        `${publisher}: ${title}${published ? `, ${formatDates(published)}` : ''} (read ${formatDates(read)})`,
    );
  if (names.length === 0) return nothing;
  const key = on?.confidence === 'high' ? 'CHECKER_SHEET_SOURCES' : 'CHECKER_SHEET_UNCONFIRMED';
  return html`<p class="small">${msg(key, { sources: names.join('; ') })}</p>`;
}

/** What several things rest on, each source once. They are as sure as the least sure of them. */
export const together = (grounds: readonly Grounds[]): Grounds => ({
  sources: [...new Set(grounds.flatMap((one) => one.sources))],
  confidence: grounds.find(({ confidence }) => confidence !== 'high')?.confidence ?? 'high',
});
