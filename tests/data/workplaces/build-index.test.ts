import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  buildIndex,
  packSchool,
  readShardList,
  readShardText,
  unpackSchool,
} from '@npq-widgets/data/workplaces';
import { aboutSchools, hashOf } from '../../../packages/data/build/schools.js';
import { records } from '../records/all-records.js';
import { built, schools } from './built-in-schools.js';

void test('the same schools in any order give the same index, byte for byte', () => {
  const again = buildIndex([...schools].reverse(), aboutSchools, hashOf);
  assert.deepEqual(again.manifest, built.manifest);
  assert.deepEqual([...again.shards], [...built.shards]);
});

void test('every school is in the index, and the manifest counts them and says of which day and round', () => {
  const found = new Set<string>();
  for (const text of built.shards.values())
    for (const line of readShardText(text) ?? []) found.add(line.slice(0, line.indexOf('\t')));
  assert.equal(found.size, schools.length);
  const { count, date, lists } = built.manifest;
  assert.deepEqual([count, date, lists?.round], [25_099, '2023-11-16', 'autumn-2025']);
  assert.ok((lists?.counts['pp50'] ?? 0) > 10_000);
});

void test('the shards stand in the order of their words, and each is named by what is in it', () => {
  const shards = readShardList(built.manifest.shards);
  assert.ok(shards);
  for (const { file } of shards) assert.equal(hashOf(built.shards.get(file) ?? ''), file);
});

void test('a school’s district is one of today', () => {
  const codes = new Set(records.districts.items.map(({ id }) => id));
  const odd = schools.filter(({ district }) => district && !codes.has(district));
  assert.deepEqual(
    odd.map(({ urn }) => urn),
    [],
  );
});

void test('a school comes back from its line as it was, and what is no school is none', () => {
  for (const school of schools.slice(0, 200)) assert.deepEqual(unpackSchool(packSchool(school)), school);
  for (const line of ['', 'x', '12\t\tName', '100000\t\t', '100000\tabc\tName', '<html>'])
    assert.equal(unpackSchool(line), null, line);
});
