import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { widgetNames, type WidgetName } from '@npq-widgets/embed/snippets';
import type { Locator } from 'playwright-core';
import { openBrowser, openDemo } from '../support/opened.js';
import { Proof, tried } from './matrix.js';
import { watchPage } from './watch.js';

const proof = new Proof('places');
const site = await openDemo();
const browser = await openBrowser();
const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
const watched = await watchPage(context, [site.pages, new URL(site.scripts).origin]);
const { page } = watched;
await page.goto(`${site.pages}/hosts/places.html`);

const inPlace = (place: string, name: WidgetName): Locator => page.locator(`#${place} npq-${name}`);

/** What sticks out of its place, or of its widget, by more than a pixel: in words, empty when nothing. */
const overflows = (place: string): Promise<string[]> =>
  page.locator(`#${place} [data-place]`).evaluate((box) => {
    const found: string[] = [];
    const outer = box.getBoundingClientRect();
    for (const host of box.querySelectorAll<HTMLElement>(':scope > *')) {
      const own = host.getBoundingClientRect();
      if (!own.width || !own.height) found.push(`${host.localName} is not shown`);
      if (own.left < outer.left - 1 || own.right > outer.right + 1)
        found.push(`${host.localName} is wider than its place`);
      for (const part of host.shadowRoot?.querySelectorAll(
        '.root, .root *:not(.quiet, .quiet *, option, optgroup)',
      ) ?? []) {
        const { left, right, width } = part.getBoundingClientRect();
        if (width && (left < own.left - 1 || right > own.right + 1))
          found.push(`${host.localName}: ${part.localName}.${part.className} sticks out`);
      }
    }
    return found;
  });

/** Presses Tab from where the focus is until it is on what matches `selector` in that widget. */
async function tabTo(place: string, name: WidgetName, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate(
      ([host, wanted]) =>
        document.activeElement?.matches(host) &&
        document.activeElement.shadowRoot?.activeElement?.matches(wanted),
      [`#${place} npq-${name}`, selector] as const,
    );
    if (there) return;
  }
  throw new Error(`Tab does not come to ${selector} in ${name}`);
}

/** Chooses the first course of the list with the keyboard, or the second when the first is chosen already. */
async function chooseByKey(place: string, name: WidgetName): Promise<void> {
  const value = (): Promise<string> => inPlace(place, name).locator('#course').inputValue();
  const before = await value();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  if ((await value()) === before) await page.keyboard.press('ArrowDown');
  assert.match(await value(), /^npq-/);
  assert.notEqual(await value(), before, `${name} lets no other course be chosen`);
}

/** Each widget's first question, by keyboard alone and then by a click, in the order of the page. */
async function useAll(place: string): Promise<void> {
  const [checker, explorer, planner, finder] = (
    ['eligibility-checker', 'framework-explorer', 'hours-planner', 'provider-finder'] as const
  ).map((name) => inPlace(place, name));
  await tabTo(place, 'eligibility-checker', '#course');
  await chooseByKey(place, 'eligibility-checker');
  await tabTo(place, 'eligibility-checker', 'button');
  await page.keyboard.press('Enter');
  await checker?.locator('legend').waitFor();
  await checker?.getByRole('radio').first().click();
  await checker?.getByRole('button', { name: 'Continue' }).click();
  await checker?.locator('.summary, .error').waitFor({ state: 'detached' });
  // The card of the first course, behind the way to it where one is chosen already.
  await tabTo(place, 'framework-explorer', 'button');
  if (await explorer?.getByRole('button', { name: 'All NPQs' }).isVisible())
    await page.keyboard.press('Enter');
  await tabTo(place, 'framework-explorer', '.choices button');
  await page.keyboard.press('Enter');
  await explorer?.locator('.areas summary').first().click();
  await tabTo(place, 'hours-planner', '#course');
  await chooseByKey(place, 'hours-planner');
  await planner?.locator('summary', { hasText: 'How published courses were made up' }).click();
  await planner?.getByLabel('Hours in a day').click();
  await page.keyboard.press('Escape');
  await tabTo(place, 'provider-finder', 'input');
  await page.keyboard.type('SS1 1AA');
  await page.keyboard.press('Enter');
  await finder?.locator('.answer').getByText('Your hub is').waitFor();
  await finder?.getByLabel('Postcode, place or school').fill('B1 1AA');
  await finder?.getByRole('button', { name: 'Find the hub' }).click();
  await finder?.locator('.answer').getByText('2 hubs share Birmingham').first().waitFor();
}

describe('in', () => {
  for (const { name, about, shown } of tried.places) {
    it(`${about} (${name}), all four fit and their first questions answer to keys and clicks`, async () => {
      const section = page.locator(`#${name}`);
      await section.locator('h2').focus();
      if (shown) await section.locator('[data-show]').click();
      for (const widget of widgetNames)
        await inPlace(name, widget).locator('.root').waitFor({ state: 'attached' });
      // One that has not the room it needs keeps its sentence until the visitor does something.
      await page.keyboard.press('Shift');
      assert.deepEqual(await overflows(name), [], 'at first');
      await useAll(name);
      assert.deepEqual(await overflows(name), [], 'when used');
      assert.deepEqual(watched.errors, []);
      proof.note(name);
      if (name === 'dialog') await page.keyboard.press('Escape');
    });
  }
});

describe('English words', () => {
  it('are read from left to right on a page that is not', async () => {
    const [own, around] = await inPlace('rtl', 'provider-finder').evaluate((host) =>
      [host.shadowRoot?.querySelector('.hint, p'), host].map(
        (element) => element && getComputedStyle(element).direction,
      ),
    );
    assert.deepEqual([own, around], ['ltr', 'rtl']);
  });
});

describe('the table in the README', () => {
  it('says nothing that was not shown here', () => {
    assert.deepEqual(proof.missing, []);
  });
});

describe('these checks can fail:', () => {
  it('what sticks out, and what is not shown, is found', async () => {
    await page.evaluate(() => {
      const wide = document.createElement('div');
      wide.style.width = '400px';
      document.querySelector('#narrow npq-hours-planner')?.shadowRoot?.querySelector('.root')?.append(wide);
      document.querySelector<HTMLElement>('#narrow npq-provider-finder')?.setAttribute('hidden', '');
    });
    const found = (await overflows('narrow')).join();
    assert.match(found, /npq-hours-planner: div\. sticks out/);
    assert.match(found, /npq-provider-finder is not shown/);
    await assert.rejects(tabTo('narrow', 'provider-finder', 'input'), /Tab does not come/);
  });
});
