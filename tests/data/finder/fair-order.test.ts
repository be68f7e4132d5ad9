import assert from 'node:assert/strict';
import { test } from 'node:test';

import { fairOrder } from '@npq-widgets/data/finder';
import { records } from '../records/all-records.js';

const providers = records.providers.items
  .filter(({ status }) => status === 'active')
  .map(({ id }) => ({ id }));
const order = (seed: string): string[] => fairOrder(providers, seed).map(({ id }) => id);

void test('the same seed gives the same order, whatever order the items came in', () => {
  assert.deepEqual(order('EE5'), order('EE5'));
  assert.deepEqual(
    fairOrder([...providers].reverse(), 'EE5').map(({ id }) => id),
    order('EE5'),
  );
});

void test('nothing is lost or added', () => {
  assert.deepEqual(order('EE5').sort(), providers.map(({ id }) => id).sort());
  assert.deepEqual(fairOrder([], 'EE5'), []);
});

void test('over all hub areas and courses each provider stands first, and on average, as often as the others', () => {
  const seeds = records.hubs.items.flatMap(({ id }) =>
    records.courses.items.map((course) => `${course.id}|autumn-2026|${id}`),
  );
  const first = new Map<string, number>();
  const sum = new Map<string, number>();
  for (const seed of seeds) {
    order(seed).forEach((id, place) => {
      sum.set(id, (sum.get(id) ?? 0) + place + 1);
      if (place === 0) first.set(id, (first.get(id) ?? 0) + 1);
    });
  }
  const fair = seeds.length / providers.length;
  const middle = (providers.length + 1) / 2;
  for (const { id } of providers) {
    assert.ok(
      Math.abs((first.get(id) ?? 0) - fair) < fair * 0.25,
      `${id} is first ${first.get(id)} times of ${seeds.length}`,
    );
    assert.ok(
      Math.abs((sum.get(id) ?? 0) / seeds.length - middle) < 0.25,
      `${id} stands at ${(sum.get(id) ?? 0) / seeds.length} on average`,
    );
  }
});
