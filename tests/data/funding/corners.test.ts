import assert from 'node:assert/strict';
import { test } from 'node:test';

import { DataError } from '@npq-widgets/data';
import {
  assess,
  nextQuestion,
  outcomesByCourse,
  projectRuleSet,
  smallestChanges,
} from '@npq-widgets/data/funding';
import type { RuleSet } from '@npq-widgets/data/funding';

import { readRecords } from '../../../packages/data/build/read-records.js';
import { build as buildFundingPrices } from '../../../packages/data/src/funding/slices/funding-prices.js';
import { build as buildFundingQuestions } from '../../../packages/data/src/funding/slices/funding-questions.js';
import { build as buildFundingRulesPast } from '../../../packages/data/src/funding/slices/funding-rules-past.js';
import {
  assessed,
  EHCO,
  H,
  LPM,
  LT,
  next,
  records,
  results,
  ruleSets,
  SL,
  TODAY,
} from './funding-on-record.js';

const school = {
  cohort: 'autumn-2026',
  worksInEngland: 'yes',
  workSetting: 'school',
  establishmentType: '34',
};

test('on a list, whichever: the rest is asked as if the RISE list were known', () => {
  const listed = { ...school, onPp50List: 'yes', onRiseList: 'not-sure' };
  assert.equal(next({ ...listed, course: LPM }), 'mathsMastery');
  assert.equal(next({ ...listed, course: LT }), 'previouslyFunded');
  assert.equal(next({ ...listed, course: LT, onPp50List: 'not-sure' }), null);
});

test('a question without a meaning is never gone through, so nothing depends on it', () => {
  const set: RuleSet = {
    id: 'small',
    cohorts: ['autumn-2030'],
    from: null,
    to: null,
    funding: 'full',
    read: '2029-12-01',
    holdsUntil: null,
    reviewBy: '2030-03-01',
    names: {},
    questions: [
      { id: 'workSetting', values: ['early-years', 'school'] },
      {
        id: 'earlyYearsKind',
        values: ['childminder', 'private-nursery'],
        if: { workSetting: 'early-years' },
      },
    ],
    rules: [
      { id: 'childminder', appliesTo: { earlyYearsKind: 'childminder' }, ifMet: 'bad' },
      { id: 'school', requires: { workSetting: 'school' }, ifMet: 'good', ifNotMet: 'bad' },
    ],
    fallback: 'bad',
    blockers: [],
    alternatives: [],
    results: { good: { outcome: 'eligible', code: null }, bad: { outcome: 'not-eligible', code: null } },
  };
  assert.deepEqual(assess({ cohort: 'autumn-2030' }, [set], TODAY).dependsOn, ['workSetting']);
  assert.equal(nextQuestion({ cohort: 'autumn-2030', workSetting: 'early-years' }, [set], TODAY), null);
});

test('a funded course that still needs proof has no question that would settle its funding', () => {
  const grid = outcomesByCourse(
    { ...school, course: LPM, onPp50List: 'yes', onRiseList: 'no' },
    ruleSets,
    TODAY,
  );
  const maths = grid.courses.find(({ course }) => course === LPM)!;
  assert.deepEqual(
    [maths.assessment.outcome, maths.question, maths.assessment.conditions],
    ['eligible', null, ['previouslyFunded', 'mastery']],
  );
  assert.equal(grid.coaching?.question, 'headteacher');
});

test('funded before is said of the course in hand alone', () => {
  const { courses } = outcomesByCourse({ ...school, course: SL, previouslyFunded: 'yes' }, ruleSets, TODAY);
  const gist = (id: string): unknown => {
    const { outcome, conditions } = courses.find(({ course }) => course === id)!.assessment;
    return [outcome, conditions];
  };
  assert.deepEqual(
    [gist(SL), gist(H)],
    [
      ['not-eligible', []],
      ['eligible', ['previouslyFunded']],
    ],
  );
});

test('without a cohort, or with one that nobody knows, there are no courses and no changes', () => {
  for (const answers of [{}, { cohort: 'autumn-2031', course: EHCO }]) {
    assert.deepEqual(outcomesByCourse(answers, ruleSets, TODAY), { courses: [], coaching: null });
    assert.deepEqual(smallestChanges(answers, ruleSets, TODAY), []);
  }
  assert.deepEqual(
    smallestChanges({ ...school, course: LT, establishmentType: '11', onRiseList: 'no' }, ruleSets, TODAY, [
      'autumn-2031',
    ]).length,
    1,
  );
});

test('two outcomes of a trace: a gate that is failed is no way in, and one way in that is not taken is no failure', () => {
  const failed = assessed({ ...school, course: LT, establishmentType: '11', onRiseList: 'no' }).trace.filter(
    ({ status }) => status === 'failed',
  );
  assert.deepEqual(
    failed.map(({ id }) => id),
    ['rise-list', 'accepted-type'],
  );
  const review = assessed(
    {
      cohort: 'autumn-2024',
      worksInEngland: 'yes',
      course: H,
      workSetting: 'another-setting',
      employment: 'virtual-school',
    },
    '2024-09-02',
  );
  assert.ok(review.trace.every(({ status }) => status !== 'failed'));
});

test('a rule that leads to no result on record is refused by name', () => {
  const record = records.find(({ id }) => id === 'autumn-2026')!;
  const lead = { ...record, fallback: 'nowhere' };
  assert.throws(
    () => projectRuleSet(lead, { items: results } as never),
    (error) => error instanceof DataError && /autumn-2026.*"nowhere"/.test(error.message),
  );
});

test('a rule set holds until the first of its rules no longer does, and is looked at again when the first is', () => {
  const record = records.find(({ id }) => id === 'autumn-2026')!;
  const items = record.items.map((item, index) => ({
    ...item,
    holdsUntil: [null, '2027-05-01', '2027-04-01'][index] ?? null,
    reviewBy: index === 3 ? '2027-01-02' : item.reviewBy,
  }));
  const { holdsUntil, reviewBy } = projectRuleSet({ ...record, items }, { items: results } as never);
  assert.deepEqual({ holdsUntil, reviewBy }, { holdsUntil: '2027-04-01', reviewBy: '2027-01-02' });
});

test('earlier rules bring no advice of their own, and prices come newest first', async () => {
  const facts = await readRecords();
  assert.deepEqual(buildFundingRulesPast(facts).reasons.advice, []);
  const years = buildFundingPrices(facts).prices.map(({ period }) => Number(/\d{4}/.exec(period)?.[0]));
  assert.deepEqual(
    years,
    [...years].sort((a, b) => b - a),
  );
});

test('a link that leads to no address on record is refused by name', async () => {
  const facts = await readRecords();
  const broken = {
    ...facts,
    addresses: {
      ...facts.addresses,
      items: facts.addresses.items.filter(({ id }) => id !== 'eligible-settings'),
    },
  };
  assert.throws(
    () => buildFundingQuestions(broken),
    (error) => error instanceof DataError && error.message.includes('eligible-settings'),
  );
  const lists = buildFundingQuestions(facts).find(({ id }) => id === 'school-list');
  assert.match(lists?.link?.url ?? '', /eligible-settings$/);
});
