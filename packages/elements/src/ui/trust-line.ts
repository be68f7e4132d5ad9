import { css, html, nothing, type TemplateResult } from 'lit';
import { formatDates } from '../core/format.js';
import { dayChecked, sourcesOf, type Trust, type TrustedSource } from './trust.js';

/** What the trust line says. A hub may override any by its key. */
export const TRUST_MESSAGES = {
  BASE_TRUST_LINE: 'Based on {basis}, checked {checked}.',
  BASE_TRUST_DUE: 'Due a check since {due}: see GOV.UK for changes.',
  BASE_TRUST_SUPPORTS: 'For: {what}.',
  BASE_TRUST_READ: 'Checked {read}.',
  BASE_TRUST_TECHNICAL: 'Technical: program code or data files.',
  BASE_TRUST_DOUBTS: 'Not confirmed',
  BASE_TRUST_DOUBT: '{what}: {doubt}',
} as const;

export type TrustKey = keyof typeof TRUST_MESSAGES;

type Msg = (key: TrustKey, values?: Readonly<Record<string, string>>) => string;

/** What the trust line looks like: quiet, and the last thing of an answer. */
export const trustStyles = css`
  .trust {
    margin-block: calc(var(--_space) * 1.5) 0;
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
    font-size: 0.9em;
  }
  .trust > summary {
    color: inherit;
  }
  .trust ol,
  .trust ul {
    margin-block: 0.6em;
  }
`;

/** One source; the day on which it was read only where the line itself says another. */
function sourceItem(source: TrustedSource, checked: string, msg: Msg): TemplateResult {
  const { publisher, title, url, published, read, technical, supports } = source;
  const name = `${publisher}: ${title}`;
  return html`<li>
    ${url ? html`<a href=${url}>${name}</a>` : name}${published ? `, ${formatDates(published)}` : nothing}.
    ${msg('BASE_TRUST_SUPPORTS', { what: supports.join(', ') })}
    ${read === checked ? nothing : msg('BASE_TRUST_READ', { read: formatDates(read) })}
    ${technical ? msg('BASE_TRUST_TECHNICAL') : nothing}
  </li>`;
}

function doubtList({ facts }: Trust, msg: Msg): TemplateResult | typeof nothing {
  const doubts = facts.flatMap(({ what, doubt }) =>
    doubt ? html`<li>${msg('BASE_TRUST_DOUBT', { what, doubt })}</li>` : [],
  );
  if (doubts.length === 0) return nothing;
  return html`<p class="label">${msg('BASE_TRUST_DOUBTS')}</p>
    <ul>
      ${doubts}
    </ul>`;
}

/** The line alone: what the answer rests on and when that was checked; past its review date it says so. */
export function trustCopy(trust: Trust, msg: Msg): string {
  const { basis, reviewBy, today, caveat } = trust;
  const checked = formatDates(dayChecked(sourcesOf(trust)));
  const due = today > reviewBy ? msg('BASE_TRUST_DUE', { due: formatDates(reviewBy) }) : '';
  return [msg('BASE_TRUST_LINE', { basis, checked }), due, caveat].filter(Boolean).join(' ');
}

/**
 * One quiet line at the end of an answer. Opened, it numbers the sources and says what each supports, and what is not
 * confirmed. The same in all widgets.
 */
export function trustLine(trust: Trust, msg: Msg): TemplateResult {
  const sources = sourcesOf(trust);
  const checked = dayChecked(sources);
  return html`<details class="trust" part="source">
    <summary>${trustCopy(trust, msg)}</summary>
    <ol>
      ${sources.map((source) => sourceItem(source, checked, msg))}
    </ol>
    ${doubtList(trust, msg)}
  </details>`;
}
