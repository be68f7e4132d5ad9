import assert from 'node:assert/strict';
import { test } from 'node:test';

import { findHubs, parsePlace, slicesForPlace } from '@npq-widgets/data/finder';
import type { FoundHubs, HubsResult, ParsedPlace, PlaceChoice } from '@npq-widgets/data/finder';
import { records } from '../records/all-records.js';
import { placesFor } from './place-slices.js';

const find = (place: ParsedPlace | PlaceChoice): HubsResult => findHubs(place, placesFor(place));
const search = (typed: string): HubsResult => find(parsePlace(typed));
const found = (typed: string): FoundHubs => {
  const result = search(typed);
  assert.equal(result.outcome, 'found', `${typed}: ${JSON.stringify(result).slice(0, 200)}`);
  return result;
};
const areas = (typed: string): string[] => found(typed).areas.map(({ area }) => area);

void test('a postcode in one district has one hub, and says why', () => {
  const {
    areas: [only, ...more],
    counted,
    outcode,
  } = found('SS1 1AA');
  assert.deepEqual([only?.area, more.length, outcode, counted], ['EE5', 0, 'SS1', 9]);
  assert.deepEqual(only?.districts, [
    { code: 'E06000033', name: 'Southend-on-Sea', settings: 9, side: null, why: 'whole' },
  ]);
});

void test('Birmingham has two hubs, each with its side, and the postcode does not settle which', () => {
  const { areas: both, shared } = found('B1 1AA');
  assert.deepEqual(
    both.map(({ area }) => area),
    ['WM9', 'WM10'],
  );
  assert.deepEqual(
    both.map(({ districts }) => [districts[0]?.side, districts[0]?.why]),
    [
      ['north', 'either-side'],
      ['south', 'either-side'],
    ],
  );
  assert.deepEqual(
    shared.map(({ name }) => name),
    ['Birmingham'],
  );
  assert.deepEqual(areas('Birmingham'), ['WM9', 'WM10']);
});

void test('Cornwall has two hubs wherever in it, and the line between them is not known', () => {
  assert.deepEqual(areas('TR1 1AA').sort(), ['SW11', 'SW8']);
  assert.deepEqual(areas('Truro'), ['SW8', 'SW11']);
});

void test('in North Yorkshire and East Suffolk a postcode or town tells the side', () => {
  assert.deepEqual(areas('HG1 1AA'), ['YH10']);
  assert.deepEqual(areas('YO11'), ['YH3']);
  assert.deepEqual(areas('Lowestoft'), ['EE10']);
  assert.deepEqual(areas('IP11'), ['EE6']);
  assert.equal(found('IP11').areas[0]?.districts[0]?.why, 'its-side');
  assert.deepEqual(found('IP11').shared, []);
});

void test('by name alone a shared district has all its hubs', () => {
  assert.deepEqual(areas('North Yorkshire'), ['YH3', 'YH8', 'YH10']);
  assert.deepEqual(areas('East Suffolk'), ['EE6', 'EE10']);
  assert.deepEqual(
    found('East Suffolk').shared.map(({ name }) => name),
    ['East Suffolk'],
  );
});

void test('an outward code in several areas gives them by where the schools are', () => {
  const { areas: both, counted } = found('AL6');
  assert.deepEqual(
    both.map(({ area, settings }) => [area, settings]),
    [
      ['EE7', 6],
      ['EE8', 1],
    ],
  );
  assert.equal(counted, 7);
});

void test('addresses that are plainly another office’s lead to no hub', () => {
  assert.deepEqual(areas('EN6'), ['EE7', 'L4']);
});

void test('a code without a school has the district of its centre', () => {
  assert.deepEqual([found('BS99').counted, areas('BS99')], [0, ['SW9']]);
});

void test('a letter that older lists leave out is left out', () => {
  assert.equal(found('W1A 1HQ').outcode, 'W1');
});

void test('other nations are named', () => {
  const cases = {
    'CF10 1AA': 'Wales',
    'EH1 1AA': 'Scotland',
    'BT1 1AA': 'Northern Ireland',
    'GY1 1AA': 'Guernsey',
    'JE2 3AA': 'Jersey',
    'IM1 1AA': 'Isle of Man',
    'BFPO 57': 'British Forces Post Office',
    Wales: 'Wales',
    scotland: 'Scotland',
  };
  for (const [typed, nation] of Object.entries(cases)) {
    const result = search(typed);
    assert.equal(result.outcome === 'not-england' && result.nation, nation, typed);
  }
});

void test('codes on a border ask, and keep the English answer', () => {
  for (const [code, nation, area] of [
    ['CH4', 'Wales', 'NW12'],
    ['SY10', 'Wales', 'WM2'],
    ['NP16', 'Wales', 'SW2'],
    ['NP25', 'Wales', 'SW2'],
    ['SY15', 'Wales', 'WM2'],
    ['SY21', 'Wales', 'WM2'],
    ['TD15', 'Scotland', 'NE1'],
  ] as const) {
    const result = search(`${code} 1AA`);
    assert.equal(result.outcome, 'border', code);
    assert.deepEqual([result.nation, result.inEngland?.areas.map((one) => one.area)], [nation, [area]]);
  }
});

void test('a code on a border without a school on the English side asks all the same', () => {
  assert.deepEqual(search('LD7'), { outcome: 'border', code: 'LD7', nation: 'Wales', inEngland: null });
});

void test('every outward code that a public register counts on both sides of a border asks', () => {
  for (const { name, alsoEngland } of records.nations.items)
    for (const code of alsoEngland) {
      const result = search(code);
      assert.equal(result.outcome === 'border' && result.nation, name, code);
    }
});

void test('a code that looks English and is in no list is said to be unknown', () => {
  assert.deepEqual(search('SS99 1AA'), {
    outcome: 'unknown-code',
    code: 'SS99',
    looksEnglish: true,
    nations: [],
  });
  assert.deepEqual(search('CF99 1AA'), {
    outcome: 'unknown-code',
    code: 'CF99',
    looksEnglish: false,
    nations: ['Wales'],
  });
  assert.deepEqual(search('ZZ1 1AA'), {
    outcome: 'unknown-code',
    code: 'ZZ1',
    looksEnglish: false,
    nations: [],
  });
});

void test('nothing, no postcode, a slip and an unknown name have outcomes of their own', () => {
  assert.equal(search('  ').outcome, 'empty');
  assert.deepEqual(search('SS1 1A'), { outcome: 'not-a-postcode', typed: 'SS1 1A', outcode: 'SS1' });
  assert.equal(search('Soutend-on-Sea').outcome, 'near');
  assert.deepEqual(search('Xyzzy'), { outcome: 'unknown-name', words: 'Xyzzy' });
});

void test('a county that one hub has whole is one answer, another is a choice of districts', () => {
  for (const [county, area, count] of [
    ['Oxfordshire', 'SE9', 5],
    ['West Sussex', 'SE4', 7],
    ['Berkshire', 'SE10', 6],
  ] as const) {
    const result = found(county);
    assert.equal(result.isCounty, true);
    assert.deepEqual(
      result.areas.map((one) => [one.area, one.districts.length]),
      [[area, count]],
    );
  }
  assert.equal(search('Essex').outcome, 'several');
});

void test('a choice leads to its hubs', () => {
  const result = search('Newport');
  assert.equal(result.outcome, 'several');
  const [first] = result.choices;
  assert.ok(first);
  const then = find(first);
  assert.deepEqual(then.outcome === 'found' && then.areas.map(({ area }) => area), ['SE3']);
});

void test('each outward code of England finds a hub, and each hub has one that covers the district', () => {
  const covers = new Map(
    records.hubs.items.map(({ id, districts }) => [id, districts.map(({ code }) => code)]),
  );
  for (const { id } of records.outcodes.items) {
    const result = search(id);
    const hubs = result.outcome === 'border' ? result.inEngland : result.outcome === 'found' ? result : null;
    assert.ok(hubs && hubs.areas.length > 0, id);
    for (const { area, districts } of hubs.areas)
      for (const { code } of districts) assert.ok(covers.get(area)?.includes(code), `${id} ${area}`);
  }
});

void test('each district finds its hubs by name', () => {
  for (const { id, name } of records.districts.items) {
    const result = find({ kind: 'district', label: name, name, district: id, hub: null });
    assert.ok(result.outcome === 'found' && result.areas.length > 0, name);
  }
});

void test('no more is asked for than the place needs', () => {
  assert.deepEqual(slicesForPlace(parsePlace('SS1 1AA')), ['districts', 'nations', 'outcodes-sz']);
  assert.deepEqual(slicesForPlace(parsePlace('Truro')), ['districts', 'councils', 'towns-st']);
  assert.deepEqual(slicesForPlace(parsePlace('SS1 1A')), []);
});
