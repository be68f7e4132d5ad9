import assert from 'node:assert/strict';
import { test } from 'node:test';

import { builtInSchools } from '@npq-widgets/data/schools';
import { readManifest, readShardList, readShardText, schoolSearch } from '@npq-widgets/data/workplaces';
import { staleFiles } from '../../support/stale-dist.js';

void test('the index that npm brings answers a search, and says its day and its round', async () => {
  const manifest = readManifest(await builtInSchools.manifest());
  assert.equal(manifest?.date, '2023-11-16');
  assert.equal(manifest.lists?.round, 'autumn-2025');
  const result = await schoolSearch(builtInSchools)('harogate grammar');
  assert.equal(result.outcome === 'found' && result.schools[0]?.name, 'Harrogate Grammar School');
});

void test('every shard that its manifest names is there and whole', async () => {
  const manifest = readManifest(await builtInSchools.manifest());
  const shards = readShardList(manifest?.shards ?? '') ?? [];
  assert.ok(shards.length > 300, `${shards.length} shards`);
  for (const { file } of shards) assert.ok(readShardText(await builtInSchools.shard(file)), file);
});

void test('a shard that is not there leaves the search without an answer, and not with a wrong one', async () => {
  await assert.rejects(builtInSchools.shard('not-a-shard'));
  const search = schoolSearch({ ...builtInSchools, shard: () => builtInSchools.shard('not-a-shard') });
  assert.deepEqual(await search('harrogate grammar'), { outcome: 'unavailable' });
});

void test('no file of the index is taken for one that nothing makes any more', () => {
  assert.deepEqual(
    staleFiles().filter((file) => file.includes('/schools/')),
    [],
  );
});
