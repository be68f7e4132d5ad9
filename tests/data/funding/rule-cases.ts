import type { Answers } from '@npq-widgets/data/funding';

import { EHCO, EL, EYL, H, LBC, LL, LPM, LT, LTD, SENCO, SL } from './funding-on-record.js';

/** Somebody whom one rule decides about, the result that it gives, and the day of registration where that matters. */
export interface RuleCase {
  readonly set: string;
  readonly rule: string;
  readonly result: string;
  readonly answers: Answers;
  readonly on: string;
}

type Row = readonly [rule: string, result: string, answers: Answers, on?: string];

const fresh = { worksInEngland: 'yes', previouslyFunded: 'no' };
const unlisted = { onRiseList: 'no', onPp50List: 'no', onFeList: 'no' };
const school = { ...fresh, workSetting: 'school', establishmentType: '1', ...unlisted };
const trust = { ...school, workSetting: 'academy-trust', establishmentType: '34' };
const college = { ...school, workSetting: '16-to-19', establishmentType: '18' };
const nursery = {
  ...fresh,
  workSetting: 'early-years',
  earlyYearsKind: 'la-maintained-nursery',
  establishmentType: '15',
};
const preSchool = { ...fresh, workSetting: 'early-years', earlyYearsKind: 'school-pre-school' };
const privateNursery = { ...fresh, workSetting: 'early-years', earlyYearsKind: 'private-nursery' };
const childminder = { ...fresh, workSetting: 'early-years', earlyYearsKind: 'childminder' };
const otherEarlyYears = {
  ...fresh,
  workSetting: 'early-years',
  earlyYearsKind: 'another-early-years-setting',
};
const inWork = (employment: string): Answers => ({ ...fresh, workSetting: 'another-setting', employment });
const mentor = { ...inWork('itt-lead-mentor'), ittProviderApproved: 'yes' };
const elsewhere = { ...fresh, workSetting: 'other', referredByAdviser: 'no' };
const head = { course: EHCO, headteacher: 'yes', firstFiveYears: 'yes', npqhStatus: 'completed' };
const taking = (course: string, who: Answers): Answers => ({ ...who, course });

const rows: Record<string, { cohort: string; on: string; rows: readonly Row[] }> = {
  'spring-2027': {
    cohort: 'spring-2027',
    on: '2026-11-21',
    rows: [
      ['published', 'not-published', {}],
      ['published', 'not-published', taking(H, school)],
    ],
  },
  'autumn-2026': {
    cohort: 'autumn-2026',
    on: '2026-11-21',
    rows: [
      ['england', 'not-in-england', { ...taking(SL, school), worksInEngland: 'no' }],
      ['england', 'not-in-england', { ...head, worksInEngland: 'no', previouslyFunded: 'yes' }],
      ['earlier-funding', 'previously-funded', { ...taking(SL, school), previouslyFunded: 'yes' }],
      ['earlier-funding', 'previously-funded', { ...school, ...head, previouslyFunded: 'yes' }],
      ['new-headteacher', 'new-headteacher', { ...school, ...head, establishmentType: '11' }],
      ['new-headteacher', 'new-headteacher', { ...elsewhere, ...head }],
      ['new-headteacher', 'not-new-headteacher', { ...school, ...head, firstFiveYears: 'no' }],
      [
        'new-headteacher',
        'not-new-headteacher',
        { ...school, ...head, headteacher: 'no', onRiseList: 'yes' },
      ],
      ...[nursery, preSchool, privateNursery, otherEarlyYears].map(
        (who): Row => ['early-years-leadership', 'early-years-leadership', taking(EYL, who)],
      ),
      [
        'early-years-leadership',
        'early-years-leadership',
        { ...taking(EYL, childminder), onChildminderList: 'yes' },
      ],
      [
        'early-years-leadership',
        'childminder-not-listed',
        { ...taking(EYL, childminder), onChildminderList: 'no' },
      ],
      ...[SENCO, H, SL].map((course): Row => ['nursery-school', 'nursery-school', taking(course, nursery)]),
      ...[EL, LT, LTD].map(
        (course): Row => ['nursery-school', 'early-years-course', taking(course, nursery)],
      ),
      ['nursery-school', 'early-years-course', { ...taking(H, nursery), establishmentType: '1' }],
      ['nursery-school', 'early-years-course', taking(H, preSchool)],
      ['nursery-school', 'early-years-course', { ...taking(H, childminder), onChildminderList: 'yes' }],
      ...[school, trust, college].map(
        (who): Row => [
          'rise-list',
          'rise-list',
          { ...taking(EL, who), establishmentType: '11', onRiseList: 'yes' },
        ],
      ),
      ['rise-list', 'rise-list', { ...taking(H, school), onRiseList: 'yes' }],
      ...[school, trust, college].map(
        (who): Row => [
          'accepted-type',
          'type-not-accepted',
          { ...taking(EYL, who), establishmentType: '11', onPp50List: 'yes' },
        ],
      ),
      ...[school, trust, college].map(
        (who): Row => ['early-years-in-school', 'no-list-needed', taking(EYL, who)],
      ),
      ['list', 'on-list', { ...taking(EL, school), onPp50List: 'yes' }],
      ['list', 'on-list', { ...taking(LT, trust), onPp50List: 'yes' }],
      ['list', 'on-list', { ...taking(LBC, college), onFeList: 'yes' }],
      ['list', 'not-on-list', { ...taking(LTD, school), onFeList: 'yes' }],
      ['list', 'not-on-list', { ...taking(LL, college), onPp50List: 'yes' }],
      ...[EL, LT, LBC, LTD, LL, LPM].map((course): Row => ['list', 'not-on-list', taking(course, trust)]),
      ...[SL, H, SENCO].flatMap((course) =>
        [school, trust, college].map((who): Row => ['no-list', 'no-list-needed', taking(course, who)]),
      ),
      ['no-list', 'no-list-needed', { ...taking(SL, school), establishmentType: '10' }],
      ['lead-mentor-course', 'not-lead-mentor-course', taking(H, mentor)],
      ['lead-mentor-course', 'not-lead-mentor-course', { ...taking(LT, mentor), ittProviderApproved: 'no' }],
      ['lead-mentor-provider', 'lead-mentor', taking(LTD, mentor)],
      ['lead-mentor-provider', 'lead-mentor-provider', { ...taking(LTD, mentor), ittProviderApproved: 'no' }],
      ...['virtual-school', 'hospital-education', 'young-offender-institution', 'la-teacher'].flatMap(
        (work): Row[] => [
          ...[H, SENCO, SL].map((course): Row => ['review', 'review', taking(course, inWork(work))]),
          ...[EYL, LTD].map((course): Row => ['review', 'work-not-accepted', taking(course, inWork(work))]),
        ],
      ),
      ['adviser', 'adviser', { ...taking(LPM, elsewhere), referredByAdviser: 'yes' }],
      ['adviser', 'no-accepted-setting', taking(SL, elsewhere)],
    ],
  },
  'spring-2026': {
    cohort: 'spring-2026',
    on: '2026-06-15',
    rows: [
      ['cohort', 'unfunded-cohort', {}],
      ['cohort', 'unfunded-cohort', taking(H, school)],
    ],
  },
  'autumn-2025': {
    cohort: 'autumn-2025',
    on: '2025-10-01',
    rows: [
      ['england', 'not-in-england', { ...taking(H, school), worksInEngland: 'no' }],
      ['earlier-funding', 'previously-funded', { ...taking(H, school), previouslyFunded: 'yes' }],
      ['new-headteacher', 'new-headteacher', { ...school, ...head }],
      ['new-headteacher', 'not-new-headteacher', { ...school, ...head, firstFiveYears: 'no' }],
      ['rise-list', 'rise-list', { ...taking(EL, school), onRiseList: 'yes' }],
      ['rise-list', 'rise-list', { ...taking(LT, college), onRiseList: 'yes' }],
      ['accepted-type', 'type-not-accepted', { ...taking(H, school), establishmentType: '11' }],
      ...[SL, EL, EYL, LT, LBC, LTD, LL, LPM].flatMap((course): Row[] => [
        ['list', 'on-list', { ...taking(course, school), onPp50List: 'yes' }],
        ['list', 'on-list', { ...taking(course, college), onFeList: 'yes' }],
        ['list', 'not-on-list', taking(course, trust)],
      ]),
      ...[H, SENCO].map((course): Row => ['no-list', 'no-list-needed', taking(course, school)]),
      ...[SENCO, H, EYL].flatMap((course): Row[] => [
        ['nursery-list', 'nursery-listed', { ...taking(course, nursery), onNurseryList: 'yes' }],
        ['nursery-list', 'nursery-not-listed', { ...taking(course, nursery), onNurseryList: 'no' }],
      ]),
      ['childminder-list', 'childminder-listed', { ...taking(EYL, childminder), onChildminderList: 'yes' }],
      [
        'childminder-list',
        'childminder-not-listed',
        { ...taking(EYL, childminder), onChildminderList: 'no' },
      ],
      ...[preSchool, privateNursery, otherEarlyYears].flatMap((who): Row[] => [
        ['early-years-list', 'early-years-listed', { ...taking(EYL, who), onEarlyYearsList: 'yes' }],
        ['early-years-list', 'early-years-not-listed', { ...taking(EYL, who), onEarlyYearsList: 'no' }],
      ]),
      ['lead-mentor', 'lead-mentor-any', taking(LTD, mentor)],
      ...['virtual-school', 'hospital-education', 'young-offender-institution', 'la-teacher'].flatMap(
        (work) => [H, SENCO].map((course): Row => ['review', 'review', taking(course, inWork(work))]),
      ),
      ['adviser', 'adviser', { ...taking(EL, elsewhere), referredByAdviser: 'yes' }],
    ],
  },
  'spring-2025': {
    cohort: 'spring-2025',
    on: '2025-04-10',
    rows: [
      ['england', 'not-recorded', { ...taking(H, school), worksInEngland: 'no' }],
      ['earlier-funding', 'previously-funded', { ...taking(H, school), previouslyFunded: 'yes' }],
      ['new-headteacher', 'not-new-headteacher', { ...school, ...head, headteacher: 'no' }],
      ...['hospital-education', 'young-offender-institution'].map(
        (work): Row => ['headteacher-review', 'review', { ...inWork(work), ...head }],
      ),
      ['headteacher-npqh', 'headteacher-without-npqh', { ...school, ...head, npqhStatus: 'none' }],
      ['headteacher-npqh-soon', 'not-recorded', { ...school, ...head, npqhStatus: 'starting-soon' }],
      [
        'headteacher-in-state-school',
        'new-headteacher-in-state-school',
        { ...school, ...head, npqhStatus: 'studying' },
      ],
      [
        'headteacher-accepted-type',
        'headteacher-not-in-state-school',
        { ...school, ...head, establishmentType: '11' },
      ],
      ['headteacher-accepted-type', 'not-recorded', { ...school, ...head, establishmentType: '10' }],
      ['headteacher-elsewhere', 'headteacher-not-in-state-school', { ...privateNursery, ...head }],
      ['headteacher-elsewhere', 'not-recorded', { ...nursery, ...head }],
      ['accepted-type', 'not-recorded', { ...taking(H, school), establishmentType: '11' }],
      [
        'refusal-undone',
        'refused-february-2025',
        { ...taking(EYL, school), onPp50List: 'yes' },
        '2025-02-14',
      ],
      ['either-list', 'on-list', { ...taking(SL, school), onPp50List: 'yes' }, '2025-03-09'],
      ['either-list', 'on-list', { ...taking(SL, school), onFeList: 'yes' }, '2025-03-09'],
      ['either-list', 'not-on-list', taking(SL, school), '2025-03-09'],
      ...[SL, EL, EYL, LT, LBC, LTD, LL].flatMap((course): Row[] => [
        ['list', 'on-list', { ...taking(course, school), onPp50List: 'yes' }],
        ['list', 'not-on-list', { ...taking(course, trust), onFeList: 'yes' }],
        ['further-education-list', 'on-list', { ...taking(course, college), onFeList: 'yes' }],
        ['further-education-list', 'not-on-list', taking(course, college)],
      ]),
      ...[H, SENCO, LPM].map((course): Row => ['no-list', 'no-list-needed', taking(course, school)]),
      ...[EYL, SL, H].map(
        (course): Row => [
          'nursery-list',
          'nursery-listed',
          { ...taking(course, nursery), onNurseryList: 'yes' },
        ],
      ),
      ['early-years-list', 'early-years-listed', { ...taking(EYL, privateNursery), onEarlyYearsList: 'yes' }],
      [
        'early-years-list',
        'early-years-listed',
        { ...taking(EYL, nursery), onNurseryList: 'no', onEarlyYearsList: 'yes' },
      ],
      ['early-years-list', 'early-years-not-listed', { ...taking(EYL, preSchool), onEarlyYearsList: 'no' }],
      ['early-years-course', 'early-years-only', taking(H, privateNursery)],
      ...['hospital-education', 'young-offender-institution'].map(
        (work): Row => ['review', 'review', taking(EL, inWork(work))],
      ),
      ['lead-mentor', 'lead-mentor-any', taking(LTD, mentor)],
    ],
  },
  'autumn-2024': {
    cohort: 'autumn-2024',
    on: '2024-09-02',
    rows: [
      ['england', 'not-in-england', { ...taking(H, school), worksInEngland: 'no' }],
      ['earlier-funding', 'previously-funded', { ...taking(H, school), previouslyFunded: 'yes' }],
      ['new-headteacher', 'not-new-headteacher', { ...school, ...head, firstFiveYears: 'no' }],
      ...['hospital-education', 'young-offender-institution'].map(
        (work): Row => ['headteacher-in-hospital', 'hospital-open', { ...inWork(work), ...head }],
      ),
      ['headteacher-npqh', 'headteacher-without-npqh', { ...school, ...head, npqhStatus: 'none' }],
      ['headteacher-npqh-soon', 'not-recorded', { ...school, ...head, npqhStatus: 'starting-soon' }],
      ['headteacher-in-state-school', 'new-headteacher-in-state-school', { ...college, ...head }],
      [
        'headteacher-accepted-type',
        'headteacher-not-in-state-school',
        { ...school, ...head, establishmentType: '11' },
      ],
      ['headteacher-accepted-type', 'not-recorded', { ...school, ...head, establishmentType: '15' }],
      ['headteacher-elsewhere', 'headteacher-not-in-state-school', { ...elsewhere, ...head }],
      ['headteacher-elsewhere', 'not-recorded', { ...inWork('virtual-school'), ...head }],
      ['accepted-type', 'type-not-accepted', { ...taking(H, school), establishmentType: '11' }],
      ['nursery-school-open', 'nursery-open', { ...taking(H, school), establishmentType: '15' }],
      ['nursery-school-elsewhere', 'not-recorded', { ...taking(SL, school), establishmentType: '15' }],
      ...[SL, EL, EYL, LT, LBC, LTD, LL].flatMap((course): Row[] => [
        ['list', 'on-list', { ...taking(course, school), onPp50List: 'yes' }],
        ['list', 'on-list', { ...taking(course, college), onFeList: 'yes' }],
        ['list', 'not-on-list', taking(course, trust)],
      ]),
      ...[H, SENCO, LPM].map((course): Row => ['no-list', 'no-list-needed', taking(course, school)]),
      ...[H, SENCO, LPM].map(
        (course): Row => [
          'nursery-open',
          'nursery-open',
          { ...taking(course, nursery), onNurseryList: 'no' },
        ],
      ),
      ['nursery-list', 'nursery-listed', { ...taking(SL, nursery), onNurseryList: 'yes' }],
      [
        'nursery-list',
        'nursery-listed',
        { ...taking(H, nursery), establishmentType: '1', onNurseryList: 'yes' },
      ],
      ['nursery-list', 'nursery-listed', { ...taking(H, nursery), onNurseryList: 'yes' }, '2024-08-12'],
      ['nursery-course', 'nursery-not-listed', { ...taking(LT, nursery), onNurseryList: 'no' }],
      ['childminder-list', 'childminder-listed', { ...taking(EYL, childminder), onChildminderList: 'yes' }],
      [
        'childminder-list',
        'childminder-not-listed',
        { ...taking(EYL, childminder), onChildminderList: 'no' },
      ],
      ...[nursery, preSchool, privateNursery, otherEarlyYears].flatMap((who): Row[] => [
        ['early-years-list', 'early-years-listed', { ...taking(EYL, who), onEarlyYearsList: 'yes' }],
        ['early-years-list', 'early-years-not-listed', { ...taking(EYL, who), onEarlyYearsList: 'no' }],
      ]),
      ['early-years-course', 'early-years-only', taking(H, privateNursery)],
      ...[H, SENCO, LPM].map(
        (course): Row => [
          'hospital-open',
          'hospital-open',
          taking(course, inWork('young-offender-institution')),
        ],
      ),
      ['review', 'review', taking(SL, inWork('hospital-education'))],
      ...[H, SENCO, LPM].flatMap((course) =>
        ['virtual-school', 'la-teacher'].map(
          (work): Row => ['review', 'review', taking(course, inWork(work))],
        ),
      ),
      ['lead-mentor-provider', 'lead-mentor', taking(LTD, mentor)],
      ['lead-mentor-provider', 'lead-mentor-provider', { ...taking(LTD, mentor), ittProviderApproved: 'no' }],
      ['adviser', 'adviser', { ...taking(EL, elsewhere), referredByAdviser: 'yes' }],
    ],
  },
  'academic-year-2023-24': {
    cohort: 'autumn-2023',
    on: '2023-09-01',
    rows: [
      ['offered', 'course-not-offered', taking(SENCO, school)],
      ['offered', 'course-not-offered', taking(LPM, school)],
      ['england', 'not-recorded', { ...taking(H, school), worksInEngland: 'no' }],
      ['earlier-funding', 'previously-funded', { ...taking(H, school), previouslyFunded: 'yes' }],
      ['new-headteacher', 'not-new-headteacher', { ...school, ...head, headteacher: 'no' }],
      ['headteacher-npqh', 'headteacher-without-npqh', { ...school, ...head, npqhStatus: 'none' }],
      ['headteacher-npqh-done', 'not-recorded', { ...school, ...head, npqhStatus: 'studying' }],
      ['headteacher-in-state-school', 'new-headteacher-in-state-school', { ...college, ...head }],
      [
        'headteacher-accepted-type',
        'headteacher-not-in-state-school',
        { ...school, ...head, establishmentType: '11' },
      ],
      ['headteacher-accepted-type', 'not-recorded', { ...school, ...head, establishmentType: '10' }],
      ['headteacher-elsewhere', 'headteacher-not-in-state-school', { ...elsewhere, ...head }],
      ['headteacher-elsewhere', 'headteacher-not-in-state-school', { ...childminder, ...head }],
      ['headteacher-elsewhere', 'not-recorded', { ...preSchool, ...head }],
      ...[SL, H, EL, EYL, LT, LBC, LTD, LL].flatMap((course) =>
        [school, trust, college].map((who): Row => ['accepted-type', 'every-npq', taking(course, who)]),
      ),
      ['accepted-type', 'every-npq', { ...taking(H, school), establishmentType: '10' }],
      ['accepted-type', 'not-recorded', { ...taking(H, school), establishmentType: '11' }],
      ['maintained-nursery', 'early-years-in-school', taking(EYL, nursery)],
      ['pre-school', 'pre-school-classes', taking(EYL, preSchool)],
      ['early-years-register', 'early-years-register', taking(EYL, privateNursery)],
      ['early-years-register', 'early-years-register', taking(EYL, childminder)],
      ['lead-mentor', 'lead-mentor-any', taking(LTD, mentor)],
    ],
  },
  'academic-year-2022-23': {
    cohort: 'autumn-2022',
    on: '2023-03-01',
    rows: [
      ['offered', 'course-not-offered', taking(LPM, school)],
      ['offered', 'course-not-offered', taking(SENCO, school)],
      ['england', 'not-in-england', { ...taking(H, school), worksInEngland: 'no' }],
      ['earlier-funding', 'previously-funded', { ...taking(H, school), previouslyFunded: 'yes' }],
      ['new-headteacher', 'not-new-headteacher', { ...school, ...head, firstFiveYears: 'no' }],
      ['headteacher-npqh', 'headteacher-without-npqh', { ...school, ...head, npqhStatus: 'none' }],
      ['headteacher-npqh-done', 'not-recorded', { ...school, ...head, npqhStatus: 'studying' }],
      ['headteacher-in-state-school', 'new-headteacher-in-state-school', { ...college, ...head }],
      [
        'headteacher-accepted-type',
        'headteacher-not-in-state-school',
        { ...school, ...head, establishmentType: '11' },
      ],
      ['headteacher-accepted-type', 'not-recorded', { ...school, ...head, establishmentType: '10' }],
      ['headteacher-elsewhere', 'headteacher-not-in-state-school', { ...childminder, ...head }],
      ['headteacher-elsewhere', 'not-recorded', { ...preSchool, ...head, establishmentType: '1' }],
      ['nursery-school-elsewhere', 'not-recorded', { ...taking(H, school), establishmentType: '15' }],
      ...[SL, H, EL, EYL, LT, LBC, LTD, LL].flatMap((course) =>
        [school, trust, college].map((who): Row => ['accepted-type', 'every-npq', taking(course, who)]),
      ),
      ['accepted-type', 'every-npq', { ...taking(H, school), establishmentType: '10' }],
      ['accepted-type', 'type-not-accepted', { ...taking(H, school), establishmentType: '11' }],
      ['free-places', 'free-places', { ...taking(EYL, preSchool), establishmentType: '11' }],
      ...[privateNursery, childminder, otherEarlyYears].flatMap((who): Row[] => [
        ['early-years-leadership-only', 'early-years-register', taking(EYL, who)],
        ['early-years-leadership-only', 'early-years-only', taking(H, who)],
      ]),
      ...['virtual-school', 'hospital-education', 'young-offender-institution'].map(
        (work): Row => ['contact-dfe', 'contact-dfe', taking(LT, inWork(work))],
      ),
      ['la-teacher', 'every-npq', taking(LL, inWork('la-teacher'))],
      ['lead-mentor', 'lead-mentor-any', taking(LTD, mentor)],
    ],
  },
  'academic-year-2021-22': {
    cohort: 'spring-2022',
    on: '2022-01-10',
    rows: [
      ['coaching-not-yet', 'coaching-not-yet', taking(EHCO, school)],
      ...[EYL, LL, LPM, SENCO].map(
        (course): Row => ['offered', 'course-not-offered', taking(course, school)],
      ),
      ['england', 'not-recorded', { ...taking(H, school), worksInEngland: 'no' }],
      ['earlier-funding', 'previously-funded', { ...taking(H, school), previouslyFunded: 'yes' }],
      ['nursery-school-elsewhere', 'not-recorded', { ...taking(H, school), establishmentType: '15' }],
      ...[SL, H, EL, LT, LBC, LTD].flatMap((course) =>
        [school, trust, college].map((who): Row => ['accepted-type', 'every-npq', taking(course, who)]),
      ),
      ['accepted-type', 'type-not-accepted-2021', { ...taking(H, school), establishmentType: '10' }],
    ],
  },
  'autumn-2021-first-rule': {
    cohort: 'autumn-2021',
    on: '2021-09-15',
    rows: [
      ...[EYL, LL, LPM, SENCO, EHCO].map(
        (course): Row => ['offered', 'course-not-offered', taking(course, school)],
      ),
      ['england', 'not-recorded', { ...taking(H, school), worksInEngland: 'no' }],
      ...[H, LTD].map(
        (course): Row => ['local-authority', 'local-authority-2021', taking(course, inWork('la-teacher'))],
      ),
      ['local-authority-pupil-premium', 'pupil-premium-2021', taking(LT, inWork('la-teacher'))],
      ['headship', 'headship-2021', taking(H, school)],
      ['nursery-school-elsewhere', 'not-recorded', { ...taking(LTD, school), establishmentType: '15' }],
      ['college-elsewhere', 'not-recorded', taking(LTD, college)],
      ['college-elsewhere', 'not-recorded', { ...taking(LTD, school), establishmentType: '31' }],
      ['college-elsewhere', 'not-recorded', { ...taking(SL, college), establishmentType: '1' }],
      ['accepted-type', 'type-not-accepted-2021', { ...taking(LTD, school), establishmentType: '11' }],
      ['accepted-type', 'type-not-accepted-2021', { ...taking(SL, school), establishmentType: '10' }],
      ['lead-teacher-development', 'lead-teacher-development-2021', taking(LTD, school)],
      ...[SL, EL, LT, LBC].map(
        (course): Row => ['pupil-premium', 'pupil-premium-2021', taking(course, school)],
      ),
    ],
  },
};

export const RULE_CASES: readonly RuleCase[] = Object.entries(rows).flatMap(
  ([set, { cohort, on: day, rows: cases }]) =>
    cases.map(([rule, result, answers, on = day]) => ({
      set,
      rule,
      result,
      answers: { cohort, ...answers },
      on,
    })),
);
