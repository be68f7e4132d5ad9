import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { DemoSite } from '../../demo/serve.js';

/** The folder of the builder, with its slash. */
export const builderOf = ({ scripts }: DemoSite): string => scripts.replace(/v1\/$/, 'builder/');

export const preview = (page: Page): FrameLocator => page.frameLocator('#stage iframe:only-child');

/** Where the widget itself is, whether it stands on the page or in a frame of it. */
export function widgetIn(page: Page, platform: string, widget: string): Locator {
  const isFramed = platform === 'frame' || platform === 'google-sites';
  const place = isFramed ? preview(page).frameLocator('iframe') : preview(page);
  return place.locator(`npq-${widget} .root`).first();
}

export const partText = (page: Page, part: string): Promise<string | null> =>
  page.locator(`#part-${part} :is(pre, blockquote)`).textContent();

/** Opens every fold of the page. */
export const unfold = (page: Page): Promise<void> =>
  page.locator('details:not([open]) > summary').evaluateAll((summaries) => {
    for (const summary of summaries) (summary as HTMLElement).click();
  });

/** The control that has the focus, by the name it sends and its text. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return '';
    return `${element.localName} ${element.getAttribute('name') ?? (element.id || element.textContent.trim())}`;
  });
