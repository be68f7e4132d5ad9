import assert from 'node:assert/strict';
import { test } from 'node:test';

import { answersOfSchool, isListed, type School } from '@npq-widgets/data/workplaces';
import { records } from '../records/all-records.js';
import { schools } from './built-in-schools.js';

const academy: School = {
  ...{ urn: '100001', ukprn: '', name: 'Example', postcode: '', town: '', street: '', formerDistrict: '' },
  ...{
    district: 'E06000033',
    type: '34',
    phase: '',
    trust: '',
    formerName: '',
    lists: ['pp50', 'la-nursery'],
  },
};
const known = (school: Partial<School>, round: string | null = 'autumn-2025') => ({
  ...{ school: { ...academy, ...school }, date: '2023-11-16', round },
});

void test('a school answers its type and that it is in England', () => {
  assert.deepEqual(answersOfSchool(known({}), 'autumn-2026'), {
    ...{ establishmentType: '34', worksInEngland: 'yes' },
  });
  assert.deepEqual(answersOfSchool(known({ type: '', district: '' }), 'autumn-2026'), {});
  assert.deepEqual(answersOfSchool(known({ type: '30', district: 'W06000015' }), 'autumn-2026'), {
    establishmentType: '30',
  });
});

void test('lists answer for their own round, with yes alone', () => {
  assert.equal(answersOfSchool(known({}), 'autumn-2025').onPp50List, 'yes');
  assert.equal(answersOfSchool(known({}, null), 'autumn-2025').onPp50List, undefined);
  const all = answersOfSchool(known({ lists: ['pp50-fe', 'rise'] }), 'autumn-2025');
  assert.deepEqual([all.onFeList, all.onRiseList, all.onPp50List], ['yes', 'yes', undefined]);
  assert.equal(answersOfSchool(known({ lists: [] }), 'autumn-2025').onPp50List, undefined);
});

void test('lists that do not decide are not said', () => {
  assert.deepEqual(
    [['la-nursery'], ['pp50'], ['rise', 'la-nursery'], []].map((lists) => isListed(known({ lists }))),
    [false, true, true, false],
  );
});

void test('the kind of every school of the index is one of the answers to the question about kinds', () => {
  const question = records['funding/questions'].items.find(({ id }) => id === 'school-kind');
  const types = new Set(question?.options?.flatMap((option) => option.types ?? []));
  const odd = new Set(schools.map(({ type }) => type).filter((type) => !types.has(type)));
  assert.deepEqual([...odd], []);
});
