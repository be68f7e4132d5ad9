import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { widgetNames, type WidgetName } from '@npq-widgets/embed/snippets';
import type { Page } from 'playwright-core';
import { openBrowser, openDemo, openHost } from '../support/opened.js';
import { readPdf } from '../support/pdf-text.js';
import { comeToAnswers, wake } from './answers.js';
import { chooseCourse, findPlace, planHours, textOf, widget } from './visitor.js';
import { watchPage, type WatchedPage } from './watch.js';

const HUB = '<npq-hub hub="EE5" name="Estuary Example Teaching School Hub"></npq-hub>';
const WIDGETS = widgetNames.map((name) => `<npq-${name}></npq-${name}>`).join('');

const site = await openDemo();
const host = await openHost();
// Playwright switches the back/forward cache off; visitors have it.
const browser = await openBrowser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });

const script = (attributes = ''): string =>
  `<script async ${attributes} src="${site.scripts}npq.js"></script>`;

/** A page of another origin with this body. */
async function open(body: string, policy?: string): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
  const watched = await watchPage(context, [host.origin, new URL(site.scripts).origin]);
  host.show(
    `<!doctype html><html lang="en"><head><title>Host</title><link rel="icon" href="data:,"></head><body><main>${body}</main></body></html>`,
    policy ? { 'content-security-policy': policy } : {},
  );
  await watched.page.goto(host.origin);
  return watched;
}

async function endClean({ page, errors, foreign }: WatchedPage): Promise<void> {
  assert.deepEqual({ errors, foreign }, { errors: [], foreign: [] });
  await page.context().close();
}

async function there({ page }: WatchedPage): Promise<void> {
  await wake(page);
  await widget(page, 'provider-finder').getByText('We serve schools').waitFor();
}

describe('all four come to an answer', () => {
  it('on a page in a sandbox, where storage throws', async () => {
    const watched = await open(`${script()}${HUB}${WIDGETS}`, 'sandbox allow-scripts');
    await comeToAnswers(watched.page);
    const isThrown = await watched.page.evaluate(() => {
      try {
        return localStorage.length < 0;
      } catch {
        return true;
      }
    });
    assert.ok(isThrown, 'the page is in a sandbox');
    await endClean(watched);
  });

  for (const policy of [
    "script-src 'nonce-x1'",
    "script-src 'nonce-x1' 'strict-dynamic'",
    "default-src 'none'; script-src 'nonce-x1' 'strict-dynamic'; img-src data:",
  ]) {
    it(`under ${policy}`, async () => {
      const watched = await open(`${script('nonce="x1"')}${HUB}${WIDGETS}`, policy);
      await comeToAnswers(watched.page);
      assert.deepEqual(await watched.violations(), []);
      await endClean(watched);
    });
  }

  it('after the page was written anew through innerHTML', async () => {
    const watched = await open(`${script()}${HUB}${WIDGETS}`);
    await there(watched);
    await watched.page.evaluate(() => {
      document.body.innerHTML += '<p>Cookies?</p>';
    });
    await comeToAnswers(watched.page);
    await endClean(watched);
  });

  it('after document.write while the page is read, and after it', async () => {
    const watched = await open(
      `${script()}<script>document.write(${JSON.stringify(`${HUB}${WIDGETS}`)})</script>`,
    );
    await there(watched);
    await watched.page.evaluate((html) => {
      const page = document as unknown as { open(): void; write(text: string): void; close(): void };
      page.open();
      page.write(`<!doctype html><title>New</title>${html}`);
      page.close();
    }, `${HUB}${WIDGETS}`);
    await comeToAnswers(watched.page);
    await endClean(watched);
  });
});

describe('a file that is pinned by its hash', () => {
  it('runs where the policy allows that hash only, and not when the hash is another', async () => {
    const url = `${site.scripts}single/npq-hours-planner.js`;
    const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
    const code = await (await fetch(url)).text();
    for (const [text, isRun] of [
      [code, true],
      [`${code} `, false],
    ] as const) {
      const watched = await open(
        `<npq-hours-planner><p>A sentence</p></npq-hours-planner><script src="${url}" integrity="${hash(text)}" crossorigin></script>`,
        `script-src '${hash(text)}'`,
      );
      if (isRun) await planHours(watched.page, 'npq-executive-leadership', 6);
      else assert.equal(await watched.page.getByText('A sentence').isVisible(), true);
      assert.equal(
        await watched.page.evaluate(() => customElements.get('npq-hours-planner') !== undefined),
        isRun,
      );
      assert.equal(watched.errors.length, isRun ? 0 : 1);
      await watched.page.context().close();
    }
  });
});

describe('what a visitor did stays', () => {
  it('when they leave the page and come back', async () => {
    const watched = await open(`${script()}${HUB}${WIDGETS}`);
    const { page } = watched;
    await there(watched);
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { npqPersisted: persisted })),
    );
    await findPlace(page, 'B1 1AA', '2 hubs share Birmingham');
    await planHours(page, 'npq-executive-leadership', 5);
    const before = await Promise.all([textOf(page, 'provider-finder'), textOf(page, 'hours-planner')]);
    await page.goto(`${host.origin}/another-page`);
    await page.goBack({ waitUntil: 'commit' });
    assert.equal(
      await page.evaluate(() => (globalThis as { npqPersisted?: boolean }).npqPersisted),
      true,
      'it came from the back/forward cache',
    );
    assert.deepEqual(
      await Promise.all([textOf(page, 'provider-finder'), textOf(page, 'hours-planner')]),
      before,
    );
    await comeToAnswers(page);
    await endClean(watched);
  });

  it('when the page moves a widget ten times', async () => {
    const watched = await open(`${script()}${HUB}${WIDGETS}<div id="other"></div>`);
    const { page } = watched;
    await there(watched);
    await chooseCourse(page, 'eligibility-checker', 'npq-senior-leadership');
    await widget(page, 'eligibility-checker').getByRole('button', { name: 'Check funding' }).click();
    await widget(page, 'eligibility-checker').locator('legend').waitFor();
    const before = await textOf(page, 'eligibility-checker');
    await page.evaluate((names) => {
      for (let move = 0; move < 10; move++) {
        for (const name of names) {
          const element = document.querySelector(`npq-${name}`);
          if (element) document.querySelector(move % 2 ? 'main' : '#other')?.append(element);
        }
      }
    }, widgetNames);
    assert.equal(await textOf(page, 'eligibility-checker'), before);
    await widget(page, 'eligibility-checker')
      .getByRole('radio', { name: /^A school/ })
      .check();
    await widget(page, 'eligibility-checker').getByRole('button', { name: 'Continue' }).click();
    await widget(page, 'eligibility-checker')
      .getByRole('radio', { name: /^Academy or free school/ })
      .waitFor();
    await findPlace(page, 'SS1 1AA', 'Your hub is');
    await endClean(watched);
  });
});

describe('two hubs on one page', () => {
  const two = (first: string, second: string): string =>
    `${script()}<div id="a"><npq-hub hub="EE5" name="First Example Hub">${first}</div><div id="b"><npq-hub hub="EE6" name="Second Example Hub">${second}</div>`;
  const finder = '<npq-provider-finder></npq-provider-finder>';
  const planner = '<npq-hours-planner></npq-hours-planner>';

  it('each speak for the widgets that they wrap, and choices stay inside', async () => {
    const watched = await open(two(`${finder}${planner}</npq-hub>`, `${finder}${planner}</npq-hub>`));
    const { page } = watched;
    await page.locator('#a npq-provider-finder').getByText('First Example Hub').first().waitFor();
    await page.locator('#b npq-provider-finder').getByText('Second Example Hub').first().waitFor();
    await page.locator('#b npq-hours-planner').getByLabel('Which NPQ?').selectOption('npq-senco');
    await page.locator('#b npq-provider-finder').getByText('When would you start?').waitFor();
    assert.equal(await page.locator('#a npq-hours-planner').getByLabel('Which NPQ?').inputValue(), '');
    assert.deepEqual(watched.warnings, []);
    await endClean(watched);
  });

  it('are one when they wrap nothing: the first counts, and one line says so', async () => {
    const watched = await open(two(`</npq-hub>${finder}`, `</npq-hub>${finder}`));
    const { page, warnings, untilWarned } = watched;
    for (const id of ['a', 'b'])
      await page.locator(`#${id} npq-provider-finder`).getByText('First Example Hub').first().waitFor();
    await untilWarned(/two empty <npq-hub> tags/);
    assert.equal(warnings.length, 1, warnings.join('\n'));
    await endClean(watched);
  });
});

describe('the host page on paper', () => {
  it('has every widget whole, without backgrounds', async () => {
    const watched = await open(`${script()}${HUB}${WIDGETS}<p>The last words of the page.</p>`);
    const { page } = watched;
    await comeToAnswers(page);
    // What a sheet for paper hides is not looked for.
    await page.emulateMedia({ media: 'print' });
    const { pages } = readPdf(await page.pdf({ format: 'A4' }));
    const paper = pages.join('');
    const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');
    for (const name of widgetNames)
      assert.deepEqual(
        (await paragraphs(watched, name)).filter((text) => !paper.includes(plain(text))),
        [],
        name,
      );
    assert.ok(paper.includes(plain('The last words of the page.')));
    assert.equal(paper.includes(plain('Words that are nowhere.')), false);
    await endClean(watched);
  });

  /** What stands on the screen in a widget's paragraphs and headings, apart from what a fold or a control holds. */
  const paragraphs = ({ page }: WatchedPage, name: WidgetName): Promise<string[]> =>
    widget(page, name)
      .locator('.root p, .root [role=heading], .root li, .root td')
      .evaluateAll((parts) =>
        parts
          .filter(
            (part) =>
              (part as HTMLElement).checkVisibility() &&
              !part.closest('.quiet') &&
              !part.querySelector('button, p, li'),
          )
          .map((part) => {
            // The host after a link is a style sheet's: paper has it, and `innerText` has not.
            for (const link of part.querySelectorAll<HTMLElement>('a[data-host*="."]'))
              link.append(` (${link.dataset['host'] ?? ''})`);
            return (part as HTMLElement).innerText;
          }),
      );
});

describe('these checks can fail:', () => {
  const rouse = async (page: Page, tag: string): Promise<void> => {
    await page.locator(`${tag} .root`).first().waitFor({ state: 'attached' });
    await page.keyboard.press('Shift');
  };

  it('a script with another nonce brings nothing, and every sentence stays', async () => {
    const { page, violations } = await open(
      `${script('nonce="x2"')}<npq-hours-planner><p>A sentence</p></npq-hours-planner>`,
      "script-src 'nonce-x1'",
    );
    await page.waitForLoadState('networkidle');
    assert.equal(await page.evaluate(() => customElements.get('npq-hours-planner') === undefined), true);
    assert.equal(await page.getByText('A sentence').isVisible(), true);
    assert.equal((await violations()).length, 1);
    await page.context().close();
  });

  it('a choice does go over to a widget that no other hub wraps', async () => {
    const watched = await open(
      `${script()}${HUB}<div id="a"><npq-hours-planner></npq-hours-planner></div><div id="b"><npq-hours-planner></npq-hours-planner></div>`,
    );
    const course = (id: string) => watched.page.locator(`#${id} npq-hours-planner`).getByLabel('Which NPQ?');
    await rouse(watched.page, 'npq-hours-planner');
    await course('b').selectOption('npq-senco');
    await watched.page.waitForFunction(
      () =>
        document
          .querySelector('#a npq-hours-planner')
          ?.shadowRoot?.querySelector<HTMLSelectElement>('#course')?.value === 'npq-senco',
    );
    await endClean(watched);
  });

  it('a widget that is made anew, and not moved, has forgotten what the visitor did', async () => {
    const watched = await open(`${script()}${HUB}<npq-eligibility-checker></npq-eligibility-checker>`);
    const { page } = watched;
    await rouse(page, 'npq-eligibility-checker');
    await chooseCourse(page, 'eligibility-checker', 'npq-senior-leadership');
    await widget(page, 'eligibility-checker').getByRole('button', { name: 'Check funding' }).click();
    await widget(page, 'eligibility-checker').locator('legend').waitFor();
    await page.evaluate(() =>
      document
        .querySelector('npq-eligibility-checker')
        ?.replaceWith(document.createElement('npq-eligibility-checker')),
    );
    await rouse(page, 'npq-eligibility-checker');
    await widget(page, 'eligibility-checker').getByRole('button', { name: 'Check funding' }).waitFor();
    await endClean(watched);
  });
});
