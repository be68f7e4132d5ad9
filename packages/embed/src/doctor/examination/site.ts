/** The kinds of website that a fix may differ for. */
export const sites = ['html', 'wordpress', 'wix', 'squarespace', 'google-sites'] as const;
export type Site = (typeof sites)[number];

/** As people call them. */
export const siteTitles: Readonly<Record<Site, string>> = {
  html: 'Another website',
  wordpress: 'WordPress',
  wix: 'Wix',
  squarespace: 'Squarespace',
  'google-sites': 'Google Sites',
};

const SIGNS: readonly (readonly [Site, RegExp])[] = [
  ['wordpress', /wordpress|\/wp-(?:content|includes|json)\b|elementor/i],
  ['wix', /wix\.com|wixstatic|parastorage/i],
  ['squarespace', /squarespace/i],
  ['google-sites', /sites\.google\.com|googleusercontent\.com|gstatic\.com\/atari/i],
];

/** The kind of website that addresses and generator names point to; `html` when they point nowhere. */
export function guessSite(hints: readonly string[]): Site {
  return SIGNS.find(([, sign]) => hints.some((hint) => sign.test(hint)))?.[0] ?? 'html';
}

/** The words for this kind of website, or those for any. */
export const bySite = (
  site: Site,
  words: { readonly html: string } & Partial<Readonly<Record<Site, string>>>,
): string => words[site] ?? words.html;

const SITE_PART: Readonly<Record<Site, string>> = {
  html: 'the header or footer that every page shares',
  wordpress: 'the box or plugin for header and footer code, as an administrator',
  wix: 'a custom element: Add, Embed code, Custom element',
  squarespace: 'Settings, Advanced, Code injection, Footer',
  'google-sites': 'the same embed as the page part: Insert, Embed, Embed code',
};

const PAGE_PART: Readonly<Record<Site, string>> = {
  html: 'the HTML of the page',
  wordpress: 'a Custom HTML block',
  wix: 'a custom element of its own',
  squarespace: 'a Code block set to HTML',
  'google-sites': 'Insert, Embed, Embed code',
};

/** Where the part goes that is pasted once for the site. */
export const sitePartPlace = (site: Site): string => SITE_PART[site];
/** Where the part goes that is pasted on each page. */
export const pagePartPlace = (site: Site): string => PAGE_PART[site];
