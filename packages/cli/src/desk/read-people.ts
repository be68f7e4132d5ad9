import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { TextDecoder } from 'node:util';
import { CsvError, parse } from 'csv-parse';
import { DeskError } from './desk-error.js';
import type { FileFormat } from './people-file.js';

/** One row of a list, as it is written. */
export interface Row {
  /** The line of the file on which it begins; the first is 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Bytes of one row. A longer one is a quotation mark that was not closed, and memory is not filled with the rest of the file. */
const LONGEST_ROW = 1_000_000;

async function* decode(chunks: AsyncIterable<Buffer>, encoding: FileFormat['encoding']): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

function countBreaks(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) if (cell.includes('\n') || cell.includes('\r')) breaks += cell.match(/\r\n|\n|\r/g)?.length ?? 0;
  return breaks;
}

function sentenceOf({ code }: CsvError, line: number): string {
  const where = `In the row that begins on line ${line} a quotation mark is opened and not closed`;
  return code === 'CSV_MAX_RECORD_SIZE'
    ? `The row that begins on line ${line} is longer than any row should be. A quotation mark in it may be opened and not closed.`
    : `${where}, so that the rest of the file cannot be told apart. Close it, and check the list again.`;
}

/**
 * Reads the rows of a file, its header among them, as fast as they are taken. Empty lines are left out, and counted.
 *
 * @throws DeskError when what follows cannot be told apart into rows
 */
export async function* readPeople({ path, encoding, start, delimiter }: FileFormat): AsyncGenerator<Row> {
  const parser = parse({
    delimiter, bom: false, relax_quotes: true, relax_column_count: true, max_record_size: LONGEST_ROW, record_delimiter: ['\r\n', '\n', '\r'],
  });
  const bytes = createReadStream(path, { start });
  // What goes wrong on the way comes out of the parser, which is read to its end below.
  const ended = (): void => undefined;
  if (encoding === 'utf-8') pipeline(bytes, parser, ended);
  else pipeline(bytes, (chunks: AsyncIterable<Buffer>) => decode(chunks, encoding), parser, ended);
  let line = 1;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      if (cells.length > 1 || cells[0] !== '') yield { line, cells };
      line += 1 + countBreaks(cells);
    }
  } catch (error) {
    if (error instanceof CsvError) throw new DeskError(sentenceOf(error, line));
    throw error;
  } finally {
    bytes.destroy();
  }
}
