import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { doctorRules } from '@npq-widgets/embed/doctor';
import type { Page } from 'playwright-core';
import { cured, sickPages, type SickPage } from '../../demo/hosts/doctor/pages.js';
import { fillHost } from '../../demo/hosts/hosts.js';
import { openBrowser, openDemo, openHost } from '../support/opened.js';
import { sample } from '../support/sample.js';
import { watchPage, type WatchedPage } from './watch.js';
import { versionOf } from '../../release/version-places.js';

const site = await openDemo();
const host = await openHost();
const browser = await openBrowser();

async function integrityOf(file: string): Promise<string> {
  const body = await (await fetch(site.scripts + file)).arrayBuffer();
  return `sha384-${createHash('sha384').update(new Uint8Array(body)).digest('base64')}`;
}

/** Of the script in the folder that moves on, and in the folder of the release. */
const integrity = {
  v1: await integrityOf('npq.js'),
  pinned: await integrityOf(`../v${versionOf()}/npq.js`),
};

const raw = (rule: string): string => readFileSync(`demo/hosts/doctor/${rule}.html`, 'utf8');

interface Visit {
  readonly headers?: Readonly<Record<string, string>>;
  readonly plant?: (page: Page) => Promise<unknown>;
  readonly hash?: string;
}

/** Opens a page of the hub's website with this HTML. */
async function open(
  html: string,
  { headers = {}, plant, hash = '#npq-check' }: Visit = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const watched = await watchPage(context, [site.pages, new URL(site.scripts).origin, host.origin]);
  host.show(
    fillHost(html, site.scripts).replaceAll(
      '{{integrity}}',
      html.includes('v{{version}}/') ? integrity.pinned : integrity.v1,
    ),
    headers,
  );
  // The website has a copy of the files, as pages that name a path of their own expect.
  await watched.page.route(`${host.origin}/npq/**`, (route) =>
    route.continue({ url: route.request().url().replace(host.origin, site.pages) }),
  );
  await plant?.(watched.page);
  await watched.page.goto(`${host.origin}/hosts/doctor/page.html${hash}`);
  return watched;
}

/** Waits until what the panel says has these rules, in any order, and returns its report. */
async function reported(page: Page, rules: readonly string[]): Promise<string> {
  const report = page.locator('npq-doctor textarea');
  // Some of what a page does comes after the panel has opened, such as a widget that fails; the panel follows.
  await page
    .waitForFunction(
      (wanted) => {
        const text = document.querySelector('npq-doctor')?.shadowRoot?.querySelector('textarea')?.value ?? '';
        return (
          text !== '' &&
          JSON.stringify([...text.matchAll(/^ {2}Rule: (.*)$/gm)].map(([, rule]) => rule).sort()) === wanted
        );
      },
      JSON.stringify([...rules].sort()),
      { timeout: 5_000 },
    )
    .catch(async () => assert.deepEqual(named(await report.inputValue()), rules));
  return report.inputValue();
}

const named = (report: string): string[] =>
  [...report.matchAll(/^ {2}Rule: (.*)$/gm)].map(([, rule = '']) => rule);

/** Everything that a page needs to be as sick as its rule says. */
function visitOf({ rule, headers = {} }: SickPage): Visit {
  if (rule !== 'import-failed') return { headers };
  return { headers, plant: (page) => page.route(/\/modules\/provider-finder-/, (route) => route.abort()) };
}

describe('the panel, on a page for each rule that a browser can see', () => {
  const seen = sickPages.filter(({ rule }) => doctorRules.find(({ name }) => name === rule)?.seen !== 'html');
  // The command line, which reads pages with the same code, is tested on each of them.
  for (const page of sample(seen, 4, 'pages of the doctor in a browser')) {
    it(`names ${page.rule}, and nothing else`, async () => {
      const opened = await open(raw(page.rule), visitOf(page));
      await reported(opened.page, [page.rule]);
      await opened.page.context().close();
    });
    it(`is content with ${page.rule} when its advice is followed`, async () => {
      const opened = await open(cured(raw(page.rule), page));
      const report = await reported(opened.page, []);
      assert.match(report, /^All is well: 1 widget found/);
      await opened.page.context().close();
    });
  }
});
