import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { after, before, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { tokeniseSchool } from '@npq-widgets/data/workplaces';
import { build } from 'esbuild';
import type { BrowserContext, Page } from 'playwright-core';
import { readSchools } from '../../../packages/data/build/schools.js';
import { openBrowser, openFolder } from '../../support/opened.js';
import { scriptAfter } from './script-time.js';

/**
 * The search of schools beside others with the same names, each in a page of its own: what is downloaded until the first
 * suggestions of somebody who has nothing yet, what a key costs on a processor that Chromium slows four times, and how often
 * the first that is found is the school whose whole name was typed.
 */
const SLOWED = 4;
const [NAMES, TYPED] = [200, 6];
/** Fewer letters are too few for the widgets. */
const LEAST = 3;

const schools = await readSchools();
const spread = (count: number): string[] =>
  schools.filter((_, at) => at % Math.floor(schools.length / count) === 0).map(({ name }) => name);

const folder = mkdtempSync(join(tmpdir(), 'npq-compare-'));
const files = await openFolder(folder);
const browser = await openBrowser();

/** A page that has `look`: what was typed → the name that is found first. */
async function writePage(name: string, contents: string): Promise<void> {
  await build({
    stdin: { contents, resolveDir: process.cwd() },
    outfile: join(folder, `${name}.js`),
    conditions: ['npq-source'],
    ...{ bundle: true, minify: true, format: 'esm', target: 'es2022' },
    external: ['/schools/*', '/pagefind/*'],
  });
  writeFileSync(
    join(folder, `${name}.html`),
    `<!doctype html><link rel="icon" href="data:,"><script type="module" src="./${name}.js"></script>`,
  );
}

const writeOurs = (): Promise<void> =>
  writePage(
    'ours',
    `import { schoolSearch } from '@npq-widgets/data/workplaces';
    import { builtInSchools } from '/schools/index.js';
    const search = schoolSearch(builtInSchools);
    globalThis.look = async (text) => (await search(text)).schools?.[0]?.name;`,
  );

/** What it does with a list that it is given: every option that has what was typed anywhere, in the list's order. */
const writeAutocomplete = (): Promise<void> =>
  writePage(
    'accessible-autocomplete',
    `import autocomplete from 'accessible-autocomplete';
    globalThis.kept = autocomplete;
    let names;
    globalThis.look = async (text) => {
      names ??= await (await fetch('/names.json')).json();
      const typed = text.toLowerCase();
      return names.filter((name) => name.toLowerCase().indexOf(typed) !== -1)[0];
    };`,
  );

const writeMiniSearch = (): Promise<void> =>
  writePage(
    'minisearch',
    `import MiniSearch from 'minisearch';
    let search;
    globalThis.look = async (text) => {
      if (!search) {
        const names = await (await fetch('/names.json')).json();
        search = new MiniSearch({ fields: ['name'], storeFields: ['name'] });
        search.addAll(names.map((name, id) => ({ id, name })));
      }
      return search.search(text, { prefix: true, fuzzy: 0.2, combineWith: 'AND' })[0]?.name;
    };`,
  );

interface PagefindIndex {
  addCustomRecord(record: object): Promise<unknown>;
  writeFiles(to: { readonly outputPath: string }): Promise<unknown>;
}
interface Pagefind {
  readonly createIndex: () => Promise<{ readonly index: PagefindIndex }>;
  readonly close: () => Promise<unknown>;
}

async function writePagefind(): Promise<void> {
  const name = 'pagefind';
  const { createIndex, close } = (await import(name)) as Pagefind;
  const { index } = await createIndex();
  for (const { urn, name: title, town, postcode } of schools)
    await index.addCustomRecord({
      ...{
        url: `/${urn}`,
        language: 'en',
        meta: { title: [title, town, postcode].filter(Boolean).join(', ') },
      },
      content: [title, town, postcode].join(' '),
    });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  await writePage(
    'pagefind',
    `let pagefind;
    globalThis.look = async (text) => {
      pagefind ??= await import('/pagefind/pagefind.js');
      const { results } = await pagefind.search(text);
      return (await results[0]?.data())?.meta.title;
    };`,
  );
}

/** What a file weighs on its way. Pagefind's own are compressed already. */
const weigh = (url: string, body: Buffer): number =>
  /\.(?:js|json|html)$/.test(extname(new URL(url).pathname)) ? brotliCompressSync(body).length : body.length;

async function open(
  name: string,
): Promise<{ context: BrowserContext; page: Page; bytes: () => Promise<number> }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const weights: Promise<number>[] = [];
  page.on('response', (response) =>
    weights.push(response.body().then((body) => weigh(response.url(), body))),
  );
  await page.goto(`${files.origin}/${name}.html`);
  await page.waitForFunction('globalThis.look');
  return {
    context,
    page,
    bytes: async () => (await Promise.all(weights)).reduce((sum, one) => sum + one, 0),
  };
}

const look = (page: Page, text: string): Promise<string | undefined> =>
  page.evaluate(`look(${JSON.stringify(text)})`);

const at = (numbers: readonly number[], share: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * share)] ?? NaN;

interface Measured {
  readonly bytes: number;
  readonly keys: readonly number[];
  readonly share: number;
}

async function measure(name: string): Promise<Measured> {
  const bytes: number[] = [];
  const keys: number[] = [];
  for (const typed of spread(TYPED)) {
    const { context, page, bytes: soFar } = await open(name);
    await look(page, typed.slice(0, LEAST));
    bytes.push(await soFar());
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    keys.push(
      ...(await scriptAfter(browser, page, async (mark) => {
        for (let length = LEAST + 1; length <= typed.length; length++) {
          await mark();
          await look(page, typed.slice(0, length));
        }
      })),
    );
    await context.close();
  }
  const { context, page } = await open(name);
  let first = 0;
  const names = spread(NAMES);
  const plain = (text: string): string => tokeniseSchool(text).join(' ');
  for (const typed of names) {
    const found = plain((await look(page, typed)) ?? '');
    if (found === plain(typed) || found.startsWith(`${plain(typed)} `)) first += 1;
  }
  await context.close();
  return { bytes: at(bytes, 0.5), keys, share: first / names.length };
}

before(async () => {
  writeFileSync(
    join(folder, 'names.json'),
    JSON.stringify(
      schools.map(({ name, town, postcode }) => [name, town, postcode].filter(Boolean).join(', ')),
    ),
  );
  symlinkSync(resolve('packages/data/dist/schools'), join(folder, 'schools'));
  await Promise.all([writeOurs(), writeAutocomplete(), writeMiniSearch(), writePagefind()]);
});
after(() => rmSync(folder, { recursive: true, force: true }));

it('is lighter than the full list in others, and finds as many names first', async () => {
  const all = new Map<string, Measured>();
  for (const name of ['ours', 'accessible-autocomplete', 'minisearch', 'pagefind']) {
    const measured = await measure(name);
    all.set(name, measured);
    const { bytes, keys, share } = measured;
    console.log(
      `# ${name}: ${(bytes / 1000).toFixed(1)} kB until the first suggestions, a key ${at(keys, 0.5).toFixed(1)} ms in the median and ${at(keys, 0.95).toFixed(1)} at the 95th percentile, ${(share * 100).toFixed(1)} % of names first`,
    );
  }
  const ours = all.get('ours');
  assert.ok(ours);
  for (const [name, { bytes }] of all) if (name !== 'ours') assert.ok(ours.bytes < bytes, name);
  assert.ok(ours.share >= 0.99, `${ours.share}`);
});
