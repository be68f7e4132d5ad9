import type { RowProblem } from './read-row.js';
import { tidy } from './tidy.js';

/** What people write below a header to say how to fill it in. */
const HELP =
  /^(?:e\.? ?g\b|for example\b|example\b|enter\b|select\b|choose\b|pick\b|write\b|please\b|format\b|use\b)|\byes ?(?:or|\/|,) ?no\b|\by ?(?:or|\/) ?n\b|\btrue ?(?:or|\/) ?false\b/;

/** So many lines below the header may be help. */
export const HELP_LINES = 3;

/** Whether a row that cannot be read is a line of help and no person: every cell that is at fault says how to fill it in. */
export function isHelp(problems: readonly RowProblem[]): boolean {
  const said = problems.map(({ cell }) => (cell === undefined ? undefined : tidy(cell)));
  const isSaid = (text: string | undefined): boolean => text !== undefined && HELP.test(text);
  return said.some(isSaid) && said.every((text) => text === '' || isSaid(text));
}
