import type { Browser } from 'playwright-core';
import { serveDemo } from '../../../demo/serve.js';
import { fromPng, toPng } from '../../looks/palette-png.js';

const SIZE = { width: 760, height: 620 };
const COLOURS = 16;

/** The explorer on the demo hub's page, as somebody sees it who comes there first. */
export async function explorerPicture(browser: Browser): Promise<Buffer> {
  // eslint-disable-next-line no-restricted-syntax -- a command, which closes it itself
  const site = await serveDemo(0);
  const context = await browser.newContext({ viewport: SIZE, deviceScaleFactor: 2 });
  try {
    const page = await context.newPage();
    await page.goto(`${site.pages}/npqs.html`);
    const explorer = page.locator('npq-framework-explorer');
    await explorer.locator('.choices').first().waitFor();
    await explorer.evaluate((element) => {
      element.scrollIntoView();
    });
    return toPng(fromPng(await page.screenshot({ animations: 'disabled' })), COLOURS);
  } finally {
    await context.close();
    await site.close();
  }
}
