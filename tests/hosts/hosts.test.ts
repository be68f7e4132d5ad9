import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { widgetNames } from '@npq-widgets/embed/snippets';
import type { Page } from 'playwright-core';
import { hostPages } from '../../demo/hosts/hosts.js';
import { openBrowser, openDemo } from '../support/opened.js';
import { differences, useAndMeasure, type Measures } from './compare.js';
import { Proof, tried } from './matrix.js';
import { endClean, watchPage, type WatchedPage } from './watch.js';
import { untilShown } from './widgets.js';

const proof = new Proof('hosts');
const site = await openDemo();
const browser = await openBrowser();

/** Adds a sheet to the page before anything shows. */
const adopt = (page: Page, css: string): Promise<unknown> =>
  page.addInitScript((text) => {
    addEventListener('DOMContentLoaded', () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets.push(sheet);
    });
  }, css);

/** One font and one column for pages whose own sheets set both, as they may. */
const COLUMN = `${widgetNames.map((name) => `npq-${name}`).join()} {
  font-family: "Times New Roman", serif !important; box-sizing: border-box !important;
  inline-size: 720px !important; min-inline-size: 720px !important; max-inline-size: none !important;
}`;
const isStyled = (name: string): boolean => hostPages.some((host) => host.name === name && host.styled);

async function open(name: string, plant?: (page: Page) => Promise<unknown>): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
  const watched = await watchPage(context, [site.pages, new URL(site.scripts).origin]);
  if (isStyled(name)) await adopt(watched.page, COLUMN);
  await plant?.(watched.page);
  await watched.page.goto(`${site.pages}/hosts/${name}.html`);
  return watched;
}

async function measureBare(plant?: (page: Page) => Promise<unknown>): Promise<Measures> {
  const { page } = await open('bare', plant);
  const measures = await useAndMeasure(page);
  await page.context().close();
  return measures;
}
const bare = await measureBare();
const bareInColumn = await measureBare((page) => adopt(page, COLUMN));

describe('on a page with', () => {
  for (const { name, about, styled } of tried.hosts) {
    it(`${about} (${name}), all four work and measure the same`, async () => {
      const watched = await open(name);
      assert.deepEqual(differences(styled ? bareInColumn : bare, await useAndMeasure(watched.page)), []);
      await endClean(watched);
      proof.note(name);
    });
  }

  it('no script, every sentence and link stays', async () => {
    const { page, errors, foreign } = await open('no-script');
    for (const name of widgetNames) {
      const block = page.locator(`npq-${name}, [data-npq="${name}"]`);
      assert.equal(await block.locator('p').isVisible(), true, name);
      assert.match((await block.locator('a').getAttribute('href')) ?? '', /^https:\/\/[\w.-]+\.gov\.uk\//);
    }
    assert.deepEqual({ errors, foreign }, { errors: [], foreign: [] });
    await page.context().close();
  });
});

describe('the table in the README', () => {
  it('says nothing that was not shown here', () => {
    assert.deepEqual(proof.missing, []);
  });
});

describe('these checks can fail:', () => {
  it('a sheet that reaches inside is measured', async () => {
    const { page } = await open('bare', (planted) =>
      adopt(planted, 'npq-hours-planner { --npq-size: 19px }'),
    );
    const found = differences(bare, await useAndMeasure(page));
    assert.ok(
      found.some((line) => line.startsWith('hours-planner, at first')),
      found.join('\n'),
    );
    assert.deepEqual(
      found.filter((line) => !line.startsWith('hours-planner')),
      [],
    );
    await page.context().close();
  });

  it('a style attribute under the strict policy is reported', async () => {
    const { page, errors, violations } = await open('strict-csp');
    await untilShown(page);
    await page.evaluate(() => document.querySelector('npq-hub')?.setAttribute('style', 'color: red'));
    await page.waitForFunction(() => (globalThis as { npqViolations?: string[] }).npqViolations?.length);
    assert.deepEqual(await violations(), ['style-src-attr inline']);
    assert.equal(errors.length, 1);
    await page.context().close();
  });

  it('a request to a third origin and an error in the console are seen', async () => {
    const { page, errors, foreign } = await open('bare');
    await untilShown(page);
    await page.evaluate(() => {
      console.error('planted');
      return fetch('http://third.example/').catch(() => undefined);
    });
    assert.deepEqual(foreign, ['http://third.example/']);
    assert.ok(errors.includes('planted'));
    await page.context().close();
  });
});
