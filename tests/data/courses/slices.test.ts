import assert from 'node:assert/strict';
import { test } from 'node:test';

import { build as buildCohortSources } from '../../../packages/data/src/courses/slices/cohort-sources.js';
import { build as buildCohorts } from '../../../packages/data/src/courses/slices/cohorts.js';
import { build as buildCohortsPast } from '../../../packages/data/src/courses/slices/cohorts-past.js';
import { build as buildCourseDetails } from '../../../packages/data/src/courses/slices/course-details.js';
import { build as buildCourseChoices } from '../../../packages/data/src/courses/slices/course-choices.js';
import { build as buildCourses } from '../../../packages/data/src/courses/slices/courses.js';
import { build as buildEndedCourses } from '../../../packages/data/src/courses/slices/ended-courses.js';
import {
  build as buildOfficialPage,
  members as officialPages,
} from '../../../packages/data/src/courses/slices/official-pages.js';
import { build as buildProviders } from '../../../packages/data/src/courses/slices/providers.js';
import { build as buildCourses2017 } from '../../../packages/data/src/courses/slices/courses-2017.js';
import { build as buildProviders2017 } from '../../../packages/data/src/courses/slices/providers-2017.js';
import { records } from '../records/all-records.js';

void test('courses: eleven, and what is not confirmed is marked', () => {
  const courses = buildCourses(records);
  assert.equal(courses.length, 11);
  assert.deepEqual(
    courses.find(({ short }) => short === 'NPQLT'),
    {
      id: 'npq-leading-teaching',
      short: 'NPQLT',
      name: 'Leading teaching',
      level: 'specialist',
      months: 12,
      weekly: { min: 1, max: 2 },
      first: 'autumn-2021',
      unsure: ['weekly'],
    },
  );
});

void test('course details: every course, with a note for each source', () => {
  const { courses, sources } = buildCourseDetails(records);
  assert.equal(Object.keys(courses).length, 11);
  assert.equal(
    courses['npq-headship']?.weekly.sources?.every((id) => sources[id] !== undefined),
    true,
  );
  assert.deepEqual(Object.keys(sources['govuk-npqh'] ?? {}), [
    'publisher',
    'title',
    'url',
    'published',
    'read',
  ]);
});

void test('course details: who has it paid for, and the last price that was seen', () => {
  const { courses } = buildCourseDetails(records);
  assert.deepEqual(
    [courses['npq-leading-literacy'], courses['npq-headship']].map((course) => [
      course?.funded?.value,
      course?.price?.pounds,
      course?.price?.period,
      course?.price?.vat,
    ]),
    [
      ['Funded at schools on DfE’s list, if you meet its rules', 899, 'autumn 2024', 'not-stated'],
      ['Funded at state-funded schools, if you meet DfE’s rules', 1949, 'autumn 2026', 'excluded'],
    ],
  );
  assert.equal(
    courses['npq-early-headship-coaching-offer']?.funded?.value,
    'Funded for headteachers in their first five years',
  );
  // Each course has words: a rule without any would leave the page of its courses silent.
  assert.deepEqual(
    Object.keys(courses).filter((id) => !courses[id]?.funded?.value),
    [],
  );
});

void test('course choices: the next cohort, and of each course for whom it is and who has it paid for', () => {
  const { cohort, courses } = buildCourseChoices(records);
  assert.deepEqual([cohort.id, cohort.label], ['autumn-2026', 'Autumn 2026']);
  assert.deepEqual(cohort.advice, [
    { from: '', words: 'Courses start in November 2026. Registration opens on 23 June 2026.' },
    { from: '2026-06-23', words: 'Courses start in November 2026. Registration opened on 23 June 2026.' },
    {
      from: '2026-11-01',
      words: 'Courses start in November 2026. Ask a provider if there is still a place.',
    },
    { from: '2026-12-01', words: 'Autumn 2026 courses have started. No later start is published.' },
  ]);
  assert.deepEqual(courses['npq-leading-primary-mathematics'], {
    who: 'You lead maths across a primary school',
    mostWords: 1500,
    funded: 'list',
  });
  assert.equal(courses['npq-senco']?.mostWords, null);
  assert.equal('mostWords' in (courses['npq-early-headship-coaching-offer'] ?? {}), false);
  const funded = Object.values(courses).map((choice) => choice.funded);
  assert.equal(funded.filter((at) => at === 'list').length, 6);
  assert.equal(courses['npq-early-headship-coaching-offer']?.funded, 'new-heads');
});

void test('course choices and details: nobody has a course paid for where no rule of the next cohort pays', () => {
  const [spring] = records.cohorts.items.filter(({ id }) => id === 'spring-2027');
  const cohorts = { ...records.cohorts, items: [spring!] };
  const choices = buildCourseChoices({ ...records, cohorts });
  assert.equal(choices.cohort.id, 'spring-2027');
  assert.equal(choices.courses['npq-headship']?.funded, undefined);
  assert.equal(buildCourseDetails({ ...records, cohorts }).courses['npq-headship']?.funded, undefined);
});

void test('course choices: a course that no provider offers in the next cohort pauses', () => {
  const items = records.providers.items.map((provider) => ({
    ...provider,
    offers: provider.offers.map((offer) => ({
      ...offer,
      courses: offer.courses.filter((course) => course !== 'npq-senco'),
    })),
  }));
  const { courses } = buildCourseChoices({ ...records, providers: { ...records.providers, items } });
  assert.deepEqual([courses['npq-senco']?.pauses, courses['npq-headship']?.pauses], [true, undefined]);
});

void test('cohorts: the next to start comes first, then what is to come, then what else can be chosen', () => {
  assert.deepEqual(
    buildCohorts(records).map(({ id }) => id),
    ['autumn-2026', 'spring-2027', 'spring-2026'],
  );
});

void test('past cohorts: the others, newest first', () => {
  const past = buildCohortsPast(records).map(({ id }) => id);
  assert.equal(past.length, 9);
  assert.deepEqual([past[0], past.at(-1)], ['autumn-2025', 'autumn-2021']);
});

void test('cohort sources: a note for every source that either list of cohorts cites', () => {
  const { sources, notes } = buildCohortSources(records);
  for (const cohort of [...buildCohorts(records), ...buildCohortsPast(records)]) {
    for (const fact of [cohort, cohort.start, cohort.opens, cohort.closes, cohort.offered]) {
      for (const id of fact.sources ?? []) assert.ok(sources[id], `${cohort.id}: ${id}`);
    }
    assert.ok(notes[cohort.id], cohort.id);
  }
  assert.ok(notes['autumn-2026']?.includes('Announced by one hub.'));
});

void test('official pages: each is the address on record, and one that is not there is refused', () => {
  const addresses = Object.fromEntries(records.addresses.items.map(({ id, url }) => [id, url]));
  for (const id of officialPages) {
    const page = buildOfficialPage(records, id);
    assert.match(page, /^https:\/\/[\w.-]+\.gov\.uk\//);
    assert.equal(page, addresses[id]);
  }
  assert.throws(() => buildOfficialPage(records, 'find-a-pub'), /find-a-pub/);
});

void test('ended courses: all of 2017, with the year where a course of today has the same short name', () => {
  assert.deepEqual(buildEndedCourses(records), [
    { id: 'legacy-npqml', name: 'Middle leadership', short: 'NPQML' },
    { id: 'legacy-npqsl', name: 'Senior leadership', short: 'NPQSL of 2017' },
    { id: 'legacy-npqh', name: 'Headship', short: 'NPQH of 2017' },
    { id: 'legacy-npqel', name: 'Executive leadership', short: 'NPQEL of 2017' },
  ]);
});

void test('providers: who offered a course in a cohort', () => {
  const { providers, offers } = buildProviders(records);
  assert.equal(providers.length, 10);
  assert.deepEqual(offers['autumn-2026']?.courses['npq-early-years-leadership'], [
    'ambition-institute',
    'national-institute-of-teaching',
    'teach-first',
    'ucl-institute-of-education',
  ]);
  assert.deepEqual(offers['spring-2026']?.courses['npq-headship'], ['best-practice-network', 'llse']);
  assert.deepEqual(Object.keys(offers).sort(), [
    'autumn-2024',
    'autumn-2025',
    'autumn-2026',
    'spring-2025',
    'spring-2026',
  ]);
});

void test('providers: the slice and the record agree on every offer', () => {
  const { offers } = buildProviders(records);
  const inSlice = Object.entries(offers).flatMap(([cohort, { courses }]) =>
    Object.entries(courses).flatMap(([course, ids]) => ids.map((id) => `${cohort} ${course} ${id}`)),
  );
  const onRecord = records.providers.items.flatMap(({ id, offers: own }) =>
    own.flatMap(({ cohort, courses }) => courses.map((course) => `${cohort} ${course} ${id}`)),
  );
  assert.deepEqual(inSlice.sort(), onRecord.sort());
});

void test('providers: the default table is medium, and a website that was not checked is marked', () => {
  const { providers, offers } = buildProviders(records);
  assert.equal(offers['autumn-2026']?.confidence, 'medium');
  assert.equal(offers['spring-2026']?.confidence, 'high');
  const unchecked = providers
    .filter(({ websiteConfidence }) => websiteConfidence !== undefined)
    .map(({ id }) => id);
  assert.deepEqual(unchecked, ['llse', 'national-institute-of-teaching']);
});

void test('2017: four courses, and 30 entries in ten regions', () => {
  assert.equal(buildCourses2017(records).courses.length, 4);
  const { regions } = buildProviders2017(records);
  assert.equal(Object.keys(regions).length, 10);
  assert.equal(Object.values(regions).flat().length, 30);
  assert.deepEqual(regions.london, ['Surrey Teaching Schools Network']);
});
