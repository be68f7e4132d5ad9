import { ADDED, findColumns } from './columns.js';
import { decisionKeys } from './decision-key.js';
import { DeskError } from './desk-error.js';
import { explain } from './explain.js';
import type { Explained } from './explain.js';
import type { DeskFacts } from './facts.js';
import { formulaGuard } from './formulas.js';
import { readHeader } from './header.js';
import type { Header } from './header.js';
import { SEPARATOR_HINT } from './people-file.js';
import type { Row } from './read-people.js';
import { rowReader } from './read-row.js';
import type { RowProblem } from './read-row.js';
import type { Tally } from './tally.js';

interface CheckOptions {
  /** The day of registration, as `2026-11-21`. */
  readonly on: string;
  /** Leave cells that would run as formulas. */
  readonly raw: boolean;
  /** What parts the cells of the results. */
  readonly delimiter: string;
  /** Says a line to the person at the desk; done when more can be said. */
  readonly say: (line: string) => Promise<void>;
}

/** So many different decisions are kept at once: more than any real list has, and a bound on memory for any other. */
const KEPT = 50_000;

/** Assesses rows. What the rules see of two people is often the same: then it is worked out once. */
function assessor(facts: DeskFacts, on: string): (answers: Parameters<typeof explain>[0]) => Explained {
  const keyOf = decisionKeys(facts.ruleSets, on);
  const kept = new Map<string, Explained>();
  return (answers) => {
    const key = keyOf(answers);
    const known = kept.get(key);
    if (known) return known;
    const explained = explain(answers, facts, on);
    if (kept.size >= KEPT) kept.clear();
    kept.set(key, explained);
    return explained;
  };
}

const isBlank = ({ cells }: Row): boolean => cells.every((cell) => cell.trim() === '');

const nameOf = (line: number, { column, sentence }: RowProblem): string =>
  `Line ${line}${column === null ? '' : `, column ${column}`}: ${sentence}`;

const whyNot = (problems: readonly RowProblem[]): string =>
  `Not checked: ${problems.map(({ column, sentence }) => (column === null ? sentence : `column ${column}: ${sentence}`)).join(' ')}`;

/** The cells of a row with the added ones after the list's own columns. Cells that no column is there for come last. */
function lay(cells: readonly string[], { names, replaced }: Header, added: readonly string[]): string[] {
  if (replaced.length === 0 && cells.length === names.length) return [...cells, ...added];
  const own = names.map((_, at) => cells[at] ?? '').filter((_, at) => !replaced.includes(at));
  return [...own, ...added, ...cells.slice(names.length)];
}

/**
 * Checks the rows of a list, the first of which names the columns, and gives each back with what was found. A row that
 * cannot be read is named and given back with the reason; the others are checked all the same.
 *
 * @param tally what is counted on the way
 * @throws DeskError when the first row is no header that can be used
 */
export async function* checkPeople(
  rows: AsyncIterable<Row>,
  facts: DeskFacts,
  { on, raw, delimiter, say }: CheckOptions,
  tally: Tally,
): AsyncGenerator<string[]> {
  const assessRow = assessor(facts, on);
  const guard = formulaGuard(delimiter);
  const safe = (cell: string): string => {
    const guarded = guard(cell);
    if (guarded === cell) return cell;
    tally.formulas++;
    return raw ? cell : guarded;
  };
  let header: Header | undefined;
  let read: ReturnType<typeof rowReader> | undefined;
  for await (const row of rows) {
    if (isBlank(row) || (!header && SEPARATOR_HINT.test(row.cells[0] ?? ''))) continue;
    if (!header || !read) {
      if (row.broken) throw new DeskError('In the first line a quotation mark is opened and not closed.');
      header = readHeader(row.cells, findColumns(facts.ruleSets));
      read = rowReader(header, facts);
      for (const note of header.notes) await say(note);
      yield lay(row.cells, header, ADDED).map(safe);
      continue;
    }
    const reading = read(row);
    if ('problems' in reading) {
      tally.bad++;
      for (const problem of reading.problems) await say(nameOf(row.line, problem));
      yield lay(row.cells, header, ['', '', whyNot(reading.problems), '', '']).map(safe);
      continue;
    }
    const { outcome, stops, cells } = assessRow(reading.answers);
    tally.outcomes.set(outcome, (tally.outcomes.get(outcome) ?? 0) + 1);
    tally.cohorts.add(reading.answers.cohort ?? '');
    if (stops) tally.stops++;
    yield lay(row.cells, header, cells).map(safe);
  }
  if (!header) throw new DeskError('The list is empty.');
}
