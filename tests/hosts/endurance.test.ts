import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { widgetNames } from '@npq-widgets/embed/snippets';
import type { CDPSession, Page } from 'playwright-core';
import { openBrowser, openDemo, openHost } from '../support/opened.js';
import { isFull } from '../support/sample.js';
import { chooseCourse, courseArrives } from './visitor.js';
import { watchPage, type WatchedPage } from './watch.js';
import { untilShown } from './widgets.js';

const site = await openDemo();
const host = await openHost();
const browser = await openBrowser();

const TAGS = widgetNames.map((name) => `npq-${name}`);
/** Connects and disconnects of each of the four widgets: 10,000 in all, or a part of them. */
const ROUNDS = isFull ? 2_500 : 1_000;
if (!isFull) console.log(`# endurance: ${ROUNDS * 4} of 10000 connects. NPQ_FULL=1 takes them all.`);
/** A widget that stayed behind would weigh thousands of bytes, a listener some hundreds; what the engine itself keeps is less. */
const NOISE_BYTES = 16;

async function open(body: string): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
  const watched = await watchPage(context, [host.origin, new URL(site.scripts).origin]);
  watched.page.setDefaultTimeout(60_000);
  host.show(
    `<!doctype html><html lang="en"><title>Endurance</title><link rel="icon" href="data:,"><body><script async src="${site.scripts}npq.js"></script>${body}`,
  );
  await watched.page.goto(host.origin);
  return watched;
}

interface Counts {
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes of script on the heap. */
  readonly heap: number;
}

/** What the page holds once nothing is left to collect. */
async function count(session: CDPSession): Promise<Counts> {
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
  const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
  return { nodes, listeners, heap };
}

/** Makes, connects, draws and disconnects each widget `rounds` times; `keep` holds on to what it should let go. */
const cycle = (page: Page, rounds: number, keep = false): Promise<void> =>
  page.evaluate(
    async ([tags, times, isKept]) => {
      const place = document.body.appendChild(document.createElement('div'));
      for (let round = 0; round < times; round += 1) {
        const widgets = tags.map(
          (tag) => document.createElement(tag) as HTMLElement & { updateComplete: Promise<unknown> },
        );
        place.append(...widgets);
        await Promise.all(widgets.map((widget) => widget.updateComplete));
        place.replaceChildren();
        if (isKept) addEventListener('online', () => widgets);
      }
      place.remove();
    },
    [TAGS, rounds, keep] as const,
  );

async function growth(page: Page, rounds: number, keep = false): Promise<Counts> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  const start = await count(session);
  await cycle(page, rounds, keep);
  const end = await count(session);
  await session.detach();
  return {
    nodes: end.nodes - start.nodes,
    listeners: end.listeners - start.listeners,
    heap: end.heap - start.heap,
  };
}

describe('a page that makes and drops widgets', () => {
  it(`holds as many nodes and listeners after ${ROUNDS * 4} as before, and no more memory`, async () => {
    const { page, errors } = await open(TAGS.map((tag) => `<${tag}></${tag}>`).join(''));
    await untilShown(page);
    await cycle(page, 250);
    // What the engine makes of code that runs often it makes once; what stays behind stays behind each time.
    const times = [await growth(page, ROUNDS), await growth(page, ROUNDS)];
    for (const { nodes, listeners } of times)
      assert.deepEqual({ nodes, listeners }, { nodes: 0, listeners: 0 });
    const heap = Math.min(...times.map((one) => one.heap));
    assert.ok(heap / (ROUNDS * 4) < NOISE_BYTES, `${heap} bytes stayed behind`);
    assert.deepEqual(errors, []);
    await page.context().close();
  });

  it('and a listener that holds on to them is found', async () => {
    const { page } = await open(TAGS.map((tag) => `<${tag}></${tag}>`).join(''));
    await untilShown(page);
    await cycle(page, 25);
    const { nodes, listeners, heap } = await growth(page, 25, true);
    assert.equal(listeners >= 25, true);
    assert.ok(nodes > 1_000, `${nodes} nodes`);
    assert.ok(heap / 100 > NOISE_BYTES, `${heap} bytes`);
    await page.context().close();
  });

  it('can move one about as often as it likes, and it lives on', async () => {
    const { page, errors } = await open(
      '<section></section><npq-hours-planner></npq-hours-planner><npq-provider-finder></npq-provider-finder>',
    );
    await untilShown(page, ['npq-hours-planner', 'npq-provider-finder']);
    await chooseCourse(page, 'hours-planner', 'npq-headship');
    await page.evaluate(() => {
      const [planner, section] = [
        document.querySelector('npq-hours-planner')!,
        document.querySelector('section')!,
      ];
      for (let times = 0; times < 1_000; times += 1) (times % 2 ? section : document.body).append(planner);
    });
    await chooseCourse(page, 'provider-finder', 'npq-senco');
    await courseArrives(page, 'hours-planner', 'npq-senco');
    assert.deepEqual(errors, []);
    await page.context().close();
  });
});

describe('a page with a hundred widgets', () => {
  it('shows them all, brings each file once, and a choice reaches every one', async () => {
    const { page, errors, requests } = await open(
      Array.from({ length: 25 }, () => TAGS.map((tag) => `<${tag}></${tag}>`).join('')).join(''),
    );
    await untilShown(page, Array.from({ length: 25 }, () => TAGS).flat());
    await chooseCourse(page, 'hours-planner', 'npq-headship');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('npq-provider-finder, npq-hours-planner, npq-framework-explorer')].every(
        ({ shadowRoot }) =>
          (
            shadowRoot?.querySelector('p.course strong') ??
            shadowRoot?.querySelector<HTMLSelectElement>('#course')?.selectedOptions[0] ??
            shadowRoot?.querySelector('[role=heading]')
          )?.textContent.includes('Headship'),
      ),
    );
    const scripts = requests.filter((url) => url.startsWith(site.scripts));
    assert.deepEqual(scripts, [...new Set(scripts)]);
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].length);
    assert.equal(ids, 0, 'no id of ours is in the page itself');
    assert.deepEqual(errors, []);
    await page.context().close();
  });
});
