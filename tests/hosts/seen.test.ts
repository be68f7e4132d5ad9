import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { pagePart, widgetNames, type KnownNames } from '@npq-widgets/embed/snippets';
import type { Page } from 'playwright-core';
import { openBrowser, openDemo, openHost } from '../support/opened.js';
import { tried } from './matrix.js';

const site = await openDemo();
const host = await openHost();
const browser = await openBrowser();

/** Opens an address in a window that nobody touches. */
async function open(address: string, width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(address);
  return page;
}

/**
 * Waits until as many widgets as `least` stand on the page and each shows its own view in place of its sentence. One in a
 * part that the page itself hides is only asked to be ready.
 */
const untilSeen = (page: Page, least: number): Promise<unknown> =>
  page.waitForFunction(
    ([selector, count]) => {
      // On some pages an image is named like this method.
      const { querySelectorAll } = Object.getPrototypeOf(document) as {
        querySelectorAll: (selectors: string) => NodeListOf<Element>;
      };
      const widgets = [...querySelectorAll.call(document, selector)];
      // Others keep them in shadow roots of their own.
      const others = [...querySelectorAll.call(document, '*')];
      for (const { localName, shadowRoot } of others) {
        if (localName.startsWith('npq-') || !(shadowRoot instanceof ShadowRoot)) continue;
        widgets.push(...shadowRoot.querySelectorAll(selector));
        others.push(...shadowRoot.querySelectorAll('*'));
      }
      return (
        widgets.length >= count &&
        widgets.every((widget) => {
          const root = widget.shadowRoot?.querySelector<HTMLElement>('.root');
          if (!root || widget.shadowRoot?.querySelector('slot')) return false;
          return !widget.parentElement?.checkVisibility() || root.offsetHeight > 100;
        })
      );
    },
    [widgetNames.map((name) => `npq-${name}`).join(), least] as const,
    { polling: 50 },
  );

describe('seen without a touch, at 390 and 1280 px, on a page with', { timeout: 300_000 }, () => {
  for (const { name, about } of [...tried.hosts, ...tried.libraries]) {
    it(`${about} (${name})`, async () => {
      for (const width of [390, 1280]) {
        const page = await open(`${site.pages}/hosts/${name}.html`, width);
        await untilSeen(page, widgetNames.length);
        await page.context().close();
      }
    });
  }

  it('places of every kind', async () => {
    const page = await open(`${site.pages}/hosts/places.html`, 800);
    await untilSeen(page, widgetNames.length);
    await page.context().close();
  });
});

const known: KnownNames = { courses: [], getCourse: () => undefined, hubAreas: ['EE5'], providers: [] };

/** A short page with `body` and our script, in which everything else is the browser's own. */
const shortPage = (body: string, style = ''): string =>
  `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Short</title><link rel="icon" href="data:,">
  <style>${style}</style><h1>NPQs</h1>${body}<h2>What stands below</h2><p>More.</p><script async src="${site.scripts}npq.js"></script>`;

async function assertSeen(html: string, width: number, least = 1): Promise<void> {
  host.show(html);
  const page = await open(host.origin, width);
  await untilSeen(page, least);
  await page.context().close();
}

describe('seen without a touch, as it was pasted:', { timeout: 120_000 }, () => {
  it('the README’s first snippet, on a page that is shorter than the screen', async () => {
    const [snippet = ''] = /<npq-eligibility-checker style[\s\S]*?<\/npq-eligibility-checker>/.exec(
      readFileSync('README.md', 'utf8'),
    ) ?? [''];
    assert.match(snippet, /min-height/);
    await assertSeen(shortPage(snippet), 1280);
  });

  it('the same without its room, and without anything inside', async () => {
    await assertSeen(
      shortPage('<npq-eligibility-checker><p>A sentence.</p></npq-eligibility-checker>'),
      1280,
    );
    await assertSeen(shortPage('<npq-eligibility-checker></npq-eligibility-checker>'), 1280);
  });

  it('the blocks that are printed for WordPress, on a phone', async () => {
    const blocks = widgetNames.map((widget) => pagePart({ widget, platform: 'wordpress' }, known));
    await assertSeen(shortPage(blocks.join('\n')), 390, widgetNames.length);
  });

  it('in a theme’s column of 610 px with text of 20 px, on a wide screen', async () => {
    const tags = widgetNames.map((widget) => pagePart({ widget }, known));
    const theme =
      'body{font:20px/1.7 Arial}body>*{max-width:610px;margin-inline:auto}p,div{margin-block:30px}';
    await assertSeen(shortPage(tags.join('\n'), theme), 1280, widgetNames.length);
  });

  it('put into the page long after it was read', async () => {
    host.show(shortPage('<div id="late"></div>'));
    const page = await open(host.origin, 390);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => {
      const late = document.querySelector('#late');
      if (late) late.innerHTML = '<div data-npq="hours-planner"><p>A sentence.</p></div>';
    });
    await untilSeen(page, 1);
    await page.context().close();
  });
});

describe('this check can fail:', () => {
  it('a widget that goes on showing its sentence is not seen', async () => {
    host.show(shortPage('<npq-hours-planner><p>A sentence.</p></npq-hours-planner>'));
    const page = await open(host.origin, 390);
    await untilSeen(page, 1);
    await page.evaluate(() => {
      document.querySelector('npq-hours-planner')?.shadowRoot?.prepend(document.createElement('slot'));
    });
    page.setDefaultTimeout(500);
    await assert.rejects(untilSeen(page, 1), /Timeout/);
    await page.context().close();
  });
});
