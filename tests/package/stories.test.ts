import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { openBrowser, openFolder } from '../support/opened.js';
import { sample } from '../support/sample.js';
import { readManifest } from './manifest.js';
import { openStory, readParameters, readStories, STORYBOOK, troubles } from './stories.js';

const server = await openFolder(STORYBOOK);
/** A folder for stories that are planted. */
const folder = mkdtempSync(join(tmpdir(), 'npq-stories-'));
const planted = await openFolder(folder);
const page = await (await openBrowser()).newPage();

describe('Storybook', () => {
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
      18,
      'stories',
    ))
      found.push(...(await troubles(page, server.origin, story)));
    assert.deepEqual(found, []);
  });

  it('every story says when its view comes, and whose facts it shows', async () => {
    await openStory(page, server.origin, 'widgets-hub--empty');
    const stories = await readParameters(page);
    assert.ok(stories.length > 100);
    const silent = stories.filter(({ says, facts }) => !says.endsWith('.') || !/example|real/.test(facts));
    assert.deepEqual(silent, []);
  });

  it('a main path that breaks fails its story', async () => {
    const id = 'widgets-hours-planner--from-course-to-plan';
    // Pinned to no course, the planner does not take up what is chosen.
    const found = await troubles(page, server.origin, { id }, 'courseOnly:!true');
    assert.match(found.join('\n'), /from-course-to-plan fails: .*1 to 2 hours a week/);
  });

  it('the accessibility panel looks once the widget has drawn', async () => {
    const { reporters } = await openStory(
      page,
      server.origin,
      'widgets-eligibility-checker--meets-the-rules',
    );
    const axe = reporters.find(({ type }) => type === 'a11y');
    const examined = axe?.result.passes.flatMap(({ nodes }) => nodes.map(({ html }) => html)).join('\n');
    assert.match(examined ?? '', /Print this result/);
  });
});

describe("Storybook's toolbars", () => {
  const STORY = 'widgets-hours-planner--weeks';
  /** The heading of the widget: what it says, how it is painted, and whether it is seen. */
  const heading = () =>
    page.locator('.root [part~="heading"]').evaluateAll(([first]) => {
      const { fontSize, color } = getComputedStyle(first!);
      const seen = first!.checkVisibility({ visibilityProperty: true });
      return { text: first!.textContent.trim(), fontSize, color, seen };
    });

  for (const stranger of ['hostile-css', 'large-root', 'wordpress', 'elementor', 'squarespace'])
    it(`put a story on the page ${stranger}, where it is seen and keeps its size`, async () => {
      await openStory(page, server.origin, STORY, { globals: 'a11y.manual:!true' });
      const { fontSize } = await heading();
      await openStory(page, server.origin, STORY, { globals: `a11y.manual:!true;page:${stranger}` });
      assert.match(await page.locator('#storybook-root h1').innerText(), /page/i);
      const there = await heading();
      assert.equal(there.text, 'How many hours an NPQ takes');
      assert.equal(there.fontSize, fontSize);
      assert.ok(there.seen);
    });

  it('imitate forced colours, with the rules that a widget has for them, and stop', async () => {
    await openStory(page, server.origin, STORY, { globals: 'a11y.manual:!true;colours:forced' });
    const panel = page.locator('.verdict');
    const border = () => panel.evaluate((element) => getComputedStyle(element).borderTopWidth);
    assert.equal((await heading()).color, 'rgb(255, 255, 255)');
    assert.equal(await border(), '2px', 'the rule that the planner has for forced colours');
    await openStory(page, server.origin, STORY, { globals: 'a11y.manual:!true' });
    assert.equal(await border(), '0px');
  });
});

describe('Storybook, planted', () => {
  after(() => rmSync(folder, { recursive: true, force: true }));

  const plant = (body: string, status = 'success') =>
    writeFileSync(
      join(folder, 'iframe.html'),
      `<!doctype html><html lang="en"><title>x</title><div id="storybook-root">${body}</div>
      <script>__STORYBOOK_ADDONS_CHANNEL__ = { last: (event) => event === 'storyFinished' ? [{ status: '${status}', reporters: [] }] : undefined }</script>`,
    );
  const says = async () => (await troubles(page, planted.origin, { id: 'x' })).join('\n');

  it('finds a barrier, also inside a shadow root', async () => {
    plant('<div><template shadowrootmode="open"><input></template></div>');
    assert.match(await says(), /has a barrier: label/);
  });

  it('finds what has no room on a phone: a word, and a control', async () => {
    const widget = (content: string) =>
      `<div><template shadowrootmode="open"><div class="root" style="padding: 20px">${content}</div></template></div>`;
    plant(widget(`<p style="margin-inline-start: 200px">Responsibilities</p>`));
    assert.match(await says(), /has too little room on a phone: #text “Responsibilities” by/);
    plant(widget(`<button style="inline-size: 270px">Try again</button>`));
    assert.match(await says(), /has too little room on a phone: button “Try again” by/);
    plant(widget(`<div style="overflow-x: auto"><p style="inline-size: 400px">A wide table</p></div>`));
    assert.equal(await says(), '');
    plant(widget(`<details><summary>More</summary><p style="inline-size: 400px">Folded</p></details>`));
    assert.equal(await says(), '');
  });

  it('finds an error, a request elsewhere and a story that fails', async () => {
    plant('<script>console.error("no data")</script>');
    assert.match(await says(), /writes an error: no data/);
    plant('<script>throw new Error("no course")</script>');
    assert.match(await says(), /throws: no course/);
    plant('<img alt="" src="http://localhost:1/logo.png">');
    assert.match(await says(), /asks http:\/\/localhost:1/);
    plant('<pre id="error-message">no widget</pre>', 'error');
    assert.match(await says(), /fails: no widget/);
  });

  it('lets our own console lines pass', async () => {
    plant('<p>Fine</p><script>console.error("npq: could not load facts")</script>');
    assert.equal(await says(), '');
  });
});
