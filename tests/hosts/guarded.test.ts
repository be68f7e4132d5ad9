import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { openBrowser, openDemo } from '../support/opened.js';
import { wake } from './answers.js';
import { bringTranslator, keepTranslating } from './translator.js';
import { FUNDED_ACADEMY, checkFunding, findPlace } from './visitor.js';
import { watchPage, type WatchedPage } from './watch.js';

const TAGS = ['hub', 'eligibility-checker', 'framework-explorer', 'hours-planner', 'provider-finder'];
/** An app as Vite builds it: its first file, and all of them by their names. */
interface App {
  readonly entry: string;
  readonly files: ReadonlyMap<string, string>;
}

/** An app that imports these modules, built as docs/frameworks.md says. */
async function buildApp(modules: readonly string[], isPlain = false): Promise<App> {
  const root = mkdtempSync(resolve('tests/hosts/app-'));
  try {
    writeFileSync(join(root, 'main.js'), modules.map((name) => `import '${name}';`).join('\n'));
    const built = (await build({
      root,
      base: '/app/',
      configFile: false,
      logLevel: 'silent',
      resolve: { conditions: ['browser', 'module', 'import', 'default'] },
      build: {
        write: false,
        modulePreload: { polyfill: false },
        ...(isPlain && { lib: { entry: join(root, 'main.js'), formats: ['es'] as const, fileName: 'main' } }),
        rolldownOptions: { input: join(root, 'main.js') },
      },
    })) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
    const output = [built].flat().flatMap((one) => one.output);
    const first = output.find((file) => file.type === 'chunk' && file.isEntry);
    return {
      entry: first?.fileName ?? '',
      files: new Map(
        output.map((file) => [file.fileName, String(file.type === 'chunk' ? file.code : file.source)]),
      ),
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const POLICY = "require-trusted-types-for 'script'; trusted-types npq-widgets";
const guarded = await buildApp(TAGS.map((name) => `@npq-widgets/embed/guarded/${name}`));
const plain = await buildApp(TAGS.map((name) => `@npq-widgets/elements/${name}`));
/** Vite's own code for files that come later asks the page's document: only a build as a library does without. */
const inOneFile = await buildApp(
  TAGS.slice(1).map((name) => `@npq-widgets/embed/distribution/v1/single/npq-${name}.js`),
  true,
);
const site = await openDemo();
const browser = await openBrowser();

/** A page of ours with the app in the place of the snippet's script. */
async function open(app: App, host: string, policy = '', isTranslated = false): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
  const watched = await watchPage(context, [site.pages, new URL(site.scripts).origin]);
  const { page } = watched;
  await page.route(`${site.pages}/hosts/${host}.html`, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replaceAll(
      /<script async src="[^"]*npq\.js"><\/script>/g,
      `<script type="module" src="/app/${app.entry}"></script>`,
    );
    const headers = { ...response.headers(), ...(policy ? { 'content-security-policy': policy } : {}) };
    await route.fulfill({ response, body: html, headers });
  });
  await page.route(`${site.pages}/app/**`, (route) => {
    const name = new URL(route.request().url()).pathname.replace('/app/', '');
    return route.fulfill({
      contentType: 'text/javascript',
      body: app.files.get(name) ?? '',
      status: app.files.has(name) ? 200 : 404,
    });
  });
  if (isTranslated) await bringTranslator(page);
  await page.goto(`${site.pages}/hosts/${host}.html`);
  return watched;
}

/** Wakes all four, and comes to an answer in the two that bring most for it. */
async function useIt(page: Page): Promise<void> {
  await wake(page);
  await findPlace(page, 'B1 1AA', '2 hubs share Birmingham');
  assert.match(await checkFunding(page, 'npq-senior-leadership', FUNDED_ACADEMY), /^\s*You should be funded/);
}

describe('an app that bundles @npq-widgets/embed/guarded draws all four and comes to answers', () => {
  for (const [about, host, policy, translated] of [
    ['on a plain page', 'bare', '', false],
    ['under Trusted Types that name our policy', 'bare', POLICY, false],
    ['on a page whose words are translated all the time', 'bare', '', true],
    ['among images and links that are named like parts of the browser', 'clobbered', '', false],
  ] as const)
    it(about, async () => {
      const { page, errors, violations } = await open(
        host === 'clobbered' ? inOneFile : guarded,
        host,
        policy,
        translated,
      );
      if (translated) await keepTranslating(page, 'replace');
      await useIt(page);
      assert.deepEqual({ errors, violations: await violations() }, { errors: [], violations: [] });
      await page.context().close();
    });
});

describe('an app that bundles @npq-widgets/elements', () => {
  it('comes to answers on a page of its own', async () => {
    const { page, errors } = await open(plain, 'bare');
    await useIt(page);
    assert.deepEqual(errors, []);
    await page.context().close();
  });

  it('does not draw under Trusted Types that name our policy alone: that promise is of the built files', async () => {
    const { page, errors } = await open(plain, 'bare', POLICY);
    await page.waitForFunction(() => document.readyState === 'complete');
    assert.match(errors.join(), /lit-html/);
    assert.equal(await page.locator('npq-hours-planner').evaluate((element) => element.shadowRoot), null);
    await page.context().close();
  });
});
