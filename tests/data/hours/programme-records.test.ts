import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { parsePeriod } from '@npq-widgets/data/hours';
import { parseRecord, programmeRecord } from '@npq-widgets/data/schema';

import { dayLengths, programmes, readRaw } from './programmes-on-record.js';

describe('records/programmes.json', () => {
  test('holds 28 programmes', () => assert.equal(programmes.length, 28));

  test('every period can be put in order', () => {
    for (const { period } of programmes)
      assert.ok(parsePeriod(period).to >= parsePeriod(period).from, period);
  });

  test('a total is its count times each, where both are single figures', () => {
    for (const { id, components } of programmes) {
      for (const { name, count, each, total } of components) {
        if (typeof count !== 'number' || !each || !total || !('value' in each)) continue;
        assert.equal(each.value * count, total.value, `${id}: ${name}`);
        assert.equal(each.unit, total.unit, `${id}: ${name}`);
      }
    }
  });

  test('a part is kept for courses of its programme only', () => {
    for (const { id, courses, components } of programmes) {
      for (const course of components.flatMap((component) => component.courses ?? [])) {
        assert.ok(courses.includes(course), `${id}: ${course}`);
      }
    }
  });

  test('a provider that the page does not name is not recorded as certain, and why is said', () => {
    for (const { id, provider } of programmes)
      assert.equal(provider.confidence === 'high', provider.note === undefined, id);
  });

  test('a day in a record is a day: no note turns it into hours', () => {
    const days = programmes
      .flatMap(({ components }) => components)
      .filter(({ total }) => total?.unit === 'day');
    assert.equal(days.length, 6);
    for (const { note } of days) assert.doesNotMatch(note ?? '', /hour/);
  });

  test('a figure of nought, a period in words and an unknown unit are refused by item and field', async () => {
    const wrong = async (change: (item: Record<string, unknown>) => void): Promise<() => unknown> => {
      const raw = await readRaw('programmes');
      change(raw.items[0]!);
      return () => parseRecord(programmeRecord, raw);
    };
    const first = programmes[0]!.id;
    const refusal = (field: string) => ({
      name: 'DataRefusedError',
      message: new RegExp(`programmes.json, item "${first}", field ${field}`),
    });
    assert.throws(
      await wrong((item) => {
        item['months'] = 0;
      }),
      refusal('months'),
    );
    assert.throws(
      await wrong((item) => {
        item['period'] = 'recently';
      }),
      refusal('period'),
    );
    assert.throws(
      await wrong((item) => {
        item['statedTotal'] = { value: 2, unit: 'week' };
      }),
      refusal('statedTotal'),
    );
  });
});

test('records/day-lengths.json holds the five lengths that pages gave', () => {
  assert.deepEqual(
    dayLengths.map(({ unit, hours }) => [unit, hours]),
    [
      ['day', 5],
      ['day', 4],
      ['day', 6],
      ['half day', 3],
      ['session', 4],
    ],
  );
});
