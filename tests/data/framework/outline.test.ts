import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { outline } from '@npq-widgets/data/framework';

import { frameworkCourses, readFramework } from './framework-records.js';

describe('outline', () => {
  test('areas stand in order, each number once', async () => {
    for (const course of await frameworkCourses()) {
      const numbers = outline(await readFramework(course)).areas.map(({ number }) => number);
      assert.deepEqual(
        numbers,
        numbers.map((_, index) => index + 1),
        course,
      );
    }
  });

  test('a statement stands in the area of its number', async () => {
    for (const course of await frameworkCourses()) {
      for (const { number, statements } of outline(await readFramework(course)).areas) {
        for (const statement of statements) {
          if (statement.number !== null)
            assert.equal(Number(statement.number.split('.')[0]), number, statement.id);
        }
      }
    }
  });

  test('statements whose area is not known stand apart, with the areas they may stand in', async () => {
    const { areas, unplaced } = outline(await readFramework('npq-leading-teaching-development'));
    assert.deepEqual(
      unplaced.map((entry) => entry.areas),
      [[2, 3]],
    );
    assert.equal(areas.flatMap(({ statements }) => statements).length, 0);
  });

  test('a "learn how to" statement stands in its group', async () => {
    const [first] = outline(await readFramework('npq-senior-leadership')).areas.find(
      ({ slug }) => slug === 'implementation',
    )!.groups;
    assert.equal(first?.practices.length, 2);
  });

  test('no line is the same as another of its framework', async () => {
    for (const course of await frameworkCourses()) {
      const lines = outline(await readFramework(course)).areas.flatMap(({ statements, groups, outcomes }) => [
        ...statements.map(({ words }) => words),
        ...groups.map(({ title }) => title),
        ...outcomes.map(({ words }) => words),
      ]);
      assert.equal(new Set(lines).size, lines.length, course);
    }
  });

  test('the first review date of its parts is its own', async () => {
    const record = await readFramework('npq-headship');
    const items = record.items.map((item, index) =>
      index === 3 ? { ...item, reviewBy: '2026-12-01' } : item,
    );
    assert.equal(outline({ ...record, items }).reviewBy, '2026-12-01');
  });

  test('an item that names no area of the framework is refused', async () => {
    const record = await readFramework('npq-headship');
    const items = record.items.map((item) =>
      item.kind === 'outcome' && item.id === 'outcome-1-1' ? { ...item, area: 11 } : item,
    );
    assert.throws(() => outline({ ...record, items }), {
      name: 'DataError',
      message: /npq-headship, item "outcome-1-1": there is no area 11/,
    });
  });

  test('a practice that names no group is refused', async () => {
    const record = await readFramework('npq-senior-leadership');
    const items = record.items.filter(({ id }) => id !== 'learn-how-to-8-1');
    assert.throws(() => outline({ ...record, items }), {
      message: /item "learn-how-to-8-1-a": there is no group "learn-how-to-8-1"/,
    });
  });

  test('a framework without an edition is refused', async () => {
    const record = await readFramework('npq-headship');
    assert.throws(
      () => outline({ ...record, items: record.items.filter(({ kind }) => kind !== 'edition') }),
      { name: 'DataError' },
    );
  });
});
