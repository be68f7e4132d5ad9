import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { WidgetName } from '@npq-widgets/embed/snippets';
import type { Locator, Page } from 'playwright-core';
import { openBrowser, openDemo, openHost } from '../support/opened.js';
import { chooseCourse, widget } from './visitor.js';
import { untilShown } from './widgets.js';

const site = await openDemo();
const host = await openHost();
const browser = await openBrowser();

/** After each step the widget's top is where the eye is: at the top of a phone's window, or all of it in view as it was. */

const HEIGHT = 844;

async function open(address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 390, height: HEIGHT } });
  await page.goto(address);
  return page;
}

interface Place {
  readonly what: string;
  /** From the top of the window, in pixels. */
  readonly widget: number;
  readonly top: number;
  readonly bottom: number;
  readonly scrolled: number;
  readonly isEnd: boolean;
}

/** Where a widget and its focus stand. */
const placeOf = (page: Page, name: WidgetName): Promise<Place> =>
  widget(page, name).evaluate((element) => {
    const focused = element.shadowRoot?.activeElement;
    const { top = NaN, bottom = NaN } = focused?.getBoundingClientRect() ?? {};
    return {
      what: focused?.textContent.trim().slice(0, 40) ?? '',
      widget: Math.round(element.getBoundingClientRect().top),
      ...{ top, bottom, scrolled: scrollY },
      isEnd: scrollY + innerHeight >= document.documentElement.scrollHeight - 1,
    };
  });

/** What is wrong with a place; `kept` is what the page keeps free for its header. */
function fault(before: Place, now: Place, kept: number): string {
  const isIn = now.top >= kept - 1 && now.bottom <= HEIGHT;
  if (!isIn) return 'what has the focus is not in view';
  const isUnmoved = now.scrolled === before.scrolled;
  if (isUnmoved && !now.isEnd && now.bottom > HEIGHT / 2) return 'it is left at the foot of the window';
  const isFar = now.bottom - now.widget >= HEIGHT / 2;
  if (isUnmoved || now.isEnd) return isFar || now.widget >= kept ? '' : 'the top is above the window';
  const at = isFar ? now.top : now.widget;
  return Math.abs(at - kept) <= 1 ? '' : `it stands at ${String(at)} px`;
}

/** Presses a button at the foot of the window, and looks where the next heading stands. */
async function step(page: Page, name: WidgetName, button: Locator, kept = 0): Promise<void> {
  // As after reading down to it.
  await button.evaluate((element) => element.scrollIntoView({ block: 'end', behavior: 'instant' }));
  const before = await placeOf(page, name);
  const text = await button.innerText();
  await button.evaluate((element) => element.focus({ preventScroll: true }));
  await page.keyboard.press('Enter');
  let now = before;
  let wrong = 'no heading has the focus';
  for (let looks = 0; looks < 200 && wrong; looks += 1) {
    await page.evaluate(() => new Promise(requestAnimationFrame));
    now = await placeOf(page, name);
    const isNext = await widget(page, name).evaluate((element) =>
      element.shadowRoot?.activeElement?.matches('[role=heading], .summary'),
    );
    if (isNext) wrong = fault(before, now, kept);
  }
  assert.equal(wrong, '', `${name}, after “${text}”: ${JSON.stringify(now)}`);
}

const button = (page: Page, name: WidgetName, label: string | RegExp): Locator =>
  widget(page, name).getByRole('button', { name: label }).first();

async function walkChecker(page: Page, kept = 0): Promise<void> {
  const name = 'eligibility-checker';
  await chooseCourse(page, name, 'npq-senior-leadership');
  await step(page, name, button(page, name, 'Check funding'), kept);
  await step(page, name, button(page, name, 'Continue'), kept);
  for (const answer of ['A school', 'Academy', 'Yes', 'No']) {
    await widget(page, name)
      .getByRole('radio', { name: new RegExp(`^${answer}`) })
      .check();
    await step(page, name, button(page, name, 'Continue'), kept);
  }
}

describe('after each step, on a phone, the top is where the eye is', () => {
  it('in the checker, with an error, up to a result', async () => {
    const page = await open(`${site.pages}/npqs.html`);
    await untilShown(page);
    await walkChecker(page);
    await page.close();
  });

  it('in the explorer, to a course and back', async () => {
    const page = await open(`${site.pages}/npqs.html`);
    await untilShown(page);
    const name = 'framework-explorer';
    for (const label of ['Headship', /All NPQs/, 'Which one suits me?'])
      await step(page, name, button(page, name, label));
    await page.close();
  });

  it('in the planner, to a plan', async () => {
    const page = await open(`${site.pages}/npqs.html`);
    await untilShown(page);
    const name = 'hours-planner';
    await chooseCourse(page, name, 'npq-headship');
    await step(page, name, button(page, name, 'Plan my weeks'));
    await widget(page, name).getByLabel('When it starts').fill('2027-01-19');
    await step(page, name, button(page, name, 'Show my plan'));
    await page.close();
  });

  it('in the finder, to a hub', async () => {
    const name = 'provider-finder';
    // In the middle of a page: at the end of one nothing can come to the top.
    host.show(`<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>NPQs</title><link rel="icon" href="data:,">
      <p style="height:900px">Before</p><npq-${name}></npq-${name}><p style="height:1200px">After</p>
      <script async src="${site.scripts}npq.js"></script>`);
    const page = await open(host.origin);
    await untilShown(page, [`npq-${name}`]);
    await widget(page, name).getByLabel('Postcode, place or school').fill('B1 1AA');
    await step(page, name, button(page, name, 'Find the hub'));
    await page.close();
  });

  it('below a header that stays, where the page keeps room for it', async () => {
    host.show(`<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>NPQs</title><link rel="icon" href="data:,">
      <style>html{scroll-padding-top:110px;scroll-behavior:smooth}header{position:sticky;top:0;height:110px;background:#eee;z-index:2}</style>
      <header>A header</header><p style="height:500px">Before</p><npq-eligibility-checker></npq-eligibility-checker>
      <p style="height:900px">After</p><script async src="${site.scripts}npq.js"></script>`);
    const page = await open(host.origin);
    await untilShown(page, ['npq-eligibility-checker']);
    await walkChecker(page, 110);
    await page.close();
  });
});
