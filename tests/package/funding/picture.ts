import type { Cell, Mark, Row } from './marks.js';
import { listOf, nameOf } from './words.js';

const LABELS = 268;
const HEAD = 92;
const LEGEND = 44;
const CELL = 88;
const LINE = 34;
const GAP = 3;

/**
 * One block a mark, told apart by shape and word as well as by colour: full, full at its side, a broken outline, nothing.
 * In forced colours the system's own two do the same.
 */
const STYLE = `.npq-matrix text{font:13px system-ui,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;fill:#1a1f24}
.npq-matrix .paper{fill:#fff}.npq-matrix .full{fill:#0b5a73}.npq-matrix .line{fill:none;stroke:#0b5a73;stroke-width:2}
.npq-matrix .broken{stroke-dasharray:5 4}.npq-matrix .rule{stroke:#c9d2d8}
.npq-matrix text.on-full{fill:#fff;font-weight:700}.npq-matrix text.muted{fill:#4b5660}.npq-matrix text.head{font-size:12px;font-weight:700}
@media (forced-colors:active){.npq-matrix text,.npq-matrix text.muted{fill:CanvasText}.npq-matrix .paper{fill:Canvas}
.npq-matrix .full{fill:CanvasText}.npq-matrix .line,.npq-matrix .rule{stroke:CanvasText}.npq-matrix text.on-full{fill:Canvas}
.npq-matrix{forced-color-adjust:none}}`;

export const MARK_WORDS: Readonly<Record<Mark, string>> = {
  yes: 'Yes',
  if: 'If',
  review: 'Review',
  no: 'No',
  unknown: 'Not known',
  none: 'Not offered',
};

/** The word in a cell: what the condition is about, where it has room for it. */
export function wordOf({ mark, dependsOn }: Cell): string {
  if (mark === 'review' && dependsOn.includes('referredByAdviser')) return 'If referred';
  if (mark !== 'if') return MARK_WORDS[mark];
  if (dependsOn.some(listOf)) return 'If listed';
  return dependsOn.includes('headteacher') ? 'New heads' : MARK_WORDS.if;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const text = (x: number, y: number, words: string, className = '', anchor = 'start'): string =>
  `<text x="${x}" y="${y}"${className && ` class="${className}"`}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${escape(words)}</text>`;

const box = (x: number, y: number, width: number, className: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${LINE - 2 * GAP}" rx="3" class="${className}"/>`;

/** The block of a mark, whose top left is here, and its word. */
function block(mark: Mark, word: string, x: number, y: number, width = CELL - 2 * GAP): string {
  const middle = x + width / 2;
  const baseline = y + 19;
  switch (mark) {
    case 'yes':
      return box(x, y, width, 'full') + text(middle, baseline, word, 'on-full', 'middle');
    case 'if':
      return box(x, y, width, 'line') + box(x, y, 9, 'full') + text(middle + 5, baseline, word, '', 'middle');
    case 'review':
      return box(x, y, width, 'line broken') + text(middle, baseline, word, '', 'middle');
    case 'no':
      return text(middle, baseline, word, '', 'middle');
    default:
      return text(middle, baseline, word, 'muted', 'middle');
  }
}

/** A course's name on lines of their own, the last just above the matrix. */
function heading(name: string, x: number): string {
  const words = name.split(' ');
  const lines = words.reduce<string[]>((all, word) => {
    const last = all.at(-1);
    const fits = last !== undefined && `${last} ${word}`.length <= 11;
    return fits ? [...all.slice(0, -1), `${last} ${word}`] : [...all, word];
  }, []);
  return lines
    .map((line, index) =>
      text(x + CELL / 2, LEGEND + HEAD - 10 - (lines.length - 1 - index) * 16, line, 'head', 'middle'),
    )
    .join('');
}

function row({ setting, cells }: Row, index: number): string {
  const top = LEGEND + HEAD + index * LINE;
  const width = LABELS + cells.length * CELL;
  const blocks = cells.map((cell, at) => block(cell.mark, wordOf(cell), LABELS + at * CELL + GAP, top + GAP));
  return `<line x1="0" x2="${width}" y1="${top}" y2="${top}" class="rule"/>${text(4, top + 22, setting)}${blocks.join('')}`;
}

const KEY: readonly (readonly [mark: Mark, means: string])[] = [
  ['yes', 'paid for'],
  ['if', 'on a condition'],
  ['review', 'DfE decides'],
  ['no', 'not paid for'],
];

const key = (): string =>
  KEY.map(([mark, means], index) => {
    const x = GAP + index * 214;
    return block(mark, MARK_WORDS[mark], x, GAP) + text(x + CELL + 4, GAP + 19, means);
  }).join('\n');

/** Who is paid for in one cohort: kinds of workplace down, NPQs across. */
export function picture(title: string, rows: readonly Row[]): string {
  const columns = rows[0]?.cells ?? [];
  const [width, height] = [LABELS + columns.length * CELL, LEGEND + HEAD + rows.length * LINE + 1];
  const names = columns.map(({ course }) => nameOf(course));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="npq-matrix" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escape(title)}</title>`,
    `<style>${STYLE}</style>`,
    `<rect width="${width}" height="${height}" class="paper"/>`,
    key(),
    ...names.map((name, index) => heading(name, LABELS + index * CELL)),
    ...rows.map(row),
    '</svg>\n',
  ].join('\n');
}
