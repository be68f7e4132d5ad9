import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { ConsoleMessage, Page } from 'playwright-core';

export const STORYBOOK = '.storybook-out';

export interface Story {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
  readonly importPath: string;
}

/** Every story and page of the Storybook that was last built. */
export function readStories(folder = STORYBOOK): Story[] {
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    entries: Readonly<Record<string, Story>>;
  };
  return Object.values(entries);
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Opens one story alone and says what is wrong with it: an error in the console, a request elsewhere, a barrier. */
export async function troubles(page: Page, origin: string, { id }: Pick<Story, 'id'>): Promise<string[]> {
  const found: string[] = [];
  const onConsole = (message: ConsoleMessage) => {
    // A browser asks every new origin for an icon, and Storybook has none.
    if (message.location().url.endsWith('/favicon.ico')) return;
    // Our own lines are part of the face that a story shows: what could not be loaded, what an attribute got wrong.
    if (message.type() === 'error' && !message.text().startsWith('npq:'))
      found.push(`${id} writes an error: ${message.text()} (${message.location().url})`);
  };
  const onRequest = (request: { url(): string }) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) found.push(`${id} asks ${url.origin}`);
  };
  const onError = (error: Error) => found.push(`${id} throws: ${error.message}`);
  page.on('console', onConsole).on('request', onRequest).on('pageerror', onError);
  // The addon's own axe run is switched off: two cannot run in one page.
  await page.goto(`${origin}/iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true`);
  await page.waitForFunction(() => /sb-show-(main|errordisplay|nopreview)/.test(document.body.className));
  if (!(await page.evaluate(() => document.body.classList.contains('sb-show-main'))))
    found.push(`${id} does not show`);
  else found.push(...(await barriers(page)).map((barrier) => `${id} has a barrier: ${barrier}`));
  page.off('console', onConsole).off('request', onRequest).off('pageerror', onError);
  return found;
}

/** What axe finds in the story, once every element in it has drawn itself. */
async function barriers(page: Page): Promise<string[]> {
  await page.waitForFunction(
    () => [...document.querySelectorAll('#storybook-root :not(:defined)')].length === 0,
  );
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(async () => {
    const drawn = [...document.querySelectorAll('*')].map(
      (element) => (element as { updateComplete?: Promise<unknown> }).updateComplete ?? Promise.resolve(),
    );
    await Promise.all(drawn);
    const { axe } = globalThis as unknown as {
      axe: { run(root: Element | null, options: unknown): Promise<AxeResults> };
    };
    // A story is a part of a page, not a page: landmarks and a first heading are the page's.
    return axe.run(document.querySelector('#storybook-root'), {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
  });
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}, at ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
  );
}
