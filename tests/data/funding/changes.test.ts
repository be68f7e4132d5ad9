import assert from 'node:assert/strict';
import { test } from 'node:test';

import { smallestChanges } from '@npq-widgets/data/funding';
import type { Answers } from '@npq-widgets/data/funding';

import {
  assessed,
  EHCO,
  EL,
  EYL,
  H,
  LPM,
  LT,
  NPQS,
  ruleSets,
  SENCO,
  SL,
  TODAY,
} from './funding-on-record.js';
import { ends, journeysFrom } from './journeys.js';

const changes = (answers: Answers, cohorts: readonly string[] = ['autumn-2026']) =>
  smallestChanges(answers, ruleSets, TODAY, cohorts);
const coursesOf = (answers: Answers): (string | undefined)[] =>
  changes(answers).map(({ answers: to }) => to.course);

const unlisted = { onRiseList: 'no', onPp50List: 'no', onFeList: 'no' };
const school = {
  cohort: 'autumn-2026',
  worksInEngland: 'yes',
  workSetting: 'school',
  establishmentType: '34',
  ...unlisted,
};

test('Headship, from the same school, would be eligible', () => {
  const found = changes({ ...school, course: LT });
  assert.deepEqual(
    found.map(({ answers }) => answers),
    [{ course: SL }, { course: H }, { course: EYL }, { course: SENCO }],
  );
  for (const { kinds, outcome, conditions } of found) {
    assert.deepEqual(
      { kinds, outcome, conditions },
      { kinds: ['course'], outcome: 'eligible', conditions: ['previouslyFunded'] },
    );
  }
});

test('a school with a sixth form that said 16 to 19 could say school', () => {
  const listed = {
    ...school,
    course: LT,
    workSetting: '16-to-19',
    onPp50List: 'yes',
    previouslyFunded: 'no',
  };
  const [first] = changes(listed).filter(({ kinds }) => kinds.includes('setting'));
  assert.deepEqual(first, {
    kinds: ['setting'],
    answers: { workSetting: 'school' },
    outcome: 'eligible',
    conditions: [],
  });
});

test('an independent school: its pre-school, for Early years leadership, takes two changes', () => {
  const found = changes({ ...school, course: LT, establishmentType: '11' });
  assert.deepEqual(
    found.map(({ kinds, answers }) => ({ kinds, answers })),
    [
      {
        kinds: ['course', 'setting'],
        answers: { course: EYL, workSetting: 'early-years', earlyYearsKind: 'school-pre-school' },
      },
    ],
  );
});

test('a nursery school of its own: what schools have, for the courses that early years settings do not', () => {
  const nursery = {
    cohort: 'autumn-2026',
    worksInEngland: 'yes',
    workSetting: 'early-years',
    earlyYearsKind: 'la-maintained-nursery',
    establishmentType: '15',
    ...unlisted,
  };
  assert.deepEqual(coursesOf({ ...nursery, course: EL }), [SL, H, EYL, SENCO]);
  assert.ok(
    changes({ ...nursery, course: EL, onPp50List: 'yes', previouslyFunded: 'no' }).some(
      ({ answers }) => answers.workSetting === 'school',
    ),
  );
});

test('a cohort without scholarships or without rules: the one that people can still register for', () => {
  for (const cohort of ['spring-2026', 'spring-2027']) {
    const [first] = changes({ ...school, cohort, course: H, previouslyFunded: 'no' });
    assert.deepEqual(first, {
      kinds: ['cohort'],
      answers: { cohort: 'autumn-2026' },
      outcome: 'eligible',
      conditions: [],
    });
    assert.deepEqual(changes({ ...school, cohort, course: H, previouslyFunded: 'no' }, []), []);
  }
});

test('where nothing makes it eligible, what would be reviewed', () => {
  const work = {
    cohort: 'autumn-2026',
    worksInEngland: 'yes',
    workSetting: 'another-setting',
    employment: 'virtual-school',
    course: LPM,
  };
  assert.deepEqual(
    changes(work).map(({ answers, outcome }) => [answers.course, outcome]),
    [
      [SL, 'in-review'],
      [H, 'in-review'],
      [SENCO, 'in-review'],
    ],
  );
});

test('nobody who would be reviewed already is offered another review', () => {
  const work = {
    cohort: 'autumn-2026',
    worksInEngland: 'yes',
    workSetting: 'another-setting',
    employment: 'virtual-school',
    course: H,
  };
  assert.deepEqual(changes(work), []);
  const referred = {
    cohort: 'autumn-2026',
    worksInEngland: 'yes',
    workSetting: 'other',
    referredByAdviser: 'yes',
    course: LT,
  };
  assert.deepEqual(changes(referred), []);
});

test('nothing to change: eligible already, outside England, or no way at all', () => {
  assert.deepEqual(changes({ ...school, course: H, previouslyFunded: 'no' }), []);
  for (const course of [...NPQS, EHCO])
    assert.deepEqual(changes({ ...school, worksInEngland: 'no', course }), []);
  assert.deepEqual(
    changes({
      cohort: 'autumn-2026',
      worksInEngland: 'yes',
      workSetting: 'other',
      referredByAdviser: 'no',
      course: H,
    }),
    [],
  );
});

test('every change comes true when it is made, touches no other answer, and never asks to work in England', () => {
  for (const answers of ends(journeysFrom({ cohort: 'autumn-2026' })).filter((_, index) => index % 3 === 0)) {
    for (const { answers: to, outcome, kinds } of changes(answers)) {
      const made = assessed({
        ...answers,
        ...to,
        worksInEngland: answers.worksInEngland ?? 'yes',
        previouslyFunded: to.course === undefined ? (answers.previouslyFunded ?? 'no') : 'not-sure',
      });
      assert.equal(made.outcome, outcome, JSON.stringify([answers, to]));
      assert.ok(outcome === 'eligible' || outcome === 'in-review');
      assert.ok(!('worksInEngland' in to) && kinds.length <= 2);
    }
  }
});
