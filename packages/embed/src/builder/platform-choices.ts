import type { PlatformName } from '../snippets/index.js';

/** What a person knows their website by, and a hint where that needs one. */
export const PLATFORM_CHOICES: Readonly<Record<PlatformName, readonly [label: string, hint?: string]>> = {
  html: ['Something else, or I am not sure', 'Your web team can use this on any page that they can edit'],
  wordpress: ['WordPress'],
  wix: ['Wix'],
  squarespace: ['Squarespace'],
  'google-sites': ['Google Sites'],
  frame: ['It only takes frames', 'For websites that allow no scripts of others'],
  link: ['It only takes links', 'The tool opens on a page of its own'],
};

const GUIDES = 'https://github.com/npq-widgets/npq-widgets/blob/main/docs/embedding/';
const FILES: Readonly<Record<PlatformName, string>> = {
  html: 'html.md',
  wordpress: 'wordpress.md',
  wix: 'wix.md',
  squarespace: 'squarespace.md',
  'google-sites': 'google-sites.md',
  frame: 'frame.md',
  link: 'frame.md',
};
const TITLES: Readonly<Partial<Record<PlatformName, string>>> = {
  html: 'the guide for any web page',
  frame: 'the guide for frames and links',
  link: 'the guide for frames and links',
};

/** The guide, with pictures, to one kind of website. `title` is what it is called in a sentence. */
export const guideOf = (
  name: PlatformName,
  title: string,
): { readonly address: string; readonly text: string } => ({
  address: GUIDES + FILES[name],
  text: `Open ${TITLES[name] ?? `the ${title} guide`}, with pictures`,
});
