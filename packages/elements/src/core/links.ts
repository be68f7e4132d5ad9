import { isShownLink } from '@npq-widgets/data';

const bare = (hostname: string): string => hostname.replace(/^www\./, '');

/** The host of a link as people say it; empty for one that leads to no other site. */
function hostOf(href: string): string {
  try {
    const { protocol, hostname } = new URL(href);
    return protocol === 'https:' ? bare(hostname) : '';
  } catch {
    return '';
  }
}

/**
 * Facts that a page supplies may name any address: a link leads to https, mailto or tel, to our own anchors, or nowhere.
 * One that leaves the government's sites, the hub's and the page's is followed by the host to which it leads.
 *
 * @param ownLink the hub's own next step
 */
export function leadSafely(link: Element, ownLink = ''): void {
  const href = link.getAttribute('href') ?? '';
  if (!href.startsWith('#') && !isShownLink(href)) link.removeAttribute('href');
  const host = hostOf(href);
  const isKnown = /(?:^|\.)gov\.uk$/.test(host) || [hostOf(ownLink), bare(location.hostname)].includes(host);
  const isSaid = link.textContent.toLowerCase().includes(host);
  if (isKnown || isSaid) link.removeAttribute('data-host');
  else link.setAttribute('data-host', host);
}
