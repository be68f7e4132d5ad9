/** More than a hub writes or a part of an index holds, and less than a phone notices. */
const MOST_LETTERS = 300_000;
/** A file that does not come is not waited for. */
const MOST_WAIT = 15_000;

/**
 * The one place that fetches: what a hub itself names, its file and its index of schools, and nothing else. As text, without
 * credentials; undefined where it does not come, is empty or too long. Never throws.
 *
 * @param isFresh it is asked for again: not from the browser's cache
 */
export async function fetchText(address: string, isFresh = false): Promise<string | undefined> {
  try {
    const answer = await fetch(address, {
      credentials: 'omit',
      cache: isFresh ? 'reload' : 'default',
      signal: AbortSignal.timeout(MOST_WAIT),
    });
    const text = answer.ok ? await answer.text() : '';
    return text && text.length <= MOST_LETTERS ? text : undefined;
  } catch {
    return undefined;
  }
}
