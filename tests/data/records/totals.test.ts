import assert from 'node:assert/strict';
import { test } from 'node:test';

import { records } from './all-records.js';

const distinct = (values: readonly string[]): number => new Set(values).size;

void test('ten NPQs and the coaching offer', () => {
  const { items } = records.courses;
  assert.equal(items.length, 11);
  assert.deepEqual(
    items.filter(({ level }) => level.value === 'ehco').map(({ short }) => short),
    ['EHCO'],
  );
  assert.equal(items.filter(({ level }) => level.value === 'leadership').length, 5);
  assert.equal(items.filter(({ level }) => level.value === 'specialist').length, 5);
});

void test('78 areas in the ten frameworks, numbered from 1 without a gap', () => {
  const areas = records.courses.items.flatMap(({ areas }) => (areas === null ? [] : [areas.value]));
  assert.equal(areas.flat().length, 78);
  for (const list of areas)
    assert.deepEqual(
      list.map(({ number }) => number),
      list.map((_, index) => index + 1),
    );
});

void test('four NPQs of 2017, six content areas, seven behaviours', () => {
  const { items, areas, behaviours } = records['courses-2017'];
  assert.deepEqual([items.length, areas.value.length, distinct(behaviours.value)], [4, 6, 7]);
});

void test('30 providers by region in 2017, under 22 names', () => {
  const { items } = records['providers-2017'];
  assert.equal(items.length, 30);
  assert.equal(distinct(items.map(({ name }) => name)), 22);
  assert.equal(distinct(items.map(({ region, name }) => `${region} ${name}`)), 30);
});

void test('eleven cohorts from autumn 2021 to autumn 2026, in order, and spring 2027', () => {
  assert.deepEqual(
    records.cohorts.items.map(({ id }) => id),
    [
      'autumn-2021',
      'spring-2022',
      'autumn-2022',
      'spring-2023',
      'autumn-2023',
      'spring-2024',
      'autumn-2024',
      'spring-2025',
      'autumn-2025',
      'spring-2026',
      'autumn-2026',
      'spring-2027',
    ],
  );
});

void test('seven lead providers, and three that no longer are', () => {
  const { items } = records.providers;
  assert.equal(items.filter(({ status }) => status === 'active').length, 7);
  assert.equal(items.filter(({ status }) => status === 'former').length, 3);
});

void test('28 learning programmes', () => {
  assert.equal(records.programmes.items.length, 28);
});

void test('87 hub areas on 72 websites', () => {
  const { items } = records.hubs;
  assert.equal(items.length, 87);
  const site = (address: string): string => new URL(address).hostname.replace(/^www\./, '');
  assert.equal(distinct(items.map(({ website }) => site(website))), 72);
});

void test('296 districts, and a hub for every one', () => {
  const { items } = records.districts;
  assert.equal(items.length, 296);
  const covered = new Set(records.hubs.items.flatMap(({ districts }) => districts.map(({ code }) => code)));
  assert.deepEqual(
    items.filter(({ id }) => !covered.has(id)).map(({ name }) => name),
    [],
  );
});

void test('2,125 outward codes of England', () => {
  assert.equal(records.outcodes.items.length, 2125);
});
