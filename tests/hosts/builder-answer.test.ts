import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { snippet } from '@npq-widgets/embed/snippets';
import type { BrowserContext } from 'playwright-core';
import { firstChoice, hashOfChoice, type Choice } from '../../packages/embed/src/builder/choice.js';
import { loadFacts } from '../../packages/embed/src/builder/facts.js';
import { optionsOf } from '../../packages/embed/src/builder/order.js';
import { versionOf } from '../../release/version-places.js';
import { openBrowser, openDemo } from '../support/opened.js';
import { builderOf, focused, partText, preview, unfold, widgetIn } from './builder-page.js';
import { endClean, watchPage, type WatchedPage } from './watch.js';

const site = await openDemo();
const browser = await openBrowser();

/** Opens the builder with a choice, in a context of its own unless one is given. */
async function open(choice: Partial<Choice> = {}, context?: BrowserContext): Promise<WatchedPage> {
  const watched = await watchPage(context ?? (await browser.newContext()), [new URL(builderOf(site)).origin]);
  await watched.page.goto(`${builderOf(site)}${hashOfChoice({ ...firstChoice, ...choice })}`);
  await watched.page.locator('#builder').waitFor();
  return watched;
}

const typed = {
  name: 'Estuary Example',
  'action-url': 'https://hub.example/npq',
  'action-label': 'Ask about a place',
  email: 'npq@hub.example',
};

describe('an answer is what the preview shows', () => {
  for (const [widget, answer] of [
    ['eligibility-checker', /Senior leadership/],
    ['framework-explorer', /Senior leadership/],
    ['hours-planner', /hours a week/],
    ['provider-finder', /Senior leadership/],
  ] as const)
    it(`of ${widget}: with the hub’s button in the window, large enough to read`, async () => {
      const watched = await open({ ...typed, widget, hub: 'EE5' });
      const { page } = watched;
      await widgetIn(page, 'html', widget).getByText(answer).first().waitFor();
      const link = preview(page).locator('a[href="https://hub.example/npq"]').first();
      await link.waitFor();
      assert.match(await link.innerText(), /Ask about a place/);
      const frameElement = await page.locator('#stage iframe:only-child').elementHandle();
      const content = await frameElement.contentFrame();
      await content?.waitForFunction(
        (element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        },
        await link.elementHandle(),
        { timeout: 10_000 },
      );
      const frame = await page.locator('#stage iframe').boundingBox();
      assert.equal(
        Math.round(frame?.width ?? 0),
        await preview(page)
          .locator('body')
          .evaluate(() => innerWidth),
      );
      await endClean(watched);
    });

  it('follows what is typed, and the focus stays in the field', async () => {
    const watched = await open({ ...typed });
    const { page } = watched;
    await page.getByLabel('What the button says').fill('Write to us');
    await preview(page).getByRole('link', { name: 'Write to us' }).first().waitFor();
    assert.equal(await focused(page), 'input action-label');
    await endClean(watched);
  });

  it('or how it opens, when that is asked for', async () => {
    const watched = await open({ ...typed });
    const { page } = watched;
    await page.getByRole('radio', { name: 'How it opens' }).check();
    await widgetIn(page, 'html', 'eligibility-checker').getByRole('button').first().waitFor();
    assert.equal(await preview(page).locator('[data-answered]').count(), 0);
    await endClean(watched);
  });
});

it('writes https:// before an address that was typed without', async () => {
  const watched = await open();
  const { page } = watched;
  await page.getByLabel('Address of the page that your button opens').fill('www.hub.example/npq');
  await page.keyboard.press('Tab');
  assert.equal(await page.locator('#action-url').inputValue(), 'https://www.hub.example/npq');
  assert.equal(await page.locator('.error').count(), 0);
  assert.match((await partText(page, 'site')) ?? '', /action-url="https:\/\/www\.hub\.example\/npq"/);
  await endClean(watched);
});

it('says no word of developers before the last step', async () => {
  const watched = await open();
  const { page } = watched;
  await unfold(page);
  const words = await page.locator('.masthead, .choices').allInnerTexts();
  assert.doesNotMatch(
    words.join(' '),
    /snippet|script\b|HTML|CSS|widget|attribute|iframe|element|folder|hash|embed/i,
  );
  await endClean(watched);
});

it('copies box by box where the website asks so, with the guide to it', async () => {
  const choice: Choice = { ...firstChoice, ...typed, platform: 'wix', hub: 'EE5' };
  const context = await browser.newContext();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const watched = await open(choice, context);
  const { page } = watched;
  const options = { ...optionsOf(choice, { base: site.scripts, version: versionOf(), hashes: {} }) };
  const lines = snippet(options, (await loadFacts()).known)
    .page.split('\n')
    .filter((line) => !line.startsWith('Second'));
  const buttons = page.locator('.box').getByRole('button');
  assert.equal(await buttons.count(), lines.length);
  for (const [at, line] of lines.entries()) {
    await buttons.nth(at).click();
    await page
      .locator('#boxes')
      .getByRole('status')
      .getByText(`Copied “${line.slice(0, line.indexOf(': '))}”.`)
      .waitFor();
    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      line.slice(line.indexOf(': ') + 2),
    );
  }
  const guide = await page
    .getByRole('link', { name: 'Open the Wix guide, with pictures' })
    .getAttribute('href');
  assert.match(guide ?? '', /docs\/embedding\/wix\.md$/);
  await endClean(watched);
});
