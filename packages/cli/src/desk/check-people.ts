import { findColumns } from './columns.js';
import { decisionKeys } from './decision-key.js';
import { DeskError } from './desk-error.js';
import { explain } from './explain.js';
import type { Explained } from './explain.js';
import type { DeskFacts } from './facts.js';
import { filledCells, filler } from './fill-in.js';
import type { FilledIn } from './fill-in.js';
import { findHeader, readHeader } from './header.js';
import type { Header } from './header.js';
import { HELP_LINES, isHelp } from './help-row.js';
import type { KnownSchools } from './known-schools.js';
import { HEADER_LINES, SEPARATOR_HINT } from './people-file.js';
import type { Row } from './read-people.js';
import { rowReader } from './read-row.js';
import type { RowProblem } from './read-row.js';
import { MOST_SAID, noteReadings } from './tally.js';
import type { Tally } from './tally.js';
import { noteFilledIn, schoolTally } from './tally-schools.js';

interface CheckOptions {
  /** The day of registration, as `2026-11-21`. */
  readonly on: string;
  /** Says a line to the person at the desk; done when more can be said. */
  readonly say: (line: string) => Promise<void>;
  /** Opens the index of schools, for a list that says where people work. */
  readonly openSchools: () => Promise<KnownSchools>;
}

/** One row of the results: the list's own cells, and what is added to them. */
export interface Checked {
  readonly line: number;
  /** `title`: a row above the header, which is carried through. `help`: a row that says how to fill the list in. */
  readonly kind: 'title' | 'header' | 'person' | 'help' | 'bad';
  readonly cells: readonly string[];
  /** The cells under the columns that the header adds; those at the end may be left out. None for a title. */
  readonly added: readonly string[];
  readonly header: Header;
  readonly problems: readonly RowProblem[];
  /** What the index knows of somebody's school; undefined where the list does not say where people work. */
  readonly filledIn?: FilledIn | undefined;
}

/** So many different decisions are kept at once: more than any real list has, and a bound on memory for any other. */
const KEPT = 30_000;

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

const nameOf = (line: number, { column, sentence }: Pick<RowProblem, 'column' | 'sentence'>): string =>
  `Line ${line}${column === null ? '' : `, column ${column}`}: ${sentence}`;

const whyNot = (problems: readonly RowProblem[]): string =>
  `Not checked: ${problems.map(({ column, sentence }) => (column === null ? sentence : `column ${column}: ${sentence}`)).join(' ')}`;

/** The rows that say something. */
async function* sayingSomething(rows: AsyncIterable<Row>): AsyncGenerator<Row> {
  let isFirst = true;
  for await (const row of rows) {
    const isHint = isFirst && SEPARATOR_HINT.test(row.cells[0] ?? '');
    if (isBlank(row) || isHint) continue;
    isFirst = false;
    yield row;
  }
}

/** Takes rows until one of them is the header, or so many lines that none will be. */
async function takeHeader(
  rows: AsyncIterator<Row>,
  facts: DeskFacts,
): Promise<{ header: Header; line: number; before: Row[] }> {
  const columns = findColumns(facts.ruleSets);
  const taken: Row[] = [];
  for (let next = await rows.next(); !next.done; next = await rows.next()) {
    if (next.value.line > HEADER_LINES && taken.length > 0) break;
    taken.push(next.value);
    if (findHeader([next.value], columns)?.isHeader) break;
  }
  const found = findHeader(taken, columns);
  if (!found) throw new DeskError('The list is empty.');
  if (found.row.broken || (!found.isHeader && taken[0]?.broken))
    throw new DeskError('In the first line a quotation mark is opened and not closed.');
  const header = readHeader(found.row.cells, columns);
  return { header, line: found.row.line, before: taken.slice(0, -1) };
}

/**
 * Checks the rows of a list, one of the first of which names the columns, and gives each back with what was found. A row
 * that cannot be read is named and given back with the reason; the others are checked all the same.
 *
 * @param tally what is counted on the way
 * @throws DeskError when no line is a header that can be used
 */
export async function* checkPeople(
  list: AsyncIterable<Row>,
  facts: DeskFacts,
  { on, say, openSchools }: CheckOptions,
  tally: Tally,
): AsyncGenerator<Checked> {
  const assessRow = assessor(facts, on);
  const rows = sayingSomething(list);
  const { header, line, before } = await takeHeader(rows, facts);
  const row = (
    checked: Omit<Checked, 'header' | 'problems'>,
    problems: readonly RowProblem[] = [],
  ): Checked => ({
    ...checked,
    header,
    problems,
  });
  for (const { line: above, cells } of before) yield row({ line: above, kind: 'title', cells, added: [] });
  if (before.length > 0)
    tally.notes.push(`Line ${line} was read as the header; the lines above it are carried through.`);
  tally.notes.push(...header.readAs);
  for (const note of header.notes) await say(note);
  yield row({ line, kind: 'header', cells: header.names, added: header.added });
  const schools = header.workplace.size > 0 ? await openSchools() : null;
  const fill = schools && filler(header.workplace, schools, facts);
  if (schools) tally.schools = schoolTally(schools, [...header.workplace.keys()]);

  const read = rowReader(header, facts);
  let below = 0;
  for await (const { line: at, cells, broken } of rows) {
    below++;
    const reading = read({ line: at, cells, broken });
    if (!('problems' in reading)) {
      const filledIn = fill?.(cells, reading.answers);
      const answers = filledIn ? { ...reading.answers, ...filledIn.answers } : reading.answers;
      const { outcome, stops, cells: found } = assessRow(answers);
      if (filledIn && tally.schools)
        for (const problem of noteFilledIn(tally.schools, filledIn)) await say(nameOf(at, problem));
      tally.outcomes.set(outcome, (tally.outcomes.get(outcome) ?? 0) + 1);
      tally.cohorts.add(reading.answers.cohort ?? '');
      if (stops) tally.stops++;
      noteReadings(tally, reading.loose);
      const added = filledIn ? [...found, ...filledCells(filledIn)] : found;
      yield { ...row({ line: at, kind: 'person', cells, added }), filledIn };
    } else if (below <= HELP_LINES && isHelp(reading.problems)) {
      tally.notes.push(`Line ${at} was read as help for filling in the list, and as no person.`);
      yield row({
        line: at,
        kind: 'help',
        cells,
        added: ['', '', 'Not checked: help for filling in the list, and no person.', '', ''],
      });
    } else {
      tally.bad++;
      for (const problem of reading.problems) if (tally.faults++ < MOST_SAID) await say(nameOf(at, problem));
      yield row(
        { line: at, kind: 'bad', cells, added: ['', '', whyNot(reading.problems), '', ''] },
        reading.problems,
      );
    }
  }
}
