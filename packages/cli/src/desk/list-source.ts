import { createReadStream } from 'node:fs';
import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { DeskError } from './desk-error.js';

/** Where a list comes from. It is read more than once: to find out how it is written, and for its rows. */
export interface ListSource {
  /** As a message begins with it. */
  readonly name: string;
  /** The file that it is, if it is one. */
  readonly path: string | undefined;
  /** Its bytes from this one on. */
  open(from: number): AsyncIterable<Buffer>;
}

const PIECE = 64 * 1024;
/** Bytes of standard input, which is kept in memory: hundreds of thousands of rows. */
const MOST_KEPT = 100_000_000;

async function statOf(path: string): Promise<Stats> {
  try {
    return await stat(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new DeskError(`There is no file ${path}.`);
    throw new DeskError(`${path} cannot be read${code === 'EACCES' ? ': you may not open it' : ''}.`);
  }
}

/**
 * A list in a file.
 *
 * @throws DeskError when there is no such file
 */
export async function fileSource(path: string): Promise<ListSource> {
  const found = await statOf(path);
  if (!found.isFile())
    throw new DeskError(`${path} is ${found.isDirectory() ? 'a folder' : 'not a file'}. Name a CSV file.`);
  return {
    name: path,
    path,
    open: (from) => createReadStream(path, { start: from, highWaterMark: PIECE }) as AsyncIterable<Buffer>,
  };
}

/**
 * A list from standard input. It stays in memory and is written nowhere.
 *
 * @throws DeskError when it is longer than that allows
 */
export async function inputSource(input: AsyncIterable<Uint8Array | string>): Promise<ListSource> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of input) {
    const bytes = Buffer.from(piece);
    length += bytes.length;
    if (length > MOST_KEPT)
      throw new DeskError(
        `Standard input is longer than ${MOST_KEPT / 1_000_000} MB. Save it as a file first.`,
      );
    pieces.push(bytes);
  }
  const all = Buffer.concat(pieces);
  return {
    name: 'Standard input',
    path: undefined,
    // eslint-disable-next-line @typescript-eslint/require-await -- as a file is read
    async *open(from) {
      for (let at = from; at < all.length; at += PIECE) yield all.subarray(at, at + PIECE);
    },
  };
}
