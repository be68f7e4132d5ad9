import assert from 'node:assert/strict';
import { test } from 'node:test';

import { assess, chooseRuleSet, nextQuestion } from '@npq-widgets/data/funding';
import type { Assessment, Rule, RuleQuestion, RuleSet } from '@npq-widgets/data/funding';

import { assessed, EHCO, EYL, H, LT, SL } from './funding-on-record.js';

/** A rule set of one's own, as small as the case needs. */
const smallSet = (rules: readonly Rule[], more: Partial<RuleSet> = {}): RuleSet => ({
  id: 'small',
  cohorts: ['autumn-2030'],
  from: '2030-01-01',
  to: '2030-06-30',
  funding: 'capped',
  read: '2029-12-01',
  holdsUntil: '2030-06-30',
  reviewBy: '2030-03-01',
  names: {},
  questions: [],
  rules,
  fallback: 'nothing',
  blockers: [],
  alternatives: [],
  results: {
    good: { outcome: 'eligible', code: 'funded', conditions: ['paperwork'] },
    bad: { outcome: 'not-eligible', code: 'refused' },
    wait: { outcome: 'in-review', code: 'waiting' },
    nothing: { outcome: 'depends', code: null },
  },
  ...more,
});
const ask = (id: RuleQuestion['id'], more: Partial<RuleQuestion> = {}): RuleQuestion => ({
  id,
  values: ['yes', 'no'],
  ...more,
});
const cohort = 'autumn-2030';
const on = '2030-02-01';

const gist = ({ outcome, definite, code, reason, reasons, conditions, dependsOn, rule }: Assessment) => ({
  outcome,
  definite,
  code,
  reason,
  reasons,
  conditions,
  dependsOn,
  rule,
});

test('the first rule that gives a result ends it; one without a result leads on; at the end stands what is left', () => {
  const rules: Rule[] = [
    { id: 'gate', requires: { worksInEngland: 'yes' } },
    { id: 'head', appliesTo: { headteacher: 'yes' }, ifMet: 'good' },
    { id: 'list', requires: { onPp50List: 'yes' }, ifNotMet: 'bad' },
  ];
  const set = smallSet(rules, { questions: [ask('worksInEngland'), ask('headteacher'), ask('onPp50List')] });
  const reasonFor = (answers: object): string | null =>
    assess({ cohort, worksInEngland: 'no', ...answers }, [set], on).reason;
  assert.equal(reasonFor({ headteacher: 'yes', onPp50List: 'no' }), 'good');
  assert.equal(reasonFor({ headteacher: 'no', onPp50List: 'no' }), 'bad');
  assert.equal(reasonFor({ headteacher: 'no', onPp50List: 'yes' }), 'nothing');
  assert.equal(nextQuestion({ cohort }, [set], on), 'headteacher');
  assert.equal(nextQuestion({ cohort, headteacher: 'yes' }, [set], on), null);
});

test('what has no meaning beside the other answers is not so', () => {
  const rules: Rule[] = [
    { id: 'child', appliesTo: { earlyYearsKind: 'childminder' }, ifNotMet: 'bad', ifMet: 'good' },
    {
      id: 'any',
      requires: { any: [{ earlyYearsKind: 'private-nursery' }, { headteacher: 'yes' }] },
      ifMet: 'wait',
      ifNotMet: 'bad',
    },
  ];
  const kind = ask('earlyYearsKind', {
    values: ['childminder', 'private-nursery'],
    if: { workSetting: 'early-years' },
  });
  const set = smallSet(rules, {
    questions: [ask('workSetting', { values: ['early-years', 'school'] }), kind, ask('headteacher')],
  });
  const inSchool = assess(
    { cohort, workSetting: 'school', headteacher: 'no', earlyYearsKind: 'childminder' },
    [set],
    on,
  );
  assert.deepEqual([inSchool.reason, inSchool.definite], ['bad', true]);
  assert.deepEqual(inSchool.trace, [
    { id: 'child', status: 'not-needed' },
    { id: 'any', status: 'failed' },
  ]);
  assert.equal(assess({ cohort, workSetting: 'school', headteacher: 'yes' }, [set], on).reason, 'wait');
});

test('whichever answer, the same outcome: definite, with each reason that may be it, and no code that is not settled', () => {
  const rules: Rule[] = [
    { id: 'head', appliesTo: { headteacher: 'yes' }, ifMet: 'bad' },
    { id: 'rest', ifMet: 'worse' },
  ];
  const set = smallSet(rules, { questions: [ask('headteacher', { values: ['yes', 'never'] })] });
  const both = {
    ...set,
    results: { ...set.results, worse: { outcome: 'not-eligible', code: 'also' } },
  } as const;
  assert.deepEqual(gist(assess({ cohort }, [both], on)), {
    outcome: 'not-eligible',
    definite: true,
    code: null,
    reason: null,
    reasons: ['bad', 'worse'],
    conditions: [],
    dependsOn: [],
    rule: 'rest',
  });
  assert.equal(nextQuestion({ cohort }, [both], on), null);
});

test('a yes or no that is not known counts as no for the reason, when it does not change the outcome', () => {
  const rules: Rule[] = [
    { id: 'list', appliesTo: { onRiseList: 'yes' }, ifMet: 'good' },
    { id: 'rest', ifMet: 'fine' },
  ];
  const set = smallSet(rules, { questions: [ask('onRiseList')] });
  const both = {
    ...set,
    results: { ...set.results, fine: { outcome: 'eligible', code: 'funded' } },
  } as const;
  assert.deepEqual(gist(assess({ cohort }, [both], on)), {
    outcome: 'eligible',
    definite: true,
    code: 'funded',
    reason: 'fine',
    reasons: ['fine'],
    conditions: [],
    dependsOn: [],
    rule: 'rest',
  });
});

test('conditions that go with a result come with it, and only once it is settled', () => {
  const rules: Rule[] = [{ id: 'head', requires: { headteacher: 'yes' }, ifMet: 'good', ifNotMet: 'bad' }];
  const set = smallSet(rules, { questions: [ask('headteacher')] });
  assert.deepEqual(gist(assess({ cohort, headteacher: 'yes' }, [set], on)), {
    outcome: 'eligible',
    definite: true,
    code: 'funded',
    reason: 'good',
    reasons: ['good'],
    conditions: ['paperwork'],
    dependsOn: [],
    rule: 'head',
  });
  assert.deepEqual(gist(assess({ cohort }, [set], on)), {
    outcome: 'depends',
    definite: false,
    code: null,
    reason: null,
    reasons: ['good', 'bad'],
    conditions: [],
    dependsOn: ['headteacher'],
    rule: null,
  });
});

test('after its last day a rule set is read as on that day, not by rules that would have begun later', () => {
  const rules: Rule[] = [
    { id: 'later', from: '2030-07-01', ifMet: 'good' },
    { id: 'then', to: '2030-06-30', ifMet: 'bad' },
  ];
  const set = smallSet(rules);
  assert.deepEqual(
    [assess({ cohort }, [set], '2031-01-01').reason, assess({ cohort }, [set], '2031-01-01').timing],
    ['bad', 'ended'],
  );
  const { set: chosen } = chooseRuleSet({ cohort }, [set], '2030-06-30');
  assert.deepEqual(
    chosen?.rules.map(({ id }) => id),
    ['then'],
  );
});

test('what stops a registration can begin and end on a day as well', () => {
  const blockers: Rule[] = [
    { id: 'npqh', requires: { npqhStatus: 'completed' }, ifNotMet: 'needs', to: '2030-01-31' },
  ];
  const set = smallSet([{ id: 'all', ifMet: 'wait' }], {
    questions: [ask('npqhStatus', { registration: true })],
    blockers,
  });
  assert.deepEqual(assess({ cohort, npqhStatus: 'no' }, [set], '2030-01-31').registration, {
    status: 'stops',
    reason: 'needs',
  });
  assert.deepEqual(assess({ cohort, npqhStatus: 'no' }, [set], on).registration, {
    status: 'open',
    reason: null,
  });
  assert.deepEqual(assess({ cohort }, [set], '2030-01-31').conditions, ['npqh']);
  assert.deepEqual(
    [nextQuestion({ cohort }, [set], '2030-01-31'), nextQuestion({ cohort }, [set], on)],
    ['npqhStatus', null],
  );
});

test('without a cohort, with an unknown one and before its rules: the whole of what is said', () => {
  const nothing = {
    code: null,
    registration: { status: 'open', reason: null },
    conditions: [],
    trace: [],
    rule: null,
    read: null,
    holdsUntil: null,
    reviewBy: null,
  };
  const noRules = { ...nothing, outcome: 'no-rules', definite: true, dependsOn: [] };
  const set = smallSet([]);
  assert.deepEqual(assess({}, [set], on), {
    ...nothing,
    outcome: 'depends',
    definite: false,
    reason: null,
    reasons: [],
    dependsOn: ['cohort'],
    cohort: null,
    ruleSet: null,
    timing: 'unknown',
  });
  assert.deepEqual(assess({ cohort: 'spring-1999' }, [set], on), {
    ...noRules,
    reason: 'not-published',
    reasons: ['not-published'],
    cohort: 'spring-1999',
    ruleSet: null,
    timing: 'unknown',
  });
  assert.deepEqual(assess({ cohort }, [set], '2029-12-31'), {
    ...noRules,
    reason: 'not-yet-published',
    reasons: ['not-yet-published'],
    cohort,
    ruleSet: 'small',
    timing: 'not-yet',
  });
  assert.deepEqual(chooseRuleSet({ cohort: 'spring-1999' }, [set], on), { timing: 'unknown', set: null });
  const { cohort: own, ruleSet, timing, read, holdsUntil, reviewBy } = assess({ cohort }, [set], on);
  assert.deepEqual(
    { own, ruleSet, timing, read, holdsUntil, reviewBy },
    {
      own: cohort,
      ruleSet: 'small',
      timing: 'in-force',
      read: '2029-12-01',
      holdsUntil: '2030-06-30',
      reviewBy: '2030-03-01',
    },
  );
});

const school = {
  cohort: 'autumn-2026',
  worksInEngland: 'yes',
  workSetting: 'school',
  establishmentType: '34',
  onRiseList: 'no',
  onPp50List: 'no',
};

test('while earlier funding alone is open: it depends, with no reason yet; once not sure, the reason stands', () => {
  const waiting = assessed({ ...school, course: SL });
  assert.deepEqual(gist(waiting), {
    outcome: 'depends',
    definite: false,
    code: null,
    reason: null,
    reasons: ['no-list-needed'],
    conditions: [],
    dependsOn: ['previouslyFunded'],
    rule: null,
  });
  assert.deepEqual(gist(assessed({ ...school, course: SL, previouslyFunded: 'not-sure' })), {
    outcome: 'eligible',
    definite: false,
    code: null,
    reason: 'no-list-needed',
    reasons: ['no-list-needed'],
    conditions: ['previouslyFunded'],
    dependsOn: [],
    rule: 'no-list',
  });
});

test('a review that stands unasked depends on nothing, and has its reason', () => {
  const answers = {
    cohort: 'autumn-2026',
    course: H,
    worksInEngland: 'yes',
    workSetting: 'another-setting',
    employment: 'la-teacher',
  };
  assert.deepEqual(gist(assessed(answers)), {
    outcome: 'in-review',
    definite: false,
    code: null,
    reason: 'review',
    reasons: ['review'],
    conditions: ['previouslyFunded'],
    dependsOn: [],
    rule: 'review',
  });
});

test('what is not recorded says so, whatever is not known of earlier funding', () => {
  const { outcome, reason, reasons } = assessed(
    {
      cohort: 'autumn-2025',
      course: H,
      worksInEngland: 'yes',
      workSetting: 'other',
      referredByAdviser: 'no',
    },
    '2025-10-01',
  );
  assert.deepEqual(
    { outcome, reason, reasons },
    { outcome: 'depends', reason: 'not-recorded', reasons: ['not-recorded'] },
  );
});

const statuses = (answers: object): Record<string, string> =>
  Object.fromEntries(
    assessed({ cohort: 'autumn-2026', ...answers }).trace.map(({ id, status }) => [id, status]),
  );

test('the trace: passed, failed, not needed, not known', () => {
  const listed = statuses({ ...school, course: LT, onPp50List: 'yes', previouslyFunded: 'no' });
  assert.deepEqual(listed, {
    cohort: 'passed',
    england: 'passed',
    'earlier-funding': 'passed',
    'new-headteacher': 'not-needed',
    'early-years-leadership': 'not-needed',
    'nursery-school': 'not-needed',
    'rise-list': 'not-needed',
    'accepted-type': 'passed',
    'early-years-in-school': 'not-needed',
    list: 'passed',
    'no-list': 'not-needed',
    'lead-mentor-course': 'not-needed',
    'lead-mentor-provider': 'not-needed',
    review: 'not-needed',
    adviser: 'not-needed',
  });
  const unlisted = statuses({ ...school, course: LT });
  assert.deepEqual(
    [unlisted['earlier-funding'], unlisted['rise-list'], unlisted['accepted-type'], unlisted['list']],
    ['not-needed', 'failed', 'passed', 'failed'],
  );
  const begun = statuses({ course: LT, worksInEngland: 'yes' });
  assert.deepEqual(
    [begun['england'], begun['earlier-funding'], begun['new-headteacher'], begun['list']],
    ['passed', 'not-known', 'not-needed', 'not-known'],
  );
  const unsure = statuses({ ...school, course: EYL, previouslyFunded: 'not-sure' });
  assert.deepEqual([unsure['earlier-funding'], unsure['early-years-in-school']], ['not-known', 'passed']);
  const abroad = statuses({ course: EHCO, worksInEngland: 'no' });
  assert.deepEqual(
    [abroad['england'], abroad['earlier-funding'], abroad['new-headteacher']],
    ['failed', 'not-needed', 'not-needed'],
  );
});
