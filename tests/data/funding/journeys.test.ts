import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Answers, Assessment } from '@npq-widgets/data/funding';
import { getQuestion, keepApplicable } from '@npq-widgets/data/funding';

import { isFull } from '../../support/sample.js';
import {
  assessed,
  autumn2026,
  COURSES,
  EHCO,
  EL,
  EYL,
  H,
  LPM,
  LT,
  next,
  ruleSets,
  SL,
  TODAY,
} from './funding-on-record.js';
import { choose, ends, journeysFrom, stepsOf, words } from './journeys.js';
import type { Journey } from './journeys.js';

const whole = journeysFrom({ cohort: 'autumn-2026' });
const show = (answers: Answers): string => JSON.stringify(answers);

/** What a person gets out of it. */
const gist = ({ outcome, registration, conditions, dependsOn }: Assessment): string =>
  JSON.stringify([outcome, registration, conditions, dependsOn]);

const shapes = new WeakMap<Journey, string>();

/** What a person learns from one journey on, whatever they answer: the same text for two that always come to the same. */
function shape(journey: Journey, on = TODAY): string {
  const { answers, step } = journey;
  const onward = (): string => step!.ways.map((way) => `${way.value}:${shape(way.journey, on)}`).join();
  const text =
    shapes.get(journey) ?? (step ? `${step.question.id}(${onward()})` : gist(assessed(answers, on)));
  shapes.set(journey, text);
  return text;
}

test('every journey through autumn 2026 ends in one outcome, and depends only on what a person was not sure of', () => {
  const all = ends(whole);
  assert.ok(all.length > 500, `only ${all.length} journeys`);
  for (const answers of all) {
    const { outcome, reasons, dependsOn, conditions } = assessed(answers);
    assert.notEqual(outcome, 'no-rules', show(answers));
    assert.ok(reasons.length > 0, show(answers));
    const isLast = (id: string): boolean => autumn2026.questions.some((one) => one.id === id && one.last);
    const conditional = autumn2026.questions.map(({ id }) => id).filter((id) => conditions.includes(id));
    for (const id of [...dependsOn, ...conditional]) {
      if (isLast(id) && (outcome === 'in-review' || outcome === 'depends')) continue;
      const asked = answers[id];
      // Whether a school is on a list is asked only once its kind is known.
      assert.ok(
        asked === 'not-sure' || answers.establishmentType === 'not-sure',
        `${show(answers)} hangs on ${id}, which was not asked`,
      );
    }
    // That it waits for an answer which nobody asked for would be a dead end.
    if (outcome === 'depends')
      assert.ok(
        dependsOn.some((id) => answers[id] === 'not-sure'),
        `dead end: ${show(answers)}`,
      );
  }
});

test('no question is asked that cannot change anything: of its options two lead to different ends', () => {
  for (const { answers, step } of stepsOf(whole)) {
    const found = new Set(step.ways.map(({ journey }) => shape(journey)));
    assert.ok(found.size > 1, `${step.question.id} changes nothing for ${show(answers)}`);
  }
});

test('no question is asked twice, nor one whose answers are all given', () => {
  for (const { answers, step } of stepsOf(whole)) {
    assert.ok(
      step.question.answers.some((id) => answers[id] === undefined),
      `${step.question.id} again: ${show(answers)}`,
    );
    for (const { value, journey } of step.ways) {
      assert.notEqual(
        journey.step?.question.id,
        step.question.id,
        `${step.question.id} comes back after ${value}: ${show(answers)}`,
      );
    }
  }
});

test('every question and every option of autumn 2026 is reached, and every result but the one for unknown settings', () => {
  const steps = stepsOf(whole);
  const past = ['early-years-list', 'nursery-list'];
  const asked = new Set(steps.map(({ step }) => step.question.id));
  assert.deepEqual(
    words.map(({ id }) => id).filter((id) => !asked.has(id) && !past.includes(id)),
    ['cohort'],
  );
  const reasons = new Set(ends(whole).flatMap((answers) => assessed(answers).reasons));
  const missed = Object.keys(autumn2026.results).filter((id) => !reasons.has(id));
  assert.deepEqual(missed, ['no-setting']);
  assert.equal(
    assessed({
      cohort: 'autumn-2026',
      course: SL,
      worksInEngland: 'yes',
      previouslyFunded: 'no',
      workSetting: 'moon',
    }).reason,
    'no-setting',
  );
});

const school = {
  cohort: 'autumn-2026',
  worksInEngland: 'yes',
  workSetting: 'school',
  establishmentType: '34',
} as const;

/** The wordings of what is asked about lists. */
const LISTS = ['school-list', 'further-education-list'];

test('a sixth form on the list of schools is not told that it is on the list of its setting', () => {
  const sixthForm = { ...school, workSetting: '16-to-19', course: EL } as const;
  const question = getQuestion(next(sixthForm)!, sixthForm, words)!;
  assert.equal(question.id, 'further-education-list');
  const listed = choose(
    { ...sixthForm, workSetting: 'school' },
    getQuestion('onPp50List', { ...sixthForm, workSetting: 'school' }, words)!,
    'yes',
  );
  assert.equal(assessed({ ...listed, previouslyFunded: 'no' }).reason, 'on-list');
  const { outcome, dependsOn } = assessed({ ...listed, workSetting: '16-to-19', previouslyFunded: 'no' });
  assert.deepEqual({ outcome, dependsOn }, { outcome: 'depends', dependsOn: ['onRiseList', 'onFeList'] });
});

test('Headship from a state school is never asked about lists', () => {
  assert.equal(next({ ...school, course: H }), 'previouslyFunded');
  for (const { answers, step } of stepsOf(whole)) {
    if (answers.course === H) assert.equal(LISTS.includes(step.question.id), false, show(answers));
  }
});

test('the list that counts and RISE are one question, asked of accepted kinds of school alone', () => {
  const question = getQuestion(next({ ...school, course: LT })!, { ...school, course: LT }, words)!;
  assert.equal(question.id, 'school-list');
  assert.equal(next(choose({ ...school, course: LT }, question, 'no')), null);
  assert.equal(assessed(choose({ ...school, course: LT }, question, 'no')).reason, 'not-on-list');
  assert.equal(
    assessed({ ...choose({ ...school, course: LT }, question, 'yes'), previouslyFunded: 'no' }).reason,
    'on-list',
  );
  assert.deepEqual(assessed(choose({ ...school, course: LT }, question, 'not-sure')).dependsOn, [
    'onRiseList',
    'onPp50List',
    'previouslyFunded',
  ]);
  for (const { answers, step } of stepsOf(whole)) {
    if (LISTS.includes(step.question.id))
      assert.ok(autumn2026.names['accepted']?.includes(answers.establishmentType ?? ''), show(answers));
  }
});

test('an independent school is not accepted, and nothing more is asked', () => {
  const kind = getQuestion('establishmentType', school, words)!;
  for (const value of ['independent', 'something-else']) {
    const answers = choose({ ...school, course: LT }, kind, value);
    assert.equal(next(answers), null);
    assert.equal(assessed(answers).reason, 'type-not-accepted');
  }
});

test('earlier funding is asked last, and only when all else says eligible', () => {
  for (const { answers, step } of stepsOf(whole)) {
    if (!step.question.answers.includes('previouslyFunded')) continue;
    assert.equal(assessed({ ...answers, previouslyFunded: 'no' }).outcome, 'eligible', show(answers));
    for (const { journey } of step.ways) assert.equal(journey.step, null, show(answers));
  }
});

test('not sure of earlier funding: eligible, on that condition', () => {
  const result = assessed({ ...school, course: SL, previouslyFunded: 'not-sure' });
  assert.equal(result.outcome, 'eligible');
  assert.equal(result.definite, false);
  assert.deepEqual(result.conditions, ['previouslyFunded']);
  assert.equal(assessed({ ...school, course: SL }).outcome, 'depends');
});

test('a review stands, with earlier funding as its condition, and is asked no more', () => {
  const answers = {
    cohort: 'autumn-2026',
    course: H,
    worksInEngland: 'yes',
    workSetting: 'another-setting',
    employment: 'virtual-school',
  };
  assert.equal(next(answers), null);
  const { outcome, conditions, code } = assessed(answers);
  assert.deepEqual(
    { outcome, conditions, code },
    { outcome: 'in-review', conditions: ['previouslyFunded'], code: null },
  );
  assert.equal(assessed({ ...answers, previouslyFunded: 'yes' }).outcome, 'not-eligible');
});

test('registration stops without the NPQ in Headship or mastery, and is asked about only when the funding is there', () => {
  const head = {
    cohort: 'autumn-2026',
    course: EHCO,
    worksInEngland: 'yes',
    headteacher: 'yes',
    firstFiveYears: 'yes',
  };
  assert.equal(next(head), 'npqhStatus');
  assert.deepEqual(assessed({ ...head, npqhStatus: 'none' }).registration, {
    status: 'stops',
    reason: 'needs-npqh',
  });
  for (const npqhStatus of ['completed', 'studying', 'starting-soon']) {
    assert.deepEqual(assessed({ ...head, npqhStatus }).registration, { status: 'open', reason: null });
  }
  assert.equal(next({ ...head, firstFiveYears: 'no' }), null);
  const maths = { ...school, course: LPM, onRiseList: 'no', onPp50List: 'yes' };
  assert.equal(next(maths), 'mathsMastery');
  assert.deepEqual(assessed({ ...maths, mathsMastery: 'no' }).registration, {
    status: 'stops',
    reason: 'needs-mastery',
  });
  assert.deepEqual(assessed({ ...maths, mathsMastery: 'not-sure' }).conditions, ['mastery']);
  assert.equal(next({ ...maths, onPp50List: 'no' }), null);
});

test('the first questions are the cohort, the course and where somebody works, in that order', () => {
  assert.equal(next({}), 'cohort');
  assert.equal(next({ cohort: 'autumn-2026' }), 'course');
  for (const course of COURSES.filter((one) => one !== EHCO))
    assert.equal(next({ cohort: 'autumn-2026', course }), 'workSetting');
  assert.equal(next({ cohort: 'autumn-2026', course: EYL, worksInEngland: 'no' }), null);
});

test('England is asked only of those who are funded otherwise, right before earlier funding', () => {
  const community = { cohort: 'autumn-2026', workSetting: 'school', establishmentType: '1' } as const;
  assert.equal(next({ ...community, course: H }), 'worksInEngland');
  assert.equal(next({ ...community, course: H, worksInEngland: 'yes' }), 'previouslyFunded');
  assert.equal(next({ ...community, course: H, worksInEngland: 'no' }), null);
  assert.equal(assessed({ ...community, course: H, worksInEngland: 'no' }).reason, 'not-in-england');
  // Refused already, whatever they would say.
  const unlisted = { ...community, course: LT, onRiseList: 'no', onPp50List: 'no' } as const;
  assert.equal(next(unlisted), null);
  assert.equal(assessed(unlisted).reason, 'not-on-list');
  for (const { answers, step } of stepsOf(whole)) {
    if (step.question.id !== 'works-in-england') continue;
    assert.equal(assessed({ ...answers, worksInEngland: 'yes', previouslyFunded: 'no' }).outcome, 'eligible');
  }
});

test('an academy may be elsewhere by its name, and is asked', () => {
  const asked = { cohort: 'autumn-2026', course: H, establishmentType: '34' } as const;
  for (const workSetting of ['school', 'academy-trust'])
    assert.equal(next({ ...asked, workSetting }), 'worksInEngland', workSetting);
});

test('whoever is on a list of DfE is in England unasked, until they say otherwise', () => {
  const asked = { cohort: 'autumn-2026', workSetting: 'school', establishmentType: '1' } as const;
  const told: Answers[] = [
    { ...asked, course: LT, onRiseList: 'not-sure', onPp50List: 'yes' },
    { ...asked, course: LT, onRiseList: 'yes' },
  ];
  for (const answers of told) {
    assert.equal(next(answers), 'previouslyFunded', show(answers));
    assert.equal(assessed({ ...answers, previouslyFunded: 'no' }).outcome, 'eligible', show(answers));
    assert.equal(assessed({ ...answers, worksInEngland: 'no' }).reason, 'not-in-england', show(answers));
    // What an answer gives goes with it.
    const kept = keepApplicable(answers, 'workSetting', ruleSets, TODAY);
    assert.equal(kept.worksInEngland, undefined, show(answers));
  }
});

for (const [cohort, on] of [
  ['autumn-2025', '2025-10-01'],
  ['spring-2025', '2025-02-12'],
  ['spring-2025', '2025-04-10'],
  ['autumn-2024', '2024-09-02'],
  ['autumn-2023', '2023-09-01'],
  ['spring-2023', '2023-03-01'],
  ['spring-2022', '2022-01-10'],
  ['autumn-2021', '2021-09-15'],
] as const) {
  test(`${cohort} on ${on}: no dead end, and no question that cannot change anything`, () => {
    for (const course of isFull ? COURSES : [H, EYL, EHCO]) {
      const journey = journeysFrom({ cohort, course }, on);
      for (const answers of ends(journey)) {
        const { outcome, reason, reasons, dependsOn } = assessed(answers, on);
        // Two reasons may come to the same: nobody has a rule, whichever work it is.
        const isTold =
          outcome !== 'depends' ||
          reason !== null ||
          (dependsOn.length === 0 && reasons.length > 1) ||
          dependsOn.some((id) => answers[id] === 'not-sure');
        assert.ok(isTold, `dead end: ${show(answers)}`);
      }
      for (const { answers, step } of stepsOf(journey)) {
        const found = new Set(step.ways.map((way) => shape(way.journey, on)));
        assert.ok(found.size > 1, `${step.question.id} changes nothing for ${show(answers)}`);
      }
    }
  });
}
