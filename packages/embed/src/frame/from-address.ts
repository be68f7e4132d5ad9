import { isEmail } from '@npq-widgets/data';
import { shownLink } from '../snippets/checks.js';

type Attributes = readonly (readonly [name: string, value: string])[];

/** What the address of the page says of the hub, held against the hosts that whoever serves the page has listed. */
interface FromAddress {
  /** What is shown of it: all, or where hosts are listed, no link to another. */
  readonly hub: Attributes;
  /** A sentence that says what of it is shown, and where its links lead; empty when nothing is, or all is listed. */
  readonly mark: string;
}

/** A text without the escapes of an address, as far as they are right. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Where a link leads: a host, or what comes after the @ of a mail. Empty for a telephone number. */
function hostOf(link: string): string {
  const { protocol, host, pathname } = new URL(link);
  return protocol === 'mailto:' ? (decoded(pathname).split('@').at(-1) ?? '').toLowerCase() : host;
}

/** `hub.example` stands for itself and for what is below it: `www.hub.example`. */
const isListed = (host: string, hosts: readonly string[]): boolean =>
  hosts.some((one) => host === one || host.endsWith(`.${one}`));

/** Hosts as they are written into the page, with a space or a comma between. */
export const listedHosts = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);

/** What may lead somewhere, as a link that says where. */
function linkOf(key: string, value: string): string {
  if (key === 'email') return isEmail(value) ? `mailto:${value}` : '';
  return key === 'action-url' ? shownLink(value) : '';
}

function words(key: string, value: string): string[] {
  if (key === 'name' || key === 'venue') return [`the ${key} “${value.trim()}”`];
  if (key === 'email') return isEmail(value) ? [`the email address ${value}`] : [];
  const link = linkOf(key, value);
  if (!link) return [];
  const { protocol, pathname } = new URL(link);
  const to = protocol === 'https:' ? hostOf(link) : decoded(pathname);
  return [`a link to ${to}`];
}

/**
 * Anyone can write an address, and the page that opens looks like its server's own. So what came with it is said to have
 * come with it, unless all of it leads to hosts that the server's owner has listed.
 */
export function fromAddress(hub: Attributes, hosts: readonly string[]): FromAddress {
  const isAllowed = ([key, value]: readonly [string, string]): boolean => {
    if (key !== 'email' && key !== 'action-url') return true;
    const link = linkOf(key, value);
    return link !== '' && !link.startsWith('tel:') && isListed(hostOf(link), hosts);
  };
  const shown = hosts.length ? hub.filter(isAllowed) : hub;
  const isVouched = hosts.length > 0 && shown.some(([key, value]) => linkOf(key, value));
  const said = isVouched ? [] : shown.flatMap(([key, value]) => words(key, value));
  return {
    hub: shown,
    mark: said.length ? `From the address of this page, not checked by us: ${said.join('; ')}.` : '',
  };
}

/**
 * False for a path that a server and a browser may read in two ways: then the files beside this page could be
 * somebody else's.
 */
export const isPlainPath = (pathname: string): boolean =>
  /\/frame(?:\.html)?$/.test(pathname) && !/%(?:2[ef5]|5c|00)|[;\\]|\/\//i.test(pathname);
