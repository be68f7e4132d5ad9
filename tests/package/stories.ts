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

/** What Storybook says once a story has drawn, played and been looked at. */
export interface Finished {
  readonly status: 'success' | 'error';
  /** What its play function threw: Storybook shows that in a panel, and calls the story a success. */
  readonly thrown?: string;
  readonly reporters: readonly {
    readonly type: string;
    readonly result: Pick<AxeResults, 'passes' | 'violations'>;
  }[];
}

interface Parameters {
  readonly facts?: string;
  readonly docs?: { readonly description?: { readonly story?: string } };
}

interface StorybookPage {
  readonly __STORYBOOK_PREVIEW__?: {
    extract(): Promise<Readonly<Record<string, { readonly id: string; readonly parameters: Parameters }>>>;
  };
  readonly __STORYBOOK_ADDONS_CHANNEL__?: {
    last(event: 'storyFinished'): readonly [Finished] | undefined;
    last(event: 'playFunctionThrewException'): readonly [Error] | undefined;
  };
}

/** Opens one story alone, with what the toolbars and the controls are set to, and waits until it has finished. */
export async function openStory(
  page: Page,
  origin: string,
  id: string,
  { globals = '', args = '' }: { readonly globals?: string; readonly args?: string } = {},
): Promise<Finished> {
  await page.goto(`${origin}/iframe.html?viewMode=story&id=${id}&globals=${globals}&args=${args}`);
  const finished = await page.waitForFunction(() => {
    const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as StorybookPage;
    const thrown = channel?.last('playFunctionThrewException')?.[0].message;
    const end = channel?.last('storyFinished')?.[0];
    return end && { ...end, ...(thrown === undefined ? {} : { thrown }) };
  });
  return (await finished.jsonValue()) ?? { status: 'error', reporters: [] };
}

/** What every story says of itself, in a page that shows one of them. */
export function readParameters(page: Page): Promise<{ id: string; says: string; facts: string }[]> {
  return page.evaluate(async () => {
    const stories = (await (globalThis as StorybookPage).__STORYBOOK_PREVIEW__?.extract()) ?? {};
    return Object.values(stories).map(({ id, parameters: { docs, facts = '' } }) => ({
      id,
      says: docs?.description?.story ?? '',
      facts,
    }));
  });
}

/**
 * Opens one story and says what is wrong with it: it fails, an error in the console, a request elsewhere, a barrier, something
 * that has no room on a phone.
 */
export async function troubles(
  page: Page,
  origin: string,
  { id }: Pick<Story, 'id'>,
  args = '',
): Promise<string[]> {
  const found: string[] = [];
  const onConsole = (message: ConsoleMessage) => {
    // A browser asks every new origin for an icon, and Storybook has none.
    if (message.location().url.endsWith('/favicon.ico')) return;
    // Our own lines are part of the view that a story shows: what could not be loaded, what an attribute got wrong.
    if (message.type() === 'error' && !message.text().startsWith('npq:'))
      found.push(`${id} writes an error: ${firstLine(message.text())} (${message.location().url})`);
  };
  const onRequest = (request: { url(): string }) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) found.push(`${id} asks ${url.origin}`);
  };
  const onError = (error: Error) => found.push(`${id} throws: ${error.message}`);
  page.on('console', onConsole).on('request', onRequest).on('pageerror', onError);
  // The addon's own axe run is switched off: two cannot run in one page.
  const { status, thrown } = await openStory(page, origin, id, { globals: 'a11y.manual:!true', args });
  if (status === 'error' || thrown)
    found.push(`${id} fails: ${firstLine(thrown ?? (await failureOf(page)))}`);
  else {
    found.push(...(await barriers(page)).map((barrier) => `${id} has a barrier: ${barrier}`));
    found.push(...(await overhangs(page)).map((part) => `${id} has too little room on a phone: ${part}`));
  }
  page.off('console', onConsole).off('request', onRequest).off('pageerror', onError);
  return found;
}

/** What follows is the whole of the page. */
const firstLine = (text: string): string => text.split('\n')[0] ?? '';

const failureOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('#error-message')?.textContent || 'nobody handled an error');

/** What axe finds in the story. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(async () => {
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

/** Controls and text that reach over the inner edge of their widget where it is as narrow as a small phone. */
async function overhangs(page: Page): Promise<string[]> {
  const wide = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 900 });
  await page.waitForFunction(() => innerWidth === 320);
  const found = await page.evaluate(() => {
    const roots = [...document.querySelectorAll('#storybook-root *')].flatMap(
      ({ shadowRoot }) => shadowRoot?.querySelector('.root') ?? [],
    );
    const shown = roots.filter((root) => root.clientWidth > 0);
    return shown.flatMap((root) => {
      const edge = root.getBoundingClientRect().right - parseFloat(getComputedStyle(root).paddingRight) + 1;
      const parts = [...root.querySelectorAll(':not(option, svg *)')].flatMap((part) => [
        part,
        ...part.childNodes,
      ]);
      return parts.flatMap((part) => {
        // What is folded keeps the place that it had when it was last laid out.
        if (!(part instanceof Element ? part : part.parentElement)?.checkVisibility()) return [];
        const range = document.createRange();
        range.selectNodeContents(part);
        const boxes = part instanceof Element ? [part.getBoundingClientRect()] : [...range.getClientRects()];
        const over = Math.max(...boxes.map(({ right }) => right)) - edge;
        if (!(over > 0)) return [];
        // It scrolls in a box of its own, or only a screen reader has it.
        let around = part.parentElement;
        while (around && around !== root && getComputedStyle(around).overflowX === 'visible')
          around = around.parentElement;
        if (around !== root) return [];
        return `${part.nodeName.toLowerCase()} “${(part.textContent ?? '').trim().slice(0, 60)}” by ${over.toFixed()} px`;
      });
    });
  });
  if (wide) await page.setViewportSize(wide);
  return found;
}
