import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import {
  platformNames,
  platforms,
  snippet,
  widgetNames,
  type SnippetOptions,
} from '@npq-widgets/embed/snippets';
import { knownNames } from './known-names.js';
import { parsed, type Parsed } from './parsed.js';

const naughty = createRequire(import.meta.url)('big-list-of-naughty-strings') as readonly string[];
const base = 'https://npq.example/v1/';
const pinned = { version: '1.0.0', integrity: `sha384-${'A'.repeat(64)}` };

type Part = Partial<SnippetOptions>;

/** Every choice of one of each list. */
const all = (lists: readonly (readonly Part[])[]): Part[] =>
  lists.reduce<Part[]>(
    (made, list) => made.flatMap((before) => list.map((next) => ({ ...before, ...next }))),
    [{}],
  );

const everywhere = all([
  platformNames.map((platform) => ({ platform })),
  [{}, { form: 'block' }, { form: 'tag' }],
  [{}, { reserve: 'table' }, { reserve: 'none' }],
  [{}, { pinned }],
  [{}, { course: 'NPQSENCO' }],
  [
    {},
    {
      hub: 'EE5,EE6',
      name: 'A & B "Hub"',
      email: 'npq@hub.example',
      providers: 'llse',
      actionUrl: 'https://hub.example/?a=1&b=2',
      actionLabel: 'Next',
      accent: '#7a1f5c',
      theme: 'dark',
    },
  ],
]);
const extras: Readonly<Record<string, readonly Part[]>> = {
  'eligibility-checker': all([
    [{}, { cohort: 'autumn-2026' }],
    [{}, { layout: 'single' }],
  ]),
  'provider-finder': [{}, { cohort: 'autumn-2026' }],
};
const combinations = widgetNames.flatMap((widget) =>
  everywhere.flatMap((options) =>
    (extras[widget] ?? [{}]).map((extra): SnippetOptions => ({ widget, base, ...options, ...extra })),
  ),
);

/** What is wrong with a part that is read as HTML: a link that leads elsewhere, or no sentence with a link. */
function wrongIn(elements: readonly Parsed[]): string[] {
  const links = elements.filter(({ tag }) => tag === 'a');
  const sentence = elements.find(({ tag }) => tag === 'p')?.text ?? '';
  return [
    ...(/^[A-Z].+\. .+\.$/.test(sentence) ? [] : [`no sentence: ${sentence}`]),
    ...(links.length ? [] : ['no link']),
    ...links
      .filter(({ attributes, text }) => !attributes['href']?.startsWith('https://') || !text)
      .map(({ attributes }) => `a link to ${attributes['href'] ?? 'nothing'}`),
  ];
}

describe('every combination of options', () => {
  it('prints HTML that a parser reads as it was written, with a sentence and a link', () => {
    assert.ok(combinations.length > 2000, String(combinations.length));
    for (const options of combinations) {
      const { site, page } = snippet(options, knownNames);
      parsed(site);
      if (platforms[options.platform ?? 'html'].pageIs === 'lines') {
        assert.match(page, /\nText below: [A-Z].+\. .+\.\nLink in the text: https:\/\/\S+$/);
        assert.ok(
          page.split('\n').every((line) => /^[A-Z][\w -]*: \S/.test(line)),
          page,
        );
      } else assert.deepEqual(wrongIn(parsed(page)), [], page);
    }
  });

  it('leaves the site part out exactly where the platform has no place for it', () => {
    for (const options of combinations) {
      const { siteWhere, pageWhere } = platforms[options.platform ?? 'html'];
      assert.equal(snippet(options, knownNames).site !== '', siteWhere !== '');
      assert.ok(pageWhere);
    }
  });

  it('is looked at by checks that can fail', () => {
    assert.throws(() => parsed('<p>Find <b>it</p>'), /another text|closing/);
    assert.throws(() => parsed('<p title="a"b">Find it.</p>'), /in <p/);
    assert.deepEqual(wrongIn(parsed('<p>Find it</p>')), ['no sentence: Find it', 'no link']);
    assert.deepEqual(wrongIn(parsed('<p>Find it. <a href="http://hub.example">There</a>.</p>')), [
      'a link to http://hub.example',
    ]);
  });
});

/** What is left of a text that someone typed: one line that a page can show. */
const shown = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\s]+/gu, ' ').trim();

describe('what a hub types', () => {
  const html = platformNames.filter((platform) => platforms[platform].pageIs === 'html');
  const nasty = [
    ...naughty,
    'half \ud800 a \u0000 line\r\n\ufdd0',
    '"><script>alert(1)</script>',
    "' onload=alert(1) x='",
    '</npq-hub><img src=x onerror=alert(1)>',
    '{{x}}',
    '&quot;&lt;',
  ].filter(shown);
  const nameIn = (elements: readonly Parsed[]): string | null | undefined => {
    const hub = elements.find(({ tag }) => tag === 'npq-hub')?.attributes['name'];
    const address = elements.find(({ attributes }) => attributes['href']?.includes('/frame.html?'))
      ?.attributes['href'];
    return hub ?? (address && new URL(address).searchParams.get('name'));
  };

  it('never makes an element or an attribute, and arrives as it was typed', () => {
    for (const name of nasty) {
      for (const platform of html) {
        const options = { widget: 'provider-finder', base, platform, name, actionLabel: name };
        const plain = snippet({ ...options, name: 'A', actionLabel: 'A' }, knownNames);
        const { site, page } = snippet(options, knownNames);
        const shape = (elements: readonly Parsed[]): string[] =>
          elements.map(({ tag, attributes }) => `${tag} ${Object.keys(attributes).join()}`);
        const elements = parsed(site + page);
        assert.deepEqual(shape(elements), shape(parsed(plain.site + plain.page)), name);
        assert.equal(nameIn(elements), shown(name), name);
      }
    }
  });

  it('stays on its line where it is typed line by line', () => {
    for (const name of nasty) {
      const lines = snippet(
        { widget: 'provider-finder', base, platform: 'wix', name },
        knownNames,
      ).page.split('\n');
      assert.equal(lines.length, 8, name);
    }
  });
});
