import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  fallbacks,
  platformNames,
  platforms,
  snippet,
  widgetNames,
  type PlatformName,
  type SnippetOptions,
  type WidgetName,
} from '@npq-widgets/embed/snippets';
import { knownNames } from '../../packages/cli/src/known-names.js';
import { openBrowser, openDemo, openHost } from '../support/opened.js';
import { hostPage } from './framed.js';
import { sanitisers, withoutData, withoutLinks, type Sanitiser } from './sanitised.js';
import { watchPage } from './watch.js';
import { untilShown } from './widgets.js';

const site = await openDemo();
const host = await openHost();
const context = await (await openBrowser()).newContext();
const blank = await context.newPage();

const parts = (widget: WidgetName, more: Partial<SnippetOptions>) =>
  snippet(
    { widget, base: site.scripts, hub: 'EE5', name: 'Estuary & "Co" <Hub>', course: 'NPQH', ...more },
    knownNames,
  );

/** What is lost of a page part: the sentence, or a link. */
async function lost(widget: WidgetName, html: string): Promise<string[]> {
  const { sentence, link } = fallbacks[widget](knownNames.getCourse('NPQH'));
  await blank.setContent(html);
  const { text, links } = await blank.evaluate(() => ({
    text: document.body.innerText,
    links: [...document.links].map(({ href }) => href),
  }));
  return [
    ...(text.replace(/\s+/g, ' ').includes(sentence) ? [] : [`the sentence “${sentence}”`]),
    ...(links.includes(link) ? [] : [`the link to ${link}`]),
  ];
}

const pasted: readonly PlatformName[] = platformNames.filter((name) => platforms[name].pageIs === 'html');

describe('every page part', () => {
  for (const sanitiser of sanitisers) {
    it(`keeps its sentence and its link: ${sanitiser.name}`, async () => {
      for (const widget of widgetNames) {
        for (const platform of pasted) {
          for (const reserve of ['style', 'table'] as const) {
            const html = await sanitiser.clean(parts(widget, { platform, reserve }).page, blank);
            assert.deepEqual(await lost(widget, html), [], `${platform} ${widget} ${html}`);
          }
        }
      }
    });
  }

  it('is looked at by a check that finds what is lost', async () => {
    const html = await withoutLinks.clean(parts('hours-planner', {}).page, blank);
    assert.deepEqual(await lost('hours-planner', html), [
      `the link to ${fallbacks['hours-planner'](knownNames.getCourse('NPQH')).link}`,
    ]);
  });
});

/** Where the part for each page goes through an author's hands: as a block. */
const AS_BLOCK: readonly Partial<SnippetOptions>[] = (['html', 'wordpress', 'squarespace'] as const).flatMap(
  (platform) =>
    (['style', 'table'] as const).map((reserve) => ({ platform, reserve, form: 'block' as const })),
);

/**
 * The widgets that do not live when their blocks went through a sanitiser and the site part is added as it is. Beside
 * each stands one that went through nothing: when it lives, the others had their chance.
 */
async function dead(sanitiser: Sanitiser, options: Partial<SnippetOptions>): Promise<string[]> {
  const watched = await watchPage(context, [host.origin, new URL(site.scripts).origin]);
  const blocks = widgetNames.map((widget) => parts(widget, options).page);
  const cleaned: string[] = [];
  for (const block of blocks) cleaned.push(await sanitiser.clean(block, blank));
  host.show(
    hostPage(
      `<section>${cleaned.join('\n')}</section><aside>${blocks.join('\n')}</aside>${parts('hours-planner', options).site}`,
    ),
  );
  await watched.page.goto(host.origin);
  await watched.page.waitForFunction(
    (tags) =>
      tags.every((tag) =>
        document.querySelector(`aside ${tag}`)?.shadowRoot?.querySelector('.root')?.textContent.trim(),
      ),
    widgetNames.map((name) => `npq-${name}`),
    { polling: 50 },
  );
  const found = await watched.page.evaluate(
    (tags) =>
      tags.filter((tag) => {
        const element = document.querySelector(`section ${tag}`);
        return (
          !element?.shadowRoot?.querySelector('.root')?.textContent.trim() ||
          element.getAttribute('course') !== 'npq-headship'
        );
      }),
    widgetNames.map((name) => `npq-${name}`),
  );
  const { errors } = watched;
  await watched.page.close();
  return [...found, ...errors];
}

describe('a block that was sanitised, with the site part added', () => {
  for (const sanitiser of sanitisers) {
    it(`lives, every widget: ${sanitiser.name}`, async () => {
      for (const options of AS_BLOCK)
        assert.deepEqual(await dead(sanitiser, options), [], JSON.stringify(options));
    });
  }

  it('is looked at by a check that finds what does not live', async () => {
    assert.deepEqual(
      await dead(withoutData, { form: 'block' }),
      widgetNames.map((name) => `npq-${name}`),
    );
  });
});

/** The values of a part that is typed line by line, by label, in order. */
const linesOf = (page: string): [label: string, value: string][] =>
  page.split('\n').map((line) => {
    const at = line.indexOf(': ');
    return [line.slice(0, at), line.slice(at + 2)];
  });

describe('a part that is typed line by line', () => {
  it('makes a custom element live, and its hub, from one file', async () => {
    for (const widget of widgetNames) {
      const lines = linesOf(parts(widget, { platform: 'wix', theme: 'dark' }).page);
      const watched = await watchPage(context, [host.origin, new URL(site.scripts).origin]);
      host.show(hostPage('<p>A page made of boxes</p>'));
      await watched.page.goto(host.origin);
      await watched.page.evaluate((all) => {
        let element: Element | undefined;
        for (const [label, value] of all) {
          if (label === 'Server URL')
            document.head.append(Object.assign(document.createElement('script'), { src: value }));
          if (label === 'Tag name') document.body.append((element = document.createElement(value)));
          if (label.startsWith('Attribute ')) element?.setAttribute(label.slice('Attribute '.length), value);
        }
      }, lines);
      await untilShown(watched.page, [`npq-${widget}`]);
      assert.equal(await watched.page.getAttribute('npq-hub', 'name'), 'Estuary & "Co" <Hub>');
      assert.equal(await watched.page.getAttribute(`npq-${widget}`, 'course'), 'npq-headship');
      assert.deepEqual(watched.errors, []);
      await watched.page.close();
    }
  });

  it('gives an address that shows the widget and its hub', async () => {
    for (const widget of widgetNames) {
      const address = new Map(linesOf(parts(widget, { platform: 'google-sites' }).page)).get('Address') ?? '';
      const { page, errors } = await watchPage(context, [new URL(site.scripts).origin]);
      await page.goto(address);
      await untilShown(page, [`npq-${widget}`]);
      assert.equal(await page.getAttribute('npq-hub', 'name'), 'Estuary & "Co" <Hub>');
      assert.deepEqual(errors, []);
      await page.close();
    }
  });
});
