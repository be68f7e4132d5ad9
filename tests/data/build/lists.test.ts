import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { recordList } from '../../../packages/data/build/record-list.js';
import { sliceList } from '../../../packages/data/build/slice-list.js';
import { records } from '../records/all-records.js';

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

void test('the type of every slice is exported where its declaration looks', async () => {
  for (const { type, from } of sliceList) await assertExported(type, from);
});

void test('no two slices have the same name', () => {
  const names = sliceList.map(({ name }) => name);
  assert.deepEqual(names, [...new Set(names)]);
});

void test('every slice has a loader and a place in SliceMap, and the other way round', async () => {
  const slices = await readFile(new URL('slices.ts', source), 'utf8');
  const loaded = [...slices.matchAll(/import\('@npq-widgets\/data\/slices\/([^']+)'\)/g)].map(
    ([, name]) => name,
  );
  assert.deepEqual([...new Set(loaded)].sort(), sliceList.map(({ name }) => name).sort());
});

void test('every slice is plain data: it comes back from JSON as it was', () => {
  for (const slice of sliceList) {
    const value: unknown = slice.build(records);
    assert.deepEqual(JSON.parse(JSON.stringify(value)), value, slice.name);
  }
});

void test('a slice that names sources in full has a note for each one it cites', () => {
  for (const slice of sliceList) {
    const value = slice.build(records) as { sources?: Record<string, { publisher?: string; read?: string }> };
    if (Array.isArray(value.sources) || value.sources === undefined) continue;
    const cited = [...JSON.stringify(value).matchAll(/"sources":\[([^\]]*)\]/g)].flatMap(
      ([, list = '']) => JSON.parse(`[${list}]`) as string[],
    );
    for (const id of cited)
      assert.ok(value.sources[id]?.publisher && value.sources[id].read, `${slice.name}: ${id}`);
  }
});

void test('what was built is there to import', () => {
  const dist = new URL('../../../packages/data/dist/', import.meta.url);
  const built = [
    ...Object.keys(recordList).map((name) => `records/${name}`),
    ...sliceList.map(({ name }) => `slices/${name}`),
  ];
  const missing = built
    .flatMap((name) => ['.js', '.d.ts'].map((end) => name + end))
    .filter((file) => !existsSync(new URL(file, dist)));
  assert.deepEqual(missing, [], 'run npm run build:records');
});
