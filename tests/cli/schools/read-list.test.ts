import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { writeOds, writeXlsx } from 'hucre';
import { readList, schoolLists } from '../../../packages/cli/src/schools/read-list.js';

const folder = mkdtempSync(join(tmpdir(), 'npq-lists-'));
after(() => rmSync(folder, { recursive: true }));

const cover = { name: 'About', rows: [['A list of settings'], ['of autumn 2026']] };
const rows = [
  ['Eligible settings'],
  [],
  ['School name', 'URN', 'Note'],
  ['Zoë’s & Co', 100001, ''],
  ['B', '100002', 'x'],
];
const sheets = [cover, { name: 'Schools', rows }];

function saved(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const expected = [
  ['100001', 'Zoë’s & Co'],
  ['100002', 'B'],
];

for (const [name, write] of [
  ['list.xlsx', () => writeXlsx({ sheets })],
  ['list.ods', () => writeOds({ sheets })],
  ['list.csv', () => Promise.resolve(`\uFEFF${rows.map((row) => row.join(',')).join('\r\n')}`)],
] as const)
  void test(`the numbers of ${name} are read from the sheet and below the title where they stand`, async () => {
    const { names, without, twice } = await readList(saved(name, await write()), schoolLists.rise);
    assert.deepEqual([...names], expected);
    assert.deepEqual([without, twice], [0, 0]);
  });

void test('an OpenDocument file is known by what is in it too', async () => {
  const { names } = await readList(saved('renamed.xlsx', await writeOds({ sheets })), schoolLists.rise);
  assert.deepEqual([...names], expected);
});

void test('a workbook without the column of its kind of number is refused by name', async () => {
  const path = saved('other.xlsx', await writeXlsx({ sheets }));
  await assert.rejects(readList(path, schoolLists['pp50-fe']), /has no column "UKPRN"/);
});
