import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { TextDecoderStream } from 'node:stream/web';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { SchoolsError } from './schools-error.js';

export type TableRow = Readonly<Record<string, string>>;

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

/** The first bytes of a file, which say how it is written. */
async function headOf(path: string): Promise<Buffer> {
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

/** The rows of a CSV file as they are read, each by its columns' names. */
export async function* readTable(path: string): AsyncGenerator<TableRow> {
  const head = await headOf(path);
  if (head.length === 0) throw new SchoolsError(`${path} is empty.`);
  if (head.subarray(0, 2).toString('latin1') === 'PK')
    throw new SchoolsError(`${path} is a workbook. Save its sheet as CSV, and give that file.`);
  // The official extract is Windows-1252 and has no mark; a file that was saved anew has one.
  const isUtf8 = head.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));
  const text = Readable.toWeb(createReadStream(path)).pipeThrough(
    new TextDecoderStream(isUtf8 ? 'utf-8' : 'windows-1252'),
  );
  const rows = parse({ columns: true, bom: true, relax_column_count: true, skip_empty_lines: true });
  const read = pipeline(Readable.fromWeb(text), rows, () => undefined);
  try {
    for await (const row of read) yield row as TableRow;
  } catch (error) {
    throw new SchoolsError(
      `${path} is not a CSV file that can be read${error instanceof Error ? `: ${error.message}` : ''}.`,
    );
  }
}
