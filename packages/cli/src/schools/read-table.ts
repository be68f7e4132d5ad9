import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { TextDecoderStream } from 'node:stream/web';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { SchoolsError } from './schools-error.js';

/** The cells of a row by the columns that were asked for. */
export type TableRow<Column extends string> = Readonly<Record<Column, string>>;

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

/** The first bytes of a file, which say how it is written. */
export async function headOf(path: string): Promise<Buffer> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new SchoolsError(`There is no file ${path}.`);
    if (codeOf(error) === 'EISDIR') throw new SchoolsError(`${path} is a folder, not a file.`);
    throw new SchoolsError(`${path} cannot be read.`);
  }
}

/** Workbooks begin like this: a zip archive, or the compound file of older ones. */
export const isWorkbook = (head: Buffer): boolean => /^(?:PK|\xd0\xcf\x11\xe0)/.test(head.toString('latin1'));

/** The rows of a CSV file as they are read. */
export async function* readRows(path: string): AsyncGenerator<readonly string[]> {
  const head = await headOf(path);
  if (head.length === 0) throw new SchoolsError(`${path} is empty.`);
  if (isWorkbook(head))
    throw new SchoolsError(`${path} is a workbook. The extract of all schools is a CSV file.`);
  // The official extract is Windows-1252 and has no mark; a file that was saved anew has one.
  const isUtf8 = head.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));
  const text = Readable.toWeb(createReadStream(path)).pipeThrough(
    new TextDecoderStream(isUtf8 ? 'utf-8' : 'windows-1252'),
  );
  const rows = parse({ bom: true, relax_column_count: true, skip_empty_lines: true });
  const read = pipeline(Readable.fromWeb(text), rows, () => undefined);
  try {
    for await (const row of read) yield row as string[];
  } catch (error) {
    throw new SchoolsError(
      `${path} is not a CSV file that can be read${error instanceof Error ? `: ${error.message}` : ''}.`,
    );
  }
}

/** Where each column stands in the first line. Of the many that the extract has, few are taken. */
function placesOf<Column extends string>(
  header: readonly string[],
  columns: readonly Column[],
  path: string,
): [Column, number][] {
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length)
    throw new SchoolsError(
      `${path} has no column ${missing.map((one) => `"${one}"`).join(', ')}. Give the extract of all establishments from Get information about schools.`,
    );
  return columns.map((column) => [column, header.indexOf(column)]);
}

/** The rows of a CSV file as they are read, each with the columns that are asked for, without spaces around a cell. */
export async function* readTable<Column extends string>(
  path: string,
  columns: readonly Column[],
): AsyncGenerator<TableRow<Column>> {
  let places: [Column, number][] | undefined;
  for await (const cells of readRows(path)) {
    if (places)
      yield Object.fromEntries(places.map(([column, at]) => [column, (cells[at] ?? '').trim()])) as Record<
        Column,
        string
      >;
    else places = placesOf(cells, columns, path);
  }
}
