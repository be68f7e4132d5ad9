import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answersExample } from '@npq-widgets/data/examples/answers';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser, openDemo, openHost } from '../support/opened.js';
import { accessibilityFaults, lookAt } from './look-at.js';
import { holdPrints, nextPrint, toPdf } from './printed.js';
import { checkFunding, textOf, widget } from './visitor.js';
import { watchPage, type WatchedPage } from './watch.js';
import { untilShown } from './widgets.js';

const site = await openDemo();
const host = await openHost();
const browser = await openBrowser();

const checker = (page: Page) => widget(page, 'eligibility-checker');

/** A page of the test's own around a checker, on a fixed day. */
const around = (attributes: string, before = '', after = '') =>
  `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Host</title><link rel="icon" href="data:,">
  <npq-hub name="Estuary Example Teaching School Hub" action-url="https://hub.example/npq"></npq-hub>
  <main><h1>Host</h1>${before}<npq-eligibility-checker as-of="2026-11-21" ${attributes}></npq-eligibility-checker>${after}</main>
  <script async src="${site.scripts}npq.js"></script>`;

async function open(attributes = '', options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const watched = await watchPage(await browser.newContext(options), [
    host.origin,
    new URL(site.scripts).origin,
  ]);
  host.show(around(attributes));
  await watched.page.goto(host.origin);
  await untilShown(watched.page, ['npq-eligibility-checker']);
  return watched;
}

/** Gives the checker answers, and waits for what they open. */
async function give(page: Page, answers: object, shows = '.outcome'): Promise<void> {
  await page.evaluate(
    (given) => Object.assign(document.querySelector('npq-eligibility-checker')!, { answers: given }),
    answers,
  );
  await checker(page).locator(shows).first().waitFor();
}

/** A page with a result, where a print waits to be looked at. */
async function openToPrint(): Promise<Page> {
  const { page } = await watchPage(await browser.newContext(), []);
  await holdPrints(page);
  host.show(around(''));
  await page.goto(host.origin);
  await untilShown(page, ['npq-eligibility-checker']);
  await give(page, answersExample.eligible);
  return page;
}

describe('the checker prints a result', () => {
  it('as one A4 page that says it all, from a frame of its own, under a policy that allows scripts of our folder and nothing else', async () => {
    const { page, errors, violations } = await watchPage(await browser.newContext(), [
      site.pages,
      new URL(site.scripts).origin,
    ]);
    await holdPrints(page);
    await page.goto(`${site.pages}/hosts/strict-csp.html`);
    await untilShown(page);
    await page.evaluate(() =>
      document.querySelector('npq-eligibility-checker')!.setAttribute('as-of', '2026-11-21'),
    );
    const cases: readonly (readonly [keyof typeof answersExample, readonly string[]])[] = [
      [
        'eligible',
        [
          'NPQ scholarship funding: Senior leadership (NPQSL), autumn 2026',
          'You should be funded',
          'does not have to be on a list',
          'How its registration service decides funding',
          'read 21 November 2026',
          'Checked on 21 November 2026',
          'Talk to your headteacher or manager',
          'Register with DfE, once. Registering alone does not give you a place',
          'https://register-national-professional-qualifications.education.gov.uk/',
          'A school',
          'This is not an offer of a place',
        ],
      ],
      [
        'notOnList',
        [
          'Not funded for you',
          'your workplace is not on the list',
          'Who may pay',
          '£899 (VAT not stated), autumn 2024',
          'Not confirmed, so check before you rely on it',
        ],
      ],
      ['condition', ['as long as', 'you have not had a scholarship for this course before']],
      ['notSure', ['One thing to check', 'Is your school on DfE’s list of schools?']],
      ['inReview', ['DfE will decide', 'Wait for DfE’s review']],
      ['past', ['You would have met the rules', 'Registration for autumn 2025 is closed']],
      ['mayStop', ['All of that as long as you can show']],
      [
        'stops',
        [
          'First settle what stops you',
          'You could not register yet',
          'does not let you register for Leading primary mathematics',
        ],
      ],
      [
        'noRules',
        ['No rules to check', 'What the rules for autumn 2026 say', 'Those for spring 2027 may be different'],
      ],
    ];
    for (const [name, says] of cases) {
      await give(page, answersExample[name]);
      await checker(page).getByRole('button', { name: 'Print this result' }).click();
      const printed = await nextPrint(page);
      assert.ok(printed.isFrame, 'the host page itself was printed');
      assert.equal(printed.address, 'about:blank');
      const {
        title,
        pages: [text = '', ...more],
      } = await toPdf(browser, printed);
      assert.equal(more.length, 0, `${name} takes ${more.length + 1} pages`);
      assert.match(title, /^NPQ scholarship funding: /);
      for (const words of says)
        assert.ok(text.includes(words.replace(/\s+/g, '')), `${name}: the sheet lacks "${words}" in ${text}`);
      assert.doesNotMatch(text, /undefined|null|\{\w+\}|�/);
    }
    assert.deepEqual({ errors, violations: await violations() }, { errors: [], violations: [] });
    await page.context().close();
  });

  it('and leaves no frame behind', async () => {
    const page = await openToPrint();
    for (let time = 0; time < 2; time++) {
      await checker(page).getByRole('button', { name: 'Print this result' }).click();
      await nextPrint(page);
      assert.equal(await checker(page).locator('iframe').count(), 1);
    }
    await checker(page)
      .locator('iframe')
      .evaluate((frame) =>
        (frame as HTMLIFrameElement).contentWindow!.dispatchEvent(new Event('afterprint')),
      );
    assert.equal(await checker(page).locator('iframe').count(), 0);
    await page.context().close();
  });
});

describe('the checker goes on', () => {
  it('when the result does not come, and comes with the next try', async () => {
    const { page } = await open();
    await page.route('**/modules/result-view-*', (route) => route.abort());
    await page.evaluate(
      (answers) => Object.assign(document.querySelector('npq-eligibility-checker')!, { answers }),
      answersExample.eligible,
    );
    const again = checker(page).getByRole('button', { name: 'Try again' });
    await again.waitFor();
    assert.deepEqual(await lookAt(page, 'checker result failed'), []);
    await page.unroute('**/modules/result-view-*');
    await again.click();
    await checker(page).locator('.outcome').waitFor();
    await page.context().close();
  });

  it('when what prints does not come: that is said, and the next press prints', async () => {
    const page = await openToPrint();
    await page.route('**/modules/sheet-view-*', (route) => route.abort());
    const print = checker(page).getByRole('button', { name: 'Print this result' });
    await print.click();
    await checker(page)
      .getByText('The result could not be printed. Try again.')
      .waitFor({ state: 'attached' });
    await page.unroute('**/modules/sheet-view-*');
    await print.click();
    assert.ok((await nextPrint(page)).isFrame);
    await page.context().close();
  });
});

describe('the checker comes back', () => {
  it('with its result when the visitor goes on to another page and back', async () => {
    const { page } = await watchPage(await browser.newContext(), [host.origin, new URL(site.scripts).origin]);
    const form = around(
      'name="funding"',
      '<form action="/next"><label>Name <input name="who"></label>',
      '<button>Send</button></form>',
    );
    host.show(form, { 'cache-control': 'no-cache' });
    await page.goto(`${host.origin}/form`);
    await untilShown(page, ['npq-eligibility-checker']);
    await checkFunding(page, 'npq-leading-teaching', ['A school', 'Academy', 'No']);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.waitForURL(
      /\/next\?who=&funding=not-eligible&funding\.course=npq-leading-teaching&funding\.cohort=autumn-2026$/,
    );
    // A fresh document, not the one the browser may have put aside.
    await page.evaluate(() => addEventListener('unload', () => undefined));
    await page.goBack();
    await checker(page).locator('.outcome').waitFor();
    assert.match(await textOf(page, 'eligibility-checker'), /Not funded for you Leading teaching,/);
    await page.context().close();
  });
});

describe('the checker is for everyone', () => {
  const VIEWS = [
    ['start', undefined, undefined],
    ['question', { course: 'npq-headship', cohort: 'autumn-2026', worksInEngland: 'yes' }, 'legend'],
    ['met', answersExample.eligible, '.outcome'],
    ['not met', answersExample.notOnList, '.outcome'],
    ['depends', answersExample.notSure, '.outcome'],
    ['in review', answersExample.inReview, '.outcome'],
    ['stops', answersExample.stops, '.outcome'],
    ['no rules', answersExample.noRules, '.outcome'],
  ] as const;

  for (const layout of ['steps', 'single']) {
    it(`at 320 and 1280 pixels, in every view (${layout})`, async () => {
      const watched = await open(`layout="${layout}"`);
      for (const [name, answers, shows] of VIEWS) {
        if (answers) await give(watched.page, answers, shows);
        await checker(watched.page)
          .locator('details')
          .evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
        assert.deepEqual(await lookAt(watched.page, `checker ${layout} ${name}`), []);
      }
      assert.deepEqual({ errors: watched.errors, foreign: watched.foreign }, { errors: [], foreign: [] });
      await watched.page.context().close();
    });

    it(`at 400 per cent and in forced colours (${layout})`, async () => {
      const { page } = await open(`layout="${layout}"`, {
        viewport: { width: 320, height: 256 },
        deviceScaleFactor: 4,
        forcedColors: 'active',
      });
      for (const [name, answers, shows] of VIEWS) {
        if (answers) await give(page, answers, shows);
        assert.equal(
          await page.evaluate(() => document.documentElement.scrollWidth),
          320,
          `${name} scrolls sideways`,
        );
        assert.deepEqual(await accessibilityFaults(page), [], name);
        const unseen = await checker(page)
          .locator('button, a, select, summary, .outcome, .note')
          .evaluateAll((parts) =>
            parts
              .filter((part) => {
                const { color, backgroundColor, borderInlineStartWidth, borderInlineStartColor } =
                  getComputedStyle(part);
                return (
                  color === backgroundColor ||
                  (part.matches('.outcome, .note') &&
                    (borderInlineStartWidth === '0px' || borderInlineStartColor === backgroundColor))
                );
              })
              .map((part) => part.outerHTML.slice(0, 80)),
          );
        assert.deepEqual(unseen, [], name);
      }
      await page.context().close();
    });
  }

  it('who has a keyboard alone: from the start to the result, an answer in place, a change and the way back', async () => {
    const { page } = await open();
    await tabTo(page, 'Which NPQ?');
    await page.keyboard.type('Leading teaching');
    await tabTo(page, 'Check funding');
    await page.keyboard.press('Enter');
    for (const [question, steps] of [
      ['Where do you work?', 0],
      ['What kind of school', 1],
      ['Is your school on DfE’s list of schools?', 2],
    ] as const) {
      await page.waitForFunction(focusIs, question);
      await tabTo(page, null, 'radio');
      await page.keyboard.press('Space');
      for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    }
    await page.waitForFunction(focusIs, 'One thing to check');
    await tabTo(page, 'Every NPQ, with the same answers');
    await page.keyboard.press('Enter');
    await tabTo(page, '6 of these depend on: Is your school on DfE’s list of schools?');
    await page.keyboard.press('Enter');
    await tabTo(page, 'No');
    await page.keyboard.press('Enter');
    await page.waitForFunction(focusIs, 'Executive leadership');
    assert.match(await textOf(page, 'eligibility-checker'), /Not funded for you/);
    await tabTo(page, 'Your answers');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Change your answer: What kind of school or college is it?');
    await page.keyboard.press('Enter');
    await page.waitForFunction(focusIs, 'What kind of school');
    await tabTo(page, 'Back', undefined, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(focusIs, 'Where do you work?');
    await page.context().close();
  });
});

describe('these checks can fail:', () => {
  it('a sheet of two pages, and words that are not on it, are seen', async () => {
    const sheet = {
      html: `<html><head><title>Two (2)</title></head><body>${'<p>Sufficient &amp; fine: £899</p>'.repeat(90)}</body></html>`,
      css: '@page { size: A4 }',
      isFrame: true,
      address: '',
    };
    const {
      title,
      pages: [first = '', ...more],
    } = await toPdf(browser, sheet);
    assert.equal(title, 'Two (2)');
    assert.ok(more.length > 0);
    assert.ok(first.startsWith('Sufficient&fine:£899Sufficient'), first);
    assert.equal(first.includes('eligible'), false);
  });

  it('a stop that shows no focus is seen', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':focus-visible { outline: none !important }');
      document.querySelector('npq-eligibility-checker')!.shadowRoot!.adoptedStyleSheets.push(sheet);
    });
    await assert.rejects(tabTo(page, 'Check funding'), /"Which NPQ\?" shows no focus/);
    await page.context().close();
  });
});

/** Whether what has the focus, inside shadow roots too, begins with these words. */
function focusIs(words: string): boolean {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return (at?.textContent.trim() ?? '').startsWith(words);
}

/** Presses Tab until what has the focus is named so, or is of this type. Every stop on the way must be seen. */
async function tabTo(page: Page, name: string | null, type?: string, key = 'Tab'): Promise<void> {
  const stops: string[] = [];
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      const { outlineStyle } = getComputedStyle(at ?? document.body);
      const labels =
        at && 'labels' in at
          ? [...((at as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent)
          : [];
      const named = at?.getAttribute('aria-label') ?? (labels.join() || at?.textContent || '');
      return {
        name: named.replace(/\s+/g, ' ').trim(),
        type: (at as HTMLInputElement | null)?.type ?? '',
        isSeen: outlineStyle !== 'none',
        isBody: at === document.body,
      };
    });
    stops.push(stop.name);
    if (!stop.isBody) assert.ok(stop.isSeen, `"${stop.name}" shows no focus`);
    if (type === undefined ? stop.name === name : stop.type === type) return;
  }
  assert.fail(`Tab does not reach "${name ?? type ?? ''}". It stops at: ${stops.join(' | ')}`);
}
