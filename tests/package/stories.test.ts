import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/launch.js';
import { sample } from '../support/sample.js';
import { serveFolder, type StaticServer } from '../support/static-server.js';
import { readManifest } from './manifest.js';
import { readStories, STORYBOOK, troubles } from './stories.js';

let browser: Browser;
let page: Page;
before(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
after(() => browser.close());

describe('Storybook', () => {
  let server: StaticServer;
  before(async () => {
    server = await serveFolder(STORYBOOK);
  });
  after(() => server.close());

  it('has stories and a page for every element', () => {
    const stories = readStories();
    for (const { tagName } of readManifest().elements) {
      const file = `./stories/${tagName.replace('npq-', '')}.stories.ts`;
      const own = stories.filter(({ importPath }) => importPath === file);
      assert.ok(
        own.some(({ type }) => type === 'story'),
        `${file} has no story`,
      );
      assert.ok(
        own.some(({ type }) => type === 'docs'),
        `${file} has no page of its own`,
      );
    }
  });

  it('the page of every element shows what its manifest says', async () => {
    for (const { tagName, attributes, events } of readManifest().elements) {
      await page.goto(
        `${server.origin}/iframe.html?viewMode=docs&id=widgets-${tagName.replace('npq-', '')}--docs`,
      );
      const table = page.locator('.docblock-argstable').first();
      await table.waitFor();
      const text = await table.innerText();
      const missing = [...attributes, ...events]
        .map(({ name }) => name)
        .filter((name) => !text.includes(name));
      assert.deepEqual(missing, [], `on the page of <${tagName}>`);
    }
  });

  it('every story shows, without an error, a request elsewhere or a barrier', async () => {
    const found: string[] = [];
    for (const story of sample(
      readStories().filter(({ type }) => type === 'story'),
      3,
      'stories',
    ))
      found.push(...(await troubles(page, server.origin, story)));
    assert.deepEqual(found, []);
  });
});

describe('Storybook, planted', () => {
  const folder = mkdtempSync(join(tmpdir(), 'npq-stories-'));
  let server: StaticServer;
  before(async () => {
    server = await serveFolder(folder);
  });
  after(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const plant = (body: string, className = 'sb-show-main') =>
    writeFileSync(
      join(folder, 'iframe.html'),
      `<!doctype html><html lang="en"><title>x</title><body class="${className}"><div id="storybook-root">${body}</div>`,
    );
  const says = async () => (await troubles(page, server.origin, { id: 'x' })).join('\n');

  it('finds a barrier, also inside a shadow root', async () => {
    plant('<div><template shadowrootmode="open"><input></template></div>');
    assert.match(await says(), /has a barrier: label/);
  });

  it('finds an error, a request elsewhere and a story that does not show', async () => {
    plant('<script>console.error("no data")</script>');
    assert.match(await says(), /writes an error: no data/);
    plant('<script>throw new Error("no course")</script>');
    assert.match(await says(), /throws: no course/);
    plant('<img alt="" src="http://localhost:1/logo.png">');
    assert.match(await says(), /asks http:\/\/localhost:1/);
    plant('', 'sb-show-errordisplay');
    assert.match(await says(), /does not show/);
  });

  it('lets our own console lines pass', async () => {
    plant('<p>Fine</p><script>console.error("npq: could not load facts")</script>');
    assert.equal(await says(), '');
  });
});
