import assert from 'node:assert/strict';
import { test } from 'node:test';

import { matchNames, unpackDistricts } from '@npq-widgets/data/finder';
import type { NameMatch } from '@npq-widgets/data/finder';
import { records } from '../records/all-records.js';
import { placesFor, slices } from './place-slices.js';

const districts = unpackDistricts(slices.districts);
const match = (words: string): NameMatch => matchNames(words, placesFor({ kind: 'words', words }).names);
const labelsOf = (found: NameMatch): string[] =>
  'choices' in found
    ? found.choices.map(({ label }) => label)
    : found.match === 'one'
      ? [found.choice.label]
      : [];
const labels = (words: string): string[] => labelsOf(match(words));
const districtOf = (words: string): string | undefined => {
  const found = match(words);
  return found.match === 'one'
    ? districts.find(({ code }) => code === found.choice.district)?.name
    : found.match;
};

void test('every district is found by its name, in capitals and without punctuation', () => {
  for (const { id, name } of records.districts.items) {
    for (const typed of [name, name.toUpperCase(), name.replace(/[^A-Za-z ]/g, ' ')]) {
      const found = match(typed);
      const codes =
        found.match === 'one'
          ? [found.choice.district]
          : 'choices' in found
            ? found.choices.map(({ district }) => district)
            : [];
      assert.ok(codes.includes(id), `${typed}: ${found.match}`);
    }
  }
});

void test('every town is found by its name', () => {
  for (const { name, district } of records.towns.items) {
    // A village of that name near Rotherham; who types it means the country.
    if (name === 'Wales') continue;
    const found = match(name);
    const codes =
      found.match === 'one'
        ? [found.choice, ...found.villages].map((one) => one.district)
        : 'choices' in found
          ? found.choices.map((one) => one.district)
          : [];
    assert.ok(codes.includes(district), `${name}: ${found.match}`);
  }
});

void test('what people call a place leads to its district', () => {
  const cases = {
    Southend: 'Southend-on-Sea',
    Bristol: 'Bristol, City of',
    'bristol city council': 'Bristol, City of',
    Hull: 'Kingston upon Hull, City of',
    Bournemouth: 'Bournemouth, Christchurch and Poole',
    Grimsby: 'North East Lincolnshire',
    'St Helens': 'St. Helens',
    'Saint Albans': 'St Albans',
    "king's lynn": "King's Lynn and West Norfolk",
    Herefordshire: 'Herefordshire, County of',
    'London Borough of Hackney': 'Hackney',
    Truro: 'Cornwall',
    'Burton upon Trent': 'East Staffordshire',
    'Burton-on-Trent': 'East Staffordshire',
    BIRMINGHAM: 'Birmingham',
  };
  for (const [words, district] of Object.entries(cases)) assert.equal(districtOf(words), district, words);
});

void test('one name for several places is a choice', () => {
  assert.deepEqual(labels('Newport').slice(0, 2), ['Newport, Isle of Wight', 'Newport, Telford and Wrekin']);
  assert.ok(labels('Richmond').includes('Richmond, North Yorkshire'));
  assert.deepEqual(labels('Newcastle').slice(0, 2).sort(), ['Newcastle upon Tyne', 'Newcastle-under-Lyme']);
});

void test('a county gives its districts, London its boroughs', () => {
  const essex = match('Essex');
  assert.equal(essex.match === 'several' && essex.area?.names[0], 'Essex');
  // The twelve that the county council has, and the two cities and towns that run themselves.
  assert.equal(labels('essex').length, 14);
  assert.equal(labels('London').length, 33);
  assert.ok(labels('Greater London').includes('Hackney'));
});

void test('a council that was merged leads to the hub on its side', () => {
  const found = match('Ryedale');
  assert.equal(found.match === 'one' && found.choice.hub, 'YH3');
  const town = match('Harrogate');
  assert.equal(town.match === 'one' && town.choice.hub, 'YH10');
});

void test('a slip of the finger is asked about, never acted on', () => {
  for (const [typed, meant] of [
    ['Soutend-on-Sea', 'Southend-on-Sea (Essex)'],
    ['Birmigham', 'Birmingham (West Midlands)'],
    ['Colcester', 'Colchester (Essex)'],
    ['Trruo', 'Truro, Cornwall'],
  ] as const) {
    assert.equal(match(typed).match, 'near', typed);
    assert.ok(labels(typed).includes(meant), `${typed}: ${labels(typed).join(' / ')}`);
  }
});

void test('part of a name is asked about, however few places it fits', () => {
  for (const [typed, meant] of [
    ['Birming', 'Birmingham (West Midlands)'],
    ['Milton Key', 'Milton Keynes (Buckinghamshire)'],
    ['Bassenthw', 'none'],
  ] as const) {
    const found = match(typed);
    assert.equal(found.match, meant === 'none' ? 'none' : 'near', typed);
    if (meant !== 'none') assert.ok(labelsOf(found).includes(meant), labelsOf(found).join());
  }
});

void test('nations are named, and what is no place is none', () => {
  assert.deepEqual(match('wales'), { match: 'nation', nation: 'Wales' });
  assert.deepEqual(match('Northern Ireland'), { match: 'nation', nation: 'Northern Ireland' });
  for (const words of ['Xyzzy', '???', 'Springfield Elementary School', 'qq'])
    assert.deepEqual(match(words), { match: 'none' }, words);
});
