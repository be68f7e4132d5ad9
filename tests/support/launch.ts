import { chromium, type Browser } from 'playwright-core';
import { browserFlags, browserPath } from './browser.js';

/** A headless browser with a fresh profile. */
export function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), args: [...browserFlags, ...flags] });
}
