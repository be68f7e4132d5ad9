import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { widgetNames, type WidgetName } from '@npq-widgets/embed/snippets';
import type { Page } from 'playwright-core';
import type { Ledger } from '../../packages/embed/build/ledger.js';
import { openBrowser, openDemo, openHost } from '../support/opened.js';
import { ways } from '../../packages/embed/build/ways.js';
import { checkFunding, chooseCourse, findPlace, openFirstArea, widget } from './visitor.js';
import { holdPrints, nextPrint } from './printed.js';
import { watchPage } from './watch.js';
import { untilShown } from './widgets.js';

const site = await openDemo();
const host = await openHost();
const browser = await openBrowser();

const ledger = JSON.parse(
  readFileSync(new URL('../../packages/embed/distribution/v1/ledger.json', import.meta.url), 'utf8'),
) as Ledger;

/** A visitor's way to a result, for each widget: the longest that a first visit has, with all that a way needs and no aside. */
const journeys: Readonly<Record<WidgetName, (page: Page) => Promise<unknown>>> = {
  'eligibility-checker': (page) => checkFunding(page, 'npq-leading-teaching', ['A school', 'Academy', 'No']),
  'framework-explorer': async (page) => {
    await widget(page, 'framework-explorer').getByRole('button', { name: 'Which one suits me?' }).click();
    await openFirstArea(page, 'npq-senior-leadership');
  },
  'hours-planner': async (page) => {
    await chooseCourse(page, 'hours-planner', 'npq-executive-leadership');
    const press = (name: string): Promise<void> =>
      widget(page, 'hours-planner').getByRole('button', { name, exact: true }).click();
    await press('Plan my weeks');
    await press('Show my plan');
    await press('Print a page for my headteacher');
    await nextPrint(page);
  },
  'provider-finder': async (page) => {
    await findPlace(page, 'Southend', 'Your hub is');
    await chooseCourse(page, 'provider-finder', 'npq-headship');
    await widget(page, 'provider-finder').getByText('Shown in random order').waitFor();
  },
};

/** Of each line of alternatives a journey brings one: `modules/towns-st-….js` and `modules/towns-ab-….js` are one line. */
const lines = ways.alternatives.map(
  (names) =>
    new RegExp(
      `^modules/(?:${names.map((name) => name.replace(/.*\//, '').replace('*', '.*')).join('|')})-[\\w-]+\\.js$`,
    ),
);
/** The files, with the number of its line in the place of one that has others beside it. */
const asLines = (files: readonly string[]): string[] =>
  files
    .map((file) => {
      const line = lines.findIndex((pattern) => pattern.test(file));
      return line < 0 ? file : `one of line ${line}`;
    })
    .sort();
/** Suggestions of schools are counted apart: an answer to a place does not wait for them (decision 0015). */
const ofSchools = (file: string): boolean => /^(?:modules\/)?(?:find-)?(?:schools|fetch-text)[-/]/.test(file);

/** Waits for one request after the other until all have been made; where one never is, whoever compares says which. */
async function untilAsked(page: Page, isAll: () => boolean): Promise<void> {
  try {
    while (!isAll()) await page.waitForEvent('request', { timeout: 5_000 });
  } catch {
    return;
  }
}

describe('a page with one widget downloads', () => {
  for (const name of widgetNames) {
    it(`what the ledger says, for the ${name}`, async () => {
      const context = await browser.newContext();
      const { page, requests } = await watchPage(context, [host.origin]);
      await holdPrints(page);
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
      const said = asLines([ledger.loader, ...journey]);
      const brought = (): string[] => asLines(files().filter((file) => !ofSchools(file)));
      await untilAsked(page, () => said.every((file) => brought().includes(file)));
      assert.deepEqual(brought(), said);
      await context.close();
    });
  }
});
