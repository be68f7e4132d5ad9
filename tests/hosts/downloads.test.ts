import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { widgetNames, type WidgetName } from '@npq-widgets/embed/snippets';
import type { Page } from 'playwright-core';
import type { Ledger } from '../../packages/embed/build/ledger.js';
import { openBrowser, openDemo, openHost } from '../support/opened.js';
import { checkFunding, chooseCourse, findPlace, openFirstArea, planHours, widget } from './visitor.js';
import { watchPage } from './watch.js';
import { untilShown } from './widgets.js';

const site = await openDemo();
const host = await openHost();
const browser = await openBrowser();

const ledger = JSON.parse(
  readFileSync(new URL('../../packages/embed/distribution/v1/ledger.json', import.meta.url), 'utf8'),
) as Ledger;

/** A visitor's way to a result, for each widget: the longest that a first visit has. */
const journeys: Readonly<Record<WidgetName, (page: Page) => Promise<unknown>>> = {
  'eligibility-checker': (page) => checkFunding(page, 'npq-leading-teaching', ['A school', 'Academy', 'No']),
  'framework-explorer': (page) => openFirstArea(page, 'npq-senior-leadership'),
  'hours-planner': (page) => planHours(page, 'npq-executive-leadership', 5),
  'provider-finder': async (page) => {
    await findPlace(page, 'Southend', 'Your hub is');
    await chooseCourse(page, 'provider-finder', 'npq-headship');
    await widget(page, 'provider-finder').getByText('Shown in random order').waitFor();
  },
};

const brotli = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + (ledger.files[file]?.brotli ?? NaN), 0);

describe('a page with one widget downloads', () => {
  for (const name of widgetNames) {
    it(`what the ledger says, for the ${name}`, async () => {
      const context = await browser.newContext();
      const { page, requests } = await watchPage(context, [host.origin]);
      host.show(
        `<!doctype html><html lang="en"><title>One</title><link rel="icon" href="data:,"><npq-${name}></npq-${name}><script async src="${site.scripts}npq.js"></script>`,
      );
      await page.goto(host.origin, { waitUntil: 'networkidle' });
      await untilShown(page, [`npq-${name}`]);
      const files = (): string[] =>
        requests.filter((url) => url.startsWith(site.scripts)).map((url) => url.slice(site.scripts.length));
      const { initial = [], journey = [] } = ledger.widgets[name] ?? {};
      assert.deepEqual(files().sort(), [ledger.loader, ...initial].sort());
      await journeys[name](page);
      await page.waitForLoadState('networkidle');
      // Suggestions of schools are counted apart: an answer to a place does not wait for them (decision 0015).
      const real = brotli(files().filter((file) => !/^(?:modules\/)?(?:find-)?schools[-/]/.test(file)));
      const said = brotli([ledger.loader, ...journey]);
      assert.ok(
        real <= said,
        `a journey took ${real} bytes, the ledger says ${said}: ${files()
          .filter((file) => !journey.includes(file))
          .join(' ')}`,
      );
      await context.close();
    });
  }
});
