import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openBrowser, openDemo, openHost } from '../support/opened.js';
import { clobbering, isClobbered } from './clobbered.js';
import { watchPage } from './watch.js';

const site = await openDemo();
const host = await openHost();
const browser = await openBrowser();

const SENTENCE = '<p>Find your teaching school hub. <a href="https://www.gov.uk/">Find one on GOV.UK</a></p>';
const PARAGRAPH =
  '<p>Teachers and leaders take these courses beside their work, and many have asked us about them.</p>';
const ANSWER = 'Southend-on-Sea';

/** An article with two widgets, on a page that has the script for reading aloud, or has not. */
async function open({ isRead = true, more = '' } = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
  const { page } = await watchPage(context, [host.origin, new URL(site.scripts).origin]);
  const reading = isRead ? `<script async src="${site.scripts}npq-read-aloud.js"></script>` : '';
  host.show(
    `<!doctype html><html lang="en"><title>NPQs</title><link rel="icon" href="data:,"><article><h1>NPQs at our hub</h1>${more}${PARAGRAPH.repeat(6)}
    <npq-provider-finder>${SENTENCE}</npq-provider-finder>${PARAGRAPH.repeat(6)}
    <npq-hours-planner><p>Work out how many hours an NPQ takes.</p></npq-hours-planner></article>
    <script async src="${site.scripts}npq.js"></script>${reading}`,
  );
  await page.goto(host.origin);
  await page.locator('npq-provider-finder #place').waitFor();
  return page;
}

async function look(page: Page, place: string): Promise<void> {
  await page.locator('npq-provider-finder #place').fill(place);
  await page.getByRole('button', { name: 'Find the hub' }).click();
}

async function readerView(page: Page): Promise<string> {
  await page.addScriptTag({ path: 'node_modules/@mozilla/readability/Readability.js' });
  return page.evaluate<string>('new Readability(document.cloneNode(true)).parse().textContent');
}

const mirrored = (page: Page) => page.locator('[slot=npq-text]');
const texts = async (page: Page): Promise<string> => (await mirrored(page).allTextContents()).join(' ');

describe('a page with the script for reading aloud', { timeout: 120_000 }, () => {
  it('has the sentence and the answer in a reader view, and no answer before there is one', async () => {
    const page = await open();
    const before = await readerView(page);
    assert.match(before, /Find your teaching school hub\./);
    assert.ok(!before.includes(ANSWER));
    await look(page, 'SS1 1AA');
    await mirrored(page).first().waitFor({ state: 'attached' });
    const view = await readerView(page);
    assert.match(view, /Find your teaching school hub\./);
    assert.match(view, new RegExp(`SS1 is in ${ANSWER}`));
    assert.match(view, /Teachers and leaders take/, 'and all the rest of the page');
    await page.context().close();
  });

  it('has in it what the widget answers now: another answer, or none', async () => {
    const page = await open();
    await look(page, 'SS1 1AA');
    await mirrored(page).getByText('SS1 is in').waitFor({ state: 'attached' });
    await look(page, 'B1 1AA');
    await mirrored(page).getByText('2 hubs share Birmingham').waitFor({ state: 'attached' });
    assert.ok(!(await texts(page)).includes(ANSWER));
    await look(page, 'nowhere at all 1');
    await mirrored(page).first().waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('lets no screen reader hear the answer twice, and draws it once', async () => {
    const page = await open();
    await page.locator('npq-hours-planner select').selectOption('npq-headship');
    await mirrored(page).first().waitFor({ state: 'attached' });
    const client = await page.context().newCDPSession(page);
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const heard = nodes.filter(
      ({ role, name }) =>
        role?.value === 'StaticText' && String(name?.value).startsWith('1 to 2 hours a week'),
    );
    assert.equal(heard.length, 1);
    const boxes = () =>
      mirrored(page).evaluateAll((lines) => lines.flatMap((line) => [...line.getClientRects()]).length);
    assert.equal(await boxes(), 0);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await boxes(), 0);
    await page.context().close();
  });

  it('has nothing in it that was typed or could be chosen', async () => {
    const page = await open();
    await look(page, 'SS1 1AA');
    await page.locator('npq-hours-planner select').selectOption('npq-headship');
    await mirrored(page).getByText('SS1 is in').waitFor({ state: 'attached' });
    await mirrored(page).getByText('1 to 2 hours a week').first().waitFor({ state: 'attached' });
    const text = await texts(page);
    assert.ok(!text.includes('SS1 1AA'));
    assert.ok(!text.includes('Choose an NPQ'));
    const classes = (selector: string) => page.locator(selector).first().getAttribute('class');
    const box = (await classes('npq-provider-finder .root')) ?? '';
    assert.ok(
      box.includes((await classes('[slot=npq-text]')) ?? 'none'),
      'recorders leave it out, as they do the widget’s own box',
    );
    await page.context().close();
  });
});

it('a page whose images are named like what finds and makes elements has the answer too', async () => {
  const page = await open({ more: clobbering });
  assert.ok(await page.evaluate(isClobbered));
  await look(page, 'SS1 1AA');
  await mirrored(page).getByText(`SS1 is in ${ANSWER}`).waitFor({ state: 'attached' });
  await page.context().close();
});

it('a page without the script has no answer of ours among its own nodes', async () => {
  const page = await open({ isRead: false });
  await look(page, 'SS1 1AA');
  await page.getByText('SS1 is in').first().waitFor();
  assert.ok(!(await readerView(page)).includes(ANSWER));
  await page.context().close();
});
