import { TextDecoder } from 'node:util';
import { parse as parseAll } from 'csv-parse/sync';
import type { Column } from './columns.js';
import { DeskError } from './desk-error.js';
import { columnOf } from './column-names.js';
import type { ListSource } from './list-source.js';

/** How a file of people is written. The results are written the same way, in UTF-8. */
export interface FileFormat {
  readonly source: ListSource;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** Bytes before the first character: a byte order mark, or none. */
  readonly start: number;
  readonly delimiter: ',' | ';' | '\t' | '|';
  readonly lineEnd: '\n' | '\r\n';
  /** What is not usual about it, in a sentence each. */
  readonly notes: readonly string[];
}

/** Enough for any first line. */
const SAMPLE = 64 * 1024;
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The header stands in one of these lines. */
export const HEADER_LINES = 10;

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

interface Look {
  readonly sample: Buffer;
  readonly isUtf8: boolean;
  /** As Windows-1252 it has signs in the middle of words, or none where a byte stands. */
  readonly looksWrong: boolean;
}

/** A small letter with a sign behind it that no word has, as when the é of a Mac is read as the Ž of Windows. */
const WRONG = /[a-z][\x82\x84\x86-\x8a\x8c\x8e\x91\x93\x95\x98\x9f]|[\x81\x8d\x8f\x90\x9d]/;

/** Reads through the list once: its first bytes, and whether all of it is UTF-8. */
async function look(source: ListSource): Promise<Look> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let sample = Buffer.alloc(0);
  let isUtf8 = true;
  let looksWrong = false;
  for await (const chunk of source.open(0)) {
    if (sample.length < SAMPLE) sample = Buffer.concat([sample, chunk]);
    isUtf8 &&= decodes(decoder, chunk);
    looksWrong ||= WRONG.test(chunk.toString('latin1'));
  }
  return { sample, isUtf8: isUtf8 && decodes(decoder), looksWrong };
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

/** The first rows of a text, after such a hint, if that is how its cells are parted. */
function firstRows(text: string, delimiter: string): string[][] {
  try {
    return parseAll(text.replace(/^sep=.?(\r\n|\n|\r)/i, ''), {
      delimiter,
      to: HEADER_LINES,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    });
  } catch {
    return [];
  }
}

/** The one that parts the most of our columns in a line; else the one that parts the most cells of the first. */
function findDelimiter(text: string, known: readonly Column[]): FileFormat['delimiter'] {
  const score = (delimiter: string): number => {
    const rows = firstRows(text, delimiter);
    const ours = rows.map((row) => row.filter((cell) => columnOf(cell, known) !== undefined).length);
    return (rows[0]?.length ?? 0) + 1000 * Math.max(0, ...ours);
  };
  const scores = DELIMITERS.map((delimiter) => ({ delimiter, score: score(delimiter) }));
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

/** UTF-16 without a mark: of what people write in England, every second byte is nought. */
function unmarkedUtf16(sample: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const noughts = [0, 0];
  const some = sample.subarray(0, 4096);
  for (const [at, byte] of some.entries()) if (byte === 0) noughts[at % 2] = (noughts[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = noughts.map((count) => count / (some.length / 2));
  if (odd > 0.7 && even < 0.1) return 'utf-16le';
  return even > 0.7 && odd < 0.1 ? 'utf-16be' : undefined;
}

function notesOn(
  { name }: ListSource,
  format: Pick<FileFormat, 'encoding' | 'delimiter'>,
  look: Look,
  isMarked: boolean,
): string[] {
  const notes: string[] = [];
  if (format.encoding === 'windows-1252')
    notes.push(
      `${name} is not UTF-8. It was read as Windows-1252, as Excel writes it; the results are UTF-8.${
        look.looksWrong
          ? ' Some letters look wrong, as when a Mac wrote it. Save it as CSV UTF-8 and check that.'
          : ''
      }`,
    );
  if (format.encoding.startsWith('utf-16') && !isMarked)
    notes.push(`${name} was read as UTF-16, though nothing at its start says so; the results are UTF-8.`);
  if (format.delimiter === '|') notes.push('Its cells were parted at |.');
  return notes;
}

/**
 * Finds out how a list is written.
 *
 * @throws DeskError when it is empty, or no text
 */
export async function findFormat(source: ListSource, known: readonly Column[]): Promise<FileFormat> {
  const { name } = source;
  const looked = await look(source).catch(() => {
    throw new DeskError(`${name} cannot be read.`);
  });
  const { sample, isUtf8 } = looked;
  if (WORKBOOKS.some((mark) => startsWith(sample, mark))) {
    throw new DeskError(
      `${name} is a workbook. Save its sheet as CSV ("CSV UTF-8" in Excel), and check that file.`,
    );
  }
  const marked = MARKS.find(({ mark }) => startsWith(sample, mark));
  const encoding = marked?.encoding ?? unmarkedUtf16(sample) ?? (isUtf8 ? 'utf-8' : 'windows-1252');
  const start = marked?.mark.length ?? 0;
  const text = new TextDecoder(encoding).decode(sample);
  if (text.trim() === '') throw new DeskError(`${name} is empty.`);
  if (text.includes('\0')) throw new DeskError(`${name} is not a text file. Name a CSV file.`);
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n';
  const delimiter = findDelimiter(text, known);
  const notes = notesOn(source, { encoding, delimiter }, looked, marked !== undefined);
  return { source, encoding, start, delimiter, lineEnd, notes };
}
