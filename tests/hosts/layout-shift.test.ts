import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { widgetNames, type WidgetName } from '@npq-widgets/embed/snippets';
import type { Browser, Page } from 'playwright-core';
import { serveDemo, type DemoSite } from '../../demo/serve.js';
import { reserved } from '../../packages/embed/src/snippets/reserve.js';
import { launchBrowser } from '../support/launch.js';
import { sample } from '../support/sample.js';
import { serveOwnHost, type OwnHost } from './own-host.js';
import { watchPage } from './watch.js';

const WIDTHS = [320, 768, 1280];
const LATE_MS = 500;
const HUB =
  '<npq-hub hub="EE5" name="Estuary Example Teaching School Hub" action-url="https://hub.example/npq" email="npq@hub.example"></npq-hub>';
const SENTENCE = '<p>See what this is about. <a href="https://www.gov.uk/">Read about NPQs on GOV.UK</a></p>';

/** How a page keeps room for a widget: its attributes, and what stands inside it. */
interface Room {
  readonly attributes: string;
  readonly inside: string;
}
const byStyle = (name: WidgetName): Room => ({
  attributes: ` style="display:block;min-height:${reserved[name].style}"`,
  inside: SENTENCE,
});
const byTable = (name: WidgetName): Room => ({
  attributes: '',
  inside: `<table role="presentation"><tr><td height="${reserved[name].px}" valign="top">${SENTENCE}</td></tr></table>`,
});
const none = (): Room => ({ attributes: '', inside: SENTENCE });

interface WithShifts {
  npqShifts?: number[];
}

let site: DemoSite;
let host: OwnHost;
let browser: Browser;

before(async () => {
  [site, host, browser] = await Promise.all([serveDemo(0), serveOwnHost(), launchBrowser()]);
});
after(async () => {
  await Promise.all([browser.close(), host.close(), site.close()]);
});

/** Notes every shift that no input excuses, from before the first paint on. */
const noteShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const shifts: number[] = ((globalThis as WithShifts).npqShifts = []);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** The sum of them, once everything that was painted has been looked at. */
const shifted = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            done(((globalThis as WithShifts).npqShifts ?? []).reduce((sum, value) => sum + value, 0)),
          ),
        );
      }),
  );

/** A page with one widget between texts, on a network where everything comes late. */
async function open(
  name: WidgetName,
  width: number,
  { attributes, inside }: Room,
  { isStrict = false, attribute = '' } = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const { page } = await watchPage(context, [host.origin]);
  await noteShifts(page);
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATE_MS,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
  const policy = `default-src 'none'; script-src ${site.scripts}`;
  host.show(
    `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Shift</title><link rel="icon" href="data:,">
    <h1>NPQs here</h1><p>Text above.</p>${HUB}<npq-${name}${attribute}${attributes}>${inside}</npq-${name}><h2>Text below</h2><p>${'More of the page. '.repeat(30)}</p>
    <script async src="${site.scripts}npq.js"></script>`,
    isStrict ? { 'content-security-policy': policy } : {},
  );
  await page.goto(host.origin);
  await page.waitForFunction(
    (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.root'),
    `npq-${name}`,
    { polling: 50 },
  );
  await page.waitForLoadState('networkidle');
  return page;
}

const isOpen = (page: Page, name: WidgetName): Promise<boolean> =>
  page.locator(`npq-${name} .root`).isVisible();
const close = (page: Page): Promise<void> => page.context().close();

describe('nothing moves while a widget comes late', { timeout: 600_000 }, () => {
  // Every third of the twelve: each widget and each width is in it.
  const cells = WIDTHS.flatMap((width) => widgetNames.map((name) => ({ name, width })));
  for (const { name, width } of sample(cells, 3, 'widgets and widths')) {
    it(`${name} at ${width} px, with room by style: it is there, and nothing moved`, async () => {
      const page = await open(name, width, byStyle(name));
      assert.equal(await shifted(page), 0);
      assert.equal(await isOpen(page, name), true);
      await close(page);
    });

    it(`${name} at ${width} px, under a strict policy, with room by table or none`, async () => {
      for (const room of [byTable(name), none()]) {
        const page = await open(name, width, room, { isStrict: true });
        assert.equal(await shifted(page), 0);
        await page.keyboard.press('Tab');
        await page.locator(`npq-${name} .root`).waitFor();
        assert.equal(await shifted(page), 0);
        await close(page);
      }
    });
  }

  it('a course that the page names brings its answer at once, and nothing moved', async () => {
    for (const name of ['framework-explorer', 'hours-planner', 'provider-finder'] as const) {
      for (const room of [byStyle(name), none()]) {
        const page = await open(name, 768, room, { attribute: ' course="npq-headship"' });
        assert.equal(await shifted(page), 0, name);
        await page.mouse.click(5, 5);
        await page.locator(`npq-${name} .root`).waitFor();
        assert.equal(await shifted(page), 0, name);
        await close(page);
      }
    }
  });

  it('a widget that found no room opens by itself once nobody sees it', async () => {
    const page = await open('framework-explorer', 768, none());
    assert.equal(await isOpen(page, 'framework-explorer'), false);
    await page.evaluate(() => {
      const space = document.createElement('div');
      space.style.height = '3000px';
      document.body.append(space);
      scrollTo(0, 2_500);
    });
    await page.locator('npq-framework-explorer .root').waitFor();
    assert.equal(await shifted(page), 0);
    await close(page);
  });

  it('a height that was held is let go when the visitor uses the widget', async () => {
    const page = await open('framework-explorer', 768, {
      attributes: '',
      inside: `<table role="presentation"><tr><td height="600">${SENTENCE}</td></tr></table>`,
    });
    const height = (): Promise<number> =>
      page.locator('npq-framework-explorer').evaluate((element) => element.getBoundingClientRect().height);
    assert.ok((await height()) >= 600);
    await page.locator('npq-framework-explorer .h1').click();
    assert.ok((await height()) < 400);
    assert.equal(await shifted(page), 0);
    await close(page);
  });

  it('finds a shift that is planted', async () => {
    const page = await open('framework-explorer', 768, byStyle('framework-explorer'));
    await page.evaluate(() => document.querySelector('h1')?.style.setProperty('margin-bottom', '200px'));
    await page.evaluate(
      () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
    );
    assert.ok((await shifted(page)) > 0.05);
    await close(page);
  });
});

describe('the room that snippets keep', { timeout: 120_000 }, () => {
  /** Heights of the first face and of the reserve, with 16 pixels of the page at each side. */
  async function heights(name: WidgetName, width: number): Promise<{ real: number; kept: number }> {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const { page } = await watchPage(context, [host.origin]);
    host.show(
      `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Room</title><link rel="icon" href="data:,"><body style="margin:16px;font-family:Arial,sans-serif">
      ${HUB}<div id="kept" style="min-height:${reserved[name].style}"></div><npq-${name}></npq-${name}><script async src="${site.scripts}npq.js"></script>`,
    );
    await page.goto(host.origin, { waitUntil: 'networkidle' });
    await page.locator(`npq-${name} .root`).waitFor();
    const [real = 0, kept = 0] = await page.evaluate(
      (tag) =>
        [tag, '#kept'].map((selector) => document.querySelector(selector)?.getBoundingClientRect().height),
      `npq-${name}`,
    );
    await context.close();
    return { real, kept };
  }

  for (const name of widgetNames) {
    it(`${name}: at least its first face, and not a quarter more`, async () => {
      for (const width of WIDTHS) {
        const { real, kept } = await heights(name, width);
        assert.ok(kept >= real, `${kept} px kept at ${width}, ${real} needed`);
        assert.ok(kept <= real * 1.25, `${kept} px kept at ${width}, ${real} needed`);
        if (width >= 768)
          assert.ok(
            reserved[name].px >= real && reserved[name].px <= real * 1.25,
            `table of ${reserved[name].px} px at ${width}, ${real} needed`,
          );
      }
    });
  }
});
