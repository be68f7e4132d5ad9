import assert from 'node:assert/strict';
import { test } from 'node:test';

import districtsSlice from '@npq-widgets/data/slices/districts';
import {
  findHubs,
  hasSchoolElsewhere,
  indexPlaces,
  parsePlace,
  schoolPlace,
  unpackDistricts,
} from '@npq-widgets/data/finder';
import { builtInSchools } from '@npq-widgets/data/schools';
import { schoolSearch } from '@npq-widgets/data/workplaces';
import { sample } from '../../support/sample.js';
import { schools } from '../workplaces/built-in-schools.js';
import { placesFor } from './place-slices.js';

const districts = unpackDistricts(districtsSlice);
const index = indexPlaces({ districts: districtsSlice });
const listed = '2023-11-16';

void test('a school leads to hubs of its own district and no other', () => {
  const isKnown = ({ district }: (typeof schools)[number]): boolean =>
    districts.some(({ code }) => code === district);
  assert.ok(schools.filter(isKnown).length >= schools.length - 50, 'nearly every school has a district');
  for (const school of sample(schools.filter(isKnown), 13, 'schools')) {
    const place = schoolPlace(school, districts, listed);
    const result = place && findHubs(place, index);
    assert.ok(result?.outcome === 'found', school.name);
    const own = districts.find(({ code }) => code === school.district)?.hubs ?? [];
    assert.ok(result.areas.length > 0, school.name);
    for (const { area } of result.areas) assert.ok(own.includes(area), `${school.name}: ${area}`);
  }
});

void test('of hubs that share a district along a known line, it leads to the one on its side', () => {
  const shared = schools.filter(({ formerDistrict }) => formerDistrict !== '');
  assert.ok(shared.length > 400);
  for (const school of shared) {
    const place = schoolPlace(school, districts, listed);
    const side = districts
      .flatMap(({ sides }) => sides)
      .find(({ formerDistricts }) => formerDistricts.includes(school.formerDistrict));
    assert.equal(place?.hub, side?.area, school.name);
    assert.notEqual(place?.hub, undefined, school.name);
  }
});

void test('a school without a district is looked for by its postcode', (t) => {
  const unknown = schools.filter(({ district }) => !districts.some(({ code }) => code === district));
  assert.ok(unknown.length > 40 && unknown.length < 60, `${unknown.length} of them`);
  const outcomes = unknown.map((school) => {
    const place = schoolPlace(school, districts, listed);
    assert.equal(place?.postcode, school.postcode || undefined, school.name);
    if (!place?.postcode) return 'no postcode';
    const asked = parsePlace(place.postcode);
    return findHubs(asked, placesFor(asked)).outcome;
  });
  const count = (outcome: string): number => outcomes.filter((one) => one === outcome).length;
  const counted = [...new Set(outcomes)].sort();
  t.diagnostic(counted.map((outcome) => `${outcome}: ${count(outcome)}`).join(', '));
  assert.deepEqual(counted, ['found', 'no postcode', 'not-england']);
  assert.ok(count('found') > 40);
});

void test('a school of a district that is not known, or of neither district nor postcode, is no place', () => {
  const [school] = schools;
  assert.ok(school);
  assert.equal(schoolPlace({ ...school, district: 'W06000001' }, districts, listed), null);
  assert.equal(schoolPlace({ ...school, district: '', postcode: '' }, districts, listed), null);
});

/** What most schools have in their name, and nobody says who says it shortly. */
const COMMON =
  /\b(?:church of england|c of e|cofe|ce|roman catholic|rc|catholic|voluntary|aided|controlled|community|primary|infants?|junior|nursery|first|middle|high|secondary|grammar|college|academy|schools?|and|the)\b/gi;

const shortly = (name: string): string =>
  name
    .replace(COMMON, ' ')
    .replace(/[^\w']+/g, ' ')
    .trim();

void test('a shortened name that is a place elsewhere is said to be a school’s too', async (t) => {
  const search = schoolSearch(builtInSchools);
  const hubsOf = (school: (typeof schools)[number]): readonly string[] => {
    const place = schoolPlace(school, districts, listed);
    const own = districts.find(({ code }) => code === place?.district)?.hubs ?? [];
    return place?.hub ? [place.hub] : own;
  };
  const led = new Map<string, boolean>();
  for (const school of sample(schools, 7, 'shortened names')) {
    const words = shortly(school.name);
    const place = parsePlace(words);
    const result = place.kind === 'words' ? findHubs(place, placesFor(place)) : undefined;
    if (result?.outcome !== 'found') continue;
    const areas = result.areas.map(({ area }) => area);
    if (hubsOf(school).length === 0 || hubsOf(school).some((hub) => areas.includes(hub))) continue;
    const came = await search(words);
    led.set(words, came.outcome === 'found' && hasSchoolElsewhere(words, came.schools, result, districts));
  }
  const unsaid = [...led].filter(([, isSaid]) => !isSaid).map(([words]) => words);
  t.diagnostic(`${led.size} lead to a hub that does not serve the school; said of all but ${unsaid.length}`);
  assert.ok(led.size > 40);
  assert.deepEqual(unsaid, []);
});

void test('a school of the name that the hub found does serve is not said to be elsewhere', () => {
  const place = parsePlace('Harrogate');
  const result = findHubs(place, placesFor(place));
  const own = schools.filter(({ name }) => name === 'Harrogate Grammar School');
  assert.ok(result.outcome === 'found' && own.length === 1);
  assert.equal(hasSchoolElsewhere('Harrogate', own, result, districts), false);
  const other = own.map((school) => ({ ...school, district: 'E06000033' }));
  assert.equal(hasSchoolElsewhere('Harrogate', other, result, districts), true);
  assert.equal(hasSchoolElsewhere('Harrogate Hill', other, result, districts), false);
});
