import type { SourceNote } from '@npq-widgets/data';
import { html, type TemplateResult } from 'lit';
import { inWords } from './dates.js';

/** Where a fact comes from, when it was written and when it was read: one line a source. */
export function sourceLine(sources: readonly SourceNote[], confirmed = true): TemplateResult {
  const line = ({ publisher, title, url, published, read }: SourceNote) => {
    const name = `${publisher}: ${title}`;
    return html`${url ? html`<a href=${url}>${name}</a>` : name}${published ? `, ${inWords(published)}` : ''}
    (read ${inWords(read)})`;
  };
  return html`<p class="source">
    ${confirmed ? '' : 'Unconfirmed. '}${sources.length > 1 ? 'Sources' : 'Source'}:
    ${sources.map((source, index) => html`${index ? '; ' : ''}${line(source)}`)}
  </p>`;
}
