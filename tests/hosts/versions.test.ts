import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BrowserContext } from 'playwright-core';
import { openBrowser, openDemo, openHost } from '../support/opened.js';
import { olderStore } from './older-store.js';
import { chooseCourse, courseArrives } from './visitor.js';
import { watchPage, type WatchedPage } from './watch.js';
import { untilShown } from './widgets.js';
import { versionOf } from '../../release/version-places.js';

const site = await openDemo();
const host = await openHost();
const browser = await openBrowser();

/** The address of the folder as if it held another version: the same code, which calls itself by that number. */
const folderOf = (version: string): string => site.scripts.replace(/v1\/$/, `as-${version}/`);

async function serveVersions(context: BrowserContext): Promise<void> {
  await context.route(/\/npq\/as-[\d.]+\//, async (route) => {
    const [, version = '', file = ''] = /\/as-([\d.]+)\/(.*)$/.exec(route.request().url()) ?? [];
    const response = await route.fetch({ url: site.scripts + file });
    await route.fulfill({
      response,
      body: (await response.text()).replaceAll(`\`${versionOf()}\``, `\`${version}\``),
    });
  });
}

/** Answers that are on their way are let through first. */
async function leave(context: BrowserContext): Promise<void> {
  await context.unrouteAll({ behavior: 'wait' });
  await context.close();
}

const script = (version: string): string => `<script src="${folderOf(version)}npq.js"></script>`;

async function open(body: string): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
  await serveVersions(context);
  const watched = await watchPage(context, [host.origin, new URL(site.scripts).origin]);
  host.show(
    `<!doctype html><html lang="en"><title>Versions</title><link rel="icon" href="data:,"><body>${body}`,
  );
  await watched.page.goto(host.origin);
  return watched;
}

/** Which versions' modules were asked for. */
const versionsOf = (requests: readonly string[]): string[] => [
  ...new Set(requests.flatMap((url) => /\/as-([\d.]+)\/modules\//.exec(url)?.[1] ?? [])),
];

describe('two versions on a page', () => {
  const both =
    '<npq-hub name="Estuary"></npq-hub><npq-hours-planner></npq-hours-planner><npq-provider-finder></npq-provider-finder>';

  for (const [first, second] of [
    ['1.9.0', '1.10.0'],
    ['1.10.0', '1.9.0'],
  ] as const) {
    it(`${first} before ${second}: the newest serves every tag, one copy of Lit`, async () => {
      const { page, requests, warnings, errors } = await open(`${script(first)}${script(second)}${both}`);
      await untilShown(page, ['npq-hours-planner', 'npq-provider-finder']);
      assert.deepEqual(versionsOf(requests), ['1.10.0']);
      assert.deepEqual(warnings, []);
      assert.deepEqual(errors, []);
      await leave(page.context());
    });
  }

  it('the newest takes what the older has not brought yet, and both share hub and choices', async () => {
    const { page, requests, errors } = await open(
      `${script('1.9.0')}<npq-hub name="Estuary"></npq-hub><npq-hours-planner></npq-hours-planner>`,
    );
    await untilShown(page, ['npq-hours-planner']);
    await page.addScriptTag({ url: `${folderOf('1.10.0')}npq.js` });
    await page.evaluate(() => document.body.append(document.createElement('npq-provider-finder')));
    await untilShown(page, ['npq-hours-planner', 'npq-provider-finder']);
    assert.deepEqual(versionsOf(requests), ['1.9.0', '1.10.0']);
    await chooseCourse(page, 'hours-planner', 'npq-headship');
    await courseArrives(page, 'provider-finder', 'npq-headship');
    await chooseCourse(page, 'provider-finder', 'npq-senco');
    await courseArrives(page, 'hours-planner', 'npq-senco');
    const versions = await page.evaluate(() => [
      ...((globalThis as Partial<Record<symbol, { versions: Set<string> }>>)[Symbol.for('npq.v1')]
        ?.versions ?? []),
    ]);
    assert.deepEqual(versions, ['1.9.0', '1.10.0']);
    assert.deepEqual(errors, []);
    await leave(page.context());
  });

  it('an older copy that knows courses and cohorts passes on to the newer what it does not know', async () => {
    const { page, warnings, errors } = await open(`<script>${olderStore}</script>${script('1.10.0')}${both}`);
    await untilShown(page, ['npq-hours-planner', 'npq-provider-finder']);
    await chooseCourse(page, 'hours-planner', 'npq-headship');
    await courseArrives(page, 'provider-finder', 'npq-headship');
    /** What the planner has of all that was chosen. */
    const choices = () =>
      page.locator('npq-hours-planner').evaluate((element) => {
        const { hub } = element as HTMLElement & { hub: { choices: Readonly<Record<string, string>> } };
        return { ...hub.choices };
      });
    await page.locator('npq-provider-finder').evaluate((element) => {
      const made = new Event('npq-choice-made', { bubbles: true, composed: true });
      element.dispatchEvent(Object.assign(made, { shortlist: 'npq-senco npq-headship' }));
    });
    const shortlist = 'npq-senco npq-headship';
    assert.deepEqual(await choices(), { course: 'npq-headship', shortlist });
    await chooseCourse(page, 'provider-finder', 'npq-senco');
    await courseArrives(page, 'hours-planner', 'npq-senco');
    assert.deepEqual(await choices(), { course: 'npq-senco', shortlist });
    assert.deepEqual([...warnings, ...errors], []);
    await leave(page.context());
  });

  it('these checks can fail: a version of another major does not know the page', async () => {
    const context = await browser.newContext();
    await serveVersions(context);
    await context.route(/\/npq\/as-2\.0\.0\//, async (route) => {
      const response = await route.fetch({ url: route.request().url().replace('as-2.0.0', 'v1') });
      await route.fulfill({ response, body: (await response.text()).replaceAll('npq.v1', 'npq.v2') });
    });
    const { page, requests } = await watchPage(context, [host.origin, new URL(site.scripts).origin]);
    host.show(
      `<!doctype html><html lang="en"><title>Versions</title><body>${script('1.9.0')}${script('2.0.0')}<npq-hours-planner></npq-hours-planner>`,
    );
    await page.goto(host.origin);
    await untilShown(page, ['npq-hours-planner']);
    await page.waitForLoadState('networkidle');
    assert.deepEqual(versionsOf(requests).sort(), ['1.9.0', '2.0.0']);
    await leave(context);
  });
});
