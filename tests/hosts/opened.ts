import { after, before } from 'node:test';
import type { Browser } from 'playwright-core';
import { serveDemo, type DemoSite } from '../../demo/serve.js';
import { launchBrowser } from '../support/launch.js';
import { serveOwnHost, type OwnHost } from './own-host.js';

/** What a suite of host pages opens before its first test and closes after its last: the demo, a website of its own, a browser. */
export let site: DemoSite;
export let host: OwnHost;
export let browser: Browser;

before(async () => {
  [site, host, browser] = await Promise.all([serveDemo(0), serveOwnHost(), launchBrowser()]);
});
after(async () => {
  await Promise.all([browser.close(), host.close(), site.close()]);
});
