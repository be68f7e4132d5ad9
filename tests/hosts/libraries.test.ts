import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { widgetNames } from '@npq-widgets/embed/snippets';
import { openBrowser, openDemo } from '../support/opened.js';
import { comeToAnswers, wake } from './answers.js';
import { Proof, tried } from './matrix.js';
import { textOf, widget } from './visitor.js';
import { watchPage, type WatchedPage } from './watch.js';

const proof = new Proof('libraries');
const site = await openDemo();
const browser = await openBrowser();
const context = await browser.newContext({ viewport: { width: 800, height: 900 } });

async function open(name: string, hash = ''): Promise<WatchedPage> {
  const watched = await watchPage(context, [site.pages, new URL(site.scripts).origin]);
  await watched.page.goto(`${site.pages}/hosts/${name}.html${hash}`);
  return watched;
}

describe('all four come to an answer on a page with', () => {
  for (const { name, about } of tried.libraries) {
    it(`${about} (${name})`, async () => {
      const { page, errors, foreign } = await open(name);
      await comeToAnswers(page);
      assert.deepEqual({ errors, foreign }, { errors: [], foreign: [] });
      proof.note(name);
      await page.close();
    });
  }
});

describe('the table in the README', () => {
  it('says nothing that was not shown here', () => {
    assert.deepEqual(proof.missing, []);
  });
});

describe('a page with MooTools', () => {
  it('has our styles adopted, as a policy would have it, though its Document knows of no such thing', async () => {
    const { page } = await open('mootools');
    await wake(page);
    await widget(page, 'hours-planner').getByLabel('Which NPQ?').waitFor();
    const found = await page.evaluate(() => {
      const root = document.querySelector('npq-hours-planner')?.shadowRoot;
      return {
        hidden: !('adoptedStyleSheets' in Document.prototype),
        adopted: (root?.adoptedStyleSheets.length ?? 0) > 0,
        inline: root?.querySelectorAll('style').length,
      };
    });
    assert.deepEqual(found, { hidden: true, adopted: true, inline: 0 });
    await page.close();
  });
});

describe('a page with jQuery', () => {
  it('hides and shows a widget, and moves what it pasted', async () => {
    const { page, errors } = await open('jquery3');
    await wake(page);
    const planner = widget(page, 'hours-planner');
    await planner.getByLabel('Which NPQ?').waitFor();
    const run = (code: string): Promise<unknown> => page.evaluate(code);
    await run("jQuery('npq-hours-planner').hide()");
    assert.equal(await planner.isVisible(), false);
    await run("jQuery('npq-hours-planner').show().appendTo('#first')");
    await planner.getByLabel('Which NPQ?').selectOption('npq-headship');
    await planner.getByText('How published courses were made up').waitFor();
    assert.deepEqual(errors, []);
    await page.close();
  });
});

describe('an app', () => {
  for (const name of ['react', 'vue', 'alpine']) {
    it(`of ${name} takes its part away and brings it back, as often as it likes`, async () => {
      const { page, errors } = await open(name);
      await wake(page);
      for (let time = 0; time < 2; time++) {
        await page.locator('#toggle').click();
        await page.locator('#away').waitFor();
        assert.equal(
          await page.locator('[data-npq], npq-hours-planner').count(),
          0,
          'nothing is left behind',
        );
        await page.locator('#toggle').click();
        await page.locator('#part').waitFor();
      }
      await comeToAnswers(page);
      assert.deepEqual(errors, []);
      await page.close();
    });
  }
});

describe('a page that is morphed', () => {
  it('keeps the colour, the answers and the one widget of each block', async () => {
    const { page, errors } = await open('morphed');
    await comeToAnswers(page);
    const state = async () => ({
      accent: await widget(page, 'eligibility-checker')
        .locator('.root')
        .evaluate((root) => getComputedStyle(root).getPropertyValue('--npq-accent')),
      texts: await Promise.all(widgetNames.map((name) => textOf(page, name))),
      finders: await page.locator('npq-provider-finder').count(),
    });
    const before = await state();
    assert.equal(before.accent, 'rgb(0, 112, 60)');
    for (let time = 0; time < 3; time++) await page.evaluate('morph()');
    await widget(page, 'provider-finder').locator('.root').waitFor();
    assert.deepEqual(await state(), before);
    assert.deepEqual(errors, []);
    await page.close();
  });
});

describe('a page that looks up what its hash names', () => {
  const answers =
    'course_npq-leading-teaching_cohort_autumn-2026_worksInEngland_yes_workSetting_school_establishmentType_1_onPp50List_no_onFeList_no_onRiseList_no';

  it('lives through a link to a result, and through one beside the name of a place on it', async () => {
    for (const before of ['', 'contact.']) {
      const { page, errors } = await open('hash-lookup', `#${before}npq-checker_${answers}`);
      await widget(page, 'eligibility-checker').locator('.outcome').waitFor();
      assert.equal(await page.locator('body[data-is-looked-up]').count(), 1);
      assert.deepEqual(errors, []);
      await page.close();
    }
  });

  it('dies of a hash that is no selector, so that this check can fail', async () => {
    const { page, errors } = await open('hash-lookup', '#npq.checker=course:x');
    assert.match(errors.join(), /unrecognized expression/);
    await page.close();
  });

  it('opens the doctor at the end of any hash', async () => {
    for (const hash of ['#npq-check', '#contact.npq-check', '#/courses&npq-check']) {
      const { page } = await open('bare', hash);
      await page.locator('npq-doctor').waitFor();
      await page.close();
    }
  });
});

describe('a page with RequireJS', () => {
  it('gets no module from a script of ours, and no complaint', async () => {
    const { page } = await open('requirejs');
    await page.waitForFunction(() => (globalThis as { brought?: unknown[] }).brought);
    assert.deepEqual(
      await page.evaluate(() => (globalThis as { brought?: unknown[] }).brought?.map(String)),
      ['undefined', 'undefined'],
    );
    await page.close();
  });
});

describe('these checks can fail:', () => {
  it('each page does what it says', async () => {
    const faults: Readonly<Record<string, string>> = {
      prototype: 'Array.from(new Set([1])).length === 0 && JSON.stringify([1]) === \'"[1]"\'',
      mootools:
        "(() => { try { document.dispatchEvent(new Event('x')) } catch { return true } })() && Array.from(new Set([1, 2])).length === 1 && !Document.prototype.createElement",
      zone: "Zone.current.name === '<root>' && '__zone_symbol__setTimeout' in window",
      frozen: 'Object.isFrozen(Array.prototype) && Object.isFrozen(Promise)',
      polluted: "(() => { for (const name in {}) return name })() === 'extend'",
      overwritten:
        'typeof URL + typeof fetch + typeof console + typeof IntersectionObserver + typeof requestIdleCallback',
      clobbered:
        "[document.createElement, document.createTreeWalker, document.head, document.currentScript, document.addEventListener].every((part) => part.localName === 'img')",
      animated: "getComputedStyle(document.querySelector('h1')).animationName === 'flicker'",
      'no-internals':
        "(() => { try { document.createElement('npq-hub').attachInternals() } catch { return true } })()",
      'prints-whole': "CSS.supports('-webkit-touch-callout', 'none')",
      xhtml:
        "document.createElement('DIV').localName === 'DIV' && document.contentType === 'application/xhtml+xml'",
      'deep-roots':
        "new Promise((done) => setInterval(() => document.querySelectorAll('[data-npq],npq-hours-planner').length === 0 && document.querySelector('late-app').shadowRoot?.querySelector('late-view').shadowRoot?.querySelector('npq-hours-planner') && done(true), 50))",
      morphed:
        "(() => { const box = document.querySelector('#part'); box.title = 'x'; box.append('planted'); morph(); return !box.textContent.includes('planted') })()",
    };
    for (const [name, code] of Object.entries(faults)) {
      const { page } = await open(name);
      assert.equal(
        await page.evaluate(code),
        name === 'overwritten' ? 'stringobjectundefinedundefinedundefined' : true,
        name,
      );
      await page.close();
    }
  });

  it('a widget that gave up is noticed', async () => {
    const { page } = await open('zone');
    await wake(page);
    await page.evaluate(() =>
      document.querySelector('npq-hours-planner')?.shadowRoot?.append(document.createElement('slot')),
    );
    await assert.rejects(comeToAnswers(page), /hours-planner gave up/);
    await page.close();
  });
});
