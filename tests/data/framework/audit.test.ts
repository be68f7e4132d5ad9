import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { audit, outline } from '@npq-widgets/data/framework';
import type { FrameworkAudit } from '@npq-widgets/data/framework';

import { frameworkCourses, parse, readFramework, readRaw } from './framework-records.js';

/** [areas, areas with outcomes, learn that, numbered, area not known, groups, learn how to, outcomes], as the sources were counted. */
const KNOWN: Record<string, readonly number[]> = {
  'npq-senior-leadership': [10, 10, 32, 32, 0, 30, 5, 21],
  'npq-headship': [10, 10, 0, 0, 0, 0, 0, 15],
  'npq-executive-leadership': [10, 10, 0, 0, 0, 0, 0, 19],
  'npq-early-years-leadership': [7, 7, 0, 0, 0, 0, 0, 15],
  'npq-leading-teaching': [9, 9, 0, 0, 0, 4, 0, 13],
  'npq-leading-behaviour-culture': [6, 6, 3, 3, 0, 4, 0, 11],
  'npq-leading-teaching-development': [4, 4, 5, 0, 5, 0, 0, 9],
  'npq-leading-literacy': [6, 6, 0, 0, 0, 0, 0, 11],
  'npq-leading-primary-mathematics': [8, 8, 0, 0, 0, 0, 0, 14],
  'npq-senco': [8, 3, 0, 0, 0, 0, 0, 4],
};

const asRow = (counts: FrameworkAudit): number[] => [
  counts.areas,
  counts.areasWithOutcomes,
  counts.statements,
  counts.numbered,
  counts.unplaced,
  counts.groups,
  counts.practices,
  counts.outcomes,
];

describe('what is known of the frameworks', () => {
  test('there is a record for each of the ten courses', async () => {
    assert.deepEqual(await frameworkCourses(), Object.keys(KNOWN).sort());
  });

  for (const [course, row] of Object.entries(KNOWN)) {
    test(`${course} holds what its sources show, no more and no less`, async () => {
      assert.deepEqual(asRow(audit(outline(await readFramework(course)))), row);
    });
  }

  test('73 of the 78 areas say what participants learn', async () => {
    const counts = await Promise.all(
      Object.keys(KNOWN).map(async (course) => audit(outline(await readFramework(course)))),
    );
    const total = (key: 'areas' | 'areasWithOutcomes') => counts.reduce((sum, count) => sum + count[key], 0);
    assert.equal(total('areas'), 78);
    assert.equal(total('areasWithOutcomes'), 73);
  });

  test('only numbers that were seen are recorded', async () => {
    const numbers = async (course: string) =>
      outline(await readFramework(course)).areas.flatMap(({ statements }) =>
        statements.map(({ number }) => number),
      );
    const run = (area: number, last: number) =>
      Array.from({ length: last }, (_, index) => `${String(area)}.${String(index + 1)}`);
    assert.deepEqual(await numbers('npq-senior-leadership'), [
      ...run(1, 8),
      ...run(3, 6),
      ...run(7, 8),
      ...run(9, 6),
      ...run(10, 4),
    ]);
    assert.deepEqual(await numbers('npq-leading-behaviour-culture'), run(3, 3));
  });
});

describe('what was not seen whole', () => {
  const course = 'npq-headship';
  const statement = {
    id: 'learn-that-1-1',
    kind: 'statement',
    areas: [1],
    number: null,
    topic: 'A topic',
    words: 'A sentence.',
  };

  /** The record with one more item planted in it. */
  async function plant(item: Record<string, unknown>) {
    const raw = await readRaw(course);
    return { ...raw, items: [...raw.items, item] };
  }

  test('a statement that was seen whole would be taken', async () => {
    assert.equal(parse(await plant({ ...statement, seen: 'whole' }), course).items.at(-1)?.id, statement.id);
  });

  for (const [what, extra] of [
    ['does not say how it was seen', {}],
    ['was seen in part', { seen: 'part' }],
    ['is remembered', { seen: 'whole', basis: 'recall' }],
    ['has an area in place of its own number', { seen: 'whole', number: '1' }],
  ] as const) {
    test(`a statement that ${what} is refused, by name`, async () => {
      const planted = await plant({ ...statement, ...extra });
      assert.throws(() => parse(planted, course), {
        name: 'DataRefusedError',
        message: /npq-headship\.json, item "learn-that-1-1"/,
      });
    });
  }

  test('a group that is remembered is refused', async () => {
    const planted = await plant({
      id: 'learn-how-to-1-1',
      kind: 'group',
      area: 1,
      title: 'A title',
      placedBy: 'page',
      seen: 'memory',
    });
    assert.throws(() => parse(planted, course), { message: /item "learn-how-to-1-1", field seen/ });
  });

  test('one statement too many changes the counts', async () => {
    const planted = parse(await plant({ ...statement, seen: 'whole' }), course);
    assert.notDeepEqual(asRow(audit(outline(planted))), KNOWN[course]);
  });
});
