import assert from 'node:assert/strict';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import type { BrowserContext } from 'playwright-core';
import { openBrowser, openDemo, openHost } from '../support/opened.js';
import { watchPage, type WatchedPage } from './watch.js';
import { untilShown } from './widgets.js';

const site = await openDemo();
const host = await openHost();
const browser = await openBrowser();

const FALLBACK = '<p>Find your hub. <a href="https://www.gov.uk/">GOV.UK</a></p>';

let context: BrowserContext;

interface HostOptions {
  readonly policy?: string;
  /** Runs before the page is opened, to break what it loads. */
  readonly prepare?: (watched: WatchedPage) => Promise<void>;
}

/** A page of another origin with this body; the script is the body's own business. */
async function openPage(body: string, { policy, prepare }: HostOptions = {}): Promise<WatchedPage> {
  context = await browser.newContext({ viewport: { width: 800, height: 600 } });
  const watched = await watchPage(context, [host.origin, new URL(site.scripts).origin]);
  host.show(
    `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><body>${body}`,
    policy ? { 'content-security-policy': policy } : {},
  );
  await prepare?.(watched);
  await watched.page.goto(host.origin);
  return watched;
}

const script = (): string => `<script async src="${site.scripts}npq.js"></script>`;
const finder = `<npq-provider-finder>${FALLBACK}</npq-provider-finder>`;
const modules = (requests: readonly string[]): string[] =>
  requests
    .filter((url) => url.includes('/modules/'))
    .map((url) => url.replace(/^.*\/modules\/(.*)-[\w-]{6,8}\.js$/, '$1'));

/** Notes every `npq-load-failed` of the page, for `failures` to read. */
const noteFailures = async ({ page }: WatchedPage): Promise<void> => {
  await page.addInitScript(() => {
    const list: string[] = ((globalThis as { failures?: string[] }).failures = []);
    document.addEventListener('npq-load-failed', (event) => {
      const { tag, reason } = event as Event & { tag: string; reason: string };
      list.push(`${tag} ${reason} ${(event.target as Element).localName}`);
    });
  });
};
const failures = async ({ page }: WatchedPage): Promise<string[]> => {
  await page.waitForFunction(() => (globalThis as { failures?: string[] }).failures?.length);
  return page.evaluate(() => (globalThis as { failures?: string[] }).failures ?? []);
};

describe('the loader finds', () => {
  it('only what is present', async () => {
    const { page, requests, errors } = await openPage(`${script()}${finder}`);
    await untilShown(page, ['npq-provider-finder']);
    const names = modules(requests);
    assert.ok(names.includes('provider-finder') && names.includes('hub'), names.join());
    assert.deepEqual(
      names.filter((name) =>
        /^(?:mount|doctor|eligibility-checker|framework-explorer|hours-planner)$/.test(name),
      ),
      [],
    );
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('what comes later, however it comes', async () => {
    const { page, errors } = await openPage(script());
    await page.waitForFunction(() => (globalThis as Partial<Record<symbol, object>>)[Symbol.for('npq.v1')]);
    await page.evaluate((html) => {
      document.body.innerHTML = `<section>${html}</section>`;
    }, finder);
    await untilShown(page, ['npq-provider-finder']);
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.innerHTML =
        '<div data-npq="hours-planner" data-course="npq-headship" class="wide" data-aos="fade" onclick="stop()"><p>Text</p></div>';
      document.body.replaceWith(body);
    });
    await untilShown(page, ['npq-hours-planner']);
    const planner = await page.$eval('npq-hours-planner', ({ attributes, parentElement }) => [
      [...attributes].map(({ name, value }) => `${name}=${value}`).sort(),
      parentElement?.className,
      parentElement?.firstElementChild?.outerHTML,
    ]);
    assert.deepEqual(planner, [['course=npq-headship', 'slot=npq'], 'wide', '<p>Text</p>']);
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('what is near, what is far down and what is hidden, without a touch', async () => {
    const hidden = '<div style="display:none"><npq-framework-explorer></npq-framework-explorer></div>';
    const far = '<div style="height:5000px"></div><npq-hours-planner></npq-hours-planner>';
    const { page } = await openPage(`${script()}${hidden}${finder}${far}`);
    await untilShown(page, ['npq-provider-finder', 'npq-hours-planner', 'npq-framework-explorer']);
    await context.close();
  });

  it('a script pasted three times once, and one of another folder not at all', async () => {
    const other = site.scripts.replace('127.0.0.1', 'localhost');
    const { page, requests, warnings } = await openPage(`${script()}${script()}${finder}${script()}`);
    await untilShown(page, ['npq-provider-finder']);
    assert.equal(modules(requests).filter((name) => name === 'hub').length, 1);
    await page.addScriptTag({ url: `${other}npq.js` });
    await page.evaluate(() => document.body.append(document.createElement('npq-hours-planner')));
    await untilShown(page, ['npq-hours-planner']);
    assert.deepEqual(
      requests.filter((url) => url.startsWith(other)),
      [`${other}npq.js`],
    );
    assert.deepEqual(warnings, []);
    await context.close();
  });

  it('its place with one global, and leaves the page as it was', async () => {
    const { page } = await openPage(finder);
    const names = (): Promise<string[]> =>
      page.evaluate(() =>
        [
          ...Reflect.ownKeys(globalThis),
          ...Reflect.ownKeys(Symbol).map((key) => `Symbol.${String(key)}`),
        ].map(String),
      );
    const before = await names();
    await page.addScriptTag({ url: `${site.scripts}npq.js` });
    await untilShown(page, ['npq-provider-finder']);
    assert.deepEqual(
      (await names()).filter((name) => !before.includes(name)),
      ['Symbol(npq.v1)'],
    );
    await context.close();
  });

  it('nothing in a shadow root until its tag is known, which data-load sees to', async () => {
    const asked = script().replace('<script', '<script data-load="hours-planner, provider-finder"');
    const { page, errors } = await openPage(`${asked}<section></section>`);
    await page.evaluate(() => {
      document.querySelector('section')!.attachShadow({ mode: 'open' }).innerHTML =
        '<npq-provider-finder></npq-provider-finder>';
    });
    await page.locator('section npq-provider-finder .root').waitFor();
    assert.equal(await page.evaluate(() => customElements.get('npq-hours-planner') !== undefined), true);
    assert.equal(
      await page.evaluate(() => customElements.get('npq-eligibility-checker') !== undefined),
      false,
    );
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('the doctor for staff, only when the address asks for it, then or later', async () => {
    const { page, requests } = await openPage(`${script()}${finder}`);
    await untilShown(page, ['npq-provider-finder']);
    await page.waitForLoadState('networkidle');
    assert.deepEqual(
      modules(requests).filter((name) => name === 'doctor'),
      [],
    );
    const changeHash = () => page.evaluate(() => void (location.hash = '#npq-check'));
    for (const act of [changeHash, () => page.reload()])
      await Promise.all([page.waitForRequest(/modules\/doctor-/), act()]);
    await context.close();
  });

  it('its place in a page that was written over', async () => {
    const { page } = await openPage(`${script()}${finder}`);
    await untilShown(page, ['npq-provider-finder']);
    await page.evaluate((html) => {
      document.open();
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- what old pages do
      document.write(
        `<!doctype html><title>Rewritten</title><body>${html}<div data-npq="hours-planner"></div>`,
      );
      document.close();
    }, finder);
    await untilShown(page, ['npq-provider-finder', 'npq-hours-planner']);
    await context.close();
  });

  it('no widget of a wrong name, and says so', async () => {
    // Nor when the page is idle and what is far down is brought.
    const far = `<div style="height: 9999px"></div>${finder.replaceAll('provider-finder', 'hours-planner')}`;
    const { page, warnings, untilWarned } = await openPage(
      `${script()}<div data-npq="provider-fnder">${FALLBACK}</div>${finder}${far}`,
    );
    await untilShown(page, ['npq-provider-finder', 'npq-hours-planner']);
    await untilWarned(/^npq: data-npq="provider-fnder" names no widget\.$/);
    assert.equal(warnings.length, 1, warnings.join('\n'));
    assert.equal(await page.locator('[data-npq] a').count(), 1);
    await context.close();
  });

  it('no block in an editor, where it would be saved as a tag', async () => {
    const { page } = await openPage(
      `${script()}${finder}<div contenteditable><div data-npq="provider-finder">${FALLBACK}</div></div>`,
    );
    await untilShown(page, ['npq-provider-finder']);
    assert.equal(await page.locator('[contenteditable] > [data-npq]').count(), 1);
    assert.equal(await page.locator('[contenteditable] npq-provider-finder').count(), 0);
    await context.close();
  });
});

describe('a block that is still being read', () => {
  it('keeps the rest of its content', async (t) => {
    let rest: ServerResponse | undefined;
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      // Browsers hold back the first few hundred bytes.
      response.write(
        `<!doctype html><title>Slow</title>${script()}${finder}<div data-npq="provider-finder"><p>First${' '.repeat(2048)}</p>`,
      );
      rest = response;
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    t.after(() => {
      server.close();
      server.closeAllConnections();
    });
    context = await browser.newContext();
    const { page } = await watchPage(context, []);
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'commit' });
    await untilShown(page, ['npq-provider-finder']);
    assert.equal(await page.locator('div[data-npq]').count(), 1, 'it was taken out before its end');
    rest?.end('<p>Second</p></div>');
    await page.waitForFunction(() => document.querySelectorAll('npq-provider-finder').length === 2);
    const texts = await page.locator('div[data-npq] > p').allTextContents();
    assert.deepEqual(
      texts.map((text) => text.trim()),
      ['First', 'Second'],
    );
    await context.close();
  });
});

describe('what all widgets share', () => {
  it('is asked for beside the widget’s own module, and does not wait until that has named it', async () => {
    const { page, requests } = await openPage(`${finder}${script()}`, {
      // The widget's own module does not come before the page has asked for what it shares.
      prepare: async ({ page: own }) => {
        await own.route('**/modules/provider-finder-*', async (route) => {
          await own.waitForRequest('**/modules/hub-*');
          await route.continue();
        });
      },
    });
    await untilShown(page, ['npq-provider-finder']);
    assert.deepEqual(modules(requests).slice(0, 2).sort(), ['hub', 'provider-finder']);
    await context.close();
  });

  it('is not asked for on a page without a widget', async () => {
    const { page, requests } = await openPage(script());
    await page.waitForRequest('**/modules/roots-*');
    assert.deepEqual(modules(requests), ['roots']);
    await context.close();
  });
});

describe('when a module does not come', () => {
  it('keeps sentence and link, says so, and tries again without a reload', async () => {
    const block = `<div data-npq="provider-finder" data-course="npq-senco">${FALLBACK}</div>`;
    const watched = await openPage(`${script()}${finder}${block}`, {
      prepare: async (watching) => {
        await noteFailures(watching);
        await watching.page.route('**/modules/provider-finder-*', (route) =>
          route.fulfill({ status: 503, headers: { 'access-control-allow-origin': '*' } }),
        );
      },
    });
    const { page, untilWarned } = watched;
    assert.deepEqual(await failures(watched), [
      'npq-provider-finder unreachable npq-provider-finder',
      'npq-provider-finder unreachable div',
    ]);
    assert.equal(await page.getByText('Find your hub.').first().isVisible(), true);
    await untilWarned(/^npq: <npq-provider-finder> did not load \(unreachable\)\. TypeError/);
    const retry = page.getByRole('button', { name: 'Try to load this tool again' });
    assert.equal(await retry.count(), 2);
    await retry.first().click();
    await page.waitForFunction(() => (globalThis as { failures?: string[] }).failures?.length === 4);
    assert.equal(await retry.count(), 2);
    await page.unroute('**/modules/provider-finder-*');
    await retry.last().click();
    await page.waitForFunction(() => document.querySelectorAll('npq-provider-finder').length === 2);
    await untilShown(page, ['npq-provider-finder', 'npq-provider-finder']);
    assert.equal(await page.locator('.npq-retry').count(), 0);
    assert.equal(await page.locator('npq-provider-finder').last().getAttribute('course'), 'npq-senco');
    await context.close();
  });

  it('names the policy of the page', async () => {
    const watched = await openPage(`${script()}${finder}`, {
      policy: `script-src ${site.scripts}npq.js`,
      prepare: noteFailures,
    });
    assert.deepEqual(await failures(watched), ['npq-provider-finder blocked npq-provider-finder']);
    assert.equal(await watched.page.locator('npq-provider-finder a').isVisible(), true);
    await context.close();
  });

  it('names a module that breaks', async () => {
    const watched = await openPage(`${script()}${finder}`, {
      prepare: async (watching) => {
        await noteFailures(watching);
        await watching.page.route('**/modules/provider-finder-*', (route) =>
          route.fulfill({
            contentType: 'text/javascript',
            headers: { 'access-control-allow-origin': '*' },
            body: 'not javascript',
          }),
        );
      },
    });
    assert.deepEqual(await failures(watched), ['npq-provider-finder broken npq-provider-finder']);
    await context.close();
  });

  it('waits for the network to come back', async () => {
    const watched = await openPage(script(), { prepare: noteFailures });
    await watched.page.waitForFunction(
      () => (globalThis as Partial<Record<symbol, object>>)[Symbol.for('npq.v1')],
    );
    await context.setOffline(true);
    await watched.page.evaluate((html) => {
      document.body.innerHTML = html;
    }, finder);
    assert.deepEqual(await failures(watched), ['npq-provider-finder offline npq-provider-finder']);
    await context.setOffline(false);
    await untilShown(watched.page, ['npq-provider-finder']);
    await context.close();
  });
});
