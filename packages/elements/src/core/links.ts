import { isShownLink } from '@npq-widgets/data';

const OFFICIAL = /(?:^|\.)gov\.uk$/;

/**
 * Facts that a page supplies may name any address: a link leads to https, mailto or tel, to our own anchors, or nowhere.
 * One that leaves the page's site and the government's says to which host; a button stands beside words that say it.
 */
export function leadSafely(link: HTMLAnchorElement): void {
  const href = link.getAttribute('href') ?? '';
  if (href.startsWith('#')) return;
  if (!isShownLink(href)) link.removeAttribute('href');
  const { hostname, dataset, textContent } = link;
  const isSaid =
    hostname === location.hostname ||
    OFFICIAL.test(hostname) ||
    link.className === 'action' ||
    textContent.toLowerCase().includes(hostname.replace(/^www\./, ''));
  dataset.host = isSaid ? '' : hostname;
}
