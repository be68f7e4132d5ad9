import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { widgetNames } from '@npq-widgets/embed/snippets';
import type { Page } from 'playwright-core';
import { openBrowser, openDemo, openHost } from '../support/opened.js';
import { comeToAnswers } from './answers.js';

const site = await openDemo();
const host = await openHost();
const browser = await openBrowser();

/** A recorder of sessions: its script, and what starts it, so that all that it would send stands in `sent`. */
const recorders = [
  {
    name: 'rrweb, which Sentry, PostHog and others build on',
    source: readFileSync('node_modules/@rrweb/record/dist/record.umd.min.cjs', 'utf8'),
    start:
      'rrwebRecord.record({ emit: (event) => sent.push(JSON.stringify(event)), recordCrossOriginIframes: false });',
  },
  {
    name: 'Clarity',
    source: readFileSync('node_modules/clarity-js/build/clarity.min.js', 'utf8'),
    start: `clarity('start', { projectId: 'example', delay: 100, content: true, unmask: ['body'], upload: (payload, done) => { sent.push(payload); done?.(200); } });`,
  },
];

const LAST = 'The end of the visit';
const MARKS = ['rr-block', 'data-clarity-mask'];

/** A page of ours with all four widgets. */
async function open(): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 800, height: 900 } })).newPage();
  const tags = widgetNames.map((name) => `<npq-${name}><p>Sentence</p></npq-${name}>`).join('');
  host.show(
    `<!doctype html><html lang="en-GB"><title>Recorded</title><h1>Seen by the recorder</h1>${tags}<script async src="${site.scripts}npq.js"></script>`,
  );
  await page.goto(host.origin);
  await page.evaluate('globalThis.sent = []');
  return page;
}

/** All that a recorder keeps of a visit, from its start to four answers. */
async function record({ source, start }: (typeof recorders)[number], isMarked: boolean): Promise<string> {
  const page = await open();
  if (!isMarked) await withoutMarks(page);
  await page.addScriptTag({ content: source });
  await page.addScriptTag({ content: start });
  await comeToAnswers(page);
  // Once it has kept what came after the answers, it has kept the answers.
  await page.evaluate((text) => document.body.append(text), LAST);
  await page.waitForFunction(`sent.join().includes(${JSON.stringify(LAST)})`);
  const sent = await page.evaluate('sent.join()');
  await page.context().close();
  return String(sent);
}

/** The same page as if we had no marks: then the words must be there, or the recorder records nothing of widgets at all. */
async function withoutMarks(page: Page): Promise<void> {
  for (const name of widgetNames) {
    const root = page.locator(`npq-${name} .root`);
    await root.evaluate((box, marks) => {
      for (const mark of marks) {
        box.classList.remove(mark);
        box.removeAttribute(mark);
      }
    }, MARKS);
  }
}

/** What only a visitor’s way through a widget shows. */
const ANSWERS = ['You should be funded', 'Birmingham', 'B1 1AA'];

describe('a recorder of sessions', { timeout: 120_000 }, () => {
  for (const recorder of recorders)
    it(`keeps the page and nothing that is asked, typed or answered in a widget: ${recorder.name}`, async () => {
      const kept = await record(recorder, true);
      assert.ok(kept.includes('Seen by the recorder'), 'it records');
      for (const words of ANSWERS) assert.equal(kept.includes(words), false, words);
      const [heading = ''] = ANSWERS;
      assert.ok((await record(recorder, false)).includes(heading), 'without the marks it would');
    });
});

describe('an analytics script', () => {
  const EVENTS = [
    'npq-choice-made',
    'npq-eligibility-assessed',
    'npq-area-opened',
    'npq-hours-planned',
    'npq-place-found',
    'npq-data-expired',
    'npq-data-refused',
  ];

  it('hears identifiers and numbers, and the address stays as it was', async () => {
    const page = await open();
    await page.evaluate((names) => {
      const { sent } = globalThis as unknown as { sent: unknown[] };
      for (const name of names)
        addEventListener(name, (event) => {
          const own = Object.entries(event).filter(([key]) => key !== 'isTrusted');
          sent.push([name, location.href, ...own.flatMap(([, value]) => value as unknown)]);
        });
    }, EVENTS);
    await comeToAnswers(page);
    const heard = await page.evaluate<readonly (readonly unknown[])[]>('sent');
    const names = new Set(heard.map(([name]) => name));
    assert.ok(names.size >= 4, [...names].join());
    for (const [name, address, ...values] of heard) {
      assert.equal(address, `${host.origin}/`);
      for (const value of values)
        assert.ok(
          typeof value === 'number' || /^[\w.-]*$/.test(String(value)),
          `${String(name)}: ${String(value)}`,
        );
    }
    await page.context().close();
  });

  it('and the site that a link leads to get no answer of a link that was opened', async () => {
    const page = await open();
    const elsewhere = 'https://elsewhere.example/';
    await page.goto(`${host.origin}/#npq.checker=course:npq-headship,cohort:autumn-2026`);
    await page.route(elsewhere, (route) => route.fulfill({ body: 'Elsewhere' }));
    const request = page.waitForRequest(elsewhere);
    await page.evaluate((href) => (location.href = href), elsewhere);
    assert.equal(await (await request).headerValue('referer'), `${host.origin}/`);
    await page.context().close();
  });
});
