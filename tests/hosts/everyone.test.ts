import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { widgetNames } from '@npq-widgets/embed/snippets';
import type { Page } from 'playwright-core';
import { openBrowser, openDemo } from '../support/opened.js';
import { FUNDED_ACADEMY, checkFunding, findPlace, openFirstArea, planHours, widget } from './visitor.js';
import { untilShown } from './widgets.js';

const site = await openDemo();
const browser = await openBrowser();

/** What WCAG 2.2 asks for and axe does not measure: room between letters, the size of targets, the way of a keyboard. */

/** The demo's page with all four widgets, as they first show. */
async function open(width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(`${site.pages}/npqs.html`);
  await untilShown(page);
  return page;
}

/** The same with an answer in each. */
async function openAnswered(width: number): Promise<Page> {
  const page = await open(width);
  await checkFunding(page, 'npq-senior-leadership', FUNDED_ACADEMY);
  await openFirstArea(page, 'npq-senior-leadership');
  await planHours(page, 'npq-senior-leadership', 6);
  await findPlace(page, 'B1 1AA', '2 hubs share Birmingham');
  return page;
}

/** Puts a style into every widget of the page. */
const style = (page: Page, css: string) =>
  page.evaluate(
    ([tags, text]) => {
      for (const host of document.querySelectorAll(tags)) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        host.shadowRoot?.adoptedStyleSheets.push(sheet);
      }
    },
    [tags, css] as const,
  );
const tags = widgetNames.map((name) => `npq-${name}`).join();

/** The spacing that 1.4.12 says a person may set. */
const SPACED =
  '.root * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } .root p { margin-block-end: 2em !important }';

/** Whatever is cut off, or sticks out of the page. */
const cutOff = (page: Page) =>
  page.evaluate((selector) => {
    const parts = [...document.querySelectorAll(selector)].flatMap((host) => [
      ...(host.shadowRoot?.querySelectorAll<HTMLElement>('.root, .root *') ?? []),
    ]);
    return parts
      .filter((part) => part.checkVisibility() && part.offsetWidth > 1)
      .filter((part) => {
        const { overflowX, overflowY } = getComputedStyle(part);
        const isCut =
          (overflowX === 'hidden' && part.scrollWidth > part.clientWidth + 1) ||
          (overflowY === 'hidden' && part.scrollHeight > part.clientHeight + 1);
        return isCut || part.getBoundingClientRect().right > innerWidth + 1;
      })
      .map((part) => part.outerHTML.slice(0, 100));
  }, tags);

/** Targets that are less than 24 pixels high or wide. Links in a text, and controls whose label is large enough, are let pass. */
const small = (page: Page) =>
  page.evaluate((selector) => {
    const controls = [...document.querySelectorAll(selector)].flatMap((host) => [
      ...(host.shadowRoot?.querySelectorAll<HTMLElement>(
        'a, button, input, select, summary, [role=option]',
      ) ?? []),
    ]);
    return controls
      .filter((control) => control.checkVisibility())
      .filter((control) => getComputedStyle(control).display !== 'inline')
      .map((control) => [control, (control as HTMLInputElement).labels?.[0] ?? control] as const)
      .filter(([control, label]) =>
        [control, label].every((target) => {
          const { width, height } = target.getBoundingClientRect();
          return Math.min(width, height) < 24;
        }),
      )
      .map(([control]) => control.outerHTML.slice(0, 100));
  }, tags);

interface Stop {
  readonly widget: string;
  readonly what: string;
  readonly isMarked: boolean;
  readonly isInView: boolean;
}

/** Where the focus is: null outside of the widgets. */
const stopNow = (page: Page) =>
  page.evaluate((selector): Stop | null => {
    const host = document.activeElement;
    let at = host;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (!at || !host?.matches(selector)) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    // A link in a text may be on two lines.
    const { left, top, width, height } = at.getClientRects()[0] ?? at.getBoundingClientRect();
    const seen = host.shadowRoot?.elementFromPoint(
      left + Math.min(width, 20) / 2,
      top + Math.min(height, 20) / 2,
    );
    return {
      widget: host.localName,
      what: at.outerHTML.slice(0, 100),
      isMarked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      isInView: !!seen && (at.contains(seen) || seen.contains(at)),
    };
  }, tags);

/** Presses Tab from the top of the page until the widgets are behind. Throws when they never are. */
async function stops(page: Page): Promise<Stop[]> {
  const found: Stop[] = [];
  for (let press = 0; press < 400; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await stopNow(page);
    const isBehind = new Set(found.map((one) => one.widget)).size === widgetNames.length;
    if (!stop && isBehind) return found;
    if (stop) found.push(stop);
  }
  throw new Error(`A keyboard does not come out again: ${found.at(-1)?.what}`);
}

describe('all four widgets are for everyone', () => {
  it('lose nothing with more room between letters, words, lines and paragraphs', async () => {
    for (const make of [open, openAnswered]) {
      const page = await make(320);
      await style(page, SPACED);
      assert.deepEqual(await cutOff(page), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      await page.close();
    }
  });

  it('have no target under 24 pixels', async () => {
    for (const width of [320, 1280]) {
      const page = await openAnswered(width);
      assert.deepEqual(await small(page), [], `at ${width}`);
      await page.close();
    }
  });

  it('let a keyboard through and out again, and every stop is marked and in view', async () => {
    const page = await openAnswered(1280);
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      scrollTo(0, 0);
    });
    await page.locator('h1').click();
    const all = await stops(page);
    assert.deepEqual(
      all.filter(({ isMarked, isInView }) => !isMarked || !isInView),
      [],
    );
    await page.close();
  });

  it('say that their words are English, and name each control by what it shows', async () => {
    const page = await openAnswered(1280);
    for (const name of widgetNames)
      assert.equal(await widget(page, name).locator('.root').getAttribute('lang'), 'en-GB', name);
    const other = await page.evaluate((selector) => {
      const hosts = [...document.querySelectorAll(selector)];
      const named = hosts.flatMap((host) => [
        ...(host.shadowRoot?.querySelectorAll<HTMLElement>('button[aria-label], a[aria-label]') ?? []),
      ]);
      return named
        .filter((control) => !(control.ariaLabel ?? '').includes(control.innerText.trim()))
        .map((control) => control.outerHTML.slice(0, 100));
    }, tags);
    assert.deepEqual(other, []);
    await page.close();
  });
});

describe('these checks can fail:', () => {
  it('what is cut off, what is small, and a stop that shows no focus, are found', async () => {
    const page = await open(320);
    await style(
      page,
      '.root { overflow: hidden; height: 40px } button { max-block-size: 9px; min-block-size: 0 !important }',
    );
    await style(page, ':focus-visible { outline: none !important }');
    assert.ok((await cutOff(page)).length >= widgetNames.length);
    assert.ok((await small(page)).length > 0);
    await widget(page, 'eligibility-checker').getByRole('button').first().focus();
    assert.equal((await stopNow(page))?.isMarked, false);
    await page.close();
  });
});
