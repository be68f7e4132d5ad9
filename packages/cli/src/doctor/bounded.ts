import { PageError } from './page-error.js';

/** Of a page, or of a script. What is longer would take more memory than a desk has to spare. */
const MOST_BYTES = 4_000_000;

/** The pieces as they come. Throws PageError when they are more than a page has. */
export async function* bounded(
  pieces: AsyncIterable<Uint8Array | string>,
  name: string,
): AsyncGenerator<Buffer, void> {
  let length = 0;
  for await (const piece of pieces) {
    const bytes = Buffer.from(piece);
    length += bytes.length;
    if (length > MOST_BYTES)
      throw new PageError(
        `${name} is longer than ${MOST_BYTES / 1_000_000} MB, which is more than is looked at.`,
      );
    yield bytes;
  }
}

/** All of it at once. Throws PageError as above. */
export async function wholeOf(pieces: AsyncIterable<Uint8Array | string>, name: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of bounded(pieces, name)) parts.push(part);
  return Buffer.concat(parts);
}
