import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { SliceMap, SliceName } from '@npq-widgets/data/slices';

import { findSlices } from '../../../packages/data/build/find-slices.js';
import { recordList } from '../../../packages/data/build/record-list.js';
import { sliceModules } from '../../../packages/data/build/slice-modules.js';
import { records } from '../records/all-records.js';

const slices = await findSlices();
const source = new URL('../../../packages/data/src/', import.meta.url);

/** The source of an entry such as `@npq-widgets/data/finder`. */
async function entrySource(entry: string): Promise<string> {
  const path = entry.replace('@npq-widgets/data', '').replace(/^\//, '');
  return readFile(new URL(path === '' ? 'index.ts' : `${path}/index.ts`, source), 'utf8');
}

/** Declaration files fail silently when a type is missing: it becomes `any`. */
async function assertExported(type: string, entry: string): Promise<void> {
  assert.match(
    await entrySource(entry),
    new RegExp(`export type \\{[^}]*\\b${type}\\b[^}]*\\}`),
    `${entry} must export ${type}`,
  );
}

void test('the type of every record is exported where its declaration looks', async () => {
  for (const { type } of Object.values(recordList)) await assertExported(type, '@npq-widgets/data/schema');
});

/** `true` only for `any`, which a declaration becomes when a type that it names is missing. */
type IsAny<Type> = 0 extends 1 & Type ? true : false;
type Untyped = { [Name in SliceName]: IsAny<SliceMap[Name]> extends true ? Name : never }[SliceName];

void test('the value of every slice has a type', () => {
  // The compiler checks this: it names the slice that has none.
  const untyped: Untyped[] = [];
  const planted: IsAny<ReturnType<typeof JSON.parse>> = true;
  assert.deepEqual([untyped, planted], [[], true]);
  const checked: [Untyped] extends [never] ? true : Untyped = true;
  assert.ok(checked);
});

/** A folder with these files, as `src` is laid out. */
async function withSources(files: Readonly<Record<string, string>>, run: (folder: URL) => Promise<void>) {
  const folder = await mkdtemp(join(tmpdir(), 'npq-slices-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(join(folder, path, '..'), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    await run(pathToFileURL(`${folder}/`));
  } finally {
    await rm(folder, { recursive: true });
  }
}

const SLICE = 'export const build = (records) => records.items;';

void test('a new slice is one file; one with members is a slice for each, and a module that loads them', async () => {
  const files = {
    'hours/slices/terms.ts': SLICE,
    'finder/slices/maps.ts': `export const members = ['n', 's'];\nexport const build = (records, one) => one;`,
    'finder/maps-helper.ts': 'export const build = 1;',
  };
  await withSources(files, async (folder) => {
    const found = await findSlices(folder);
    assert.deepEqual(
      found.map(({ name, file }) => [name, file]),
      [
        ['maps-n', 'finder/slices/maps'],
        ['maps-s', 'finder/slices/maps'],
        ['terms', 'hours/slices/terms'],
      ],
    );
    const modules = sliceModules(found, { items: [1] } as never);
    const of = (name: string) => modules.find((module) => module.name === name);
    assert.equal(of('terms')?.script, 'export default [1];\n');
    assert.equal(of('maps-s')?.script, 'export default "s";\n');
    assert.match(of('families/maps')?.script ?? '', /'maps-n': \(\) => import\('\.\.\/maps-n\.js'\)/);
    assert.match(of('index')?.declaration ?? '', /'terms': typeof import\('\.\/terms\.js'\)\.default;/);
  });
});

void test('a slice that builds nothing, and two of one name, are refused by name', async () => {
  await withSources({ 'hours/slices/empty.ts': 'export const value = 1;' }, (folder) =>
    assert.rejects(findSlices(folder), /hours\/slices\/empty\.ts .* exports no function "build"/),
  );
  await withSources({ 'hours/slices/twin.ts': SLICE, 'finder/slices/twin.ts': SLICE }, (folder) =>
    assert.rejects(findSlices(folder), /Two slices are called "twin"/),
  );
});

void test('every slice is plain data: it comes back from JSON as it was', () => {
  for (const slice of slices) {
    const value: unknown = slice.build(records);
    assert.deepEqual(JSON.parse(JSON.stringify(value)), value, slice.name);
  }
});

type Noted = Readonly<Record<string, { readonly publisher?: string; readonly read?: string }>>;

/** Whoever opens the examples of a course gets what they rest on in a slice of their own. */
const programmeSources = (): Noted =>
  slices.find(({ name }) => name === 'programme-sources')?.build(records) as Noted;

void test('a source that a slice cites has a note, in it or beside it', () => {
  for (const slice of slices) {
    const value = slice.build(records) as { readonly sources?: Noted };
    if (Array.isArray(value.sources) || value.sources === undefined) continue;
    const isOfCourse = slice.name.startsWith('course-programmes-');
    const notes = { ...value.sources, ...(isOfCourse && programmeSources()) };
    const cited = [...JSON.stringify(value).matchAll(/"sources":\[([^\]]*)\]/g)].flatMap(
      ([, list = '']) => JSON.parse(`[${list}]`) as string[],
    );
    for (const id of cited) assert.ok(notes[id]?.publisher && notes[id].read, `${slice.name}: ${id}`);
  }
});

void test('what was built is there to import', () => {
  const dist = new URL('../../../packages/data/dist/', import.meta.url);
  const built = [
    ...Object.keys(recordList).map((name) => `records/${name}`),
    ...sliceModules(slices, records).map(({ name }) => `slices/${name}`),
  ];
  const missing = built
    .flatMap((name) => ['.js', '.d.ts'].map((end) => name + end))
    .filter((file) => !existsSync(new URL(file, dist)));
  assert.deepEqual(missing, [], 'run npm run build:records');
});
