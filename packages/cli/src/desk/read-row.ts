import type { Answers } from '@npq-widgets/data/funding';
import type { DeskFacts } from './facts.js';
import type { Header } from './header.js';
import { readValue } from './read-value.js';
import type { Value } from './read-value.js';

/** What is wrong with a row: in one of our columns, or with the row as a whole. */
export interface Problem {
  readonly column: string | null;
  readonly sentence: string;
}

export type RowReading = { readonly answers: Answers } | { readonly problems: readonly Problem[] };

/** Spellings of values that are kept: people write the same ones over and over. */
const KEPT = 1000;

/** A quotation mark that was never closed draws the rows after it into one cell. */
const isUnclosed = (cell: string): boolean => cell.startsWith('"') && /[\r\n]/.test(cell);

function shapeProblem(cells: readonly string[], { width }: Header): Problem | undefined {
  if (cells.some(isUnclosed)) {
    return { column: null, sentence: 'a quotation mark is opened and not closed, so that this row runs into the next.' };
  }
  if (cells.slice(width).some((cell) => cell.trim() !== '')) {
    return { column: null, sentence: `it has ${cells.length} cells, and the first line has ${width}. A cell that holds a comma or semicolon needs quotation marks around it.` };
  }
  return undefined;
}

/** Reads the rows of one list. Cells that are missing at the end of a row are blank: spreadsheets leave them out. */
export function rowReader({ width, columns, ...header }: Header, facts: DeskFacts): (cells: readonly string[]) => RowReading {
  const places = columns.map(({ column, at }) => ({ column, at, kept: new Map<string, Value>() }));
  return (cells) => {
    const shape = shapeProblem(cells, { width, columns, ...header });
    if (shape) return { problems: [shape] };
    const answers: Record<string, string> = {};
    const problems: Problem[] = [];
    for (const { column, at, kept } of places) {
      const cell = cells[at] ?? '';
      const read = kept.get(cell) ?? readValue(column, cell, facts);
      if ('problem' in read) problems.push({ column: column.name, sentence: read.problem });
      else {
        if (kept.size < KEPT) kept.set(cell, read);
        if (read.value !== undefined) answers[column.answer] = read.value;
      }
    }
    return problems.length > 0 ? { problems } : { answers };
  };
}
