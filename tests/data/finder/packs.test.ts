import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

import { build, members } from '../../../packages/data/src/finder/slices/hub-areas.js';
import { unpackAreas } from '../../../packages/data/src/finder/councils-pack.js';
import { unpackDistricts } from '../../../packages/data/src/finder/districts-pack.js';
import { nationOfCode, nationsOfArea } from '../../../packages/data/src/finder/nations-pack.js';
import { outcodeGroupOf, unpackOutcodes } from '../../../packages/data/src/finder/outcodes-pack.js';
import { townGroupOf } from '../../../packages/data/src/finder/normalise-place.js';
import { unpackTowns } from '../../../packages/data/src/finder/towns-pack.js';
import { records } from '../records/all-records.js';
import { outcodes, slices, towns } from './place-slices.js';

const {
  councils,
  districts,
  nations: { nations },
} = slices;
const unpacked = unpackDistricts(districts);
const codes = unpacked.map(({ code }) => code);

void test('the districts of the slice are those of the record, with their counties and hubs', () => {
  const wanted = [...records.districts.items]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, name, upperTier }) => ({
      code: id,
      name,
      county: upperTier.code === id ? null : upperTier.name,
      hubs: records.hubs.items
        .filter((hub) => hub.districts.some(({ code }) => code === id))
        .map((hub) => hub.id),
    }));
  assert.deepEqual(
    unpacked.map(({ code, name, county, hubs }) => ({ code, name, county, hubs: [...hubs] })),
    wanted,
  );
});

void test('the sides of shared districts are those of the record', () => {
  const wanted = records.hubs.items.flatMap((hub) =>
    hub.districts.flatMap(({ code, part }) =>
      part ? [{ code, area: hub.id, side: part.side, formerDistricts: part.formerDistricts }] : [],
    ),
  );
  const got = unpacked.flatMap(({ code, sides }) => sides.map((side) => ({ code, ...side })));
  const order = (a: { area: string }, b: { area: string }): number => (a.area < b.area ? -1 : 1);
  assert.deepEqual(got.sort(order), wanted.sort(order));
});

void test('the outward codes of the slices are those of the record, with every count', () => {
  const wanted = new Map(
    records.outcodes.items.map(({ id, districts: own }) => [
      id,
      own.map(({ code, settings, hubs }) => ({
        district: code,
        settings,
        hubs: hubs ? Object.fromEntries(hubs.map((hub) => [hub.area, hub.settings])) : null,
      })),
    ]),
  );
  const unpacked = outcodes.flatMap(([, { england }]) => [...unpackOutcodes(england, codes)]);
  assert.deepEqual(new Map(unpacked), wanted);
  for (const [name, { england }] of outcodes)
    for (const code of unpackOutcodes(england, codes).keys())
      assert.equal(`outcodes-${outcodeGroupOf(code)}`, name, code);
});

void test('every code of another nation is found in it, and no code of England but those on a border', () => {
  for (const { name, outcodes: own, alsoEngland } of records.nations.items) {
    for (const code of own) assert.deepEqual(nationOfCode(code, nations)?.name, name, code);
    for (const code of alsoEngland) assert.equal(nationOfCode(code, nations)?.alsoEngland, true, code);
  }
  const claimed = records.outcodes.items.filter(({ id }) => nationOfCode(id, nations)).map(({ id }) => id);
  const border = records.nations.items.flatMap(({ alsoEngland }) => alsoEngland);
  assert.deepEqual(claimed.sort(), claimed.filter((code) => border.includes(code)).sort());
  assert.ok(['CH4', 'SY10', 'NP16', 'TD15'].every((code) => claimed.includes(code)));
  assert.equal(nationOfCode('BX5', nations)?.kind, 'no-place');
  assert.equal(nationOfCode('CF99', nations), null);
  assert.deepEqual(nationsOfArea('CF', nations), ['Wales']);
});

void test('the towns of the slices are those of the record, each in the group of its first letter', () => {
  const key = (town: { name: string; district: string; hub?: string | null | undefined }): string =>
    `${town.name}|${town.district}|${town.hub ?? ''}`;
  const got = towns.flatMap(([name, slice]) =>
    unpackTowns(slice, codes)
      .filter((town) => name === `towns-${townGroupOf(town.name) ?? ''}`)
      .map((town) => `${key(town)}|${town.isVillage ? 'village' : ''}`),
  );
  const wanted = records.towns.items.map((town) => `${key(town)}|${town.village ? 'village' : ''}`);
  assert.deepEqual(got.sort(), wanted.sort());
});

void test('a town is also in the group of a name that it ends in', () => {
  const fh = towns.find(([name]) => name === 'towns-fh')?.[1];
  const st = towns.find(([name]) => name === 'towns-st')?.[1];
  assert.ok(fh && st);
  assert.ok(unpackTowns(st, codes).some(({ name }) => name === 'Stony Stratford'));
  assert.ok(unpackTowns(fh, codes).some(({ name }) => name === 'Hazel Grove'));
});

void test('the councils and counties of the slices are those of the records, with districts and days', () => {
  const areas = [...unpackAreas(councils, codes), ...unpackAreas(districts, codes)];
  for (const { name, districts: own, ended, from, hub } of records.councils.items) {
    if (!ended && !from) continue;
    const kind = ended ? 'former' : 'coming';
    const area = areas.find((one) => one.kind === kind && one.names[0] === name);
    assert.deepEqual([...(area?.districts ?? [])].sort(), [...own].sort(), name);
    assert.deepEqual([area?.on, area?.hub], [ended ?? from, hub ?? null], name);
  }
  for (const { name, districts: own } of records.counties.items) {
    const area = areas.find(({ names, kind }) => names[0] === name && kind !== 'council');
    assert.deepEqual([...(area?.districts ?? [])].sort(), [...own].sort(), name);
  }
});

void test('the regions’ modules hold every hub area once', () => {
  const areas = members.flatMap((region) => build(records, region).hubs.map(({ id }) => id));
  assert.deepEqual(areas.sort(), records.hubs.items.map(({ id }) => id).sort());
});

void test('a search for a postcode downloads less than 7 kB of facts, one for a name less than 15', () => {
  const size = (value: unknown): number =>
    brotliCompressSync(`export default ${JSON.stringify(value)};`).length;
  const region = Math.max(...members.map((one) => size(build(records, one))));
  const names = Math.max(...towns.map(([, slice]) => size(slice)));
  const group = Math.max(...outcodes.map(([, slice]) => size(slice)));
  assert.ok(region <= 1_250, `a region: ${region}`);
  assert.ok(
    size(districts) + size(slices.nations) + group + region <= 7_000,
    `${size(districts)} + ${size(slices.nations)} + ${group} + ${region}`,
  );
  assert.ok(
    size(districts) + size(councils) + names + region <= 15_000,
    `${size(districts)} + ${size(councils)} + ${names} + ${region}`,
  );
});
