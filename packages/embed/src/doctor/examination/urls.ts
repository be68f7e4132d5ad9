/** Stands for a page whose address nobody gave. */
const SOMEWHERE = 'https://this-page.invalid/';

/** The whole address that `written` stands for on the page at `page`. Undefined when it is no address. */
export function addressOf(written: string, page: string | undefined): string | undefined {
  try {
    return new URL(written, page ?? SOMEWHERE).href;
  } catch {
    return undefined;
  }
}

/** The folder of a file, with its last slash. */
export function folderOf(file: string, page: string | undefined): string | undefined {
  const whole = addressOf(file, page);
  return whole === undefined ? undefined : new URL('.', whole).href.replace(SOMEWHERE, '/');
}
