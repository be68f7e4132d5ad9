import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, test } from 'node:test';

import { findSourceIds } from '@npq-widgets/data';
import type { FrameworkSlice } from '@npq-widgets/data/framework';
import { courseRecord, frameworkReviewRecord, parseRecord, sourceRecord, withoutFrameworkRecord } from '@npq-widgets/data/schema';
import type { CourseRecord } from '@npq-widgets/data/schema';

import { frameworkSlices } from '../../../packages/data/src/framework/framework.slice.js';
import type { FrameworkRecords } from '../../../packages/data/src/framework/framework.slice.js';
import { frameworkCourses, readFramework } from './framework-records.js';

const COACHING = 'npq-early-headship-coaching-offer';

const readJson = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../../../packages/data/records/${name}.json`, import.meta.url), 'utf8'));

describe('framework slices', () => {
  let courses: CourseRecord;
  const slices = new Map<string, FrameworkSlice>();

  before(async () => {
    courses = parseRecord(courseRecord, await readJson('courses'));
    const frameworks = await Promise.all((await frameworkCourses()).map(async (id) => [`frameworks/${id}`, await readFramework(id)]));
    const records = {
      courses,
      sources: parseRecord(sourceRecord, await readJson('sources')),
      'frameworks/review': parseRecord(frameworkReviewRecord, await readJson('frameworks/review')),
      [`frameworks/${COACHING}`]: parseRecord(withoutFrameworkRecord, await readJson(`frameworks/${COACHING}`)),
      ...Object.fromEntries(frameworks),
    } as FrameworkRecords;
    for (const { name, build } of frameworkSlices) slices.set(name, build(records));
  });

  test('there is one for each course', () => {
    assert.deepEqual([...slices.keys()].sort(), courses.items.map(({ id }) => `framework-${id}`).sort());
  });

  test('every source it names is in it, and none besides', () => {
    for (const [name, { sources, ...facts }] of slices) {
      assert.deepEqual(Object.keys(sources).sort(), findSourceIds(facts).sort(), name);
    }
  });

  test('its areas are those of the course', () => {
    for (const { id, areas } of courses.items) {
      const shown = slices.get(`framework-${id}`)?.outline?.areas.map(({ number, slug, name }) => ({ id: slug, number, name }));
      assert.deepEqual(shown ?? null, areas?.value ?? null, id);
    }
  });

  test('areas are as certain as the course says', () => {
    for (const { id, areas } of courses.items) {
      const outline = slices.get(`framework-${id}`)?.outline;
      if (!outline || !areas) continue;
      assert.ok(outline.areas.every(({ confidence }) => confidence === areas.confidence), id);
      if (areas.confidence !== 'high') assert.notEqual(outline.areasNote, null, id);
    }
  });

  test('the coaching offer has no outline, and says what it builds on', () => {
    const slice = slices.get(`framework-${COACHING}`);
    assert.equal(slice?.outline, null);
    assert.equal(slice?.without?.buildsOn, 'npq-headship');
    for (const [name, { outline, without }] of slices) assert.equal((outline === null) !== (without === null), true, name);
  });

  test('the review stands in each, with its dates', () => {
    for (const { review } of slices.values()) {
      assert.deepEqual([review.started, review.revisedFrameworks, review.existingFrameworksStay], ['2025-01-10', null, true]);
    }
  });

  test('nothing about how a statement was seen goes out to pages', () => {
    assert.doesNotMatch(JSON.stringify([...slices.values()]), /"seen"/);
  });
});
