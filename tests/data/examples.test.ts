import assert from 'node:assert/strict';
import { test } from 'node:test';

import { estuaryHub } from '@npq-widgets/data/examples/hubs';

import { records } from './records/all-records.js';

void test('the example hub names areas and providers that are on record', () => {
  const areas = new Set(records.hubs.items.map(({ id }) => id));
  const providers = new Set(records.providers.items.map(({ id }) => id));
  for (const area of estuaryHub.areas) assert.ok(areas.has(area), area);
  for (const provider of estuaryHub.providers) assert.ok(providers.has(provider), provider);
});

void test("the example hub cannot be mistaken for a real one: its addresses end in .example and its name is nobody's", () => {
  assert.ok(new URL(estuaryHub.actionUrl).hostname.endsWith('.example'));
  assert.match(estuaryHub.email, /\.example$/);
  assert.equal(
    records.hubs.items.some(({ name }) => name === estuaryHub.name),
    false,
  );
});
