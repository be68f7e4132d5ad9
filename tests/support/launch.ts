import { chromium, type Browser } from 'playwright-core';
import { browserFlags, browserPath } from './browser.js';

/** A headless browser with a fresh profile. One at a time: machines with two cores run these tests. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), args: [...browserFlags] });
}
