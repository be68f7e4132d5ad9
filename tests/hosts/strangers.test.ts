import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openBrowser, openDemo, openHost } from '../support/opened.js';
import { watchPage } from './watch.js';

const site = await openDemo();
const host = await openHost();
const browser = await openBrowser();

const SENTENCE = '<p>A sentence. <a href="https://www.gov.uk/">A link</a></p>';

/** A page whose own script, if any, runs before ours. */
async function open(body: string, script = ''): Promise<{ page: Page; errors: string[] }> {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
  const { page, errors } = await watchPage(context, [host.origin, new URL(site.scripts).origin]);
  host.show(
    `<!doctype html><html lang="en"><title>Stranger</title><link rel="icon" href="data:,"><style>body{font:16px Arial}</style>
    <script>${script}</script>${body}<script async src="${site.scripts}npq.js"></script>`,
  );
  await page.goto(host.origin);
  return { page, errors };
}

const planner = (attributes = ''): string =>
  `<npq-hours-planner ${attributes}>${SENTENCE}</npq-hours-planner>`;

describe('a page that takes sheets away', { timeout: 120_000 }, () => {
  const pages = {
    'a recorder whose adoptedStyleSheets throw':
      "Object.defineProperty(ShadowRoot.prototype,'adoptedStyleSheets',{get(){return []},set(){throw new TypeError('no')}})",
    'a recorder whose adoptedStyleSheets forget':
      "Object.defineProperty(ShadowRoot.prototype,'adoptedStyleSheets',{get(){return []},set(){}})",
    'a dark-mode extension whose replaceSync throws':
      "CSSStyleSheet.prototype.replaceSync=()=>{throw new TypeError('no')}",
  };
  for (const [about, script] of Object.entries(pages)) {
    it(`${about}: the widget is complete, and answers`, async () => {
      const { page, errors } = await open(planner(), script);
      await page.locator('npq-hours-planner .root').waitFor();
      const { border, room } = await page.locator('npq-hours-planner .root').evaluate((root) => ({
        border: getComputedStyle(root).borderTopStyle,
        room: root.getBoundingClientRect().height,
      }));
      assert.equal(border, 'solid', 'it has its styles');
      assert.ok(room > 100);
      await page.locator('npq-hours-planner select').selectOption('npq-headship');
      await page.locator('npq-hours-planner .figure').first().waitFor();
      assert.deepEqual(errors, []);
      await page.context().close();
    });
  }
});

describe('a page that refuses presses, or takes keys', { timeout: 120_000 }, () => {
  const script = `document.onmousedown=()=>false;document.onselectstart=()=>false;
    globalThis.taken=[];document.addEventListener('keydown',(event)=>{globalThis.taken.push(event.key);if(/^(?:.|Arrow.*)$/.test(event.key))event.preventDefault()})`;

  it('our fields hold what is typed, and our keys are not its own', async () => {
    const { page } = await open(`<npq-provider-finder>${SENTENCE}</npq-provider-finder>`, script);
    const field = page.locator('npq-provider-finder #place');
    await field.waitFor();
    await field.click();
    await page.keyboard.type('SS1 1AA');
    assert.equal(await field.inputValue(), 'SS1 1AA');
    await page.keyboard.press('Escape');
    assert.deepEqual(await page.evaluate(() => (globalThis as { taken?: string[] }).taken), ['Escape']);
    await page.context().close();
  });

  it('its own fields are refused, so that this check can fail', async () => {
    const { page } = await open(`<input id="own">${planner()}`, script);
    await page.locator('#own').focus();
    await page.keyboard.type('abc');
    assert.equal(await page.locator('#own').inputValue(), '');
    await page.context().close();
  });
});

describe('hidden is hidden', { timeout: 60_000 }, () => {
  it('by the attribute and by a style with or without a space; until-found keeps what is found', async () => {
    const { page } = await open(
      `${planner('id="a" hidden')}${planner('id="b" style="display:none"')}${planner('id="c" style="display: none"')}${planner('id="d" hidden="until-found"')}${planner('id="e"')}`,
    );
    await page.locator('#e .root').waitFor();
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('npq-hours-planner')].map((element) => getComputedStyle(element).display),
    );
    assert.deepEqual(shown, ['none', 'none', 'none', 'block', 'block']);
    assert.equal(
      await page
        .locator('#d')
        .evaluate((element) => getComputedStyle(element).getPropertyValue('content-visibility')),
      'hidden',
    );
    await page.context().close();
  });
});

describe('what a page’s own sheet hides', { timeout: 60_000 }, () => {
  const sheet =
    '<style>.d-none,.gone{display:none!important}.invisible{visibility:hidden!important}[x-cloak]{display:none}</style>';

  it('is hidden where a class speaks of it, where Alpine cloaks it, or where its style does', async () => {
    const { page } = await open(
      `${sheet}${planner('class="d-none"')}${planner('class="invisible"')}${planner('x-cloak')}${planner('style="visibility: hidden"')}${planner('id="shown"')}`,
    );
    await page.locator('#shown .root').waitFor();
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('npq-hours-planner')].map((element) =>
        element.checkVisibility({ visibilityProperty: true }),
      ),
    );
    assert.deepEqual(shown, [false, false, false, false, true]);
    await page.locator('.d-none').evaluate((element) => element.classList.remove('d-none'));
    assert.equal(await page.locator('npq-hours-planner .root').first().isVisible(), true, 'it comes back');
    await page.context().close();
  });

  it('is shown where a sheet hides whatever it finds, under a class of any other name', async () => {
    const { page } = await open(
      `<style>npq-hours-planner{display:none!important;visibility:hidden!important}</style>${planner('class="gone"')}`,
    );
    await page.locator('npq-hours-planner .root').waitFor();
    await page.context().close();
  });
});

describe('a polyfill that plays shadow roots', { timeout: 60_000 }, () => {
  it('leaves every sentence, in tags and in blocks, and no exception', async () => {
    const { page, errors } = await open(
      `<p id="own">Own</p>${planner('course="NPQSL"')}<div data-npq="provider-finder">${SENTENCE}</div>`,
      await readFile('node_modules/@webcomponents/shadydom/shadydom.min.js', 'utf8').then(
        (text) => `ShadyDOM={force:true};${text}`,
      ),
    );
    await page.waitForFunction(
      () => customElements.get('npq-hours-planner') && customElements.get('npq-provider-finder'),
    );
    await page.waitForLoadState('networkidle');
    assert.equal(await page.getByText('A sentence').filter({ visible: true }).count(), 2);
    assert.equal(await page.locator('#own').evaluate((own) => getComputedStyle(own).fontFamily), 'Arial');
    assert.deepEqual(errors, []);
    await page.context().close();
  });
});

describe('the size of text that a reader has chosen', { timeout: 60_000 }, () => {
  const sizeAt = async (reader: number, style: string): Promise<number> => {
    const chosen = await openBrowser({ args: [`--blink-settings=defaultFontSize=${String(reader)}`] });
    const page = await chosen.newPage();
    host.show(
      `<!doctype html><title>Size</title><style>${style}</style>${planner()}<script async src="${site.scripts}npq.js"></script>`,
    );
    await page.goto(host.origin);
    const size = await page
      .locator('npq-hours-planner .root')
      .evaluate((root) => parseFloat(getComputedStyle(root).fontSize));
    await chosen.close();
    return size;
  };

  it('makes ours larger, and no trick of the page does', async () => {
    for (const style of ['html{font-size:100%}', 'html{font-size:62.5%}', 'html{font-size:200%}']) {
      assert.equal(await sizeAt(16, style), 18, style);
      assert.equal(await sizeAt(24, style), 24, style);
    }
  });
});

describe('a reader view', { timeout: 60_000 }, () => {
  const article = `<article><h1>Funding</h1>${'<p>A paragraph that is long enough for a reader view, with commas, and more of them, to be taken for an article.</p>'.repeat(6)}`;

  it('reads the sentence and its link, in tags and in blocks, while the widgets are shown', async () => {
    const { page } = await open(
      `${article}${planner()}<div data-npq="provider-finder"><p>Another sentence.</p></div></article>`,
    );
    await page.locator('npq-hours-planner .root').waitFor();
    await page.locator('npq-provider-finder .root').waitFor();
    await page.addScriptTag({ path: 'node_modules/@mozilla/readability/Readability.js' });
    const content = await page.evaluate<string>('new Readability(document.cloneNode(true)).parse().content');
    assert.match(content, /A sentence\. <a href="https:\/\/www\.gov\.uk\/">A link<\/a>/);
    assert.match(content, /Another sentence\./);
    await page.context().close();
  });
});

describe('values as editors leave them', { timeout: 60_000 }, () => {
  it('no-break spaces and curly quotes around them are no part of them', async () => {
    const { page } = await open(planner('theme="&nbsp;dark&nbsp;" course="”NPQSL”" course-only'));
    await page.locator('npq-hours-planner .figure').first().waitFor();
    assert.equal(await page.locator('npq-hours-planner .root.dark').count(), 1);
    await page.context().close();
  });
});
