import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { widgetNames } from '@npq-widgets/embed/snippets';
import type { Page } from 'playwright-core';
import { openBrowser, openDemo, openHost } from '../support/opened.js';
import { chooseCourse, openFirstArea, widget } from './visitor.js';
import { watchPage, type WatchedPage } from './watch.js';
import { untilShown } from './widgets.js';
import { versionOf } from '../../release/version-places.js';

const VERSION = `v${versionOf()}`;
const integrity = JSON.parse(
  readFileSync(new URL(`../../packages/embed/distribution/${VERSION}/sri.json`, import.meta.url), 'utf8'),
) as Record<string, string>;

const site = await openDemo();
const host = await openHost();
const browser = await openBrowser();
/** The folder of this very version. */
const pinned = site.scripts.replace(/v1\/$/, `${VERSION}/`);

const script = (attributes = `integrity="${integrity['npq.js']}"`): string =>
  `<script async src="${pinned}npq.js" crossorigin ${attributes}></script>`;
const tags = widgetNames.map((name) => `<npq-${name}><p>Text</p></npq-${name}>`).join('');

interface Options {
  readonly headers?: Readonly<Record<string, string>>;
  /** Files whose content is changed on the way, by the end of their address. */
  readonly tampered?: RegExp;
}

async function open(body: string, { headers = {}, tampered }: Options = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
  const watched = await watchPage(context, [host.origin, new URL(pinned).origin]);
  host.show(
    `<!doctype html><html lang="en"><title>Pinned</title><link rel="icon" href="data:,"><body>${body}`,
    headers,
  );
  if (tampered) await watched.page.route(tampered, tamper);
  await watched.page.goto(host.origin);
  return watched;
}

/** Sends what was asked for with a line of a stranger's after it. */
async function tamper(route: Parameters<Parameters<Page['route']>[1]>[0]): Promise<void> {
  const response = await route.fetch();
  await route.fulfill({
    response,
    body: `${await response.text()}\n;globalThis.tampered = true;`,
    headers: { ...response.headers(), 'cache-control': 'no-store' },
  });
}

const wasTampered = (page: Page): Promise<boolean> => page.evaluate(() => 'tampered' in globalThis);

describe('a page that names one version', () => {
  for (const [about, policy] of [
    [
      'a policy that names the folder',
      (folder: string) =>
        `default-src 'none'; img-src data:; script-src ${folder}; require-trusted-types-for 'script'; trusted-types npq-widgets`,
    ],
    ['a policy of nonces', () => `default-src 'none'; img-src data:; script-src 'nonce-abc'`],
    [
      'a policy of nonces that they may pass on',
      () => `default-src 'none'; img-src data:; script-src 'nonce-abc' 'strict-dynamic'`,
    ],
  ] as const) {
    it(`has all four widgets, block and hub, each file once, under ${about}`, async () => {
      const body = `${script(`integrity="${integrity['npq.js']}" nonce="abc"`)}<npq-hub name="Estuary"></npq-hub>${tags}<div data-npq="hours-planner"></div>`;
      const { page, errors, requests, violations } = await open(body, {
        headers: { 'content-security-policy': policy(pinned) },
      });
      await untilShown(page, [...widgetNames.map((name) => `npq-${name}`), 'npq-hours-planner']);
      await openFirstArea(page, 'npq-senior-leadership');
      assert.deepEqual({ errors, violations: await violations() }, { errors: [], violations: [] });
      const scripts = requests.filter((url) => url.endsWith('.js'));
      assert.deepEqual(scripts, [...new Set(scripts)], 'a file is asked for once');
      await page.context().close();
    });
  }

  it('works where the page itself demands integrity of every script', async () => {
    const { page, errors } = await open(`${script()}${tags}`, {
      headers: { 'integrity-policy': 'blocked-destinations=(script)' },
    });
    await untilShown(
      page,
      widgetNames.map((name) => `npq-${name}`),
    );
    assert.deepEqual(errors, []);
    await page.context().close();
  });

  it('keeps sentence and link when the script is not the one that was released', async () => {
    const { page } = await open(`${script(`integrity="sha384-${'A'.repeat(64)}"`)}${tags}`);
    await page.waitForLoadState('networkidle');
    assert.equal(await page.evaluate(() => Symbol.for('npq.v1') in globalThis), false);
    assert.equal(await page.getByText('Text').first().isVisible(), true);
    await page.context().close();
  });
});

describe('a file that was changed on its way', () => {
  const finder = '<npq-provider-finder><p>Text</p></npq-provider-finder>';

  for (const [about, tampered] of [
    ['the first file', /modules\/core\.js/],
    ['a widget', /modules\/provider-finder-/],
    ['what a widget imports', /modules\/hub-/],
  ] as const) {
    it(`never runs: ${about}; the sentence stays, the reason is named, and trying again works`, async () => {
      const { page, untilWarned } = await open(`${script()}${finder}`, { tampered });
      const retry = page.getByRole('button', { name: 'Try to load this tool again' });
      await retry.waitFor();
      assert.equal(await wasTampered(page), false);
      assert.equal(await page.getByText('Text').isVisible(), true);
      await untilWarned(/did not load \(unverified\)/);
      await page.unroute(tampered);
      await retry.click();
      await untilShown(page, ['npq-provider-finder']);
      await page.context().close();
    });
  }

  it('never runs: what a widget shows later; the widget says so and lives on', async () => {
    const { page } = await open(`${script()}<npq-framework-explorer></npq-framework-explorer>`, {
      tampered: /modules\/(?:framework-npq|area-panel|outline)/,
    });
    await untilShown(page, ['npq-framework-explorer']);
    await chooseCourse(page, 'framework-explorer', 'npq-headship');
    await widget(page, 'framework-explorer').getByRole('button', { name: /again/i }).first().waitFor();
    assert.equal(await wasTampered(page), false);
    await page.context().close();
  });

  it('never runs, whichever of the release it is', async () => {
    const folder = 'modules/';
    const files = Object.keys(integrity).filter(
      (file) => file.startsWith(folder) && !file.endsWith('/core.js'),
    );
    assert.ok(files.length > 50, `${files.length} files`);
    const { page } = await open(`${script()}${finder}`);
    /** Whether a module comes as what a widget shows later asks for it: through the first one. */
    const comes = (own: Page, file: string): Promise<boolean> =>
      own.evaluate(
        async ([core, name]) => {
          while (!(Symbol.for('npq.v1') in globalThis)) await new Promise(requestAnimationFrame);
          const released = (await import(core)) as { bring(name: string): Promise<unknown> };
          return released.bring(name).then(
            () => true,
            () => false,
          );
        },
        [`${pinned}${folder}core.js`, file.slice(folder.length, -3)] as const,
      );
    const wrong: string[] = [];
    for (const file of files) {
      const own = await page.context().newPage();
      await own.route(`**/${file}`, tamper);
      await own.goto(host.origin);
      if ((await comes(own, file)) || (await wasTampered(own)))
        wrong.push(`${file} ran though it was changed`);
      await own.close();
      if (!(await comes(page, file))) wrong.push(`${file} did not run as it was released`);
    }
    assert.deepEqual(wrong, []);
    await page.context().close();
  });

  it('would run from the folder that moves with each release, which promises no verification', async () => {
    const { page } = await open(`<script async src="${site.scripts}npq.js"></script>${finder}`, {
      tampered: /modules\/provider-finder-/,
    });
    await untilShown(page, ['npq-provider-finder']);
    assert.equal(await wasTampered(page), true);
    await page.context().close();
  });
});
