import assert from 'node:assert/strict';
import { test } from 'node:test';

import { withAnswers } from '@npq-widgets/data/funding';
import type { Answers } from '@npq-widgets/data/funding';

import { assessed, EHCO, EL, EYL, H, LT, LTD, next, ruleSet, SENCO, SL } from './funding-on-record.js';

const fresh = { worksInEngland: 'yes', previouslyFunded: 'no' };
const earlyYears = (earlyYearsKind: string): Answers => ({
  ...fresh,
  workSetting: 'early-years',
  earlyYearsKind,
});
const inWork = (employment: string): Answers => ({ ...fresh, workSetting: 'another-setting', employment });
const elsewhere = { ...fresh, workSetting: 'other', referredByAdviser: 'no' };

/** What no source that was read speaks of: never a guess. */
const silent: readonly (readonly [cohort: string, on: string, what: string, answers: Answers])[] = [
  [
    'autumn-2025',
    '2025-10-01',
    'a nursery and a course that neither text nor service named',
    { ...earlyYears('la-maintained-nursery'), onNurseryList: 'yes', course: SL },
  ],
  [
    'autumn-2025',
    '2025-10-01',
    'a private nursery and Headship',
    { ...earlyYears('private-nursery'), course: H },
  ],
  [
    'autumn-2025',
    '2025-10-01',
    'a virtual school and Senior leadership',
    { ...inWork('virtual-school'), course: SL },
  ],
  ['autumn-2025', '2025-10-01', 'a lead mentor and Headship', { ...inWork('itt-lead-mentor'), course: H }],
  ['autumn-2025', '2025-10-01', 'somewhere else, not referred', { ...elsewhere, course: H }],
  [
    'spring-2025',
    '2025-04-10',
    'a childminder',
    { ...earlyYears('childminder'), onChildminderList: 'yes', course: EYL },
  ],
  ['spring-2025', '2025-04-10', 'a virtual school', { ...inWork('virtual-school'), course: H }],
  [
    'spring-2025',
    '2025-04-10',
    'a nursery off the list',
    { ...earlyYears('la-maintained-nursery'), onNurseryList: 'no', course: H },
  ],
  ['spring-2025', '2025-04-10', 'a referral', { ...elsewhere, referredByAdviser: 'yes', course: H }],
  [
    'autumn-2024',
    '2024-09-02',
    'a lead mentor and another course',
    { ...inWork('itt-lead-mentor'), ittProviderApproved: 'yes', course: LT },
  ],
  ['autumn-2024', '2024-09-02', 'somewhere else, not referred', { ...elsewhere, course: H }],
  ['autumn-2023', '2023-09-01', 'a nursery and Headship', { ...earlyYears('private-nursery'), course: H }],
  ['autumn-2023', '2023-09-01', 'hospital education', { ...inWork('hospital-education'), course: H }],
  [
    'autumn-2023',
    '2023-09-01',
    'another early years setting',
    { ...earlyYears('another-early-years-setting'), course: EYL },
  ],
  [
    'autumn-2022',
    '2023-03-01',
    'a maintained nursery',
    { ...earlyYears('la-maintained-nursery'), course: EYL },
  ],
  [
    'autumn-2022',
    '2023-03-01',
    'a pre-school class of a maintained school',
    { ...earlyYears('school-pre-school'), establishmentType: '1', course: EYL },
  ],
  ['autumn-2022', '2023-03-01', 'somewhere else', { ...elsewhere, course: LTD }],
  [
    'autumn-2024',
    '2024-09-02',
    'a nursery class of a primary school and Headship',
    { ...earlyYears('la-maintained-nursery'), establishmentType: '1', onNurseryList: 'no', course: H },
  ],
  ['spring-2022', '2022-01-10', 'early years', { ...earlyYears('private-nursery'), course: H }],
  ['autumn-2021', '2021-09-15', 'a virtual school', { ...inWork('virtual-school'), course: EL }],
];

for (const [cohort, on, what, answers] of silent) {
  test(`${cohort} says nothing of ${what}: it depends, and the reason is that it is not recorded`, () => {
    assert.deepEqual(
      assessed({ cohort, ...withAnswers(answers, { previouslyFunded: undefined }) }, on).dependsOn,
      [],
    );
    const { outcome, reason, code, rule } = assessed({ cohort, ...answers }, on);
    assert.deepEqual({ outcome, reason, code }, { outcome: 'depends', reason: 'not-recorded', code: null });
    assert.equal(rule, null);
  });
}

test('a course that a cohort did not offer is said to be just that', () => {
  const before = [
    ['autumn-2023', SENCO, 'course-not-offered'],
    ['autumn-2021', EYL, 'course-not-offered'],
    ['spring-2022', EHCO, 'coaching-not-yet'],
  ] as const;
  for (const [cohort, course, why] of before) {
    const { outcome, reason } = assessed({ cohort, course }, '2022-01-10');
    assert.deepEqual({ outcome, reason }, { outcome: 'no-rules', reason: why });
    assert.equal(next({ cohort, course }, '2022-01-10'), null);
  }
});

test('earlier rules give no code of the service of today', () => {
  for (const id of [
    'autumn-2025',
    'spring-2025',
    'autumn-2024',
    'academic-year-2023-24',
    'academic-year-2022-23',
    'academic-year-2021-22',
    'autumn-2021-first-rule',
  ]) {
    assert.deepEqual(
      new Set(Object.values(ruleSet(id).results).map(({ code }) => code)),
      new Set([null]),
      id,
    );
  }
});
