import type { WidgetName } from '@npq-widgets/embed/snippets';
import type { Browser } from 'playwright-core';
import type { OwnHost } from '../support/own-host.js';
import { watchPage } from './watch.js';

/** At each side of the page, as a phone's page has. */
export const MARGIN = 16;
const HUB =
  '<npq-hub hub="EE5" name="Estuary Example Teaching School Hub" action-url="https://hub.example/npq" email="npq@hub.example"></npq-hub>';

/** Heights of a widget's first view on a plain page, in pixels, by the width of the window. */
export async function firstViewHeights(
  browser: Browser,
  host: OwnHost,
  scripts: string,
  name: WidgetName,
  widths: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const context = await browser.newContext({ viewport: { width: widths[0] ?? 320, height: 800 } });
  const { page } = await watchPage(context, [host.origin]);
  host.show(
    `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Room</title><link rel="icon" href="data:,">
    <body style="margin:${MARGIN}px;font-family:Arial,sans-serif">${HUB}<npq-${name}></npq-${name}><script async src="${scripts}npq.js"></script>`,
  );
  await page.goto(host.origin, { waitUntil: 'networkidle' });
  await page.locator(`npq-${name} .root`).waitFor();
  const heights = new Map<number, number>();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    heights.set(
      width,
      await page
        .locator(`npq-${name} .root`)
        .evaluate((root) => Math.ceil(root.getBoundingClientRect().height)),
    );
  }
  await context.close();
  return heights;
}
