import { readFile } from 'node:fs/promises';
import { SchoolsError } from './schools-error.js';
import { headOf, isWorkbook, readRows } from './read-table.js';

/** Rows of cells, as text. */
export type Sheet = readonly (readonly string[])[];

/** A list of settings has some ten thousand rows. */
const MOST_BYTES = 64 * 1024 * 1024;

const textOf = (cell: unknown): string =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';

/** An empty row may be none at all. */
const cellsOf = (row: readonly unknown[] | null): string[] => Array.from(row ?? [], textOf);

/** Its reader comes when there is a workbook to read. Some programs write an ODS file that only its name tells. */
async function readBook(path: string, head: Buffer): Promise<Sheet[]> {
  const bytes = await readFile(path);
  if (bytes.length > MOST_BYTES)
    throw new SchoolsError(
      `${path} is larger than any list of settings. Save its sheet as CSV, and give that file.`,
    );
  const isOpenDocument = /\.ods$/i.test(path) || head.includes('opendocument.spreadsheet');
  try {
    const { read, readOds } = await import('hucre');
    const { sheets } = await (isOpenDocument ? readOds : read)(bytes);
    return sheets.map(({ rows }) => Array.from(rows, cellsOf));
  } catch {
    throw new SchoolsError(
      `${path} is not a workbook that can be read. Save its sheet as CSV, and give that file.`,
    );
  }
}

/** The sheets of a workbook (ODS, XLSX, XLS), or the one of a CSV file. */
export async function readSheets(path: string): Promise<readonly Sheet[]> {
  const head = await headOf(path);
  if (isWorkbook(head)) return readBook(path, head);
  const rows: (readonly string[])[] = [];
  for await (const cells of readRows(path)) rows.push(cells.map(textOf));
  return [rows];
}
