import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import type { Licence, Source } from '@npq-widgets/data/schema';
import { noticeText } from '../../../packages/data/build/notice.js';
import { records } from '../records/all-records.js';

const root = new URL('../../../', import.meta.url);
const notice = noticeText(records.sources.items);

void test('NOTICE.md, at the root and in the data package, is what the records say', async () => {
  assert.equal(await readFile(new URL('NOTICE.md', root), 'utf8'), notice, 'run npm run build:records');
  assert.equal(
    await readFile(new URL('packages/data/NOTICE.md', root), 'utf8'),
    notice,
    'run npm run build:records',
  );
});

void test('every source stands in it once, under its licence', () => {
  const sections = new Map(
    notice
      .split('\n## ')
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('\n')), part]),
  );
  const heading: Record<Licence, RegExp> = {
    'OGL-UK-3.0': /^Crown copyright/,
    'OPL-3.0': /^Parliament/,
    MIT: /MIT/,
    'CC-BY-4.0': /Attribution 4/,
    'CC0-1.0': /CC0/,
    'facts-only': /^Facts only/,
  };
  let count = 0;
  for (const [name, part] of sections) {
    const expected = records.sources.items.filter(({ licence }) => heading[licence].test(name));
    const lines = part.split('\n').filter((line) => line.startsWith('- '));
    assert.equal(lines.length, expected.length, name);
    for (const { publisher } of expected)
      assert.ok(
        lines.some((line) => line.startsWith(`- ${publisher}: `)),
        publisher,
      );
    count += lines.length;
  }
  assert.equal(count, records.sources.items.length);
});

void test('it names the Open Government Licence and links to it', () => {
  assert.match(notice, /Open Government Licence v3\.0\]\(https:\/\/www\.nationalarchives\.gov\.uk\//);
});

void test('a title with brackets stays one link, and a source without an address is no link', () => {
  const [first] = records.sources.items;
  assert.ok(first);
  const source: Source = {
    ...first,
    publisher: 'Kew',
    title: 'Oaks [draft]',
    url: 'https://kew.example/oaks',
    published: '2020',
    licence: 'facts-only',
  };
  assert.match(noticeText([source]), /^- Kew: \[Oaks \(draft\)\]\(https:\/\/kew\.example\/oaks\), 2020$/m);
  assert.match(noticeText([{ ...source, url: null, published: null }]), /^- Kew: Oaks \(draft\)$/m);
});
