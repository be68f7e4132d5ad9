import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { STORYBOOK } from '../package/stories.js';
import { keepOpen, openFolder } from '../support/opened.js';
import type { StaticServer } from '../support/static-server.js';
import { compare } from './compare.js';
import { launchToLook, look } from './look.js';
import { openPage, pictureStory } from './pictures.js';
import { describeChange, REPORT } from './report.js';

it('every story looks as its baseline', async () => {
  const { stories, changed, gone, otherBrowser = 'the same' } = await look({ accept: false });
  assert.ok(stories > 100);
  assert.deepEqual(
    [...changed.map(describeChange), ...gone.map((story) => `${story} is no more`)],
    [],
    `${REPORT}/index.html shows them; npm run looks -- --accept takes them. Browser: ${otherBrowser}.`,
  );
});

describe('A story', () => {
  const STORY = 'widgets-hub--next-step';
  let browser: Browser;
  let server: StaticServer;
  before(async () => {
    server = await openFolder(STORYBOOK);
    browser = await keepOpen(launchToLook());
  });

  /** Names of the pictures that differ from those of the story as it is. */
  async function changedBy(css: string): Promise<string[]> {
    const page = await openPage(browser, 320);
    const plain = await pictureStory(page, server.origin, STORY);
    const planted = await pictureStory(page, server.origin, STORY, css);
    await page.close();
    return planted.filter(({ png }, at) => compare(plain[at]!.png, png)).map(({ name }) => name);
  }

  it('looks the same twice', async () => {
    assert.deepEqual(await changedBy(''), []);
  });

  it('looks otherwise with one pixel more of room', async () => {
    assert.deepEqual(await changedBy('npq-hours-planner { --npq-space: 17px }'), [
      '320-light.png',
      '320-forced.png',
      '320-dark.png',
    ]);
  });

  it('looks otherwise in another colour, where the reader has not chosen colours', async () => {
    assert.deepEqual(await changedBy('npq-hours-planner { --npq-accent: #7a1f5c }'), [
      '320-light.png',
      '320-dark.png',
    ]);
  });
});
