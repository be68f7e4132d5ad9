import assert from 'node:assert/strict';
import { test } from 'node:test';

import { everyItem, recordFiles, recordNames, records } from './all-records.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

void test('every file below records/ is on the list, so that none goes unchecked', async () => {
  assert.deepEqual((await recordFiles()).sort(), [...recordNames].sort());
});

void test('every item names at least one source, and each is on record', () => {
  const known = new Set(records.sources.items.map(({ id }) => id));
  const wrong = everyItem
    .filter(({ record }) => record !== 'sources')
    .filter(({ item }) => !item.sources?.length || item.sources.some((id) => !known.has(id)));
  assert.deepEqual(
    wrong.map(({ record, item }) => `${record}: ${item.id}`),
    [],
  );
});

void test('every list of sources, however deep, resolves', () => {
  const known = new Set(records.sources.items.map(({ id }) => id));
  const unknown: string[] = [];
  const look = (value: unknown, where: string): void => {
    if (Array.isArray(value)) for (const part of value) look(part, where);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) {
        if (key !== 'sources') look(part, where);
        else for (const id of part as string[]) if (!known.has(id)) unknown.push(`${where}: ${id}`);
      }
    }
  };
  for (const name of recordNames) if (name !== 'sources') look(records[name], name);
  assert.deepEqual(unknown, []);
});

void test('a file names at its head every source that its items rest on', () => {
  const missing = recordNames
    .filter((name) => name !== 'sources')
    .flatMap((name) => {
      const record = records[name] as { sources?: readonly string[] };
      const items = everyItem.filter((entry) => entry.record === name);
      return items.flatMap(({ item }) =>
        (item.sources ?? []).filter((id) => !record.sources?.includes(id)).map((id) => `${name}: ${id}`),
      );
    });
  assert.deepEqual([...new Set(missing)], []);
});

void test('every item has a confidence, a day up to which it holds or null, and a day of review', () => {
  for (const { record, item } of everyItem) {
    const where = `${record}: ${item.id}`;
    assert.ok(['high', 'medium', 'low'].includes(item.confidence), where);
    assert.ok(item.holdsUntil === null || DAY.test(item.holdsUntil), where);
    assert.match(item.reviewBy, DAY, where);
  }
});

void test('a day of review comes after the day the record was read, and within a year of it', () => {
  for (const { record, item } of everyItem) {
    const { read } = records[record];
    assert.ok(item.reviewBy > read, `${record}: ${item.id}`);
    assert.ok(Date.parse(item.reviewBy) - Date.parse(read) < 366 * 86_400_000, `${record}: ${item.id}`);
  }
});
