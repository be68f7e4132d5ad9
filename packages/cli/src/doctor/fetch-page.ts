import { wholeOf } from './bounded.js';
import { PageError } from './page-error.js';
import { isPrivate, type LookUp } from './private-hosts.js';

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

/** The body, piece by piece. Throws PageError when it breaks off. */
export async function* bodyOf(
  { body }: Response,
  address: string,
  stop: AbortSignal,
): AsyncGenerator<Uint8Array, void> {
  try {
    // Node's own types leave out that a body can be read so.
    if (body) yield* body as AsyncIterable<Uint8Array>;
  } catch (error) {
    if (stop.aborted) throw error;
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

/** Where a server sends visitors on to. Throws PageError when that is no place for a page. */
async function onwardFrom(
  at: string,
  onward: string,
  isInside: boolean,
  find: LookUp | undefined,
): Promise<string> {
  if (!URL.canParse(onward, at))
    throw new PageError(`${at} sends visitors on to “${onward}”, which is no address.`);
  const { href, protocol } = new URL(onward, at);
  if (!/^https?:$/.test(protocol))
    throw new PageError(`${at} sends visitors on to “${href.slice(0, 200)}”, which is not on the web.`);
  if (!isInside && (await isPrivate(href, find)))
    throw new PageError(
      `${at} sends visitors on to ${href}, which is inside your own network. If you trust it, give that address itself.`,
    );
  return href;
}

/** Fetches a page as a browser's address bar would. Throws PageError with a sentence when there is none. */
export async function fetchPage(address: string, stop: AbortSignal, find?: LookUp): Promise<FetchedPage> {
  const redirects: string[] = [];
  const isInside = await isPrivate(address, find);
  for (let at = address; ; ) {
    const response = await ask(at, stop, { accept: 'text/html' });
    const onward = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (onward === null) return await finished(response, at, redirects, stop);
    await response.body?.cancel();
    if (redirects.length === MOST_REDIRECTS)
      throw new PageError(`${address} was sent on more than ${MOST_REDIRECTS} times.`);
    at = await onwardFrom(at, onward, isInside, find);
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
    html: textOf(await wholeOf(bodyOf(response, address, stop), address), type),
    address,
    redirects,
    headers: response.headers,
  };
}
