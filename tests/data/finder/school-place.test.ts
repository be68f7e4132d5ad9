import assert from 'node:assert/strict';
import { test } from 'node:test';

import districtsSlice from '@npq-widgets/data/slices/districts';
import { findHubs, indexPlaces, schoolPlace, unpackDistricts } from '@npq-widgets/data/finder';
import { sample } from '../../support/sample.js';
import { schools } from '../workplaces/built-in-schools.js';

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

void test('a school of a district that is not known is no place', () => {
  const [school] = schools;
  assert.ok(school);
  for (const district of ['W06000001', ''])
    assert.equal(schoolPlace({ ...school, district }, districts, listed), null);
});
