import { after } from 'node:test';
import type { Browser, LaunchOptions } from 'playwright-core';
import { serveDemo, type DemoSite } from '../../demo/serve.js';
import { serveOwnHost, type OwnHost } from './own-host.js';
import { serveFolder, type StaticServer } from './static-server.js';

interface Opened {
  close(): Promise<void>;
}

const opened: Opened[] = [];

/** The last first: a browser lets go of a server before that goes. One that cannot be closed keeps no other open. */
async function closeAll(): Promise<void> {
  const last = opened.pop();
  if (!last) return;
  try {
    await last.close();
  } finally {
    await closeAll();
  }
}
after(closeAll);

/**
 * Opens what a file of tests needs, and closes it when its tests are over, however they end. A file does so before its first
 * `describe`, as `const site = await openDemo();`: Node waits for that, and does not wait between several `before` of a file.
 */
export async function keepOpen<T extends Opened>(opening: Promise<T>): Promise<T> {
  const one = await opening;
  opened.push(one);
  return one;
}

/** The hub's website, the host pages and the scripts. */
export const openDemo = (): Promise<DemoSite> => keepOpen(serveDemo(0));

/** A website of the suite's own, which shows what it is told. */
export const openHost = (): Promise<OwnHost> => keepOpen(serveOwnHost());

export const openFolder = (folder: string): Promise<StaticServer> => keepOpen(serveFolder(folder));

export async function openBrowser(options?: LaunchOptions): Promise<Browser> {
  // What drives a browser takes as long to load as all else here: a file that opens none does without.
  const { launchBrowser } = await import('./launch.js');
  return keepOpen(launchBrowser(options));
}
