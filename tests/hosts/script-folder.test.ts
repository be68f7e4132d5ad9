import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { openBrowser, openDemo, openHost } from '../support/opened.js';
import { watchPage, type WatchedPage } from './watch.js';
import { untilShown } from './widgets.js';

/** What the console says when nothing on the page leads to our folder. */
const LINE = 'npq: an optimiser must not copy npq.js into another file';
const PLANNER =
  '<npq-hours-planner><p>A sentence. <a href="https://www.gov.uk/">A link</a></p></npq-hours-planner>';

const site = await openDemo();
const host = await openHost();
const evil = await openHost();
const browser = await openBrowser();
host.add('/jquery.js', readFileSync('node_modules/jquery3/dist/jquery.min.js', 'utf8'));

for (const version of ['v1', 'v1.0.0']) {
  describe(`the folder of ${version}, on a page where`, { timeout: 180_000 }, () => {
    const text = readFileSync(
      new URL(`../../packages/embed/distribution/${version}/npq.js`, import.meta.url),
      'utf8',
    );
    /** Our folder on another origin, and on the page's own. */
    const far = site.scripts.replace(/v1\/$/, `${version}/`);
    const near = `${host.origin}/npq/${version}/`;
    before(() => host.add('/cache/js/a.js', `globalThis.other = 1;\n${text}`));

    async function open(body: string, path = ''): Promise<WatchedPage> {
      const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
      const watched = await watchPage(context, [host.origin, new URL(far).origin]);
      host.show(
        `<!doctype html><html lang="en"><title>Stranger</title><link rel="icon" href="data:,"><body>${body}`,
      );
      await watched.page.goto(host.origin + path);
      return watched;
    }

    async function assertAlive(body: string): Promise<void> {
      const { page, errors, warnings, foreign } = await open(body);
      await untilShown(page, ['npq-hours-planner']);
      assert.deepEqual({ errors, warnings, foreign }, { errors: [], warnings: [], foreign: [] });
      await page.context().close();
    }

    async function assertOneLine(body: string, path = ''): Promise<void> {
      const { page, errors, warnings, foreign, requests } = await open(body, path);
      await page.getByRole('button', { name: 'Try to load this tool again' }).waitFor();
      assert.deepEqual({ errors, warnings, foreign }, { errors: [], warnings: [LINE], foreign: [] });
      assert.deepEqual(
        requests.filter((url) => url.includes('/modules/')),
        [],
      );
      assert.equal(await page.getByText('A sentence.').isVisible(), true);
      await page.context().close();
    }

    const combined = '<script src="/cache/js/a.js"></script>';
    const inlined = `<script>${text}</script>`;

    it('a module imports it', () =>
      assertAlive(`${PLANNER}<script type="module">import '${far}npq.js'</script>`));

    it('a script imports it, as consent tools do with what they held', () =>
      assertAlive(`${PLANNER}<script>import('${far}npq.js')</script>`));

    it('jQuery fills a part with it, loads it, or runs its text', async () => {
      const part = `<div><script async src="${near}npq.js"></script>${PLANNER}</div>`;
      host.add('/part.html', part);
      const run = (code: string): string =>
        `<div id="panel">${PLANNER}</div><script src="/jquery.js"></script><script>${code}</script>`;
      await assertAlive(run("$('#panel').load('/part.html')"));
      await assertAlive(run(`$('#panel').html(${JSON.stringify(part).replaceAll('/', '\\/')})`));
      await assertAlive(run(`$.getScript('${near}npq.js')`));
    });

    it('it stands in another file, in the page or behind a blob, and a script or a tag of ours has data-base', async () => {
      const blob = `<script>{const s=document.createElement('script');s.src=URL.createObjectURL(new Blob([${JSON.stringify(text).replaceAll('</', '<\\/')}]));document.body.append(s)}</script>`;
      for (const run of [combined, inlined, blob]) {
        await assertAlive(`<npq-hub data-base="${far}"></npq-hub>${PLANNER}${run}`);
        await assertAlive(`${run}${PLANNER.replace('planner', `planner data-base="${far}"`)}`);
      }
      await assertAlive(`${PLANNER}<script data-base="${far.slice(0, -1)}"></script>${combined}`);
      // Before the tag that names it was read.
      const { page } = await open(`${PLANNER}${inlined}<p>More.</p><npq-hub data-base="${far}"></npq-hub>`);
      await untilShown(page, ['npq-hours-planner']);
      await page.context().close();
    });

    for (const name of [
      'src',
      'data-src',
      'data-rocket-src',
      'data-litespeed-src',
      'consent-original-src-_',
      'suppressedsrc',
      'data-uc-src',
    ])
      it(`a script that does not run names it in ${name}`, () =>
        assertAlive(`${PLANNER}<script type="text/plain" ${name}="${far}npq.js?ver=2"></script>${combined}`));

    it('nothing names it: the sentence stays, and one line says what happened', async () => {
      await assertOneLine(`${PLANNER}${combined}`);
      await assertOneLine(`${PLANNER}${inlined}`);
      await assertOneLine(`<div data-npq="hours-planner"><p>A sentence.</p></div>${inlined}`);
    });

    it('a stranger names his own: in a picture, a link, a block, an option, the address', async () => {
      const his = `${evil.origin}/npq/${version}/`;
      const { page, requests, warnings } = await open(
        `${PLANNER}<img src="${his}npq.js" alt=""><a href="${his}npq.js">Here</a>
        <div data-npq="hub" data-base="${his}" data-src="${his}npq.js"></div>
        <npq-hub action-url="${his}npq.js"></npq-hub>${inlined}`,
        `/?x=${his}npq.js&y=@${his}npq.js&z=(${his}npq.js#${his}npq.js`,
      );
      await page.getByRole('button', { name: 'Try to load this tool again' }).waitFor();
      assert.deepEqual(warnings, [LINE]);
      assert.deepEqual(
        requests.filter((url) => url.startsWith(evil.origin)),
        [`${his}npq.js`],
        'only the picture was asked for',
      );
      await page.context().close();
    });

    it('another address is named, but its own is right', async () => {
      const { page, requests } = await open(
        `${PLANNER}<npq-hub data-base="${evil.origin}/npq/${version}/"></npq-hub><script src="${far}npq.js"></script>`,
      );
      await untilShown(page, ['npq-hours-planner']);
      assert.deepEqual(
        requests.filter((url) => url.startsWith(evil.origin)),
        [],
      );
      await page.context().close();
    });
  });
}
