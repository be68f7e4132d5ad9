import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { OwnFacts } from '@npq-widgets/data/own-facts';
import type { Locator, Page } from 'playwright-core';
import { estuaryFacts, neltFacts2021 } from '../../packages/data/examples/own-facts.js';
import { openBrowser, openDemo } from '../support/opened.js';
import { builderOf, focused, preview, unfold } from './builder-page.js';
import { lookAt } from './look-at.js';
import { endClean, watchPage, type WatchedPage } from './watch.js';

const site = await openDemo();
const browser = await openBrowser();

/** Opens the page in a context of its own, on a day when the example’s cohorts are to come. */
async function open(hash = ''): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const watched = await watchPage(context, [new URL(builderOf(site)).origin]);
  await watched.page.clock.setSystemTime('2026-11-21T12:00:00Z');
  await watched.page.goto(`${builderOf(site)}dates.html${hash}`);
  await watched.page.locator('#builder').waitFor();
  return watched;
}

/** Pastes the text of a file and puts it into the form. */
async function paste(page: Page, text: string): Promise<void> {
  const fold = page.locator('#old');
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
  await page.getByLabel('Or paste its text').fill(text);
  await page.getByRole('button', { name: 'Put it into the form' }).click();
}

/** The file, as the browser gets it. */
async function download(page: Page): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Download/ }).click(),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

const parsed = (text: string): OwnFacts => JSON.parse(text) as OwnFacts;
const told = (page: Page): Locator => preview(page).locator('npq-hours-planner .root').first();
const errorAt = (page: Page, name: string): Locator => page.locator(`[data-field="${name}"] .error`);

describe('an office types its dates', () => {
  it('with the keyboard alone, sees them in a real tool, and takes them away as a file', async () => {
    const watched = await open('#name=Quayside%20Example%20Hub&platform=wordpress');
    const { page } = watched;
    const { keyboard } = page;
    await page.getByLabel('Last day to show it').focus();
    await keyboard.type('31/3/27');
    await keyboard.press('Tab');
    assert.equal(await page.locator('#expires').inputValue(), 'Wednesday 31 March 2027');
    await keyboard.press('Tab');
    assert.equal(await focused(page), 'select courses.0.course');
    await keyboard.type('Headship');
    // Lead provider, two folds, the cohort.
    for (let stop = 0; stop < 4; stop++) await keyboard.press('Tab');
    await keyboard.type('Spring 2027');
    await keyboard.press('Tab');
    await keyboard.type('23 feb 2027');
    await keyboard.press('Tab');
    await told(page).getByText('23 February 2027').first().waitFor();
    await page.getByRole('button', { name: /^Download/ }).focus();
    const [file] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
    assert.equal(file.suggestedFilename(), 'our-npqs.json');
    assert.deepEqual(parsed(await readFile(await file.path(), 'utf8')), {
      version: 1,
      hub: 'Quayside Example Hub',
      written: '2026-11-21',
      expires: '2027-03-31',
      courses: [{ course: 'npq-headship', cohorts: [{ name: 'Spring 2027', starts: '2027-02-23' }] }],
    });
    await page.getByText('our-npqs.json is in your downloads.').waitFor();
    await page.getByRole('link', { name: 'Go on in the builder' }).click();
    await page.locator('#choose').waitFor();
    assert.equal(await page.locator('#src').inputValue(), '/npq/our-npqs.json');
    assert.equal(await page.locator('#name').inputValue(), 'Quayside Example Hub');
    assert.ok(await page.locator('input[name=platform][value=wordpress]').isChecked());
    await endClean(watched);
  });

  it('and is asked before they are lost', async () => {
    const { page } = await open();
    const asked = page.waitForEvent('dialog');
    await page.getByLabel('Your hub’s name').fill('Quayside');
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    assert.equal(dialog.type(), 'beforeunload');
    await dialog.accept();
    await page.context().close();
  });

  it('and leaves without a word where nothing was typed', async () => {
    const { page } = await open();
    const closed = page.waitForEvent('close');
    // A question that nobody answers would keep the page open.
    await page.close({ runBeforeUnload: true });
    await closed;
    assert.equal(page.isClosed(), true);
    await page.context().close();
  });

  it('picks a date from the browser’s own picker', async () => {
    const watched = await open();
    const { page } = watched;
    await page.locator('[data-field="expires"] .picker').fill('2027-08-31');
    assert.equal(await page.locator('#expires').inputValue(), 'Tuesday 31 August 2027');
    assert.equal(await focused(page), 'input expires');
    await endClean(watched);
  });

  it('pastes sessions, and hears of each row that is wrong', async () => {
    const watched = await open();
    const { page } = watched;
    await paste(page, JSON.stringify(estuaryFacts));
    const sessions = page.locator('[name="courses.0.cohorts.0.sessions"]');
    const rows = '19/01/2027\t09:30-15:30\tSeawall School\tOpening day\n31/02/2027\t9am-noon\tonline';
    await sessions.fill(rows);
    await sessions.blur();
    assert.equal(
      await errorAt(page, 'courses.0.cohorts.0.sessions').innerText(),
      'Row 2: There is no 31 February 2027. Check the date.',
    );
    assert.equal(await sessions.inputValue(), rows);
    await page.getByText('Tuesday 19 January 2027, 09:30 to 15:30, Seawall School: Opening day').waitFor();
    await sessions.fill(rows.replace('31/02', '26/02'));
    assert.equal(await page.locator('.error:visible').count(), 0);
    await endClean(watched);
  });

  it('is told what is missing in a summary that leads to the fields, once the file is asked for', async () => {
    const watched = await open();
    const { page } = watched;
    assert.equal(await page.locator('#form .error:visible').count(), 0);
    await page.getByRole('button', { name: /^Download/ }).click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'problems');
    await page.getByRole('link', { name: 'Course 1, Course: Choose a course.' }).click();
    assert.equal(await focused(page), 'select courses.0.course');
    const select = page.locator('[name="courses.0.course"]');
    assert.equal(await select.getAttribute('aria-invalid'), 'true');
    assert.match((await select.getAttribute('aria-describedby')) ?? '', /courses\.0\.course-error/);
    await select.selectOption('npq-headship');
    assert.equal(await errorAt(page, 'courses.0.course').count(), 0);
    await endClean(watched);
  });
});

describe('an old file', () => {
  it('of 2021 is chosen, shown in the form, and downloaded as it was', async () => {
    const watched = await open();
    const { page } = watched;
    await page.locator('#old summary').click();
    await page.locator('#old-file').setInputFiles({
      name: 'our-npqs.json',
      mimeType: 'application/json',
      buffer: Buffer.from(`\uFEFF${JSON.stringify(neltFacts2021, null, 2)}`),
    });
    await page.getByText('Your file is in the form.').waitFor();
    assert.equal(await page.locator('[name="courses.0.cohorts.0.starts"]').inputValue(), 'November 2021');
    assert.equal(await page.locator('[name="courses.0.provider"]').inputValue(), 'school-led-network');
    await page.getByText('February 2022: This cohort has begun, so it is not shown.').waitFor();
    const { text } = await download(page);
    assert.deepEqual(parsed(text), neltFacts2021);
    await paste(page, text);
    assert.equal((await download(page)).text, text);
    await endClean(watched);
  });

  it('that is damaged leaves the form as it is, and says line, field and what to write', async () => {
    const watched = await open('#name=Quayside');
    const { page } = watched;
    const text = JSON.stringify(estuaryFacts, null, 2).replace('"2027-01-08"', '"8 January"');
    await paste(page, text);
    const line = text.slice(0, text.indexOf('8 January')).split('\n').length;
    const link = page.getByRole('link', {
      name: `Line ${line}, courses, 1st, cohorts, 1st, closes: Write a real date, like 2027-01-19.`,
    });
    await link.click();
    const marked = await page
      .locator('#old-text')
      .evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
    assert.match(marked, /^\s+"closes": "8 January",$/);
    assert.equal(await page.locator('#hub').inputValue(), 'Quayside');
    await endClean(watched);
  });

  it('can be taken out of the form again', async () => {
    const watched = await open('#name=Quayside');
    const { page } = watched;
    await paste(page, JSON.stringify(estuaryFacts));
    await page.getByRole('button', { name: 'Take course 2 out' }).click();
    assert.equal(await page.getByRole('button', { name: 'Take course 2 out' }).count(), 0);
    await page.getByRole('button', { name: 'Put back what was there before' }).click();
    await page.getByRole('button', { name: 'Take course 2 out' }).waitFor();
    await endClean(watched);
  });
});

describe('the page is seen', () => {
  it('without a barrier that axe finds: at first, with what is missing, and full', async () => {
    const watched = await open();
    const { page } = watched;
    assert.deepEqual(await lookAt(page, 'dates at first'), []);
    await page.getByRole('button', { name: /^Download/ }).click();
    assert.deepEqual(await lookAt(page, 'dates missing'), []);
    await paste(page, JSON.stringify(estuaryFacts, null, 2));
    await told(page).waitFor();
    await unfold(page);
    assert.deepEqual(await lookAt(page, 'dates full'), []);
    await endClean(watched);
  });

  it('with nothing smaller than 24 px to press, and nothing wider than a phone', async () => {
    const watched = await open();
    const { page } = watched;
    await page.setViewportSize({ width: 320, height: 800 });
    await paste(page, JSON.stringify({ ...estuaryFacts, hub: 'x'.repeat(120) }));
    await unfold(page);
    const faults = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('#form *')]
        .filter((element) => element.checkVisibility() && !element.closest('.quiet, .picker'))
        .filter((element) => {
          const { right, height, width } = element.getBoundingClientRect();
          const isPressed = element.matches('button, input:not([type=radio]), select, textarea, summary');
          return right > innerWidth + 0.5 || (isPressed && Math.min(height, width) < 24);
        })
        .map(({ localName, id, className }) => `${localName}#${id}.${className}`),
    );
    assert.deepEqual(faults, []);
    await endClean(watched);
  });

  it('without a word of developers, but in what is folded away for them', async () => {
    const watched = await open();
    const { page } = watched;
    await page.locator('details:not(.for-team) > summary').evaluateAll((summaries) => {
      for (const summary of summaries) (summary as HTMLElement).click();
    });
    const words = await page.locator('main').innerText();
    assert.doesNotMatch(
      words.replaceAll('our-npqs.json', ''),
      /snippet|script\b|HTML|CSS|JSON|widget|attribute|iframe|\bsrc\b|schema|element|URL|CORS/i,
    );
    await endClean(watched);
  });

  it('from the builder, beside the fields for one date, with what was typed there', async () => {
    const watched = await open();
    const { page } = watched;
    await page.goto(`${builderOf(site)}#name=Quayside`);
    await page.getByText('Your next start: dates, place, places left').click();
    await page.getByRole('link', { name: 'Type them in a form' }).click();
    await page.locator('#hub').waitFor();
    assert.equal(await page.locator('#hub').inputValue(), 'Quayside');
    await endClean(watched);
  });
});
