/** The page could not be read; the message is a sentence that says why. */
export class PageError extends Error {
  override readonly name = 'PageError';
}
