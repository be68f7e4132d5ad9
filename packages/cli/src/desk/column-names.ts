import type { Column } from './columns.js';
import { deskFacts } from './facts.js';
import { tidy } from './tidy.js';

/** `Works in England` names the column `works_in_england`. */
export const plainName = (cell: string): string =>
  cell
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '_');

/** Words that may stand around the name of a column. */
const AROUND = new Set(['npq', 'which', 'what', 'your', 'the', 'a', 'is', 'of', 'on', 'name', 'title']);

const tokenise = (text: string): string[] =>
  tidy(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const bare = (text: string): string => tokenise(text).join(' ');
const withoutAround = (text: string): string =>
  tokenise(text)
    .filter((word) => !AROUND.has(word))
    .join(' ');

const questions = new Map(deskFacts.questions.map(({ title, answer }) => [bare(title), answer]));

/**
 * The column of ours that stands under a heading: its own name, our question for it, or its name with words around it,
 * such as `NPQ Course`. A heading about nothing but an NPQ (`Which NPQ?`) is that of the course.
 */
export function columnOf(cell: string, known: readonly Column[]): Column | undefined {
  const exact = known.find(({ name }) => name === plainName(cell));
  if (exact) return exact;
  const words = bare(cell);
  if (words === '') return undefined;
  const asked = questions.get(words);
  if (asked !== undefined) return known.find(({ answer }) => answer === asked);
  const rest = withoutAround(cell);
  if (rest === '') return /\bnpq\b/.test(words) ? known.find(({ answer }) => answer === 'course') : undefined;
  return known.find(({ name }) => withoutAround(name) === rest);
}
