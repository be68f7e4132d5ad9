import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';

import type { ProgrammesSlice } from '@npq-widgets/data/hours';

import { readRecords } from '../../../packages/data/build/read-records.js';
import type { AllRecords } from '../../../packages/data/build/record-list.js';
import { findProgrammes } from '@npq-widgets/data/hours';
import {
  build as buildOfCourse,
  members,
} from '../../../packages/data/src/hours/slices/course-programmes.js';
import { build as buildSources } from '../../../packages/data/src/hours/slices/programme-sources.js';
import { build as buildProgrammes } from '../../../packages/data/src/hours/slices/programmes.js';

describe('the slices of programmes, one a course', () => {
  test('have together what the slice of all has, and each what its stated hours rest on alone', async () => {
    const records = await readRecords();
    const all = buildProgrammes(records);
    const slices = members.map((course) => [course, buildOfCourse(records, course)] as const);
    for (const [course, slice] of slices) {
      assert.deepEqual(slice.stated, { [course]: all.stated[course] });
      assert.deepEqual(slice.programmes, findProgrammes(course, all.programmes));
      assert.ok(Object.entries(slice.sources).every(([id, note]) => all.sources[id]?.url === note.url));
      assert.deepEqual(Object.keys(slice.sources).sort(), [...all.stated[course]!.sources].sort());
    }
    assert.deepEqual(
      slices.map(([course]) => course as string).sort(),
      records.courses.items.map(({ id }) => id).sort(),
    );
    assert.equal(
      new Set(slices.flatMap(([, { programmes }]) => programmes.map(({ id }) => id))).size,
      all.programmes.length,
    );
  });
});

describe('the slice of what programmes rest on', () => {
  test('holds every source that a programme or a length of a day names, and no other', async () => {
    const records = await readRecords();
    const { programmes, dayLengths } = buildProgrammes(records);
    const cited = [...programmes, ...dayLengths].flatMap(({ sources }) => sources);
    assert.deepEqual(Object.keys(buildSources(records)).sort(), [...new Set(cited)].sort());
  });
});

describe('the slice of programmes', () => {
  let records: AllRecords;
  let slice: ProgrammesSlice;
  before(async () => {
    records = await readRecords();
    slice = buildProgrammes(records);
  });

  test('holds every programme, newest first', () => {
    assert.deepEqual(
      slice.programmes.map(({ id }) => id).sort(),
      records.programmes.items.map(({ id }) => id).sort(),
    );
    assert.equal(slice.programmes[0]?.period, '2024-25');
    assert.equal(slice.programmes.at(-1)?.period, 'c. 2021');
  });

  test('says the same of each programme as its record', () => {
    const same = [
      'courses',
      'publishedBy',
      'period',
      'months',
      'covers',
      'missing',
      'statedTotal',
      'note',
    ] as const;
    for (const shown of slice.programmes) {
      const record = records.programmes.items.find(({ id }) => id === shown.id)!;
      for (const field of same) assert.deepEqual(shown[field], record[field], `${shown.id}: ${field}`);
      assert.equal(shown.provider.confidence, record.provider.confidence, shown.id);
      assert.deepEqual(
        shown.components.map(({ total }) => total),
        record.components.map(({ total }) => total),
        shown.id,
      );
    }
  });

  test('names providers, and says which no longer lead NPQs', () => {
    const former = slice.programmes
      .filter(({ provider }) => provider.to !== null)
      .map(({ provider }) => provider.name);
    assert.deepEqual([...new Set(former)].sort(), [
      'Education Development Trust',
      'School-Led Network',
      'Teacher Development Trust',
    ]);
  });

  test('every course has evidence for its stated hours, or for there being none', () => {
    assert.deepEqual(Object.keys(slice.stated).sort(), records.courses.items.map(({ id }) => id).sort());
    for (const [course, { sources }] of Object.entries(slice.stated)) assert.ok(sources.length > 0, course);
  });

  test("a course's own page speaks alone; a figure that was not seen there is not called certain", () => {
    assert.deepEqual(slice.stated['npq-headship']?.sources, ['govuk-npqh']);
    assert.equal(slice.stated['npq-headship'].confidence, 'high');
    const { confidence, note } = slice.stated['npq-leading-teaching']!;
    assert.equal(confidence, 'medium');
    assert.ok(note);
  });

  test('every source that it names is in it, and no other', () => {
    const cited = [...slice.programmes, ...slice.dayLengths, ...Object.values(slice.stated)].flatMap(
      ({ sources }) => sources,
    );
    assert.deepEqual([...new Set(cited)].sort(), Object.keys(slice.sources).sort());
  });

  test('no programme links one page twice', () => {
    for (const { id, sources } of slice.programmes) {
      const addresses = sources.map((source) => slice.sources[source]?.url);
      assert.equal(new Set(addresses).size, addresses.length, id);
    }
  });

  test('is due for review when the first of its facts is', () => {
    const sooner = structuredClone(records) as { programmes: { items: { reviewBy: string }[] } } & AllRecords;
    sooner.programmes.items[3]!.reviewBy = '2026-12-24';
    assert.equal(buildProgrammes(sooner).reviewBy, '2026-12-24');
    assert.ok(slice.reviewBy > '2026-12-24');
  });
});
