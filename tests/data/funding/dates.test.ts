import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Answers } from '@npq-widgets/data/funding';
import { chooseRuleSet } from '@npq-widgets/data/funding';

import { assessed, EHCO, EYL, H, LTD, next, ruleSets, SL, TODAY } from './funding-on-record.js';

const DAY = 24 * 60 * 60 * 1000;
const shift = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * DAY).toISOString().slice(0, 10);

const school = {
  worksInEngland: 'yes',
  previouslyFunded: 'no',
  workSetting: 'school',
  establishmentType: '1',
  onRiseList: 'no',
  onPp50List: 'no',
  onFeList: 'no',
};
const nursery = {
  worksInEngland: 'yes',
  previouslyFunded: 'no',
  workSetting: 'early-years',
  earlyYearsKind: 'la-maintained-nursery',
};
const mentor = {
  worksInEngland: 'yes',
  previouslyFunded: 'no',
  workSetting: 'another-setting',
  employment: 'itt-lead-mentor',
};

/** The last day under one rule, the first under the next, and somebody who sees the difference. */
const boundaries: readonly (readonly [
  what: string,
  last: string,
  answers: Answers,
  before: string,
  after: string,
])[] = [
  [
    'the rule of 11 October 2021 takes over',
    '2021-10-10',
    { ...school, cohort: 'autumn-2021', course: SL },
    'pupil-premium-2021',
    'every-npq',
  ],
  [
    'lead mentors are on record from March 2023',
    '2023-02-28',
    { ...mentor, cohort: 'spring-2023', course: LTD },
    'not-recorded',
    'lead-mentor-any',
  ],
  [
    'independent schools with free places from 30 November 2022',
    '2022-11-29',
    {
      ...school,
      workSetting: 'early-years',
      earlyYearsKind: 'school-pre-school',
      establishmentType: '11',
      cohort: 'autumn-2022',
      course: EYL,
    },
    'not-recorded',
    'free-places',
  ],
  [
    'nurseries without a list from 13 August 2024',
    '2024-08-12',
    { ...nursery, establishmentType: '15', onNurseryList: 'no', cohort: 'autumn-2024', course: H },
    'not-recorded',
    'nursery-open',
  ],
  [
    'nursery schools as schools from 13 August 2024',
    '2024-08-12',
    { ...school, establishmentType: '15', cohort: 'autumn-2024', course: H },
    'not-recorded',
    'nursery-open',
  ],
  [
    'the refusal of mid-February 2025 ends',
    '2025-02-14',
    { ...school, onPp50List: 'yes', cohort: 'spring-2025', course: EYL },
    'refused-february-2025',
    'on-list',
  ],
  [
    'listed nurseries for every NPQ from 28 February 2025',
    '2025-02-27',
    { ...nursery, onNurseryList: 'yes', cohort: 'spring-2025', course: SL },
    'not-recorded',
    'nursery-listed',
  ],
  [
    'the further education list no longer counts for schools from 10 March 2025',
    '2025-03-09',
    { ...school, onFeList: 'yes', cohort: 'spring-2025', course: SL },
    'on-list',
    'not-on-list',
  ],
  [
    'hospital education goes to review from 2 April 2025',
    '2025-04-01',
    { ...mentor, employment: 'hospital-education', cohort: 'spring-2025', course: SL },
    'not-recorded',
    'review',
  ],
  [
    'the rules of autumn 2026 come into force',
    '2026-05-31',
    { ...school, cohort: 'autumn-2026', course: SL },
    'not-yet-published',
    'no-list-needed',
  ],
];

for (const [what, last, answers, before, after] of boundaries) {
  test(`${shift(last, 1)}: ${what}`, () => {
    for (const [days, reason] of [
      [-1, before],
      [0, before],
      [1, after],
      [2, after],
    ] as const) {
      assert.equal(assessed(answers, shift(last, days)).reason, reason, shift(last, days));
    }
  });
}

test('every day on which a rule begins or ends is among the boundaries', () => {
  const firsts = new Set(boundaries.map(([, last]) => shift(last, 1)));
  const rules = ruleSets.flatMap((set) => set.rules);
  const begins = rules.flatMap(({ from }) => from ?? []);
  const ends = rules.flatMap(({ to }) => (to === undefined ? [] : shift(to, 1)));
  const unmet = [...begins, ...ends].filter((day) => !firsts.has(day));
  assert.deepEqual(unmet, []);
});

test('around each end of a rule set one set speaks, or it is said that none stood yet', () => {
  for (const set of ruleSets) {
    for (const cohort of set.cohorts) {
      for (const edge of [set.from, set.to]) {
        for (const days of edge === null ? [] : [-1, 0, 1]) {
          const on = shift(edge!, days);
          const found = ruleSets.filter(
            (one) => one.cohorts.includes(cohort) && (one.from ?? '') <= on && on <= (one.to ?? '9999'),
          );
          const choice = chooseRuleSet({ cohort }, ruleSets, on);
          assert.ok(found.length <= 1, `two rule sets speak for ${cohort} on ${on}`);
          if (found.length === 1)
            assert.deepEqual([choice.timing, choice.set?.id], ['in-force', found[0]!.id], on);
          else
            assert.ok(
              choice.timing === 'ended' || choice.timing === 'not-yet',
              `${cohort} on ${on}: ${choice.timing}`,
            );
        }
      }
    }
  }
});

test('after the last rules of a cohort they are read as on their last day', () => {
  const listed = { ...school, onFeList: 'yes', cohort: 'spring-2025', course: SL };
  const { timing, reason } = assessed(listed, TODAY);
  assert.deepEqual({ timing, reason }, { timing: 'ended', reason: 'not-on-list' });
  assert.equal(
    assessed({ ...school, cohort: 'autumn-2021', course: SL, establishmentType: '10' }, TODAY).reason,
    'type-not-accepted-2021',
  );
});

test('before the rules of a cohort nothing is asked and nothing is assessed', () => {
  const early = { ...school, cohort: 'autumn-2026', course: SL };
  const { outcome, timing, definite } = assessed(early, '2026-05-31');
  assert.deepEqual({ outcome, timing, definite }, { outcome: 'no-rules', timing: 'not-yet', definite: true });
  assert.equal(next({ cohort: 'autumn-2026' }, '2026-05-31'), null);
});

test('spring 2027 has no published rules, spring 2026 no scholarships, and nothing is asked about either', () => {
  for (const on of ['2026-11-20', TODAY, '2027-01-31']) {
    assert.equal(assessed({ cohort: 'spring-2027' }, on).outcome, 'no-rules');
    assert.equal(assessed({ ...school, cohort: 'spring-2027', course: EHCO }, on).reason, 'not-published');
    assert.equal(next({ cohort: 'spring-2027' }, on), null);
    assert.deepEqual(
      [assessed({ cohort: 'spring-2026' }, on).code, next({ cohort: 'spring-2026' }, on)],
      ['unfunded_cohort', null],
    );
  }
});

test('a cohort that nobody knows has no rules; without a cohort it depends on it', () => {
  assert.deepEqual(
    [assessed({ cohort: 'autumn-2031' }).outcome, next({ cohort: 'autumn-2031' })],
    ['no-rules', null],
  );
  const { outcome, dependsOn, ruleSet, reviewBy } = assessed({});
  assert.deepEqual(
    { outcome, dependsOn, ruleSet, reviewBy },
    { outcome: 'depends', dependsOn: ['cohort'], ruleSet: null, reviewBy: null },
  );
});

test('a result says when it was read, how long it holds and when to look again', () => {
  const { read, holdsUntil, reviewBy } = assessed({ ...school, cohort: 'autumn-2026', course: SL });
  assert.deepEqual(
    { read, holdsUntil, reviewBy },
    { read: '2026-11-21', holdsUntil: null, reviewBy: '2027-02-21' },
  );
});
