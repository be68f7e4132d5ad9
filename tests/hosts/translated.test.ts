import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openBrowser, openDemo } from '../support/opened.js';
import { bringTranslator, keepTranslating, translate, wordsOf } from './translator.js';
import { chooseCourse, findPlace, planHours, widget } from './visitor.js';
import { watchPage, type WatchedPage } from './watch.js';
import { untilShown } from './widgets.js';

const site = await openDemo();
const browser = await openBrowser();

/** What a visitor does, one thing after the other. */
const steps: readonly (readonly [name: string, act: (page: Page) => Promise<unknown>])[] = [
  ['two hubs', (page) => findPlace(page, 'B1 1AA', '2 hubs share Birmingham')],
  ['one hub', (page) => findPlace(page, 'SS1 1AA', 'Your hub is')],
  ['no hub', (page) => findPlace(page, 'CF10 1AA', 'is in Wales')],
  ['a course', (page) => chooseCourse(page, 'eligibility-checker', 'npq-senior-leadership')],
  ['a problem', (page) => press(page, 'Check funding', '.summary, legend')],
  ['nothing answered', (page) => press(page, 'Continue', '.summary')],
  ['a school', (page) => answer(page, 'A school')],
  ['an academy', (page) => answer(page, 'Academy')],
  ['England', (page) => answer(page, 'Yes')],
  ['the result', (page) => answer(page, 'No')],
  ['an area', openArea],
  ['a plan', (page) => planHours(page, 'npq-executive-leadership', 5)],
  ['longer days', (page) => planHours(page, 'npq-executive-leadership', 7)],
  // In the planner: the explorer's list is found by its words, which are other ones by now.
  ['another course', (page) => chooseCourse(page, 'hours-planner', 'npq-headship')],
];

async function open(): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
  const watched = await watchPage(context, [site.pages, new URL(site.scripts).origin]);
  // The order of the providers is drawn by lot, here the same one each time.
  await watched.page.addInitScript(() => {
    Math.random = () => 0.25;
    crypto.getRandomValues = (array) => array;
  });
  await bringTranslator(watched.page);
  await watched.page.goto(`${site.pages}/hosts/bare.html`);
  await untilShown(watched.page);
  await widget(watched.page, 'provider-finder').getByText('We serve schools').waitFor();
  return watched;
}

async function press(page: Page, name: string, until: string): Promise<void> {
  await widget(page, 'eligibility-checker').getByRole('button', { name }).click();
  await widget(page, 'eligibility-checker').locator(until).first().waitFor();
}

async function answer(page: Page, label: string): Promise<void> {
  const checker = widget(page, 'eligibility-checker');
  await checker.getByRole('radio', { name: new RegExp(`^${label}`) }).check();
  await checker.getByRole('button', { name: 'Continue' }).click();
}

async function openArea(page: Page): Promise<void> {
  await widget(page, 'framework-explorer').getByRole('heading', { name: /^1 / }).click();
  await widget(page, 'framework-explorer')
    .getByRole('heading', { name: /^Learn/ })
    .first()
    .waitFor();
}

/** The widgets whose words are not those of the same widgets on `plain`, once both pages have come to rest. */
async function differences(page: Page, plain: Page): Promise<string[]> {
  let found: string[] = [];
  for (let looks = 0; looks < 300; looks++) {
    const [words, expected] = await Promise.all([wordsOf(page), wordsOf(plain)]);
    found = words.filter((line, index) => line !== expected[index] || line.includes('Loading…'));
    if (found.length === 0) return [];
  }
  return found;
}

/** Does every step on a page, after `change`, and beside it on a page that nobody changes; both say the same each time. */
async function compareSteps(change: (page: Page, step: number) => Promise<void>): Promise<void> {
  const [changed, plain] = await Promise.all([open(), open()]);
  for (const [index, [name, act]] of steps.entries()) {
    await change(changed.page, index);
    await Promise.all([act(changed.page), act(plain.page)]);
    assert.deepEqual(await differences(changed.page, plain.page), [], name);
  }
  const isChanged = await changed.page.evaluate(
    () => document.querySelector('npq-hours-planner')?.shadowRoot?.querySelector('font font') !== null,
  );
  assert.deepEqual({ isChanged, errors: changed.errors }, { isChanged: true, errors: [] });
  await Promise.all([changed, plain].map(({ page }) => page.context().close()));
}

describe('a page whose words are changed in the middle of every journey', () => {
  for (const [manner, about] of [
    ['replace', 'translated by the browser'],
    ['mark', 'marked by an extension'],
  ] as const) {
    it(`shows every right answer once when it is ${about}`, () =>
      compareSteps((page) => translate(page, manner)));
  }

  it('shows every right answer once when all that comes is translated at once', () =>
    compareSteps(async (page, step) => {
      if (step === 0) await keepTranslating(page, 'replace');
    }));
});

describe('these checks can fail:', () => {
  it('a word that is left over, and one that stands twice, are found', async () => {
    const [{ page }, { page: plain }] = await Promise.all([open(), open()]);
    await translate(page, 'replace');
    assert.deepEqual(await differences(page, plain), [], 'a translation by itself is no difference');
    await page.evaluate(() => {
      const words = document.querySelector('npq-hours-planner')?.shadowRoot?.querySelector('.root font');
      words?.after(words.cloneNode(true));
    });
    assert.match(
      (await differences(page, plain)).join(),
      /^hours-planner: HowmanyhoursanNPQtakesHowmanyhoursanNPQtakes/,
    );
    await Promise.all([page, plain].map((one) => one.context().close()));
  });
});
