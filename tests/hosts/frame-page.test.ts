import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { widgetNames, widgetTitles } from '@npq-widgets/embed/snippets';
import type { BrowserContext } from 'playwright-core';
import { openBrowser, openDemo, openHost } from '../support/opened.js';
import { accessibilityFaults, lookAt } from './look-at.js';
import { frameSnippet, framed, hostPage, shownIn } from './framed.js';
import { holdPrints } from './printed.js';
import { FUNDED_ACADEMY, checkFunding, textOf } from './visitor.js';
import { endClean, watchPage, type WatchedPage } from './watch.js';

const site = await openDemo();
const host = await openHost();
const browser = await openBrowser();

let context: BrowserContext;

/** The frame page on its own, as a link opens it. */
async function open(query: string, { isScripted = true, folder = site.scripts } = {}): Promise<WatchedPage> {
  context = await browser.newContext({
    viewport: { width: 800, height: 600 },
    javaScriptEnabled: isScripted,
  });
  const watched = await watchPage(context, [new URL(site.scripts).origin]);
  await watched.page.goto(`${folder}frame.html?${query}`);
  return watched;
}

describe('the frame page on its own', () => {
  for (const widget of widgetNames) {
    it(`shows the ${widget} alone, under its name, without a barrier, wide and narrow`, async () => {
      const watched = await open(
        `widget=${widget}&course=npq-headship&hub=EE5&name=Estuary&action-url=https%3A%2F%2Fhub.example%2F`,
      );
      const { page } = watched;
      await shownIn(page.mainFrame());
      assert.equal(await page.title(), widgetTitles[widget]);
      await page
        .getByText(
          'From the address of this page, not checked by us: the name “Estuary”; a link to hub.example.',
        )
        .waitFor();
      assert.deepEqual(
        await page.locator('main > *').evaluateAll((all) => all.map(({ localName }) => localName)),
        ['h1', 'npq-hub', `npq-${widget}`, 'p'],
      );
      assert.deepEqual(await lookAt(page, `frame page ${widget}`), []);
      await endClean(watched);
    });
  }

  it('is whole in the folder that never changes', async () => {
    const { version } = JSON.parse(readFileSync('packages/embed/package.json', 'utf8')) as {
      version: string;
    };
    const watched = await open('widget=hours-planner', {
      folder: site.scripts.replace('/v1/', `/v${version}/`),
    });
    await shownIn(watched.page.mainFrame());
    assert.ok(
      watched.requests.every((url) => url.includes(`/v${version}/`)),
      watched.requests.join('\n'),
    );
    await endClean(watched);
  });

  it('runs nothing where its path can be read in two ways', async () => {
    context = await browser.newContext();
    const { page } = await watchPage(context, [host.origin]);
    // A server that takes an escaped slash for a slash: the page is ours, and the files beside it are somebody else's.
    const html = await (await fetch(`${site.scripts}frame.html`)).text();
    await page.route(`${host.origin}/**`, (route) =>
      route.request().url().includes('frame.html')
        ? route.fulfill({ body: html, contentType: 'text/html' })
        : route.fulfill({ body: 'document.title = "OWNED"', contentType: 'text/javascript' }),
    );
    for (const path of [
      'uploads/..%2fv1%2fframe.html',
      'uploads/..%5cv1%5cframe.html',
      'v1/frame.html/uploads/',
    ]) {
      await page.goto(`${host.origin}/${path}?widget=hours-planner`);
      await page.getByText('characters in its path that no folder of ours has').waitFor();
      assert.notEqual(await page.title(), 'OWNED');
    }
    await context.close();
  });

  it('shows no link but to hosts that its server lists, and then no mark', async () => {
    context = await browser.newContext();
    const { page } = await watchPage(context, [new URL(site.scripts).origin]);
    await page.route('**/frame.html?*', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        'name="npq-hosts" content=""',
        'name="npq-hosts" content="hub.example"',
      );
      await route.fulfill({ response, body });
    });
    const query = (host: string): string =>
      `widget=hours-planner&course=npq-headship&name=Estuary&action-url=https%3A%2F%2F${host}%2F`;
    await page.goto(`${site.scripts}frame.html?${query('www.hub.example')}`);
    await shownIn(page.mainFrame());
    await page.locator('npq-hours-planner').getByRole('link', { name: 'Go to the hub’s NPQ page' }).waitFor();
    assert.equal(await page.getByText('From the address of this page').count(), 0);
    assert.equal(await page.title(), `${widgetTitles['hours-planner']} – Estuary`);
    await page.goto(`${site.scripts}frame.html?${query('evil.example')}`);
    await shownIn(page.mainFrame());
    await page.getByText(/not checked by us: the name “Estuary”\.$/).waitFor();
    assert.equal(await page.locator('a[href*="evil.example"]').count(), 0);
    await context.close();
  });

  it('has a sentence and a link when no script runs', async () => {
    const { page } = await open('widget=hours-planner', { isScripted: false });
    await page.getByText('The NPQ tool that belongs here cannot be shown.').waitFor();
    assert.match((await page.getByRole('link').getAttribute('href')) ?? '', /^https:\/\/www\.gov\.uk\//);
    await context.close();
  });

  it('has the widget’s own sentence and link when its script does not come', async () => {
    context = await browser.newContext();
    const { page } = await watchPage(context, [new URL(site.scripts).origin]);
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto(`${site.scripts}frame.html?widget=hours-planner`);
    await page.getByText('Work out how many hours an NPQ takes').waitFor();
    assert.match((await page.getByRole('link').getAttribute('href')) ?? '', /^https:\/\/www\.gov\.uk\//);
    await context.close();
  });
});

/** Queries that someone else may have written. Each must leave the page calm. */
const HOSTILE = [
  '',
  'widget=',
  'widget=constructor',
  'widget=__proto__',
  'widget=<img src=x onerror=alert(1)>',
  'widget=hub',
  'widget=hours-planner%00',
  'widget=hours-planner&onclick=alert(1)&onload=alert(1)&style=x&is=x&slot=x&id=x',
  'widget=provider-finder&hub=EE5&name=<img src=x onerror=alert(1)>&action-url=javascript:alert(1)&action-label=<script>alert(1)</script>',
  'widget=provider-finder&hub=EE5&name=x&action-url=data:text/html,<script>alert(1)</script>&email=x%40y.z%22onclick%3D',
  'widget=provider-finder&hub="><script>alert(1)</script>&course=</npq-hub><svg onload=alert(1)>&providers=<b>',
  'widget=hours-planner&accent=url(javascript:alert(1))&theme=</style>&heading-level=1e9&hours-per-day=__proto__&as-of=<b>',
  'widget=hours-planner#<img src=x onerror=alert(1)>',
  'widget=hours-planner&course=%E0%A4%A',
  `widget=hours-planner&course=${'9'.repeat(3000)}`,
];

/** What a hostile query did: a dialog, an element that it named, a link that is none of ours. */
async function harmBy(query: string, page: WatchedPage['page']): Promise<string[]> {
  const harm: string[] = [];
  page.on('dialog', (dialog) => {
    harm.push(`a dialog for ${query}`);
    void dialog.dismiss();
  });
  await page.goto(`${site.scripts}frame.html?${query}`);
  const widget = widgetNames.find(
    (name) => new URLSearchParams(query.replace(/#.*/, '')).get('widget') === name,
  );
  if (widget) await shownIn(page.mainFrame());
  else await page.getByText('does not name one of the NPQ tools').waitFor();
  const found = await page.evaluate(() => {
    const roots = [
      document,
      ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
    ];
    const all = roots.flatMap((root) => [...root.querySelectorAll('*')]);
    return [
      ...all
        .filter((element) =>
          element.matches('img, svg[onload], b, [onclick], [onload], [onerror], [is], [slot="x"]'),
        )
        .map(({ outerHTML }) => outerHTML),
      ...all.flatMap((element) =>
        element instanceof HTMLAnchorElement && !/^(?:https|mailto|tel):|#/.test(element.href)
          ? [element.href]
          : [],
      ),
    ];
  });
  return [...harm, ...found];
}

describe('the address of the frame page', () => {
  it('harms nobody, whoever wrote it', async () => {
    context = await browser.newContext();
    const watched = await watchPage(context, [new URL(site.scripts).origin]);
    for (const query of HOSTILE) assert.deepEqual(await harmBy(query, watched.page), [], query);
    await endClean(watched);
  });

  it('is looked at by a check that finds harm', async () => {
    context = await browser.newContext();
    const { page } = await watchPage(context, []);
    await page.route(/frame\.html/, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<p>does not name one of the NPQ tools</p>${decodeURIComponent('%3Ca href="javascript:x">x</a><img src=x onerror=alert(1)>')}`,
      }),
    );
    const harm = await harmBy('widget=x', page);
    assert.ok(harm.includes('javascript:x') && harm.some((line) => line.startsWith('<img')), harm.join());
    await context.close();
  });
});

describe('in a sandboxed frame', () => {
  it('a whole check is made, and its result alone is printed', async () => {
    context = await browser.newContext({ viewport: { width: 800, height: 900 } });
    const watched = await watchPage(context, [host.origin, new URL(site.scripts).origin]);
    await holdPrints(watched.page);
    const { site: once, page: part } = frameSnippet(site.scripts, 'eligibility-checker', {
      hub: 'EE5',
      name: 'Estuary',
    });
    host.show(hostPage(`<main><h1>Host</h1>${part}</main>${once}`));
    await watched.page.goto(host.origin);
    const frame = await framed(watched.page);
    await shownIn(frame);
    await frame.evaluate(() => {
      window.print = () => {
        (globalThis as { printed?: string }).printed =
          document.documentElement.lastElementChild?.shadowRoot?.textContent ?? '';
      };
    });
    const visited = Object.assign(Object.create(watched.page) as typeof watched.page, {
      locator: frame.locator.bind(frame),
    });
    assert.equal(
      await checkFunding(visited, 'npq-senior-leadership', FUNDED_ACADEMY),
      'You should be funded',
    );
    assert.match(await textOf(visited, 'eligibility-checker'), /Based on DfE’s rules/);
    await frame.getByRole('button', { name: /Print/ }).click();
    await frame.waitForFunction(() => (globalThis as { printed?: string }).printed);
    assert.match(
      await frame.evaluate(() => (globalThis as { printed?: string }).printed ?? ''),
      /You should be funded/,
    );
    await watched.page.emulateMedia({ media: 'print' });
    assert.equal(
      await frame.locator('npq-eligibility-checker').isVisible(),
      false,
      'the page is not on the paper',
    );
    await watched.page.emulateMedia({ media: 'screen' });
    await watched.page.setViewportSize({ width: 320, height: 900 });
    assert.deepEqual(await accessibilityFaults(watched.page), []);
    await endClean(watched);
  });
});
