import type { SourceNote, SourceNotes } from '@npq-widgets/data';
import { html, type TemplateResult } from 'lit';
import { formatDates } from '../core/format.js';

/** The sources that ids stand for, each once. */
export const sourcesNamed = (ids: readonly string[], notes: SourceNotes): readonly SourceNote[] =>
  [...new Set(ids)].flatMap((id) => notes[id] ?? []);

/** One source: who says it and where, when it was written and when it was read. */
export function sourceName({ publisher, title, url, published, read }: SourceNote): TemplateResult {
  const name = `${publisher}: ${title}`;
  return html`${url ? html`<a href=${url}>${name}</a>` : name}${published
    ? `, ${formatDates(published)}`
    : ''}
  (read ${formatDates(read)})`;
}

/** Where a fact comes from: one line for all its sources. */
export function sourceLine(sources: readonly SourceNote[], confirmed = true): TemplateResult {
  return html`<p class="source" part="source">
    ${confirmed ? '' : 'Not confirmed. '}${sources.length > 1 ? 'Sources' : 'Source'}:
    ${sources.map((source, index) => html`${index ? '; ' : ''}${sourceName(source)}`)}
  </p>`;
}
