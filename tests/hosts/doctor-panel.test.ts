import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { policyCases, type PolicyCase } from '../embed/doctor/examination/policy-cases.js';
import { openBrowser, openDemo, openHost } from '../support/opened.js';
import { sample } from '../support/sample.js';
import { accessibilityFaults } from './look-at.js';
import { watchPage, type WatchedPage } from './watch.js';

const site = await openDemo();
const host = await openHost();
const browser = await openBrowser();

const panelOf = (page: Page): Locator =>
  page.locator('npq-doctor').getByRole('dialog', { name: 'Check of this page' });

async function visit(path: string, viewport = { width: 1280, height: 900 }): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport, permissions: [] });
  const watched = await watchPage(context, [site.pages, new URL(site.scripts).origin]);
  await watched.page.goto(site.pages + path);
  return watched;
}

/** Opens the panel on a host page, and waits until it says how the page is. */
async function check(
  name: string,
  viewport?: { width: number; height: number },
): Promise<WatchedPage & { panel: Locator }> {
  const watched = await visit(`/hosts/${name}.html#npq-check`, viewport);
  const panel = panelOf(watched.page);
  await panel.getByText(/found/).first().waitFor();
  return { ...watched, panel };
}

describe('the panel', () => {
  it('says that a page is well, what is on it, and which version runs', async () => {
    const { page, panel } = await check('bare');
    assert.match(
      await panel.locator('.verdict').innerText(),
      /^All is well: 4 widgets found, version \d+\.\d+\.\d+ runs, and nothing needs fixing\.$/,
    );
    await panel.getByText('What is on this page').click();
    assert.equal(
      await panel
        .getByText('Widgets: eligibility-checker, framework-explorer, hours-planner, provider-finder')
        .isVisible(),
      true,
    );
    await page.context().close();
  });

  it('never comes without the hash, and comes when it is added', async () => {
    const { page, requests } = await visit('/hosts/bare.html');
    await page.locator('npq-provider-finder .root').first().waitFor();
    assert.equal(await page.locator('npq-doctor').count(), 0);
    assert.deepEqual(
      requests.filter((url) => url.includes('/doctor-')),
      [],
    );
    await page.evaluate(() => void (location.hash = '#npq-check'));
    await panelOf(page).waitFor();
    await page.context().close();
  });

  it('takes the focus, gives it back on Escape, and opens again', async () => {
    const { page } = await visit('/index.html');
    const link = page.getByRole('link', { name: 'Look at our NPQs' });
    await link.focus();
    await page.evaluate(() => void (location.hash = '#npq-check'));
    await panelOf(page).waitFor();
    assert.equal(
      await page.locator('npq-doctor').evaluate((panel) => panel.shadowRoot?.activeElement?.id),
      'title',
    );
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('npq-doctor').count(), 0);
    assert.equal(await link.evaluate((element) => element === document.activeElement), true);
    await page.evaluate(() => void (location.hash = ''));
    await page.evaluate(() => void (location.hash = '#npq-check'));
    await panelOf(page).getByRole('button', { name: 'Close' }).click();
    assert.equal(await page.locator('npq-doctor').count(), 0);
    await page.context().close();
  });

  it('changes its advice with the kind of website', async () => {
    const { page, panel } = await check('doctor/tag-stripped');
    const before = await panel.locator('.fix').innerText();
    await panel.getByLabel('This website is made with').selectOption('WordPress');
    await panel.getByText('choose Custom HTML').waitFor();
    assert.notEqual(await panel.locator('.fix').innerText(), before);
    await page.context().close();
  });

  it('copies its report, or lays it out to be copied by hand', async () => {
    const { page, panel } = await check('doctor/course-unknown');
    await panel.getByRole('button', { name: 'Copy this report' }).click();
    await panel
      .getByRole('status')
      .getByText(/copied|selected/)
      .waitFor();
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await panel.getByRole('button', { name: 'Copy this report' }).click();
    await panel.getByRole('status').getByText('selected').waitFor();
    assert.match(
      await panel.getByRole('textbox', { name: 'The report' }).inputValue(),
      /Rule: course-unknown/,
    );
    await page.context().close();
  });

  it('sees what has changed when it is asked again', async () => {
    const { page, panel } = await check('doctor/course-unknown');
    await page.evaluate(() => document.querySelector('npq-provider-finder')?.setAttribute('course', 'NPQH'));
    await panel.getByRole('button', { name: 'Check again' }).click();
    await panel
      .getByRole('status')
      .getByText(/^Checked again at .*All is well/)
      .waitFor();
    await page.context().close();
  });

  for (const name of ['strict-csp', 'hostile-css', 'doctor/policy-trusted-types']) {
    it(`works and looks the same on ${name}, and breaks no rule of the page`, async () => {
      const { page, panel, violations, foreign } = await check(name);
      const { panel: plain, page: other } = await check('bare');
      const head = (of: Locator) =>
        of.locator('.head').evaluate((element) => {
          const { width, height } = element.getBoundingClientRect();
          return {
            width,
            height,
            font: getComputedStyle(element).font,
            color: getComputedStyle(element).color,
          };
        });
      assert.deepEqual(await head(panel), await head(plain));
      // The widgets ask for a policy that this page refuses, and then do without; the panel asks for none.
      assert.deepEqual(
        (await violations()).filter((line) => !line.startsWith('trusted-types')),
        [],
      );
      assert.deepEqual(foreign, []);
      await page.context().close();
      await other.context().close();
    });
  }

  for (const width of [320, 1280]) {
    it(`is accessible and fits at ${width} px`, async () => {
      const { page, panel } = await check('doctor/course-unknown', { width, height: 800 });
      assert.deepEqual(
        (await accessibilityFaults(page)).filter((line) => line.includes('npq-doctor')),
        [],
      );
      const box = await panel.boundingBox();
      assert.ok(
        box && box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= 800,
        JSON.stringify(box),
      );
      await page.context().close();
    });
  }

  it('is seen by the check of accessibility: a planted fault is named', async () => {
    const { page } = await check('bare');
    await page.locator('npq-doctor').evaluate((panel) => panel.shadowRoot?.querySelector('label')?.remove());
    assert.match((await accessibilityFaults(page)).join('\n'), /select-name.*npq-doctor/);
    await page.context().close();
  });
});

describe('a policy does in Chromium what the doctor says it does', () => {
  const tried = (each: PolicyCase): string => {
    const { origin, hostname } = new URL(site.scripts);
    return each.policy
      .replaceAll('SCRIPTS', origin)
      .replaceAll('HOST', hostname)
      .replaceAll('PAGE', host.origin);
  };

  for (const each of sample(
    policyCases.filter((one) => one.tried),
    4,
    'policies in a browser',
  )) {
    it(`${each.policy || 'none'}${each.nonce ? ` with nonce ${each.nonce}` : ''}: ${each.verdict}`, async () => {
      const page = await browser.newPage();
      const nonce = each.nonce ? ` nonce="${each.nonce}"` : '';
      host.show(
        `<!doctype html><script src="${site.scripts}npq.js"${nonce}></script>`,
        each.policy ? { 'content-security-policy': tried(each) } : {},
      );
      await page.goto(host.origin);
      const ran = await page.evaluate(() => Symbol.for('npq.v1') in globalThis);
      assert.equal(ran ? 'allowed' : 'refused', each.verdict);
      await page.close();
    });
  }
});
