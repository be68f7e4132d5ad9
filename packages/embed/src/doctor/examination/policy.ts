/** A Content-Security-Policy as a browser reads it: of a directive that comes twice, the first counts. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** One script that a page asks for. */
export interface ScriptRequest {
  readonly url: string;
  readonly nonce: string;
  /** Value of the attribute `integrity`; empty when there is none. */
  readonly integrity: string;
  /** Written in the page's HTML, not brought by another script. */
  readonly inserted: 'by-parser' | 'by-script';
}

/** `unknown`: it turns on the page's own address, which nobody gave. */
type PolicyVerdict = 'allowed' | 'refused' | 'unknown';

/** The policies of a header or meta tag; a comma stands between two. */
export function parsePolicies(text: string): Policy[] {
  return text
    .split(',')
    .map((one) => {
      const policy = new Map<string, readonly string[]>();
      for (const directive of one.split(';')) {
        const [name = '', ...values] = directive.trim().split(/\s+/);
        if (name && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), values);
      }
      return policy;
    })
    .filter(({ size }) => size > 0);
}

/** The first of these directives that the policy has: the one that rules. */
export function ruling(
  policy: Policy,
  names: readonly string[],
): { readonly name: string; readonly values: readonly string[] } | undefined {
  const name = names.find((candidate) => policy.has(candidate));
  return name === undefined ? undefined : { name, values: policy.get(name) ?? [] };
}

/** The directives that may rule over the files of a script tag, over inline script, over a frame, and over what is fetched; in this order. */
export const scriptDirectives: readonly string[] = ['script-src-elem', 'script-src', 'default-src'];
export const frameDirectives: readonly string[] = ['frame-src', 'child-src', 'default-src'];
export const fetchDirectives: readonly string[] = ['connect-src', 'default-src'];

const has = (values: readonly string[], keyword: string): boolean =>
  values.some((value) => value.toLowerCase() === keyword);

/** Whether the policy lets the page at `page` bring this script. */
export function scriptVerdict(
  policy: Policy,
  request: ScriptRequest,
  page: string | undefined,
): PolicyVerdict {
  const values = ruling(policy, scriptDirectives)?.values;
  if (values === undefined) return 'allowed';
  if (request.nonce && values.includes(`'nonce-${request.nonce}'`)) return 'allowed';
  if (hashesCover(values, request.integrity)) return 'allowed';
  if (has(values, "'strict-dynamic'")) return request.inserted === 'by-script' ? 'allowed' : 'refused';
  return addressVerdict(values, request.url, page);
}

/** Whether the policy lets the page at `page` hold a frame with this address. */
export const frameVerdict = (policy: Policy, url: string, page: string | undefined): PolicyVerdict =>
  addressVerdict(ruling(policy, frameDirectives)?.values ?? ['*'], url, page);

/** Whether the policy lets the page at `page` fetch from this address. */
export const fetchVerdict = (policy: Policy, url: string, page: string | undefined): PolicyVerdict =>
  addressVerdict(ruling(policy, fetchDirectives)?.values ?? ['*'], url, page);

/** Whether a list of sources lets an address pass. */
function addressVerdict(values: readonly string[], url: string, page: string | undefined): PolicyVerdict {
  const asked = new URL(url);
  const verdicts = new Set(values.map((value) => sourceVerdict(value, asked, page)));
  return verdicts.has('allowed') ? 'allowed' : verdicts.has('unknown') ? 'unknown' : 'refused';
}

/** A script with `integrity` passes by its hash when every hash of it is listed. */
function hashesCover(values: readonly string[], integrity: string): boolean {
  const hashes = integrity.split(/\s+/).filter((hash) => /^sha(?:256|384|512)-/.test(hash));
  return hashes.length > 0 && hashes.every((hash) => values.includes(`'${hash}'`));
}

const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };
const portOf = ({ port, protocol }: URL): string => port || (DEFAULT_PORTS[protocol] ?? '');
/** A page that asks for http is content with https. */
const schemeFits = (asked: string, got: string): boolean =>
  asked === got || (asked === 'http:' && got === 'https:');

function sourceVerdict(source: string, url: URL, page: string | undefined): PolicyVerdict {
  if (source.toLowerCase() === "'self'")
    return page === undefined ? 'unknown' : selfFits(new URL(page), url) ? 'allowed' : 'refused';
  if (source.startsWith("'")) return 'refused';
  if (source === '*') return /^https?:$/.test(url.protocol) ? 'allowed' : 'refused';
  if (/^[a-z][a-z0-9+.-]*:$/i.test(source))
    return schemeFits(source.toLowerCase(), url.protocol) ? 'allowed' : 'refused';
  return hostFits(source, url, page) ? 'allowed' : 'refused';
}

function selfFits(page: URL, url: URL): boolean {
  if (page.origin === url.origin) return true;
  const usualPorts = [page, url].every((one) => portOf(one) === DEFAULT_PORTS[one.protocol]);
  return (
    page.hostname === url.hostname &&
    schemeFits(page.protocol, url.protocol) &&
    (usualPorts || portOf(page) === portOf(url))
  );
}

const HOST_SOURCE =
  /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[^:/?#*]+|\[[^\]]*\])(?::(\d+|\*))?(\/[^?#]*)?$/i;

function hostFits(source: string, url: URL, page: string | undefined): boolean {
  const [matched, scheme, host = '', port, path] = HOST_SOURCE.exec(source) ?? [];
  if (matched === undefined) return false;
  const asked =
    scheme === undefined
      ? page === undefined
        ? 'http:'
        : new URL(page).protocol
      : `${scheme.toLowerCase()}:`;
  return (
    schemeFits(asked, url.protocol) &&
    nameFits(host.toLowerCase(), url.hostname) &&
    portFits(port, asked, url) &&
    pathFits(path, url.pathname)
  );
}

function nameFits(host: string, name: string): boolean {
  if (host === '*') return true;
  return host.startsWith('*.')
    ? name.endsWith(host.slice(1)) && name.length > host.length - 1
    : host === name;
}

function portFits(port: string | undefined, scheme: string, url: URL): boolean {
  if (port === '*' || portOf(url) === port) return true;
  if (port === undefined) return portOf(url) === DEFAULT_PORTS[url.protocol];
  return port === '80' && scheme === 'http:' && url.protocol === 'https:' && portOf(url) === '443';
}

/** A path that ends in a slash stands for all that is below; any other for one file. */
function pathFits(path: string | undefined, pathname: string): boolean {
  if (path === undefined || path === '/') return true;
  try {
    const [wanted, got] = [decodeURIComponent(path), decodeURIComponent(pathname)];
    return wanted.endsWith('/') ? got.startsWith(wanted) : got === wanted;
  } catch {
    return false;
  }
}
