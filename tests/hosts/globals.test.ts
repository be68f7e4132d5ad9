import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { widgetNames } from '@npq-widgets/embed/snippets';
import type { Page } from 'playwright-core';
import { openBrowser, openDemo } from '../support/opened.js';
import { watchPage } from './watch.js';
import { untilShown } from './widgets.js';

const site = await openDemo();
const browser = await openBrowser();

type WithKeys = typeof globalThis & { keysAtFirst?: readonly PropertyKey[] };

/** Names that scripts of the page have put on the window and on Symbol, since before the first of them ran. */
const added = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { keysAtFirst = [] } = globalThis as WithKeys;
    const now = [...Reflect.ownKeys(globalThis), ...Reflect.ownKeys(Symbol)];
    return now.filter((key) => key !== 'keysAtFirst' && !keysAtFirst.includes(key)).map(String);
  });

describe('a page with every widget', () => {
  it('has one global more, which a symbol names', async () => {
    const context = await browser.newContext();
    const { page } = await watchPage(context, [site.pages, new URL(site.scripts).origin]);
    await page.addInitScript(() => {
      (globalThis as WithKeys).keysAtFirst = [...Reflect.ownKeys(globalThis), ...Reflect.ownKeys(Symbol)];
    });
    await page.goto(`${site.pages}/hosts/bare.html`);
    await untilShown(
      page,
      widgetNames.map((name) => `npq-${name}`),
    );
    assert.deepEqual(await added(page), ['Symbol(npq.v1)']);

    await page.evaluate(() => Object.assign(globalThis, { litHtmlVersions: [] }));
    assert.deepEqual(await added(page), ['litHtmlVersions', 'Symbol(npq.v1)'], 'another would be found');
    await context.close();
  });
});
