import assert from 'node:assert/strict';
import { test } from 'node:test';

import { buildIndex, findNumber } from '@npq-widgets/data/workplaces';
import type { IndexSource, NumberEntries, NumberResult } from '@npq-widgets/data/workplaces';
import { aboutSchools, hashOf } from '../../../packages/data/build/schools.js';
import { schools } from './built-in-schools.js';

const some = schools.slice(0, 3000);
/** As many as DfE's list has, and numbers of schools among them. */
const minders = new Map([
  ...some.slice(0, 743).map(({ urn }): [string, string] => [urn, '']),
  ...Array.from({ length: 24_000 }, (_, at): [string, string] => [`EY${String(200_000 + at)}`, '']),
]);
const trusts = new Map([['10000009', 'Tide Trust']]);
const lists: readonly NumberEntries[] = [
  { id: 'trusts', key: 'ukprn', names: trusts },
  { id: 'childminders', key: 'ofsted-urn', names: minders },
];
const built = buildIndex(some, aboutSchools, hashOf, lists);
const source: IndexSource = {
  manifest: () => Promise.resolve(built.manifest),
  shard: (file) => Promise.resolve(built.shards.get(file)),
};
const round = 'autumn-2025';
const ask = (list: string, key: 'ofsted-urn' | 'ukprn', number: string): Promise<NumberResult> =>
  findNumber(source, { list, key, number });

void test('a childminder’s number is found on the list of childminders, with its round, and nowhere else', async () => {
  const listed = { outcome: 'listed', name: '', round };
  for (const number of [some[0]?.urn ?? '', some[742]?.urn ?? '', 'EY200000', 'EY223999', ' ey212345 '])
    assert.deepEqual(await ask('childminders', 'ofsted-urn', number), listed, number);
  for (const number of [some[743]?.urn ?? '', 'EY224000', '', 'EY2000', '10000009'])
    assert.deepEqual(
      await ask('childminders', 'ofsted-urn', number),
      { outcome: 'not-listed', round },
      number,
    );
  assert.deepEqual(await ask('trusts', 'ukprn', '10000009'), {
    outcome: 'listed',
    name: 'Tide Trust',
    round,
  });
});

void test('a number is never looked for under another kind, nor on a list that is not there', async () => {
  const number = some[0]?.urn ?? '';
  assert.deepEqual(await ask('childminders', 'ukprn', number), { outcome: 'no-list' });
  assert.deepEqual(await ask('nurseries', 'ofsted-urn', number), { outcome: 'no-list' });
  const [school] = some;
  assert.equal(school?.lists.includes('childminders'), false);
});

void test('a list whose part does not come or is damaged gives no answer', async () => {
  for (const shard of [
    () => Promise.reject(new Error('offline')),
    (file: string) => Promise.resolve((built.shards.get(file) ?? '').slice(0, -1)),
    () => Promise.resolve('<!doctype html>'),
  ])
    assert.deepEqual(
      await findNumber({ ...source, shard }, { list: 'childminders', key: 'ofsted-urn', number: 'EY200000' }),
      { outcome: 'unavailable' },
    );
  const manifest = () =>
    Promise.resolve({ ...built.manifest, numbers: { childminders: { key: 'urn', shards: 'x' } } });
  assert.deepEqual(
    await findNumber(
      { ...source, manifest },
      { list: 'childminders', key: 'ofsted-urn', number: 'EY200000' },
    ),
    { outcome: 'unavailable' },
  );
});

void test('lists in any order give the same index', () => {
  const again = buildIndex(some, aboutSchools, hashOf, [...lists].reverse());
  assert.deepEqual(again.manifest, built.manifest);
});
