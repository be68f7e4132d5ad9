import assert from 'node:assert/strict';
import { test } from 'node:test';

import { findProviders } from '@npq-widgets/data/finder';
import type { ProvidersResult } from '@npq-widgets/data/finder';
import { build as buildCourses } from '../../../packages/data/src/courses/slices/courses.js';
import { build as buildProviders } from '../../../packages/data/src/courses/slices/providers.js';
import { records } from '../records/all-records.js';

const slice = buildProviders(records);
const courses = buildCourses(records);
const find = (course: string, cohort: string, seed = ''): ProvidersResult =>
  findProviders({ course, cohort, seed }, slice, courses);
const ids = (result: ProvidersResult): string[] =>
  result.outcome === 'offered' ? result.providers.map(({ id }) => id) : [];

void test('the lead providers of a course in autumn 2026, and that the list is not confirmed', () => {
  const result = find('npq-early-years-leadership', 'autumn-2026');
  assert.deepEqual(ids(result).sort(), [
    'ambition-institute',
    'national-institute-of-teaching',
    'teach-first',
    'ucl-institute-of-education',
  ]);
  assert.equal(result.outcome === 'offered' && result.confidence, 'medium');
});

void test('the order follows the seed', () => {
  const orders = new Set(
    ['EE5', 'WM9', 'SW1', 'L4'].map((seed) => ids(find('npq-headship', 'autumn-2026', seed)).join()),
  );
  assert.ok(orders.size > 1);
  assert.deepEqual(
    ids(find('npq-headship', 'autumn-2026', 'EE5')),
    ids(find('npq-headship', 'autumn-2026', 'EE5')),
  );
});

void test('every course and cohort agrees with the record', () => {
  for (const { id: cohort } of records.cohorts.items) {
    for (const { id: course } of records.courses.items) {
      const wanted = records.providers.items
        .filter(({ offers }) =>
          offers.some((offer) => offer.cohort === cohort && offer.courses.includes(course)),
        )
        .map(({ id }) => id);
      assert.deepEqual(ids(find(course, cohort)).sort(), wanted.sort(), `${course} ${cohort}`);
    }
  }
});

void test('a course that a cohort did not offer says why, and when it was offered', () => {
  const none = find('npq-early-years-leadership', 'spring-2026');
  assert.deepEqual(
    [
      none.outcome,
      none.outcome === 'not-offered' && none.why,
      none.outcome === 'not-offered' && none.offeredIn[0],
    ],
    ['not-offered', 'no-provider', 'autumn-2026'],
  );
  const early = find('npq-senco', 'autumn-2021');
  assert.deepEqual(
    [early.outcome === 'not-offered' && early.why, early.outcome === 'not-offered' && early.first],
    ['before-it-began', 'autumn-2024'],
  );
});

void test('a cohort without recorded offers is not one without offers', () => {
  for (const cohort of ['spring-2027', 'autumn-2022'])
    assert.equal(find('npq-headship', cohort).outcome, 'not-recorded', cohort);
});

void test('what is no course or cohort is said to be none', () => {
  assert.deepEqual(find('npq-falconry', 'autumn-2026'), { outcome: 'unknown-course' });
  assert.deepEqual(find('npq-headship', 'next year'), { outcome: 'unknown-cohort' });
});
