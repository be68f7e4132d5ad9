import assert from 'node:assert/strict';
import type { BrowserContext, Page, Request } from 'playwright-core';

/** A page, and what went wrong on it. */
export interface WatchedPage {
  readonly page: Page;
  /** Console errors and uncaught errors. */
  readonly errors: string[];
  /** Console warnings: the lines that we write for whoever looks after the page. */
  readonly warnings: string[];
  /** Waits for a warning that `pattern` fits: it may come after what the page shows. */
  readonly untilWarned: (pattern: RegExp) => Promise<void>;
  /** Requests to an origin that is not in `origins`. */
  readonly foreign: string[];
  /** All requests, in their order. */
  readonly requests: string[];
  /** What the page's policy refused: `directive address`. */
  readonly violations: () => Promise<readonly string[]>;
}

interface WithViolations {
  npqViolations?: string[];
}

/** Opens a page that is watched from before its first script on. `origins` are those that it may ask. */
export async function watchPage(context: BrowserContext, origins: readonly string[]): Promise<WatchedPage> {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const errors: string[] = [];
  const warnings: string[] = [];
  const foreign: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
    if (message.type() === 'warning') warnings.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request: Request) => {
    requests.push(request.url());
    if (!/^(?:data|blob|about):/.test(request.url()) && !origins.includes(new URL(request.url()).origin))
      foreign.push(request.url());
  });
  await page.addInitScript(() => {
    const list: string[] = ((globalThis as WithViolations).npqViolations = []);
    addEventListener('securitypolicyviolation', (event) =>
      list.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  const untilWarned = async (pattern: RegExp): Promise<void> => {
    if (warnings.some((line) => pattern.test(line))) return;
    await page.waitForEvent(
      'console',
      (message) => message.type() === 'warning' && pattern.test(message.text()),
    );
  };
  const violations = (): Promise<readonly string[]> =>
    page.evaluate(() => (globalThis as WithViolations).npqViolations ?? []);
  return { page, errors, warnings, untilWarned, foreign, requests, violations };
}

/** Nothing went wrong on the page from first to last. */
export async function endClean({ page, errors, foreign, violations }: WatchedPage): Promise<void> {
  assert.deepEqual(
    { errors, foreign, violations: await violations() },
    { errors: [], foreign: [], violations: [] },
  );
  await page.context().close();
}
