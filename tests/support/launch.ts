import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { browserFlags, browserPath } from './browser.js';

/** A headless browser with a fresh profile. */
export function launchBrowser({ args = [], ...options }: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), args: [...browserFlags, ...args], ...options });
}
