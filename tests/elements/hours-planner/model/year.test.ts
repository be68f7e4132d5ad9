import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import courses from '@npq-widgets/data/slices/courses';
import { halvesOf } from '@npq-widgets/data/plan';
import type { SliceMap } from '@npq-widgets/data/slices';
import schoolCalendar from '@npq-widgets/data/slices/school-calendar';
import schoolYear from '@npq-widgets/data/slices/school-year';
import { yearOf as yearFrom } from '../../../../packages/elements/src/hours-planner/model/year.js';
import { recordedFacts } from '../../../support/recorded-facts.js';

const [course] = courses;
const yearOf = (of: typeof courses, supplied: Partial<SliceMap> = {}, code: object = {}) =>
  yearFrom(of, recordedFacts(code, supplied));

describe('a year of the stated hours', () => {
  it('is 52 weeks at 1 to 2 hours, with as many in term as the usual halves of terms have', () => {
    const year = yearOf(courses)!;
    assert.deepEqual(year.weekly, { min: 1, max: 2 });
    assert.equal(year.weeks.length, 52);
    assert.equal(
      year.inTerm.length,
      schoolYear.reduce((sum, { weeks }) => sum + weeks, 0),
    );
    assert.ok(year.inTerm.length >= 38 && year.inTerm.length <= 40);
  });

  it('is in term in the first week, out of it after the first half, and out of it in the last', () => {
    const { inTerm } = yearOf(courses)!;
    const [first] = schoolYear;
    assert.deepEqual(
      [0, first!.weeks - 1, first!.weeks, 51].map((week) => inTerm.includes(week)),
      [true, true, false, false],
    );
  });

  it('spans all courses that state hours, a hub’s own among them', () => {
    const own = { ...course!, id: 'own', weekly: { min: 0.5, max: 3 } };
    assert.deepEqual(yearOf([...courses, own])?.weekly, { min: 0.5, max: 3 });
  });

  it('has the halves of terms that the page supplies', () => {
    const halves = [{ from: 1, weeks: 5 }];
    assert.deepEqual(yearOf(courses, { 'school-year': halves })?.inTerm, [1, 2, 3, 4, 5]);
  });

  it('counts them in the calendar that the page supplies, once what counts has come', () => {
    const terms = [
      { name: 'Autumn', from: '2026-09-07', to: '2026-09-18' },
      { name: 'Autumn', from: '2026-09-28', to: '2026-10-02' },
      // Of the year after.
      { name: 'Autumn', from: '2027-09-06', to: '2027-10-22' },
    ];
    const supplied = { 'school-calendar': { ...schoolCalendar, terms } };
    assert.equal(yearOf(courses, supplied), undefined);
    assert.deepEqual(yearOf(courses, supplied, { 'own-terms': { halvesOf } })?.inTerm, [0, 1, 3]);
  });

  it('is none where no hours are stated', () => {
    assert.equal(yearOf([{ ...course!, weekly: null }]), undefined);
    assert.equal(yearOf([]), undefined);
  });
});
