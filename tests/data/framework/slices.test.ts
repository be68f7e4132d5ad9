import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, test } from 'node:test';

import { findSourceIds } from '@npq-widgets/data';
import { audit } from '@npq-widgets/data/framework';
import type { FrameworkAreasSlice, FrameworkSlice } from '@npq-widgets/data/framework';
import {
  courseRecord,
  frameworkReviewRecord,
  parseRecord,
  sourceRecord,
  withoutFrameworkRecord,
} from '@npq-widgets/data/schema';
import type { CourseRecord } from '@npq-widgets/data/schema';

import type { FrameworkRecords } from '../../../packages/data/src/framework/framework-records.js';
import { build, members } from '../../../packages/data/src/framework/slices/framework.js';
import { build as buildFrameworkAreas } from '../../../packages/data/src/framework/slices/framework-areas.js';
import { frameworkCourses, readFramework } from './framework-records.js';

const COACHING = 'npq-early-headship-coaching-offer';

const readJson = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../../../packages/data/records/${name}.json`, import.meta.url), 'utf8'));

describe('framework slices', () => {
  let courses: CourseRecord;
  let summaries: FrameworkAreasSlice;
  const slices = new Map<string, FrameworkSlice>();

  before(async () => {
    courses = parseRecord(courseRecord, await readJson('courses'));
    const frameworks = await Promise.all(
      (await frameworkCourses()).map(async (id) => [`frameworks/${id}`, await readFramework(id)]),
    );
    const records = {
      courses,
      sources: parseRecord(sourceRecord, await readJson('sources')),
      'frameworks/review': parseRecord(frameworkReviewRecord, await readJson('frameworks/review')),
      [`frameworks/${COACHING}`]: parseRecord(
        withoutFrameworkRecord,
        await readJson(`frameworks/${COACHING}`),
      ),
      ...Object.fromEntries(frameworks),
    } as FrameworkRecords;
    for (const course of members) slices.set(`framework-${course}`, build(records, course));
    summaries = buildFrameworkAreas(records);
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
      const shown = slices
        .get(`framework-${id}`)
        ?.outline?.areas.map(({ number, slug, name }) => ({ id: slug, number, name }));
      assert.deepEqual(shown ?? null, areas?.value ?? null, id);
    }
  });

  test('areas are as certain as the course says', () => {
    for (const { id, areas } of courses.items) {
      const outline = slices.get(`framework-${id}`)?.outline;
      if (!outline || !areas) continue;
      assert.ok(
        outline.areas.every(({ confidence }) => confidence === areas.confidence),
        id,
      );
      if (areas.confidence !== 'high') assert.notEqual(outline.areasNote, null, id);
    }
  });

  test('the coaching offer has no outline, and says what it builds on', () => {
    const slice = slices.get(`framework-${COACHING}`);
    assert.equal(slice?.outline, null);
    assert.equal(slice.without?.buildsOn, 'npq-headship');
    for (const [name, { outline, without }] of slices)
      assert.equal((outline === null) !== (without === null), true, name);
  });

  test('the review stands in each, with its dates', () => {
    for (const { review } of slices.values()) {
      assert.deepEqual(
        [review.started, review.revisedFrameworks, review.existingFrameworksStay],
        ['2025-01-10', null, true],
      );
    }
  });

  test('the summary of an outline says the same as the whole', () => {
    for (const { id, audience } of courses.items) {
      const areas = summaries.courses[id];
      const outline = slices.get(`framework-${id}`)?.outline ?? null;
      assert.equal(areas?.audience, audience.value, id);
      assert.deepEqual(areas.areas, outline?.areas.map(({ name }) => name) ?? [], id);
      assert.equal(areas.note, outline?.areasNote ?? null, id);
      assert.equal(areas.ordered, outline?.areasInOfficialOrder ?? true, id);
      const unplaced = (areas.unplaced ?? []).reduce((sum, { statements }) => sum + statements, 0);
      const within = (areas.statements ?? []).reduce((sum, count) => sum + count, 0);
      if (outline)
        assert.deepEqual(
          [within + unplaced, unplaced],
          [audit(outline).statements, audit(outline).unplaced],
          id,
        );
      assert.equal(areas.without !== undefined, outline === null, id);
    }
  });

  test('the summaries give the official page and the review, and no statement', () => {
    assert.match(summaries.publication, /^https:\/\/www\.gov\.uk\//);
    assert.deepEqual(summaries.review, { started: '2025-01-10', expectedMonths: 18, read: '2026-11-21' });
    assert.doesNotMatch(JSON.stringify(summaries), /"words":(?!"One provider)/);
  });

  test('nothing about how a statement was seen goes out to pages', () => {
    assert.doesNotMatch(JSON.stringify([...slices.values()]), /"seen"/);
  });
});
