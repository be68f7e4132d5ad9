import assert from 'node:assert/strict';
import { test } from 'node:test';

import { cohortOrder, coursesInCohort } from '@npq-widgets/data';

import { build as buildCourses } from '../../../packages/data/src/courses/slices/courses.js';
import { build as buildProviders } from '../../../packages/data/src/courses/slices/providers.js';
import { records } from '../records/all-records.js';

const courses = buildCourses(records);
const { offers } = buildProviders(records);
const offered = (cohort: string): string[] =>
  coursesInCohort(courses, cohort, offers).map(({ short }) => short);

void test('cohorts stand in the order of their starts', () => {
  const ids = records.cohorts.items.map(({ id }) => id);
  assert.deepEqual(
    [...ids].sort((a, b) => cohortOrder(a) - cohortOrder(b)),
    ids,
  );
});

void test('what is not a cohort has no place in the order', () => {
  for (const text of ['', 'autumn', '2026-autumn', 'summer-2022', 'autumn-26'])
    assert.ok(Number.isNaN(cohortOrder(text)), text);
});

void test('autumn 2021 had the six NPQs of the first year', () => {
  assert.deepEqual(offered('autumn-2021'), ['NPQSL', 'NPQH', 'NPQEL', 'NPQLT', 'NPQLBC', 'NPQLTD']);
});

void test('early years, literacy and the coaching offer came in autumn 2022, primary maths in spring 2024, SENCO in autumn 2024', () => {
  const arrivals = (cohort: string, before: string): string[] =>
    offered(cohort).filter((short) => !offered(before).includes(short));
  assert.deepEqual(arrivals('autumn-2022', 'spring-2022'), ['NPQEYL', 'NPQLL', 'EHCO']);
  assert.deepEqual(arrivals('spring-2023', 'autumn-2022'), []);
  assert.deepEqual(arrivals('spring-2024', 'autumn-2023'), ['NPQLPM']);
  assert.deepEqual(arrivals('autumn-2024', 'spring-2024'), ['NPQSENCO']);
});

void test('autumn 2026 offers all eleven', () => assert.equal(offered('autumn-2026').length, 11));

void test('spring 2026 offered what its two providers did: no early years, no literacy', () => {
  const all = courses.map(({ short }) => short);
  assert.deepEqual(
    all.filter((short) => !offered('spring-2026').includes(short)),
    ['NPQEYL', 'NPQLL'],
  );
});

void test('without recorded offers, a course counts from the cohort that introduced it', () => {
  assert.equal(coursesInCohort(courses, 'spring-2026').length, 11);
});

void test('an unknown cohort offers nothing', () => {
  for (const cohort of ['', 'autumn-2019', 'someday']) assert.deepEqual(offered(cohort), [], cohort);
});
