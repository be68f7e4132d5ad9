import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { widgetNames } from '@npq-widgets/embed/snippets';
import { openBrowser, openDemo } from '../support/opened.js';
import { accessibilityFaults, lookAt } from './look-at.js';
import {
  FUNDED_ACADEMY,
  checkFunding,
  chooseCourse,
  courseArrives,
  findPlace,
  openFirstArea,
  planHours,
  textOf,
  widget,
} from './visitor.js';
import { endClean, watchPage, type WatchedPage } from './watch.js';
import { untilShown } from './widgets.js';

const site = await openDemo();
const browser = await openBrowser();

/** The NPQ page of the demo, with all four widgets there. */
async function openNpqs(): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    timezoneId: 'Europe/London',
  });
  const watched = await watchPage(context, [site.pages]);
  await watched.page.goto(`${site.pages}/npqs.html`);
  await untilShown(watched.page);
  await widget(watched.page, 'provider-finder').getByText('We serve schools').waitFor();
  return watched;
}

describe("a teacher visits the hub's NPQ page", () => {
  it('finds every view complete, wide and narrow', async () => {
    const watched = await openNpqs();
    assert.deepEqual(await lookAt(watched.page, 'at first'), []);
    await endClean(watched);
  });

  it('is told that NPQSL meets the rules from a school on no list', async () => {
    const watched = await openNpqs();
    const { page } = watched;
    await chooseCourse(page, 'eligibility-checker', 'npq-senior-leadership');
    await widget(page, 'eligibility-checker').getByRole('button', { name: 'Check funding' }).click();
    await widget(page, 'eligibility-checker').locator('legend').waitFor();
    assert.deepEqual(await lookAt(page, 'checker question', 'eligibility-checker'), []);
    await widget(page, 'eligibility-checker').getByRole('button', { name: 'Continue' }).click();
    await widget(page, 'eligibility-checker').locator('.summary').waitFor();
    assert.deepEqual(await lookAt(page, 'checker error', 'eligibility-checker'), []);
    await page.reload();
    await untilShown(page);
    assert.equal(await checkFunding(page, 'npq-senior-leadership', FUNDED_ACADEMY), 'You should be funded');
    const result = await textOf(page, 'eligibility-checker');
    assert.match(result, /does not have to be on a list/);
    assert.match(result, /Based on DfE’s rules for autumn 2026, checked 21 November 2026/);
    assert.match(result, /What happens next/);
    assert.match(result, /Estuary Example Teaching School Hub starts NPQSL on 19 January 2027/);
    assert.deepEqual(await lookAt(page, 'checker meets the rules', 'eligibility-checker'), []);
    await endClean(watched);
  });

  it('is told that NPQLT does not, because the school is not on the list', async () => {
    const watched = await openNpqs();
    const { page } = watched;
    const heading = await checkFunding(page, 'npq-leading-teaching', ['A school', 'Academy', 'No']);
    assert.equal(heading, 'Not funded for you');
    const result = await textOf(page, 'eligibility-checker');
    assert.match(result, /your workplace is not on the list/);
    assert.match(result, /Senior leadership · Headship · Early years leadership · Special/);
    assert.deepEqual(await lookAt(page, 'checker does not meet the rules', 'eligibility-checker'), []);
    await page.emulateMedia({ media: 'print' });
    const funded = widget(page, 'eligibility-checker').locator('.outcome').getByText('Senior leadership');
    assert.ok(await funded.isVisible(), 'what is paid for is named on paper too');
    await endClean(watched);
  });

  it("opens NPQSL's first area", async () => {
    const watched = await openNpqs();
    const { page } = watched;
    await openFirstArea(page, 'npq-senior-leadership');
    const text = await textOf(page, 'framework-explorer');
    assert.match(text, /1 School culture/);
    assert.match(text, /A summary, not the official wording/);
    assert.deepEqual(await lookAt(page, 'explorer area', 'framework-explorer'), []);
    await endClean(watched);
  });

  it('reads 67.5, 72 and 76.5 hours for NPQEL as a day is 5, 6 and 7 hours', async () => {
    const watched = await openNpqs();
    const { page } = watched;
    for (const [day, total] of [
      [5, '67.5 hours'],
      [6, '72 hours'],
      [7, '76.5 hours'],
    ] as const) {
      await planHours(page, 'npq-executive-leadership', day);
      await widget(page, 'hours-planner')
        .locator('strong', { hasText: new RegExp(`^${total.replace('.', '\\.')}$`) })
        .waitFor();
    }
    assert.deepEqual(await lookAt(page, 'planner', 'hours-planner'), []);
    await endClean(watched);
  });

  it('finds a hub for SS1 1AA, two for B1 1AA with the reason, and Wales for CF10 1AA', async () => {
    const watched = await openNpqs();
    const { page } = watched;
    await findPlace(page, 'SS1 1AA', 'Your hub is');
    assert.match(await textOf(page, 'provider-finder'), /SS1 is in Southend-on-Sea/);
    assert.deepEqual(await lookAt(page, 'finder one hub', 'provider-finder'), []);
    await findPlace(page, 'B1 1AA', '2 hubs share Birmingham');
    assert.match(await textOf(page, 'provider-finder'), /has the north of it.*has the south of it/);
    assert.deepEqual(await lookAt(page, 'finder two hubs', 'provider-finder'), []);
    await findPlace(page, 'CF10 1AA', /CF10 is in Wales/);
    assert.deepEqual(await lookAt(page, 'finder Wales', 'provider-finder'), []);
    await endClean(watched);
  });

  it('chooses a course in one block and sees it in the others', async () => {
    const watched = await openNpqs();
    const { page } = watched;
    await chooseCourse(page, 'framework-explorer', 'npq-headship');
    for (const name of widgetNames) await courseArrives(page, name, 'npq-headship');
    await chooseCourse(page, 'hours-planner', 'npq-senco');
    for (const name of widgetNames) await courseArrives(page, name, 'npq-senco');
    await widget(page, 'provider-finder')
      .locator('.course', { hasText: /^\s*Special educational needs/ })
      .waitFor();
    await widget(page, 'framework-explorer')
      .getByRole('heading', { name: /^Special educational needs/ })
      .waitFor();
    assert.deepEqual(await lookAt(page, 'a course in all'), []);
    await endClean(watched);
  });

  it('reads the home and contact pages', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const watched = await watchPage(context, [site.pages]);
    for (const [name, tag] of [
      ['index', 'npq-eligibility-checker'],
      ['contact', 'npq-provider-finder'],
    ] as const) {
      await watched.page.goto(`${site.pages}/${name}.html`);
      await untilShown(watched.page, [tag]);
      assert.deepEqual(await lookAt(watched.page, name), []);
    }
    await endClean(watched);
  });

  it('can try again when a part does not come', async () => {
    const { page } = await openNpqs();
    await page.route('**/modules/plan-view-*', (route) => route.abort());
    await chooseCourse(page, 'hours-planner', 'npq-headship');
    const retry = widget(page, 'hours-planner').getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    assert.deepEqual(await lookAt(page, 'planner failed', 'hours-planner'), []);
    await page.unroute('**/modules/plan-view-*');
    await retry.click();
    await widget(page, 'hours-planner').getByText('How published courses were made up').waitFor();
    await page.context().close();
  });
});

describe('these checks can fail:', () => {
  it('axe sees a fault inside a widget, and a page that scrolls sideways is seen', async () => {
    const { page } = await openNpqs();
    await page.evaluate(() => {
      const root = document.querySelector('npq-hours-planner')?.shadowRoot;
      const image = document.createElement('img');
      image.width = 2000;
      root?.querySelector('.root')?.append(image);
    });
    assert.match((await accessibilityFaults(page)).join(), /^image-alt:/);
    assert.match((await lookAt(page, 'planted')).join(), /scrolls sideways by/);
    await page.context().close();
  });
});
