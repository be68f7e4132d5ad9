import { findSourceIds } from '@npq-widgets/data';
import sources from '@npq-widgets/data/records/sources';
import { formatDay } from '../desk/format.js';
import { escaped, link, list } from './html.js';

/** A dated piece of a page: what it says, and what that rests on. */
export interface Block {
  readonly title: string;
  /** HTML, in the order of the page. */
  readonly parts: readonly string[];
  /** The facts that were used, with their sources. */
  readonly facts: readonly unknown[];
  /** The day on which the sources were read, and the day by which the facts want another look. */
  readonly read: string;
  readonly reviewBy: string;
}

/** Program code and data files are named and not linked: few visitors can read them. */
function sourceLine(id: string): string[] {
  const source = sources.items.find((one) => one.id === id);
  if (!source) return [];
  const { publisher, title, url, kind } = source;
  const name = `${publisher}: ${title}`;
  return [url === null || kind === 'dfe-code' ? escaped(name) : link(url, name)];
}

/** What must be said of the day: facts are ours, and they age. */
function dated({ read, reviewBy }: Block, today: string): string {
  const isOld = today > reviewBy;
  const when = isOld
    ? `This was checked on ${formatDay(read)}, and is due another check. See GOV.UK before you rely on it.`
    : `In our words, from sources that were read on ${formatDay(read)}. Look again after ${formatDay(reviewBy)}.`;
  return `<p>${when}</p>`;
}

/** The whole block as HTML that needs neither script nor style. */
export function blockHtml(
  block: Block,
  { today, level }: { readonly today: string; readonly level: number },
): string {
  const lines = findSourceIds(block.facts).flatMap(sourceLine);
  return [
    `<h${level}>${escaped(block.title)}</h${level}>`,
    ...block.parts,
    dated(block, today),
    `<p>Sources:</p>`,
    list('ul', [...new Set(lines)]),
    '',
  ].join('\n');
}
