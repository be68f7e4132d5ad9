import type { Reading } from './read-day.js';

/** A row of what was pasted: its number, counted from 1 as it stands there, and its cells. */
interface Row {
  readonly number: number;
  readonly cells: readonly string[];
}

/** What rows came to: values and the rows that they stand in, and a sentence for each row that is wrong. */
export interface RowsReading<Value> {
  readonly values: readonly Value[];
  readonly numbers: readonly number[];
  readonly faults: readonly string[];
}

/** More than a hub pastes, and less than a phone notices. */
const MOST_LETTERS = 20_000;

/** A cell in quotes or without, and what it ends with. */
const CELL = {
  '\t': /(?: {0,4}"((?:[^"]|"")*)" {0,4}|([^\t\n]*))(\t|\n|$)/y,
  ',': /(?: {0,4}"((?:[^"]|"")*)" {0,4}|([^,\n]*))(,|\n|$)/y,
} as const;

/** A spreadsheet copies with tabs and saves with commas; a cell with either in it stands in quotes. */
function rowsOf(text: string): Row[] {
  const isTabbed = text.replace(/"(?:[^"]|"")*"/g, '').includes('\t');
  const cell = CELL[isTabbed ? '\t' : ','];
  const rows: Row[] = [];
  let cells: string[] = [];
  cell.lastIndex = 0;
  while (cell.lastIndex <= text.length) {
    const match = cell.exec(text);
    if (!match) break;
    const [whole, quoted, plain = '', end] = match;
    cells.push((quoted?.replace(/""/g, '"') ?? plain).trim());
    if (end !== (isTabbed ? '\t' : ',')) {
      rows.push({ number: rows.length + 1, cells });
      cells = [];
    }
    if (whole === '' || end === '') break;
  }
  return rows.filter(({ cells: there }) => there.some(Boolean));
}

/** Reads pasted rows, each by itself, so that one that is wrong takes none with it. A row of headings is passed over. */
export function readRows<Value>(
  pasted: string,
  read: (cells: readonly string[], place: number) => Reading<Value>,
): RowsReading<Value> {
  const text = pasted.replace(/\r\n?/g, '\n');
  if (text.length > MOST_LETTERS)
    return {
      values: [],
      numbers: [],
      faults: ['This is too much to read. Paste the sessions of one cohort.'],
    };
  const rows = rowsOf(text);
  const [first] = rows;
  const hasHeadings = rows.length > 1 && first !== undefined && !/\d/.test(first.cells.join(''));
  const found = rows
    .slice(hasHeadings ? 1 : 0)
    .map(({ number, cells }, at) => ({ number, reading: read(cells, at + 1) }));
  return {
    values: found.flatMap(({ reading }) => ('value' in reading ? [reading.value] : [])),
    numbers: found.flatMap(({ number, reading }) => ('value' in reading ? [number] : [])),
    faults: found.flatMap(({ number, reading }) =>
      'fault' in reading ? [`Row ${String(number)}: ${reading.fault}`] : [],
    ),
  };
}

const written = (cell: string): string =>
  /[",\t\n]|^\s|\s$/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;

/** A row as it is pasted. Empty cells at the end are left out. */
function rowText(cells: readonly string[]): string {
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells
    .slice(0, last + 1)
    .map(written)
    .join(', ');
}

export const rowsText = (rows: readonly (readonly string[])[]): string => rows.map(rowText).join('\n');
