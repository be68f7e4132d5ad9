import { css, html, svg, type TemplateResult } from 'lit';
import type { Ui } from '../../../core/view.js';
import type { Year } from '../../model/year.js';

/** What the picture says, and the sentence below it. */
export const YEAR_MESSAGES = {
  PLANNER_INTRO: 'An NPQ typically takes {weekly} hours a week.',
  PLANNER_YEAR: 'A year in weeks. In school holidays: {out} of {weeks}.',
  PLANNER_AUTUMN: 'Autumn',
  PLANNER_SPRING: 'Spring',
  PLANNER_SUMMER: 'Summer',
} as const;

type YearKey = keyof typeof YEAR_MESSAGES;

/** Drawn in the colour of text, which a reader's own colours replace; the terms are words of the picture. */
export const yearStyles = css`
  .year {
    color: var(--_accent);
    margin-block-end: 0.5em;
  }
  .year > svg {
    display: block;
    inline-size: 100%;
    block-size: 6em;
  }
`;

/** Between two blocks, and below them, in hours. */
const GAP = 0.14;
const TERMS = ['PLANNER_AUTUMN', 'PLANNER_SPRING', 'PLANNER_SUMMER'] as const;

/** A year of weeks, each two blocks: the least that is stated and, paler, the most. Faint where no term is marked below. */
export function yearPicture(
  { weekly, weeks, inTerm, halves }: Year,
  { msg }: Pick<Ui<never, YearKey>, 'msg'>,
): TemplateResult {
  const { min, max } = weekly;
  const path = (lines: readonly string[], width: number, opacity: number): TemplateResult =>
    svg`<path d=${lines.join('')} stroke="currentColor" stroke-width=${width} opacity=${opacity}></path>`;
  const blocks = (of: readonly number[], opacity: number): TemplateResult[] =>
    [`${max}v${GAP / 2 - min}`, `0v${max - min - GAP / 2}`].map((block, index) =>
      path(
        of.map((week) => `M${week + 0.5} ${block}`),
        0.8,
        opacity / (1 + 2 * index),
      ),
    );
  const marks = halves.map(({ from, weeks: length }) => `M${from + 0.1} ${max + 2 * GAP}h${length - 0.2}`);
  return html`<p class="year">
      <svg
        role="img"
        aria-label=${msg('PLANNER_YEAR', { weeks: weeks.length, out: weeks.length - inTerm.length })}
      >
        <svg viewBox="0 0 ${weeks.length} ${max + 3 * GAP}" height="75%" preserveAspectRatio="none">
          ${blocks(weeks, 0.4)} ${blocks(inTerm, 1)} ${path(marks, GAP, 1)}
        </svg>
        ${TERMS.map(
          (term, index) =>
            svg`<text x="${((halves[2 * index]?.from ?? 0) / weeks.length) * 100}%" y="95%" fill="currentColor">${msg(term)}</text>`,
        )}
      </svg>
    </p>
    <p>${msg('PLANNER_INTRO', { weekly: min < max ? `${min} to ${max}` : max })}</p>`;
}
