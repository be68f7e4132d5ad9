import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import courses from '@npq-widgets/data/slices/courses';
import type { Page } from 'playwright-core';
import { openBrowser, openHost } from '../support/opened.js';
import { holdPrints, nextPrint, toPdf } from './printed.js';

const host = await openHost();
const browser = await openBrowser();
const hub = 'Estuary and Saltmarsh Example Teaching School Hub for the Whole of the Eastern Coast';
host.show(`<!doctype html><html lang="en"><meta charset="utf-8"><title>NPQs</title>
  <script async src="/npq/v1/npq.js"></script>
  <npq-hub name="${hub}"></npq-hub>
  <a href="#before">Before</a>
  <npq-hours-planner as-of="2026-11-21"></npq-hours-planner>`);

async function openPlanner(): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    timezoneId: 'Europe/London',
    locale: 'en-GB',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await holdPrints(page);
  await page.goto(`${host.origin}/`);
  await page.getByLabel('Which NPQ?').waitFor();
  return page;
}

/** Puts a plan of this course on screen, from one day, whatever the day of the test is. */
async function plan(page: Page, course: string, days: string): Promise<void> {
  await page.getByLabel('Which NPQ?').selectOption(course);
  await page.getByRole('button', { name: 'Plan my weeks' }).click();
  await page.getByLabel('When it starts').fill('2027-01-19');
  // A published programme has its own days.
  const field = page.getByLabel('Days out for training');
  if (await field.count()) await field.fill(days);
  await page.getByRole('button', { name: 'Show my plan' }).click();
  await page.locator('.verdict').waitFor();
}

/** Presses Tab until the focus is on a control of the planner with this name. */
async function tabTo(page: Page, name: string): Promise<void> {
  const here = page.locator('npq-hours-planner');
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const found = await here.evaluate((element) => {
      const focused = element.shadowRoot?.activeElement;
      const labels = focused instanceof HTMLInputElement || focused instanceof HTMLSelectElement;
      return labels ? focused.labels?.[0]?.textContent.trim() : focused?.textContent.trim();
    });
    if (found === name) return;
  }
  assert.fail(`Tab does not reach “${name}”.`);
}

describe('the year on the first screen', () => {
  it('is drawn in the reader’s own colours where the browser forces them', async () => {
    const page = await openPlanner();
    const colours = () =>
      page.locator('npq-hours-planner .year').evaluate((year) => {
        const [path, name] = [year.querySelector('path')!, year.querySelector('text')!];
        const text = getComputedStyle(year.parentElement!).color;
        return { drawn: getComputedStyle(path).stroke, written: getComputedStyle(name).fill, text };
      });
    const before = await colours();
    assert.notEqual(before.drawn, before.text);
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    const { drawn, written, text } = await colours();
    assert.deepEqual([drawn, written], [text, text]);
    assert.notEqual(drawn, before.drawn);
    await page.context().close();
  });
});

describe('the page for the headteacher', () => {
  for (const { id, name } of courses)
    it(`is one A4 for ${name}, with everything in it that a plan can hold`, async () => {
      const page = await openPlanner();
      await plan(page, id, '16');
      for (const [label, pounds] of [
        ['Cover for a day', '1,234.50'],
        ['Travel to each', '123.45'],
      ] as const) {
        // A course without days out costs no cover.
        const field = page.getByLabel(label);
        if (await field.count()) await field.fill(pounds);
      }
      await page.getByRole('button', { name: 'Print a page for my headteacher' }).click();
      const { pages } = await toPdf(browser, await nextPrint(page));
      assert.equal(pages.length, 1);
      assert.match(pages[0] ?? '', /Headteacher/);
      await page.context().close();
    });
});

describe('the page for the headteacher, where hub and checker have said all that they can', () => {
  it('is one A4 with the outcome, every place, and one line for the days that are not known', async () => {
    const sessions = Array.from({ length: 14 }, (_, index) => ({
      title: `A day together about leading a school well, number ${String(index + 1)} of this programme`,
      date: `2027-${String((index % 12) + 2).padStart(2, '0')}-1${String(index % 5)}`.replace(
        '2027-13',
        '2028-01',
      ),
      ...{ from: '09:30', to: '15:30' },
      place: `The Long Hall of the Example Teaching School at Seawall Quay, ${String(index % 4)} High Street`,
    }));
    const course = {
      course: 'npq-executive-leadership',
      price: { pounds: 12_345 },
      programme: { months: 18, parts: [{ name: 'Days', mode: 'in person', days: 18 }] },
      cohorts: [{ name: 'Spring 2027', starts: '2027-01-19', ends: '2028-07-14', sessions }],
    };
    const page = await openPlanner();
    await page.evaluate(
      (courses) => {
        const about = { version: 1, hub: 'Estuary', written: '2026-11-20', expires: '2027-08-31' };
        const planner = document.querySelector('npq-hours-planner') as HTMLElement & { data: object };
        planner.data = { own: { facts: { ...about, courses } } };
      },
      [course],
    );
    // As a checker on the page does.
    await page.addScriptTag({
      content: `const asked = new Event('context-request', { bubbles: true, composed: true });
        asked.context = Symbol.for('npq.v1.share');
        asked.callback = (share) => share({ outcome: '${course.course} autumn-2026 eligible' });
        document.body.dispatchEvent(asked);`,
    });
    await plan(page, course.course, '');
    await page.getByLabel('Cover for a day').fill('1,234.50');
    await page.getByLabel('Travel to each').fill('123.45');
    await page.getByRole('button', { name: 'Print a page for my headteacher' }).click();
    const { pages } = await toPdf(browser, await nextPrint(page));
    assert.equal(pages.length, 1);
    const [text = ''] = pages;
    for (const said of [
      'a scholarship should pay the course fee',
      'paid by scholarship funding',
      '1 High Street',
      'and 6 days more',
      '4 days to be announced',
      'Headteacher',
    ])
      assert.ok(text.includes(said.replaceAll(' ', '')), said);
    await page.context().close();
  });
});

describe('a plan by keyboard alone', () => {
  it('from the first field to the calendar, the list, the table, the link and the page', async () => {
    const page = await openPlanner();
    const { keyboard } = page;
    await page.getByRole('link', { name: 'Before' }).focus();
    await tabTo(page, 'Which NPQ?');
    await keyboard.type('Headship');
    await tabTo(page, 'Plan my weeks');
    await keyboard.press('Enter');
    await page.getByLabel('When it starts').waitFor();
    await tabTo(page, 'When it starts');
    await tabTo(page, 'Tuesday');
    await keyboard.type('2 hours');
    await tabTo(page, 'Show my plan');
    await keyboard.press('Enter');
    await page.locator('.verdict').waitFor();
    await tabTo(page, 'Print a page for my headteacher');
    await keyboard.press('Enter');
    assert.match((await nextPrint(page)).html, /Headship: time and cover/);
    await tabTo(page, 'Add to my calendar');
    const [calendar] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
    assert.equal(calendar.suggestedFilename(), 'npq-headship.2026-11-21.ics');
    assert.match(await readFile(await calendar.path(), 'utf8'), /^BEGIN:VCALENDAR\r\n/);
    await tabTo(page, 'Save as a spreadsheet');
    const [table] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
    assert.equal(table.suggestedFilename(), 'npq-headship.2026-11-21.csv');
    await tabTo(page, 'Copy a link to this plan');
    await keyboard.press('Enter');
    await page.getByText('The link is copied.').waitFor();
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /#npq-plan_npq-headship_/);
    await tabTo(page, 'Plan as plain text');
    await keyboard.press('Enter');
    await page.getByText('Sunday 22 November 2026:', { exact: false }).last().waitFor();
    await page.context().close();
  });
});

describe('the views of a plan', () => {
  it('are read by a screen reader as a picture with its numbers in words', async () => {
    const page = await openPlanner();
    await plan(page, 'npq-headship', '4');
    const bars =
      'Bars from 18 January 2027 to 17 July 2028, one for each week. The heaviest is 6 hours, in the week from 15 March 2027. Weeks without study: 0. Weeks with a session: 4.';
    const tree = [
      `- 'img "${bars}"'`,
      '- list:',
      '  - listitem: "Study: 117 hours"',
      '  - listitem: "Sessions: 24 hours"',
      '  - listitem: School holidays',
    ];
    assert.equal(await page.locator('.chart').ariaSnapshot(), tree.join('\n'));
    await page.context().close();
  });

  it('have nothing to press that is smaller than 24 px', async () => {
    const page = await openPlanner();
    await plan(page, 'npq-headship', '4');
    await page.getByText('More about your weeks').click();
    await page.getByLabel('Most hours in one week').waitFor();
    await page.getByText('Change weeks, tick them off').click();
    await page.getByLabel('Leave out the week from 25 January 2027').waitFor();
    await page.getByRole('button', { name: 'Doing two NPQs at once?' }).click();
    await page.getByLabel('Your other NPQ').waitFor();
    const pressable = page.locator('npq-hours-planner').locator('button, input, select, summary');
    const small = await pressable.evaluateAll((controls) =>
      controls
        .map((control) => ({ control, box: control.getBoundingClientRect() }))
        .filter(({ box }) => box.height > 0 && Math.min(box.width, box.height) < 24)
        .map(({ control, box }) => `${control.textContent.trim() || control.id} ${String(box.height)}`),
    );
    assert.ok((await pressable.count()) > 100, 'the whole of the plan is there');
    assert.deepEqual(small, []);
    await page.context().close();
  });
});
