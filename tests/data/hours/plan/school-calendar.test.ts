import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';

import { dayNumber, isWeekend, isoDay } from '../../../../packages/data/src/hours/plan/days.js';
import { build, build as buildCalendar } from '../../../../packages/data/src/hours/slices/school-calendar.js';
import { build as buildYear } from '../../../../packages/data/src/hours/slices/school-year.js';
import type { SchoolCalendarSlice } from '../../../../packages/data/src/hours/slices/school-calendar.js';
import { planHours } from '@npq-widgets/data/plan';
import { readRecords } from '../../../../packages/data/build/read-records.js';
import { question } from './any-question.js';

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

describe('the slice of a school year', () => {
  test('has the weeks in term that a plan of that year has, half by half', async () => {
    const records = await readRecords();
    const { terms } = buildCalendar(records);
    const start = terms[0]!.from;
    const { plan } = planHours(question({ start, finish: isoDay(dayNumber(start) + 51 * 7), terms }));
    const weeks = plan!.weeks.slice(0, 52).map(({ term }) => term);
    const year = buildYear(records);
    assert.equal(weeks.length, 52);
    assert.deepEqual(
      weeks.map((term) => term !== null),
      weeks.map((_, week) => year.some(({ from, weeks: length }) => week >= from && week < from + length)),
    );
    assert.deepEqual(
      year.map(({ from }) => weeks[from]),
      terms.slice(0, 6).map(({ name }) => name),
    );
  });
});
