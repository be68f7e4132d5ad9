import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';

/** What of a trace is needed: when something ran on a thread, and how much of the thread it took, in microseconds. */
interface Traced {
  readonly name: string;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** Script as Chromium traces it: what an event or a timer calls, modules that come, and what follows a promise. */
const SCRIPT = new Set([
  'v8.callFunction',
  'v8.run',
  'RunMicrotasks',
  'EvaluateScript',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
]);
const CATEGORIES = ['v8', 'v8.execute', 'devtools.timeline', 'blink.user_timing'];
const MARK = 'npq-mark';

/** Milliseconds of script between one mark and the next. What runs inside other script is counted with it. */
function costsIn(trace: Buffer): number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly Traced[] };
  const marks = traceEvents.filter(({ name }) => name === MARK).sort((a, b) => a.ts - b.ts);
  const thread = marks[0]?.tid;
  const script = traceEvents
    .filter(({ name, tid, dur }) => tid === thread && dur !== undefined && SCRIPT.has(name))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  assert.ok(script.length > 0, 'the browser traces script');
  const costs = marks.map(() => 0);
  let end = 0;
  for (const { ts, dur = 0, tdur = dur } of script) {
    if (ts < end) continue;
    end = ts + dur;
    const at = marks.findLastIndex((mark) => mark.ts <= ts);
    if (at >= 0) costs[at] = (costs[at] ?? 0) + tdur / 1000;
  }
  return costs;
}

/** What the thread of a page spends on script after each mark that `steps` sets, until the next. */
export async function scriptAfter(
  browser: Browser,
  page: Page,
  steps: (mark: () => Promise<void>) => Promise<void>,
): Promise<number[]> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await steps(async () => void (await page.evaluate(`performance.mark('${MARK}')`)));
  return costsIn(await browser.stopTracing());
}
