import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import type { Answers } from '@npq-widgets/data/funding';

import { assessed, COURSES, LTD, LPM, results, settled } from './funding-on-record.js';

interface Matrix {
  courses: string[];
  rows: Record<string, string[]>;
}

const matrix = JSON.parse(
  await readFile(new URL('./autumn-2026-matrix.json', import.meta.url), 'utf8'),
) as Matrix;

const unlisted = { onRiseList: 'no', onPp50List: 'no', onFeList: 'no' };
const school = { workSetting: 'school', establishmentType: '34', ...unlisted };
const trust = { ...school, workSetting: 'academy-trust' };
const college = { workSetting: '16-to-19', establishmentType: '18', ...unlisted };
const special = { workSetting: 'school', establishmentType: '10', ...unlisted };

/** Row of the matrix → every way in which somebody in that row may answer. */
const people: Record<string, Answers[]> = {
  'state-school-listed': [
    { ...school, onPp50List: 'yes' },
    { ...school, establishmentType: '1', onPp50List: 'yes' },
  ],
  'state-school-not-listed': [
    school,
    { ...school, establishmentType: '1' },
    { ...school, establishmentType: '15' },
  ],
  'rise-school': ['1', '34', '11', '30'].flatMap((establishmentType) =>
    ['school', 'academy-trust', '16-to-19'].map((workSetting) => ({
      workSetting,
      establishmentType,
      ...unlisted,
      onRiseList: 'yes',
    })),
  ),
  'academy-trust-listed': [{ ...trust, onPp50List: 'yes' }],
  'academy-trust-not-listed': [trust, { ...trust, onFeList: 'yes' }],
  '16-to-19-listed': [{ ...college, onFeList: 'yes' }],
  '16-to-19-not-listed': [college, { ...college, onPp50List: 'yes' }],
  'independent-school': [
    { ...school, establishmentType: '11' },
    { ...trust, establishmentType: '11', onPp50List: 'yes' },
    { ...college, establishmentType: '11' },
  ],
  'independent-special-listed': [{ ...special, onPp50List: 'yes' }],
  'independent-special-not-listed': [special],
  'la-nursery': [
    { workSetting: 'early-years', earlyYearsKind: 'la-maintained-nursery', establishmentType: '15' },
  ],
  'preschool-in-school': [
    { workSetting: 'early-years', earlyYearsKind: 'school-pre-school' },
    { workSetting: 'early-years', earlyYearsKind: 'school-pre-school', establishmentType: '11' },
  ],
  'private-nursery': [{ workSetting: 'early-years', earlyYearsKind: 'private-nursery' }],
  'other-early-years': [{ workSetting: 'early-years', earlyYearsKind: 'another-early-years-setting' }],
  'childminder-listed': [
    { workSetting: 'early-years', earlyYearsKind: 'childminder', onChildminderList: 'yes' },
  ],
  'childminder-not-listed': [
    { workSetting: 'early-years', earlyYearsKind: 'childminder', onChildminderList: 'no' },
  ],
  'virtual-school': [{ workSetting: 'another-setting', employment: 'virtual-school' }],
  'hospital-school': [{ workSetting: 'another-setting', employment: 'hospital-education' }],
  'young-offender-institution': [
    { workSetting: 'another-setting', employment: 'young-offender-institution' },
  ],
  'la-supply-or-peripatetic': [{ workSetting: 'another-setting', employment: 'la-teacher' }],
  'itt-lead-mentor-approved': [
    { workSetting: 'another-setting', employment: 'itt-lead-mentor', ittProviderApproved: 'yes' },
  ],
  'rtta-referred': [{ workSetting: 'other', referredByAdviser: 'yes' }],
  'other-not-referred': [{ workSetting: 'other', referredByAdviser: 'no' }],
};

const notNewHead = { headteacher: 'no', firstFiveYears: 'no' };

for (const [row, codes] of Object.entries(matrix.rows)) {
  test(`autumn 2026, ${row}: the service's code for every course`, () => {
    const answers = people[row];
    assert.ok(answers, `no answers are given for the row ${row}`);
    for (const [column, code] of codes.entries()) {
      const course = matrix.courses[column]!;
      for (const person of answers) {
        const result = assessed({ ...settled, ...notNewHead, ...person, course });
        assert.equal(result.code, code, `${course} for ${JSON.stringify(person)}`);
        assert.equal(result.outcome, results.find((one) => one.code === code)?.outcome, `${course}: ${code}`);
        assert.equal(result.definite, true, `${course} for ${JSON.stringify(person)} is not definite`);
      }
    }
  });
}

test('autumn 2026: the matrix has 23 settings and 11 courses, 253 cells', () => {
  assert.deepEqual([...matrix.courses].sort(), [...COURSES].sort());
  const rows = Object.values(matrix.rows);
  assert.equal(rows.length, 23);
  assert.equal(
    rows.reduce((sum, codes) => sum + codes.length, 0),
    253,
  );
});

test('autumn 2026: what the matrix leaves out (a new head, a mentor whose provider is not approved, another funded before)', () => {
  for (const [row, answers] of Object.entries(people)) {
    for (const person of answers) {
      const head = {
        ...settled,
        ...person,
        course: 'npq-early-headship-coaching-offer',
        headteacher: 'yes',
        firstFiveYears: 'yes',
      };
      assert.equal(assessed(head).code, 'funded', row);
      assert.equal(
        assessed({ ...head, firstFiveYears: 'no' }).code,
        'not_new_headteacher_requesting_ehco',
        row,
      );
      for (const course of COURSES) {
        assert.equal(assessed({ ...head, course, previouslyFunded: 'yes' }).code, 'previously_funded', row);
        assert.equal(assessed({ ...head, course, worksInEngland: 'no' }).code, 'not_in_england', row);
      }
    }
  }
  const mentor = {
    ...settled,
    workSetting: 'another-setting',
    employment: 'itt-lead-mentor',
    ittProviderApproved: 'no',
  };
  assert.equal(assessed({ ...mentor, course: LTD }).code, 'ineligible_establishment_type');
  assert.equal(assessed({ ...mentor, course: LPM }).code, 'not_lead_mentor_course');
});
