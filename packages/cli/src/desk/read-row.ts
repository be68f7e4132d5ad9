import type { Answers } from '@npq-widgets/data/funding';
import type { DeskFacts } from './facts.js';
import type { Header } from './header.js';
import { quote } from './quote.js';
import type { Row } from './read-people.js';
import { readValue } from './read-value.js';
import type { Value } from './value.js';

/** What is wrong with a row: in one of our columns, or with the row as a whole. */
export interface RowProblem {
  readonly column: string | null;
  readonly sentence: string;
  /** What stands there; undefined for a row as a whole. */
  readonly cell?: string;
}

/** A cell that is not written as the check's own pages have it, and how it was read. */
export interface LooseCell {
  readonly column: string;
  readonly cell: string;
  readonly value: string;
}

type RowReading =
  | { readonly answers: Answers; readonly loose: readonly LooseCell[] }
  | { readonly problems: readonly RowProblem[] };

/** Spellings of values that are kept: people write the same ones over and over. */
const KEPT = 1000;
/** Longer ones are not what anybody writes twice. */
const KEPT_LENGTH = 100;

/** Opened in this cell, and closed in none. */
const isOpened = (cell: string): boolean => cell.startsWith('"') && (cell.match(/"/g)?.length ?? 0) % 2 === 1;

function shapeProblem({ cells, broken }: Row, { names }: Header): RowProblem | undefined {
  if (broken) {
    const name = names[cells.findIndex(isOpened)];
    return {
      column: name === undefined ? null : quote(name),
      sentence: 'a quotation mark is opened and not closed.',
    };
  }
  if (cells.slice(names.length).some((cell) => cell.trim() !== '')) {
    const sentence = `it has ${cells.length} cells, and the header has ${names.length}. A cell that holds the sign that parts them needs quotation marks around it.`;
    return { column: null, sentence };
  }
  return undefined;
}

/** Reads the rows of one list. Cells that are missing at the end of a row are blank: spreadsheets leave them out. */
export function rowReader(header: Header, facts: DeskFacts): (row: Row) => RowReading {
  const places = header.columns.map(({ column, at }) => ({ column, at, kept: new Map<string, Value>() }));
  return (row) => {
    const shape = shapeProblem(row, header);
    if (shape) return { problems: [shape] };
    const answers: Record<string, string> = {};
    const problems: RowProblem[] = [];
    const loose: LooseCell[] = [];
    for (const { column, at, kept } of places) {
      const cell = row.cells[at] ?? '';
      const read = kept.get(cell) ?? readValue(column, cell, facts);
      if ('problem' in read) problems.push({ column: column.name, sentence: read.problem, cell });
      else {
        if (kept.size < KEPT && cell.length <= KEPT_LENGTH) kept.set(cell, read);
        if (read.value !== undefined) answers[column.answer] = read.value;
        if (read.isLoose && read.value !== undefined)
          loose.push({ column: column.name, cell, value: read.value });
      }
    }
    return problems.length > 0 ? { problems } : { answers, loose };
  };
}
