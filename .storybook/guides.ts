import packageJson from '../package.json' with { type: 'json' };

/** The documents that Storybook shows as pages, in the order of its sidebar, and the title of each. */
export const guides: Readonly<Record<string, string>> = {
  'docs/start.md': 'Guides/Start in five minutes',
  'docs/theming.md': 'Guides/Theming',
  'docs/events.md': 'Guides/Events and analytics',
  'docs/forms.md': 'Guides/Forms',
  'docs/frameworks.md': 'Guides/Frameworks',
  'docs/data.md': 'Guides/Data and freshness',
  'docs/funding-rules.md': 'Guides/Who is funded',
  'docs/own-facts.md': 'Guides/Dates and places of your own',
  'docs/accessibility.md': 'Guides/Accessibility',
  'docs/privacy.md': 'Guides/Privacy',
  'docs/csp.md': 'Guides/Content Security Policy',
  'docs/upgrading.md': 'Guides/Upgrading',
  'docs/doctor.md': 'Guides/When a widget does not show',
  'docs/desk.md': 'Guides/A list of staff',
  'docs/schools.md': 'Guides/The index of schools',
  'docs/security.md': 'Guides/Security',
  'docs/embedding/html.md': 'Websites/Any HTML',
  'docs/embedding/wordpress.md': 'Websites/WordPress',
  'docs/embedding/wix.md': 'Websites/Wix',
  'docs/embedding/squarespace.md': 'Websites/Squarespace',
  'docs/embedding/google-sites.md': 'Websites/Google Sites',
  'docs/embedding/frame.md': 'Websites/A frame or a link',
  'docs/embedding/self-hosting.md': 'Websites/Your own server',
  'docs/embedding/tag-manager.md': 'Websites/Tag managers and consent tools',
};

/** The identifier that Storybook makes of a title. */
export const pageId = (title: string): string =>
  `${title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')}--docs`;

/** The fragment by which GitHub names a heading, so that a link to it works in both places. */
export const fragmentOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

/** Where a document's link leads from its page: to the page of another document, or else to the file in the repository. */
export function targetOf(href: string, from: string): string {
  if (/^(?:[a-z]+:|#)/i.test(href)) return href;
  const { pathname, hash } = new URL(href, `https://repository.example/${from}`);
  const path = pathname.slice(1);
  const title = guides[path];
  return title
    ? `./?path=/docs/${pageId(title)}${hash}`
    : `${packageJson.homepage.split('#')[0] ?? ''}/blob/main/${path}${hash}`;
}
