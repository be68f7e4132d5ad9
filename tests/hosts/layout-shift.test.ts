import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { widgetNames, type WidgetName } from '@npq-widgets/embed/snippets';
import type { Page } from 'playwright-core';
import { reserved } from '../../packages/embed/src/snippets/reserve.js';
import { openBrowser, openDemo, openHost } from '../support/opened.js';
import { sample } from '../support/sample.js';
import { firstViewHeights, MARGIN } from './room.js';
import { watchPage } from './watch.js';

const site = await openDemo();
const host = await openHost();
const browser = await openBrowser();

const WIDTHS = [280, 320, 390, 610, 768, 1280];
const LATE_MS = 500;
/** Blank room below a widget that nobody minds, in pixels. */
const MOST_SPARE = 60;
/** How much of a first view a window shows at most before anybody scrolls: what grows below it moves nothing seen. */
const HIGHEST_WINDOW = 1000;
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
const none: Room = { attributes: '', inside: SENTENCE };

/** Where the page has our script: late, or where it runs before anything is painted. */
type ScriptPlace = 'late' | 'first';

interface Options {
  readonly script?: ScriptPlace;
  readonly isStrict?: boolean;
  readonly attribute?: string;
  /** Width of the column, in pixels; the whole page when there is none. */
  readonly column?: number;
}

interface WithShifts {
  npqShifts?: number[];
}

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

/** Each of them, once everything that was painted has been looked at. */
const shifts = (page: Page): Promise<number[]> =>
  page.evaluate(
    () =>
      new Promise<number[]>((done) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => done((globalThis as WithShifts).npqShifts ?? [])),
        );
      }),
  );

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** A page with one widget between texts, on a network where everything comes late. Nobody touches it. */
async function open(
  name: WidgetName,
  width: number,
  { attributes, inside }: Room,
  { script = 'late', isStrict = false, attribute = '', column }: Options = {},
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
  const tag = (how: string): string => `<script ${how} src="${site.scripts}npq.js"></script>`;
  const style = isStrict
    ? ''
    : `<style>body{margin:${MARGIN}px;font-family:Arial,sans-serif}main{${column ? `width:${column}px` : ''}}</style>`;
  host.show(
    `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Shift</title><link rel="icon" href="data:,">${style}
    ${script === 'first' ? tag('') : ''}<h1>NPQs here</h1><p>Text above.</p>${HUB}<main><npq-${name}${attribute}${attributes}>${inside}</npq-${name}></main><h2>Text below</h2><p>${'More of the page. '.repeat(30)}</p>
    ${script === 'late' ? tag('async') : ''}`,
    isStrict ? { 'content-security-policy': policy } : {},
  );
  await page.goto(host.origin);
  await page.locator(`npq-${name} .root`).waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

/** Blank room between the end of what a widget shows and the end of its tag, in pixels. */
const spare = (page: Page, name: WidgetName): Promise<number> =>
  page.evaluate((tag) => {
    const element = document.querySelector(tag);
    const root = element?.shadowRoot?.querySelector('.root');
    if (!element || !root) throw new Error(`<${tag}> shows nothing`);
    return element.getBoundingClientRect().bottom - root.getBoundingClientRect().bottom;
  }, `npq-${name}`);

const close = (page: Page): Promise<void> => page.context().close();

describe('a widget that comes late, on a page that nobody touches', { timeout: 900_000 }, () => {
  const cells = WIDTHS.flatMap((width) => widgetNames.map((name) => ({ name, width })));

  for (const { name, width } of sample(cells, 5, 'widgets and widths')) {
    it(`${name} at ${width} px: nothing moves where room was kept, and once where none was`, async (test: TestContext) => {
      const kept = await open(name, width, byStyle(name));
      assert.deepEqual(await shifts(kept), [], 'room by style');
      assert.ok((await spare(kept, name)) <= MOST_SPARE, 'a hole below it');
      await close(kept);

      const byLoader = await open(name, width, none, { script: 'first' });
      assert.deepEqual(await shifts(byLoader), [], 'room by the loader, before the first paint');
      assert.ok((await spare(byLoader, name)) <= MOST_SPARE, 'a hole below it');
      await close(byLoader);

      const notKept = await open(name, width, none);
      const moved = await shifts(notKept);
      assert.ok(moved.length <= 1, `moved ${moved.length} times`);
      assert.ok((await spare(notKept, name)) <= MOST_SPARE, 'a hole below it');
      await close(notKept);
      test.diagnostic(
        `${name}, ${width} px: shift 0 with room kept, 0 kept by the loader, ${sum(moved).toFixed(3)} not kept`,
      );
    });
  }

  it('the loader follows the width of the column, not of the window', async () => {
    for (const name of widgetNames) {
      const page = await open(name, 1280, none, { script: 'first', column: 610 });
      assert.deepEqual(await shifts(page), [], name);
      assert.ok((await spare(page, name)) <= MOST_SPARE, name);
      await close(page);
    }
  });

  it('under a strict policy nothing moves on a wide screen where a table keeps the room', async () => {
    for (const name of widgetNames) {
      const page = await open(name, 768, byTable(name), { isStrict: true });
      assert.deepEqual(await shifts(page), [], name);
      await close(page);
    }
  });

  it('a course that the page names brings its answer, which may take more room than was kept: one move', async () => {
    for (const name of ['framework-explorer', 'hours-planner', 'provider-finder'] as const) {
      const page = await open(name, 768, byStyle(name), { attribute: ' course="npq-headship"' });
      assert.ok((await shifts(page)).length <= 1, name);
      await close(page);
    }
  });

  it('room that was kept for more than the widget takes is let go at once', async () => {
    const page = await open('framework-explorer', 768, {
      attributes: ' style="display:block;min-height:900px"',
      inside: SENTENCE,
    });
    assert.ok((await spare(page, 'framework-explorer')) <= MOST_SPARE);
    assert.ok((await shifts(page)).length <= 1);
    await close(page);
  });

  it('finds a shift that is planted, and a hole', async () => {
    const page = await open('framework-explorer', 768, byStyle('framework-explorer'));
    await page.evaluate(() => {
      document.querySelector('h1')?.style.setProperty('margin-bottom', '200px');
      document
        .querySelector<HTMLElement>('npq-framework-explorer')
        ?.style.setProperty('padding-bottom', '99px');
    });
    await page.evaluate(
      () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
    );
    assert.ok(sum(await shifts(page)) > 0.05);
    assert.ok((await spare(page, 'framework-explorer')) > MOST_SPARE);
    await close(page);
  });
});

describe('once a widget is used', { timeout: 300_000 }, () => {
  for (const width of WIDTHS) {
    it(`the checker’s first question leaves no hole below it at ${width} px`, async () => {
      const page = await open('eligibility-checker', width, byStyle('eligibility-checker'), {
        attribute: ' course="npq-headship"',
      });
      await page.locator('npq-eligibility-checker form button').click();
      await page.locator('npq-eligibility-checker form.questions').waitFor();
      const left = await spare(page, 'eligibility-checker');
      assert.ok(left < 1, `${left} px of nothing`);
      await close(page);
    });
  }
});

describe('the room that snippets keep', { timeout: 120_000 }, () => {
  for (const name of widgetNames) {
    it(`${name}: at least its first view, and no hole`, async () => {
      const real = await firstViewHeights(browser, host, site.scripts, name, WIDTHS);
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.setContent(`<div style="min-height:${reserved[name].style}"></div>`);
      for (const [width, height] of real) {
        await page.setViewportSize({ width, height: 800 });
        const kept = await page.locator('div').evaluate((box) => box.getBoundingClientRect().height);
        const seen = Math.min(height, HIGHEST_WINDOW);
        assert.ok(kept >= seen, `${kept} px kept at ${width}, ${height} needed`);
        assert.ok(kept <= height + MOST_SPARE, `${kept} px kept at ${width}, ${height} needed`);
        const { px } = reserved[name];
        if (width >= 768) assert.ok(px >= seen && px <= height + MOST_SPARE, `table of ${px} px at ${width}`);
      }
      await context.close();
    });
  }
});
