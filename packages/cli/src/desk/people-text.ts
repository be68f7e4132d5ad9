import { TextDecoder } from 'node:util';
import { DeskError } from './desk-error.js';
import type { FileFormat } from './people-file.js';

/** Bytes of one row or line. In a longer one a quotation mark was not closed; memory is not filled with the rest of the file. */
export const LONGEST_ROW = 1_000_000;

/** The text of a file as UTF-8, without its mark, from a byte of that text on. */
export async function* textFrom(
  { source, encoding, start }: FileFormat,
  from: number,
): AsyncGenerator<Buffer> {
  if (encoding === 'utf-8') {
    yield* source.open(start + from);
    return;
  }
  const decoder = new TextDecoder(encoding);
  let before = from;
  for await (const chunk of source.open(start)) {
    const text = Buffer.from(decoder.decode(chunk, { stream: true }));
    yield text.subarray(before);
    before = Math.max(0, before - text.length);
  }
  yield Buffer.from(decoder.decode()).subarray(before);
}

/** One character a byte, so that a place in it is a byte. */
const findEnd = (text: Buffer): number | undefined => {
  const found = /\r\n|\n|\r(?=[^])/.exec(text.toString('latin1'));
  return found ? found.index + found[0].length : undefined;
};

/**
 * The line that begins at a byte of the text, without its end, and the byte after it.
 *
 * @throws DeskError when it is longer than a row can be
 */
export async function readLine(
  format: FileFormat,
  from: number,
  line: number,
): Promise<{ text: string; end: number }> {
  let text = Buffer.alloc(0);
  let end: number | undefined;
  for await (const chunk of textFrom(format, from)) {
    text = Buffer.concat([text, chunk]);
    end = findEnd(text);
    if (end !== undefined || text.length > LONGEST_ROW) break;
  }
  if (end === undefined && text.length > LONGEST_ROW)
    throw new DeskError(`Line ${line} is longer than any row should be.`);
  return {
    text: text
      .subarray(0, end)
      .toString()
      .replace(/(?:\r\n|\n|\r)$/, ''),
    end: from + (end ?? text.length),
  };
}
