import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';

import { dayNumber, isWeekend } from '../../../../packages/data/src/hours/plan/days.js';
import { build } from '../../../../packages/data/src/hours/slices/school-calendar.js';
import type { SchoolCalendarSlice } from '../../../../packages/data/src/hours/slices/school-calendar.js';
import { readRecords } from '../../../../packages/data/build/read-records.js';

describe('the slice of the school calendar', () => {
  let slice: SchoolCalendarSlice;
  before(async () => {
    slice = build(await readRecords());
  });

  test('has eight bank holidays a year, none at a weekend, to the end of 2028', () => {
    for (const year of ['2027', '2028']) {
      const days = slice.bankHolidays.filter((day) => day.startsWith(year));
      assert.equal(days.length, 8);
      assert.ok(days.every((day) => !isWeekend(dayNumber(day))));
    }
    assert.equal(slice.bankHolidays.at(-1), '2028-12-26');
  });

  test('has the terms of two years in order, six halves each', () => {
    assert.equal(slice.terms.length, 12);
    const days = slice.terms.flatMap(({ from, to }) => [from, to]);
    assert.deepEqual(days, [...days].sort());
  });

  test('has the cost of a day of cover in three kinds of school, with the year of the survey', () => {
    assert.deepEqual(slice.coverCosts, [
      { phase: 'primary', pounds: 218, survey: '2023' },
      { phase: 'secondary', pounds: 291, survey: '2023' },
      { phase: 'special', pounds: 270, survey: '2023' },
    ]);
  });

  test('names a source for each', () => {
    for (const id of [...slice.termSources, ...slice.coverSources]) assert.ok(slice.sources[id], id);
    assert.ok(slice.termSources.length > 0 && slice.coverSources.length > 0);
  });
});
