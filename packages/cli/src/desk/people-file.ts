import { createReadStream } from 'node:fs';
import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import { parse as parseAll } from 'csv-parse/sync';
import type { Column } from './columns.js';
import { DeskError } from './desk-error.js';
import { plainName } from './header.js';

/** How a file of people is written. The results are written the same way, in UTF-8. */
export interface FileFormat {
  readonly path: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** Bytes before the first character: a byte order mark, or none. */
  readonly start: number;
  readonly delimiter: ',' | ';' | '\t';
  readonly lineEnd: '\n' | '\r\n';
}

/** Enough for any first line. */
const SAMPLE = 64 * 1024;
const DELIMITERS = [',', ';', '\t'] as const;

const MARKS = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

/** Workbooks begin like this: a zip archive, or the compound file of older ones. */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

async function statOf(path: string): Promise<Stats> {
  try {
    return await stat(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new DeskError(`There is no file ${path}.`);
    throw new DeskError(`${path} cannot be read${code === 'EACCES' ? ': you may not open it' : ''}.`);
  }
}

/** Reads through the file once: its first bytes, and whether all of it is UTF-8. */
async function look(path: string): Promise<{ sample: Buffer; isUtf8: boolean }> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let sample = Buffer.alloc(0);
  let isUtf8 = true;
  for await (const chunk of createReadStream(path, { highWaterMark: SAMPLE }) as AsyncIterable<Buffer>) {
    if (sample.length < SAMPLE) sample = Buffer.concat([sample, chunk]);
    isUtf8 &&= decodes(decoder, chunk);
    if (!isUtf8 && sample.length >= SAMPLE) break;
  }
  return { sample, isUtf8: isUtf8 && decodes(decoder) };
}

function decodes(decoder: TextDecoder, chunk?: Uint8Array): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
}

/** Excel's own hint, in a first line before the header: how the cells are parted. */
export const SEPARATOR_HINT = /^sep=/i;

/** The first row of a text, after such a hint, if that is how its cells are parted. */
function firstRow(text: string, delimiter: string): string[] {
  try {
    const [row = []] = parseAll(text.replace(/^sep=.?(\r\n|\n|\r)/i, ''), {
      delimiter,
      to: 1,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    });
    return row;
  } catch {
    return [];
  }
}

/** The one that parts the most of our columns; else the one that parts the most cells. */
function findDelimiter(text: string, known: readonly Column[]): FileFormat['delimiter'] {
  const score = (delimiter: string): number => {
    const row = firstRow(text, delimiter);
    return (
      row.length + 1000 * row.filter((cell) => known.some(({ name }) => name === plainName(cell))).length
    );
  };
  const [best = ','] = [...DELIMITERS].sort((a, b) => score(b) - score(a));
  return best;
}

/**
 * Finds out how the file is written.
 *
 * @throws DeskError when there is no such file, or it is empty, or no text
 */
export async function findFormat(path: string, known: readonly Column[]): Promise<FileFormat> {
  const found = await statOf(path);
  if (!found.isFile())
    throw new DeskError(`${path} is ${found.isDirectory() ? 'a folder' : 'not a file'}. Name a CSV file.`);
  const { sample, isUtf8 } = await look(path).catch(() => {
    throw new DeskError(`${path} cannot be read.`);
  });
  if (WORKBOOKS.some((mark) => startsWith(sample, mark))) {
    throw new DeskError(
      `${path} is a workbook. Save its sheet as CSV ("CSV UTF-8" in Excel), and check that file.`,
    );
  }
  const marked = MARKS.find(({ mark }) => startsWith(sample, mark));
  const encoding = marked?.encoding ?? (isUtf8 ? 'utf-8' : 'windows-1252');
  const start = marked?.mark.length ?? 0;
  const text = new TextDecoder(encoding).decode(sample);
  if (text.trim() === '') throw new DeskError(`${path} is empty.`);
  if (text.includes('\0')) throw new DeskError(`${path} is not a text file. Name a CSV file.`);
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n';
  return { path, encoding, start, delimiter: findDelimiter(text, known), lineEnd };
}
