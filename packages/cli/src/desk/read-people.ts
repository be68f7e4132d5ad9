import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { parse as parseAll } from 'csv-parse/sync';
import { DeskError } from './desk-error.js';
import type { FileFormat } from './people-file.js';
import { LONGEST_ROW, readLine, textFrom } from './people-text.js';

/** One row of a list, as it is written. */
export interface Row {
  /** The line of the file on which it begins; the first is 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** A quotation mark in it is opened and not closed: these are the cells of its line alone, marks and all. */
  readonly broken: boolean;
}

/** Where a row begins: its line, and its byte in the text. */
interface Place {
  readonly line: number;
  readonly byte: number;
}

/** After so many broken rows the file is something else than it seems. */
const MOST_BROKEN = 100;

const LINE_ENDS = ['\r\n', '\n', '\r'];

function countBreaks(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells)
    if (cell.includes('\n') || cell.includes('\r')) breaks += cell.match(/\r\n|\n|\r/g)?.length ?? 0;
  return breaks;
}

/** Whether a row of several lines is one by mistake: read strictly, its quotation marks do not fit. */
function runsOn(cells: readonly string[], text: string, delimiter: string): boolean {
  if (!cells.some((cell) => cell.startsWith('"'))) return false;
  try {
    parseAll(text, { delimiter, record_delimiter: LINE_ENDS });
    return false;
  } catch {
    return true;
  }
}

/** Reads rows up to the end, or up to a broken one, whose place it returns. */
async function* readRows(format: FileFormat, from: Place): AsyncGenerator<Row, Place | null> {
  const parser = parse({
    delimiter: format.delimiter,
    info: true,
    raw: true,
    bom: false,
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: LONGEST_ROW,
    record_delimiter: LINE_ENDS,
  });
  // What goes wrong on the way comes out of the parser, which is read to its end below.
  pipeline(textFrom(format, from.byte), parser, () => undefined);
  let { line, byte } = from;
  try {
    for await (const { record: cells, info, raw } of parser as AsyncIterable<{
      record: string[];
      info: { bytes: number };
      raw: string;
    }>) {
      const end = from.byte + info.bytes;
      const breaks = countBreaks(cells);
      if (breaks > 0 && runsOn(cells, raw, format.delimiter)) return { line, byte };
      yield { line, cells, broken: false };
      line += 1 + breaks;
      byte = end;
    }
    return null;
  } catch (error) {
    if (error instanceof CsvError) return { line, byte };
    throw error;
  }
}

/**
 * Reads the rows of a file, its header and its empty lines among them, as fast as they are taken. A row with a quotation
 * mark that is not closed ends with its line, so that it does not take the rest of the list with it.
 *
 * @throws DeskError when there are too many of those
 */
export async function* readPeople(format: FileFormat): AsyncGenerator<Row> {
  let from: Place = { line: 1, byte: 0 };
  for (let broken = 0; broken < MOST_BROKEN; broken++) {
    const place = yield* readRows(format, from);
    if (!place) return;
    const { text, end } = await readLine(format, place.byte, place.line);
    const [cells = []] = parseAll(text, { delimiter: format.delimiter, quote: null });
    yield { line: place.line, cells, broken: true };
    from = { line: place.line + 1, byte: end };
  }
  throw new DeskError(
    `In ${MOST_BROKEN} rows a quotation mark is opened and not closed. The list cannot be told apart into rows; save it as CSV again.`,
  );
}
