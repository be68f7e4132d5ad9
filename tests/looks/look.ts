import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { readStories, STORYBOOK } from '../package/stories.js';
import { launchBrowser } from '../support/launch.js';
import { serveFolder } from '../support/static-server.js';
import { compare } from './compare.js';
import { openPage, pictureStory, type Picture, WIDTHS } from './pictures.js';
import { writeReport, type Changed } from './report.js';

export const BASELINES = 'tests/looks/baselines';

/** Text is drawn as the browser's version draws it. */
const VERSION = join(BASELINES, 'browser.txt');

/** Letters without what a machine's settings do to their edges, and dates as they are written here. */
const DRAWN_ALIKE = ['--font-render-hinting=none', '--disable-lcd-text', '--lang=en-GB'];

// eslint-disable-next-line no-restricted-syntax -- a command looks too, and closes it itself
export const launchToLook = (): Promise<Browser> => launchBrowser({ args: DRAWN_ALIKE });

interface Wish {
  /** What stories look like now becomes their baseline. */
  readonly accept: boolean;
  /** Only stories whose id holds this. */
  readonly only?: string;
}

export interface Looked {
  readonly stories: number;
  readonly changed: readonly Changed[];
  /** Folders of baselines whose story is no more. */
  readonly gone: readonly string[];
  /** The browser, where it is not the one that the baselines were taken with. */
  readonly otherBrowser?: string;
}

/** Takes pictures of the stories of the Storybook that was last built, and compares them with their baselines. */
export async function look({ accept, only = '' }: Wish): Promise<Looked> {
  const ids = readStories()
    .filter(({ type, id }) => type === 'story' && id.includes(only))
    .map(({ id }) => id);
  const browser = await launchToLook();
  // eslint-disable-next-line no-restricted-syntax -- a command looks too, and closes it itself
  const server = await serveFolder(STORYBOOK);
  const found = await Promise.all(WIDTHS.map((width) => lookAt(browser, server.origin, width, ids)));
  const changed = found.flat().sort((a, b) => (a.story + a.name < b.story + b.name ? -1 : 1));
  const gone =
    only || !existsSync(BASELINES) ? [] : foldersBelow(BASELINES).filter((id) => !ids.includes(id));
  const version = browser.version();
  await browser.close();
  await server.close();
  if (accept) keep(changed, gone, version);
  writeReport(changed);
  const before = existsSync(VERSION) ? readFileSync(VERSION, 'utf8').trim() : version;
  return {
    stories: ids.length,
    changed,
    gone,
    ...(major(before) === major(version) ? {} : { otherBrowser: `${before} then, ${version} now` }),
  };
}

async function lookAt(
  browser: Browser,
  origin: string,
  width: number,
  ids: readonly string[],
): Promise<Changed[]> {
  const changed: Changed[] = [];
  const page = await openPage(browser, width);
  for (const story of ids) changed.push(...differingFrom(story, await pictureStory(page, origin, story)));
  await page.close();
  return changed;
}

/** Pictures of a story that are not as their baselines. */
const differingFrom = (story: string, pictures: readonly Picture[]): Changed[] =>
  pictures.flatMap(({ name, png }) => {
    const file = join(BASELINES, story, name);
    const before = existsSync(file) ? readFileSync(file) : undefined;
    const difference = before && compare(before, png);
    return before && !difference ? [] : [{ story, name, before, now: png, difference }];
  });

function keep(changed: readonly Changed[], gone: readonly string[], version: string): void {
  for (const { story, name, now } of changed) {
    mkdirSync(join(BASELINES, story), { recursive: true });
    writeFileSync(join(BASELINES, story, name), now);
  }
  for (const story of gone) rmSync(join(BASELINES, story), { recursive: true });
  writeFileSync(VERSION, `${version}\n`);
}

const foldersBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const major = (version: string): string => version.split('.')[0] ?? '';
