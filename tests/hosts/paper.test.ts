import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openBrowser, openDemo, openHost } from '../support/opened.js';
import { readPdf } from '../support/pdf-text.js';
import { frameSnippet, framed, hostPage, shownIn } from './framed.js';
import { FUNDED_ACADEMY, checkFunding, widget } from './visitor.js';
import { watchPage, type WatchedPage } from './watch.js';

const site = await openDemo();
const host = await openHost();
const browser = await openBrowser();

/** A page in a browser whose frames print the page around them: a headless one has no printer, so it notes who was told to. */
async function open(address: string): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
  await context.addInitScript(() => {
    const supports: (asked: string, value?: string) => boolean = CSS.supports.bind(CSS);
    CSS.supports = (asked: string, ...value: string[]) =>
      asked === '-webkit-touch-callout' || supports(asked, ...value);
    if (window === window.top) window.print = () => Object.assign(window, { npqPrinted: true });
    else window.print = () => window.top?.postMessage('npq-print', '*');
    if (window === window.top)
      addEventListener('message', ({ data }) => {
        if (data === 'npq-print') window.print();
      });
  });
  const watched = await watchPage(context, [host.origin, site.pages, new URL(site.scripts).origin]);
  await watched.page.goto(address);
  return watched;
}

const isPrinted = (page: Page): Promise<boolean> => page.evaluate(() => 'npqPrinted' in window);

/** The words on the paper when this page is printed, by sheet. */
async function paperOf(page: Page): Promise<readonly string[]> {
  await page.waitForFunction(() => 'npqPrinted' in window, undefined, { polling: 50 });
  return readPdf(await page.pdf({ format: 'A4' })).pages;
}

const RESULT = /Youshouldbefunded/;

/** By a key: while a frame takes the height of its result, the page moves, and a click may miss. */
const pressPrint = (frame: Pick<Page, 'getByRole'>): Promise<void> =>
  frame.getByRole('button', { name: /Print/ }).press('Enter');

describe('where a browser prints the page in place of a frame', { timeout: 120_000 }, () => {
  it('a result alone is on the paper, once, and the page is as it was afterwards', async () => {
    const { page, errors } = await open(`${site.pages}/hosts/prints-whole.html`);
    const nodes = (): Promise<number> => page.evaluate(() => document.documentElement.children.length);
    const before = await nodes();
    await checkFunding(page, 'npq-senior-leadership', FUNDED_ACADEMY);
    await widget(page, 'eligibility-checker').getByRole('button', { name: /Print/ }).click();
    const [paper = '', ...more] = await paperOf(page);
    assert.match(paper, RESULT);
    assert.doesNotMatch(paper, /printsthepage|WhichNPQ/);
    assert.equal(more.length, 0);
    const [again = ''] = await paperOf(page);
    assert.match(again, /Abrowserthatprintsthepageinplaceofaframe/, 'the page itself is printed next');
    assert.deepEqual({ errors, nodes: await nodes() }, { errors: [], nodes: before });
    await page.context().close();
  });

  it('a result that was not printed is taken away when the visitor goes on', async () => {
    const { page } = await open(`${site.pages}/hosts/prints-whole.html`);
    await checkFunding(page, 'npq-senior-leadership', FUNDED_ACADEMY);
    await widget(page, 'eligibility-checker').getByRole('button', { name: /Print/ }).click();
    await page.waitForFunction(() => 'npqPrinted' in window, undefined, { polling: 50 });
    await page.locator('main h1').click();
    const [paper = ''] = await paperOf(page);
    assert.match(paper, /Abrowserthatprintsthepageinplaceofaframe/);
    await page.context().close();
  });

  it('a result in a frame opens in a window of its own, and is printed there', async () => {
    const { site: once, page: part } = frameSnippet(site.scripts, 'eligibility-checker', { hub: 'EE5' });
    host.show(hostPage(`<main><h1>Host</h1>${part}</main>${once}`));
    const { page, errors } = await open(host.origin);
    const frame = await framed(page);
    await shownIn(frame);
    const visited = Object.assign(Object.create(page) as Page, { locator: frame.locator.bind(frame) });
    await checkFunding(visited, 'npq-senior-leadership', FUNDED_ACADEMY);
    const [opened] = await Promise.all([page.waitForEvent('popup'), pressPrint(frame)]);
    const [paper = '', ...more] = await paperOf(opened);
    assert.match(paper, RESULT);
    assert.equal(more.length, 0);
    assert.match(await opened.title(), /^NPQ scholarship funding: Senior leadership/);
    assert.equal(await isPrinted(page), false, 'the page around was not printed');
    assert.deepEqual(errors, []);
    await opened.setViewportSize({ width: 390, height: 800 });
    await opened.screenshot({ path: 'test-results/paper-window-390.png' });
    await page.context().close();
  });

  it('a frame that may open no window prints itself, with the result alone', async () => {
    const { page: part } = frameSnippet(site.scripts, 'eligibility-checker', { hub: 'EE5' });
    host.show(hostPage(`<main><h1>Host</h1>${part.replace(/allow-popups\S*/g, '')}</main>`));
    const { page, errors } = await open(host.origin);
    const frame = await framed(page);
    await shownIn(frame);
    const visited = Object.assign(Object.create(page) as Page, { locator: frame.locator.bind(frame) });
    await checkFunding(visited, 'npq-senior-leadership', FUNDED_ACADEMY);
    await pressPrint(frame);
    await page.waitForFunction(() => 'npqPrinted' in window, undefined, { polling: 50 });
    await page.emulateMedia({ media: 'print' });
    const sheet = await frame.evaluate(
      () => document.documentElement.lastElementChild?.shadowRoot?.textContent,
    );
    assert.match(sheet ?? '', /You should be funded/);
    assert.equal(await frame.locator('main').isVisible(), false);
    assert.deepEqual(
      errors.filter((line) => !/popup|window/i.test(line)),
      [],
    );
    await page.context().close();
  });
});
