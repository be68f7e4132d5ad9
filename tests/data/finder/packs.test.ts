import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

import { build, members } from '../../../packages/data/src/finder/slices/hub-areas.js';
import { unpackDistricts } from '../../../packages/data/src/finder/districts-pack.js';
import { nationOfCode, nationsOfArea } from '../../../packages/data/src/finder/nations-pack.js';
import { unpackOutcodes } from '../../../packages/data/src/finder/outcodes-pack.js';
import { unpackTowns } from '../../../packages/data/src/finder/towns-pack.js';
import { records } from '../records/all-records.js';
import { slices } from './place-slices.js';

const { districts, outcodes, towns } = slices;
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

void test('the outward codes of the slice are those of the record, with every count', () => {
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
  assert.deepEqual(new Map(unpackOutcodes(outcodes.england, codes)), wanted);
});

void test('every code of another nation is found in it, and no code of England but those on a border', () => {
  for (const { name, outcodes: own, alsoEngland } of records.nations.items) {
    for (const code of own) assert.deepEqual(nationOfCode(code, outcodes.nations)?.name, name, code);
    for (const code of alsoEngland)
      assert.equal(nationOfCode(code, outcodes.nations)?.alsoEngland, true, code);
  }
  const claimed = records.outcodes.items
    .filter(({ id }) => nationOfCode(id, outcodes.nations))
    .map(({ id }) => id);
  assert.deepEqual(claimed.sort(), ['NP16', 'NP25', 'SY15', 'SY21', 'TD15']);
  assert.equal(nationOfCode('BX5', outcodes.nations)?.kind, 'no-place');
  assert.equal(nationOfCode('CF99', outcodes.nations), null);
  assert.deepEqual(nationsOfArea('CF', outcodes.nations), ['Wales']);
});

void test('the towns of the slice are those of the record', () => {
  const key = ({
    name,
    district,
    hub,
  }: {
    name: string;
    district: string;
    hub?: string | null | undefined;
  }): string => `${name}|${district}|${hub ?? ''}`;
  assert.deepEqual(unpackTowns(towns, codes).map(key).sort(), records.towns.items.map(key).sort());
});

void test('the regions’ modules hold every hub area once', () => {
  const areas = members.flatMap((region) => build(records, region).hubs.map(({ id }) => id));
  assert.deepEqual(areas.sort(), records.hubs.items.map(({ id }) => id).sort());
});

void test('a search for a postcode downloads less than 12 kB of facts, one for a name less than 15', () => {
  const size = (value: unknown): number =>
    brotliCompressSync(`export default ${JSON.stringify(value)};`).length;
  const region = Math.max(...members.map((one) => size(build(records, one))));
  assert.ok(region <= 1_250, `a region: ${region}`);
  assert.ok(
    size(districts) + size(outcodes) + region <= 12_000,
    `${size(districts)} + ${size(outcodes)} + ${region}`,
  );
  assert.ok(
    size(districts) + size(towns) + region <= 15_000,
    `${size(districts)} + ${size(towns)} + ${region}`,
  );
});
