import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { widgetNames } from '@npq-widgets/embed/text';
import type { Browser, BrowserContext } from 'playwright-core';
import { scriptPages } from '../../demo/hosts/hosts.js';
import { serveDemo, type DemoSite } from '../../demo/serve.js';
import { launchBrowser } from '../support/launch.js';
import { checkFunding, findPlace, openFirstArea, planHours, widget } from './visitor.js';
import { watchPage, type WatchedPage } from './watch.js';

let site: DemoSite;
let browser: Browser;
let context: BrowserContext;

before(async () => {
  [site, browser] = await Promise.all([serveDemo(0), launchBrowser()]);
  context = await browser.newContext({ viewport: { width: 800, height: 900 } });
});
after(async () => {
  await browser.close();
  await site.close();
});

async function open(name: string): Promise<WatchedPage> {
  const watched = await watchPage(context, [site.pages, new URL(site.scripts).origin]);
  await watched.page.goto(`${site.pages}/hosts/${name}.html`);
  return watched;
}

/** Uses every widget up to an answer, as a visitor would. */
async function comeToAnswers({ page }: WatchedPage): Promise<void> {
  await findPlace(page, 'B1 1AA', '2 hubs share Birmingham');
  assert.match(await checkFunding(page, 'npq-senior-leadership', ['Yes', 'A school', 'Academy', 'No']), /^You meet the rules/);
  await openFirstArea(page, 'npq-senior-leadership');
  await planHours(page, 'npq-executive-leadership', 5);
}

describe('all four come to an answer on a page with', () => {
  for (const { name, about } of scriptPages) {
    it(`${about} (${name})`, async () => {
      const watched = await open(name);
      await comeToAnswers(watched);
      const { page, errors, foreign } = watched;
      assert.deepEqual({ errors, foreign }, { errors: [], foreign: [] });
      for (const widgetName of widgetNames) assert.equal(await widget(page, widgetName).locator('slot').count(), 0, `${widgetName} gave up`);
      await page.close();
    });
  }
});
