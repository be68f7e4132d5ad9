import type { PlatformName, SnippetOptions, WidgetName } from '@npq-widgets/embed/snippets';
import { snippet } from '@npq-widgets/embed/snippets';
import type { Frame, Page } from 'playwright-core';
import { knownNames } from '../../packages/cli/src/known-names.js';

/** What a partner pastes where only a frame may stand. */
export function frameSnippet(
  scripts: string,
  widget: WidgetName,
  more: Partial<SnippetOptions> = {},
): { readonly site: string; readonly page: string } {
  return snippet({ widget, base: scripts, platform: 'frame' satisfies PlatformName, ...more }, knownNames);
}

/** A host page around a body. */
export const hostPage = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${head}<body>${body}`;

/** Waits for the document of the `index`th frame of ours, wherever it stands. */
export async function framed(page: Page, index = 0): Promise<Frame> {
  const ours = (): Frame | undefined =>
    page.frames().filter((frame) => !frame.isDetached() && frame.url().includes('/frame.html?'))[index];
  for (;;) {
    const frame = ours();
    if (frame) return frame;
    await page.waitForEvent('framenavigated');
  }
}

/** Waits until a frame has the document that `act` brings it. */
export async function loadedAgain(frame: Frame, act: () => Promise<unknown>): Promise<void> {
  const page = frame.page();
  const come = page.waitForEvent('framenavigated', (one) => one === frame);
  await act().catch(() => undefined);
  await come;
  await frame.waitForLoadState();
}

/** Waits until the widget of a frame shows itself. */
export async function shownIn(frame: Frame): Promise<void> {
  await frame.waitForFunction(
    () =>
      [...document.querySelectorAll('main > *')].some((element) =>
        element.shadowRoot?.querySelector('.root')?.textContent.trim(),
      ),
    undefined,
    { polling: 50 },
  );
}

/** The frame's box and what it shows, in CSS pixels of height. */
export interface Heights {
  readonly box: number;
  readonly content: number;
}

export async function heights(page: Page, frame: Frame): Promise<Heights> {
  const element = await frame.frameElement();
  const box = await element.evaluate((iframe) => (iframe as HTMLIFrameElement).clientHeight);
  const content = await frame.evaluate(() =>
    Math.ceil(document.documentElement.getBoundingClientRect().height),
  );
  return { box, content };
}

/** Waits until the box is as high as what it shows; gives up after so many drawings, and says how far it came. */
export async function untilFitted(page: Page, frame: Frame, drawings = 120): Promise<Heights> {
  for (let left = drawings; ; left -= 1) {
    const now = await heights(page, frame);
    if (now.box === now.content || left === 0) return now;
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  }
}

/** Heights of all frames' boxes on the page itself. */
export const boxes = (page: Page): Promise<number[]> =>
  page.evaluate(() => [...document.querySelectorAll('iframe')].map(({ clientHeight }) => clientHeight));

/** Takes the first step of a checker that has a course: from the start page to the first question. */
export async function answerIn(frame: Frame): Promise<void> {
  await frame.getByRole('button', { name: 'Check funding' }).click();
  await frame.locator('legend').waitFor();
}

/** Plans another course, and waits until its examples are there. */
export async function planIn(frame: Frame): Promise<void> {
  await frame.locator('npq-hours-planner').getByLabel('Which NPQ?').selectOption('npq-headship');
  await frame.locator('npq-hours-planner').getByText('How published courses were made up').waitFor();
}
