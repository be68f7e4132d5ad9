import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { widgetNames } from '@npq-widgets/embed/snippets';
import type { Page } from 'playwright-core';
import { openBrowser, openDemo, openHost } from '../support/opened.js';
import { addresses, countHits, harm, payloads, poisonedFacts } from './payloads.js';
import { watchPage, type WatchedPage } from './watch.js';
import { untilShown } from './widgets.js';

const site = await openDemo();
const host = await openHost();
const browser = await openBrowser();

const TAGS = widgetNames.map((name) => `npq-${name}`);
const ALL = ['npq-hub', ...TAGS];
const BODY = ALL.map((tag) => `<${tag}></${tag}>`).join('');
/** A complete set of answers, so that the checker shows its result. */
const ANSWERS =
  'cohort_autumn-2026_worksInEngland_yes_workSetting_school_establishmentType_1_onPp50List_no_onFeList_no_onRiseList_no';

type Drawn = HTMLElement & { updateComplete: Promise<unknown> };

async function open(
  body: string,
  hash = '',
  script = `<script async src="${site.scripts}npq.js"></script>`,
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
  const watched = await watchPage(context, [host.origin, new URL(site.scripts).origin]);
  watched.page.setDefaultTimeout(60_000);
  await countHits(watched.page);
  host.show(
    `<!doctype html><html lang="en"><title>Payloads</title><link rel="icon" href="data:,"><body>${script}${body}`,
  );
  await watched.page.goto(host.origin + hash);
  return watched;
}

/** No error, no request elsewhere, nothing harmful. */
async function assertHarmless({ page, errors, foreign }: WatchedPage, about = ''): Promise<void> {
  assert.deepEqual({ harm: await harm(page), errors, foreign }, { harm: [], errors: [], foreign: [] }, about);
}

describe('whatever somebody writes', () => {
  it('there is enough of it to mean something', () =>
    assert.ok(payloads.length > 150, String(payloads.length)));

  it('into every attribute of every element runs nothing and leads nowhere', async () => {
    const watched = await open(BODY);
    await untilShown(watched.page);
    await watched.page.evaluate(
      async ([tags, texts]) => {
        const elements = tags.map((tag) => document.querySelector<Drawn>(tag)!);
        for (const text of texts) {
          for (const element of elements) {
            const { observedAttributes } = element.constructor as unknown as { observedAttributes: string[] };
            // These name the hub's own file and index: asking for them is what they are for, wherever they lie.
            for (const name of observedAttributes)
              if (!/^(?:src|schools)$/.test(name) || !/^(?:https?:|\/\/)/.test(text))
                element.setAttribute(name, text);
          }
          await Promise.all(elements.map((element) => element.updateComplete));
        }
      },
      [ALL, [...payloads, ...addresses]] as const,
    );
    await assertHarmless(watched);
    await watched.page.context().close();
  });

  it('as a hub’s name, link, label, address and words is shown as the text that it is', async () => {
    const watched = await open(
      `<npq-hub></npq-hub><npq-hours-planner course="npq-headship"></npq-hours-planner><npq-provider-finder course="npq-headship"></npq-provider-finder>`,
    );
    await untilShown(watched.page, ['npq-hours-planner', 'npq-provider-finder']);
    const shown = await watched.page.evaluate(
      async ([texts, links]) => {
        const hub = document.querySelector<Drawn & { data?: unknown }>('npq-hub')!;
        const widgets = [...document.querySelectorAll<Drawn>('npq-hours-planner, npq-provider-finder')];
        let found = 0;
        for (const [index, text] of texts.entries()) {
          for (const name of ['name', 'action-label', 'email', 'hub', 'providers'])
            hub.setAttribute(name, text);
          hub.setAttribute('action-url', links[index % links.length]!);
          // Every word that a widget may ask for.
          if (index % 2)
            hub.data = {
              words: new Proxy(
                {},
                {
                  get() {
                    return text;
                  },
                },
              ),
            };
          await Promise.all([hub, ...widgets].map((element) => element.updateComplete));
          if (text.trim() && widgets.every(({ shadowRoot }) => shadowRoot?.textContent.includes(text.trim())))
            found += 1;
        }
        return found;
      },
      [payloads, addresses] as const,
    );
    assert.ok(shown > payloads.length / 4, `${shown} of ${payloads.length} were shown as text`);
    await assertHarmless(watched);
    await watched.page.context().close();
  });

  it('into what every object inherits from is no template, and runs nothing', async () => {
    const pollution = `<script>
      const strings = ['<img src=x onerror=npqHit()>'];
      strings.raw = strings;
      Object.prototype._$litType$ = { h: strings };
    </script>`;
    const watched = await open(pollution + BODY);
    await untilShown(watched.page);
    assert.deepEqual(await harm(watched.page), []);
    assert.deepEqual(watched.errors, []);
    await watched.page.context().close();
  });

  it('into every field of the facts is shown as text, in every answer', async () => {
    const watched = await open(
      `<npq-hub></npq-hub>${TAGS.map((tag) => `<${tag} ${tag.includes('checker') ? '' : 'course="npq-headship" course-only'}></${tag}>`).join('')}`,
      `#npq-checker_course_npq-leading-teaching_${ANSWERS}`,
    );
    const { page } = watched;
    await untilShown(page);
    await page.locator('npq-eligibility-checker .outcome').waitFor();
    const worst = payloads.slice(-9, -2);
    for (const [index, text] of worst.entries()) {
      const slices = await poisonedFacts(text, addresses[index % addresses.length]!);
      await page.evaluate(
        async ([tags, facts]) => {
          document.querySelector<Drawn & { data?: unknown }>('npq-hub')!.data = { slices: facts };
          await Promise.all(tags.map((tag) => document.querySelector<Drawn>(tag)!.updateComplete));
        },
        [ALL, slices] as const,
      );
      for (const tag of TAGS)
        await page
          .locator(tag)
          .getByText(text.trim().split('\n')[0]!.slice(0, 20))
          .first()
          .waitFor({ state: 'attached' });
      await page.locator('npq-provider-finder').locator('#place').fill('Southend');
      await page.locator('npq-provider-finder').locator('#place').press('Enter');
      await assertHarmless(watched, text);
    }
    await page.context().close();
  });

  it('into the hash opens nothing and stays there', async () => {
    for (const text of [
      ...payloads.slice(-9),
      `course_npq-headship_cohort_<img src=x onerror=npqHit()>_${ANSWERS}`,
      'course___proto___cohort_constructor',
      encodeURIComponent('"><script>npqHit()</script>'),
    ]) {
      const watched = await open(
        '<npq-eligibility-checker></npq-eligibility-checker>',
        `#npq-checker_${text}`,
      );
      await untilShown(watched.page, ['npq-eligibility-checker']);
      await assertHarmless(watched, text);
      await watched.page.context().close();
    }
  });

  it('into the finder is asked back, not run', async () => {
    const watched = await open('<npq-provider-finder></npq-provider-finder>');
    const { page } = watched;
    await untilShown(page, ['npq-provider-finder']);
    const place = page.locator('npq-provider-finder').locator('#place');
    for (const text of payloads.slice(-9)) {
      await place.fill(text);
      await place.press('Enter');
      await page
        .locator('npq-provider-finder .summary, npq-provider-finder [role=alert], npq-provider-finder .error')
        .first()
        .waitFor();
      await assertHarmless(watched, text);
    }
    await page.context().close();
  });

  it('into a block or the script’s own tag makes no element of another kind', async () => {
    const quoted = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
    const blocks = payloads.map(
      (text) =>
        `<div data-npq="${quoted(text)}" data-course="${quoted(text)}" data-onclick="npqHit()" data-style="x">Text</div>`,
    );
    const names = ['script', '../builder/builder', 'hub onclick=npqHit()', 'mount', 'constructor'].map(
      (text) => `<div data-npq="${text}">Text</div>`,
    );
    const loads = `<script async src="${site.scripts}npq.js" data-load="../x,&quot;&gt;&lt;img src=x onerror=npqHit()&gt;,constructor"></script>`;
    const watched = await open(
      `${blocks.join('')}${names.join('')}<div data-npq="hours-planner" data-course="<img src=x onerror=npqHit()>"></div>`,
      '',
      loads,
    );
    await untilShown(watched.page, ['npq-hours-planner']);
    // Only the last block names a widget, and stays around it.
    assert.equal(await watched.page.locator('div[data-npq]').count(), blocks.length + names.length + 1);
    assert.deepEqual(
      await watched.page
        .locator('div[data-npq]')
        .evaluateAll((divs) =>
          divs.flatMap(({ children }) => [...children].map(({ localName }) => localName)),
        ),
      ['npq-hours-planner'],
    );
    assert.deepEqual({ harm: await harm(watched.page), foreign: watched.foreign }, { harm: [], foreign: [] });
    await watched.page.context().close();
  });
});

describe('these checks can fail:', () => {
  const plant = (page: Page, html: string): Promise<void> =>
    page.evaluate((text) => {
      // What no widget does: text taken for HTML.
      const place = document.createElement('div');
      place.innerHTML = text;
      document.querySelector('npq-hours-planner')!.shadowRoot!.append(place);
    }, html);

  for (const [about, html, says] of [
    ['a payload that runs', '<img src="x:x" onerror="npqHit()">', /payloads ran/],
    ['a link that runs code', '<a href="javascript:npqHit()">x</a>', /a link to javascript:/],
    ['a link to an address that is not safe', '<a href="http://hub.example/">x</a>', /a link to http:/],
    ['an element that brings others', '<iframe></iframe>', /<iframe> in <npq-hours-planner>/],
  ] as const) {
    it(`${about} is found`, async () => {
      const { page } = await open('<npq-hours-planner></npq-hours-planner>');
      await untilShown(page, ['npq-hours-planner']);
      await plant(page, html);
      if (says.source.includes('ran'))
        await page.waitForFunction(() => (globalThis as { npqHits?: number }).npqHits);
      assert.match((await harm(page)).join(), says);
      await page.context().close();
    });
  }
});
