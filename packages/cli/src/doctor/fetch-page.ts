import { PageError } from './page-error.js';

/** A page as a server sent it. */
interface FetchedPage {
  readonly html: string;
  /** Where it was found in the end. */
  readonly address: string;
  /** Where the server sent us on the way. */
  readonly redirects: readonly string[];
  readonly headers: Headers;
}

const LONGEST_MS = 15_000;
const MOST_REDIRECTS = 5;
const MOST_BYTES = 10_000_000;

/** Why a request failed, by the code that Node gives it. */
const CAUSES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no server of that name',
  EAI_AGAIN: 'the name of the server could not be looked up',
  ECONNREFUSED: 'the server refused the connection',
  ECONNRESET: 'the server broke the connection off',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate cannot be verified',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
};

function failure(address: string, error: unknown): PageError {
  if (error instanceof Error && error.name === 'TimeoutError')
    return new PageError(`${address} did not answer within ${LONGEST_MS / 1000} seconds.`);
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return new PageError(`${address} could not be read: ${CAUSES[code] ?? (code || String(error))}.`);
}

/** One answer to a GET, not following where it points. Throws PageError. */
export async function ask(
  address: string,
  stop: AbortSignal,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  try {
    return await fetch(address, {
      redirect: 'manual',
      signal: AbortSignal.any([stop, AbortSignal.timeout(LONGEST_MS)]),
      headers,
    });
  } catch (error) {
    if (stop.aborted) throw error;
    throw failure(address, error);
  }
}

/** The body as bytes. Throws PageError when it is too long or breaks off. */
export async function bodyOf(response: Response, address: string, stop: AbortSignal): Promise<Uint8Array> {
  try {
    const chunks: Uint8Array[] = [];
    let length = 0;
    // Node's own types leave out that a body can be read so.
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > MOST_BYTES)
        throw new PageError(`${address} is longer than ${MOST_BYTES / 1_000_000} MB, which no page is.`);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    if (stop.aborted || error instanceof PageError) throw error;
    throw failure(address, error);
  }
}

function textOf(bytes: Uint8Array, type: string): string {
  const named =
    /charset="?([\w-]+)/i.exec(type)?.[1] ??
    /<meta[^>]+charset=["']?([\w-]+)/i.exec(Buffer.from(bytes.slice(0, 2048)).toString('latin1'))?.[1] ??
    'utf-8';
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** Fetches a page as a browser's address bar would. Throws PageError with a sentence when there is none. */
export async function fetchPage(address: string, stop: AbortSignal): Promise<FetchedPage> {
  const redirects: string[] = [];
  for (let at = address; ; ) {
    const response = await ask(at, stop, { accept: 'text/html' });
    const onward = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (onward === null) return await finished(response, at, redirects, stop);
    await response.body?.cancel();
    if (redirects.length === MOST_REDIRECTS)
      throw new PageError(`${address} was sent on more than ${MOST_REDIRECTS} times.`);
    if (!URL.canParse(onward, at))
      throw new PageError(`${at} sends visitors on to “${onward}”, which is no address.`);
    at = new URL(onward, at).href;
    redirects.push(at);
  }
}

async function finished(
  response: Response,
  address: string,
  redirects: readonly string[],
  stop: AbortSignal,
): Promise<FetchedPage> {
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok)
    throw new PageError(
      `${address} answers ${response.status}${response.statusText ? ` (${response.statusText})` : ''} and not with a page.`,
    );
  if (type && !/html|xml/i.test(type)) throw new PageError(`${address} is ${type}, not a page.`);
  return {
    html: textOf(await bodyOf(response, address, stop), type),
    address,
    redirects,
    headers: response.headers,
  };
}
