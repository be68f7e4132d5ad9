import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { platformNames, platforms, widgetNames } from '@npq-widgets/embed/snippets';
import { firstChoice, type Choice } from '../../../packages/embed/src/builder/choice.js';
import { orderOf } from '../../../packages/embed/src/builder/order.js';
import { elementsOfLines } from '../../../packages/embed/src/builder/pasted-lines.js';
import { previewPage } from '../../../packages/embed/src/builder/preview-page.js';
import type { Served } from '../../../packages/embed/src/builder/served.js';
import { knownNames } from '../snippets/known-names.js';

const served: Served = { base: 'https://npq.example/v1/', version: '1.0.0', hashes: undefined };
const name = '</title><script>alert(1)</script> & "Co"';
const choice: Choice = {
  ...firstChoice,
  hub: 'EE5',
  name,
  'action-url': 'https://hub.example/?a=1&b="2"',
  course: 'npq-senco',
};

const entities = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** What a preview lacks of what is copied; empty when all of it is there as it is. */
function lacking(html: string, { site, page }: { site: string; page: string }, isHtml: boolean): string[] {
  const values = page
    .split('\n')
    .filter((line) => !/^(?:Height|Second)/.test(line))
    .map((line) => entities(line.slice(line.indexOf(': ') + 2)));
  return [site, ...(isHtml ? [page] : values)].filter((part) => !html.includes(part));
}

describe('a preview', () => {
  for (const platform of platformNames) {
    it(`holds both parts as they are copied: ${platform}`, () => {
      for (const widget of widgetNames) {
        const { snippet } = orderOf({ ...choice, widget, platform }, knownNames, served);
        const html = previewPage({
          platform,
          snippet,
          name,
          styles: 'https://npq.example/builder/preview.css',
        });
        assert.deepEqual(lacking(html, snippet, platforms[platform].pageIs === 'html'), []);
      }
    });
  }

  it('would be found out if a part were changed: the check can fail', () => {
    const { snippet } = orderOf(choice, knownNames, served);
    const html = previewPage({ platform: 'html', snippet, name, styles: '' }).replace('async src', 'src');
    assert.deepEqual(lacking(html, snippet, true), [snippet.site]);
  });

  it('shows the name as text, and no script but the snippet’s', () => {
    for (const platform of platformNames) {
      const { snippet } = orderOf({ ...choice, platform }, knownNames, served);
      const html = previewPage({ platform, snippet, name, styles: '' });
      const scripts = html.match(/<script[^>]*>/g) ?? [];
      assert.ok(
        scripts.every((script) => script.startsWith('<script async src="https://npq.example/v1/')),
        scripts.join(),
      );
    }
  });

  it('calls a hub without a name one', () => {
    const { snippet } = orderOf(firstChoice, knownNames, served);
    assert.match(
      previewPage({ platform: 'wix', snippet, name: '  ', styles: '' }),
      /Your teaching school hub/,
    );
  });
});

describe('lines that were typed into the boxes of a website', () => {
  it('are custom elements on Wix, the hub a second one', () => {
    const html = elementsOfLines(
      orderOf({ ...choice, platform: 'wix', widget: 'provider-finder' }, knownNames, served).snippet.page,
    );
    const tags = [...html.matchAll(/<(npq-[\w-]+|script)/g)].map(([, tag]) => tag);
    assert.deepEqual(tags, ['script', 'npq-provider-finder', 'script', 'npq-hub']);
    assert.match(html, /<npq-hub hub="EE5" name="&lt;\/title&gt;/);
  });

  it('are a sandboxed frame on Google Sites, as high as the line says', () => {
    const html = elementsOfLines(
      orderOf({ ...choice, platform: 'google-sites' }, knownNames, served).snippet.page,
    );
    assert.match(
      html,
      /<iframe title="[^"]+" src="https:\/\/npq\.example\/v1\/frame\.html\?widget=eligibility-checker&amp;course=npq-senco[^"]*" width="100%" height="\d{3}" sandbox="allow-scripts /,
    );
    assert.doesNotMatch(html, /allow-same-origin|allow-top-navigation/);
  });
});
