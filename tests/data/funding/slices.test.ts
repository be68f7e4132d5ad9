import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

import { readRecords } from '../../../packages/data/build/read-records.js';
import { build as buildFundingFirstQuestions } from '../../../packages/data/src/funding/slices/funding-first-questions.js';
import { build as buildFundingEvidence } from '../../../packages/data/src/funding/slices/funding-evidence.js';
import { build as buildFundingPrices } from '../../../packages/data/src/funding/slices/funding-prices.js';
import { build as buildFundingQuestions } from '../../../packages/data/src/funding/slices/funding-questions.js';
import { build as buildFundingReasons } from '../../../packages/data/src/funding/slices/funding-reasons.js';
import { build as buildFundingRules } from '../../../packages/data/src/funding/slices/funding-rules.js';
import { build as buildFundingRulesPast } from '../../../packages/data/src/funding/slices/funding-rules-past.js';
import type { AnswerId, Answers, RuleSet } from '@npq-widgets/data/funding';
import {
  fillText,
  findAdvice,
  findDifferences,
  getEvidence,
  findPrices,
  NOT_SURE,
} from '@npq-widgets/data/funding';

import { assessed, COURSES, EHCO, EYL, H, LL, LT, ruleSets, SL, TODAY } from './funding-on-record.js';
import { RULE_CASES } from './rule-cases.js';

const all = await readRecords();
const rules = buildFundingRules(all);
const first = buildFundingFirstQuestions(all);
const later = buildFundingQuestions(all);
const reasons = buildFundingReasons(all);
const evidence = buildFundingEvidence(all);
const prices = buildFundingPrices(all);
const past = buildFundingRulesPast(all);

const asked = (sets: readonly RuleSet[]): Set<AnswerId> =>
  new Set(sets.flatMap(({ questions }) => questions.map(({ id }) => id)));

test('the slices hold every rule set on record, each once, as the records have them', () => {
  const sliced = [...rules, ...past.ruleSets];
  assert.deepEqual(sliced.map(({ id }) => id).sort(), ruleSets.map(({ id }) => id).sort());
  for (const set of sliced)
    assert.deepEqual(
      set,
      ruleSets.find(({ id }) => id === set.id),
    );
});

test('the first questions are the cohort, the course and England, and no question is in two slices', () => {
  assert.deepEqual(
    first.map(({ id }) => id),
    ['cohort', 'course', 'works-in-england'],
  );
  const ids = [...first, ...later, ...past.questions].map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
});

test('whatever the rules of a slice ask has words there', () => {
  const words = new Set([...first, ...later].flatMap(({ answers }) => answers));
  for (const id of asked(rules)) assert.ok(words.has(id), id);
  const more = new Set([...words, ...past.questions.flatMap(({ answers }) => answers)]);
  for (const id of asked(past.ruleSets)) assert.ok(more.has(id), id);
});

test('every result, check and condition that can come out has words', () => {
  for (const [sets, words] of [
    [rules, reasons],
    [past.ruleSets, { ...past.reasons, conditions: { ...reasons.conditions, ...past.reasons.conditions } }],
  ] as const) {
    for (const { id, results, rules: checks, blockers } of sets) {
      for (const result of [...Object.keys(results), ...blockers.map(({ ifNotMet }) => ifNotMet ?? '')])
        assert.ok(words.results[result], `${id}: ${result}`);
      for (const check of [...checks, ...blockers]) assert.ok(words.checks[check.id], `${id}: ${check.id}`);
      for (const condition of [
        ...Object.values(results).flatMap((verdict) => verdict.conditions ?? []),
        ...blockers.map((stop) => stop.id),
        'worksInEngland',
        'previouslyFunded',
      ]) {
        assert.ok(words.conditions[condition], `${id}: ${condition}`);
      }
    }
  }
  for (const reason of ['not-published', 'not-yet-published']) assert.ok(reasons.results[reason]);
});

test('every rule rests on sources that are named with publisher, title and date read', () => {
  for (const { set, answers, on } of RULE_CASES) {
    const part = rules.some(({ id }) => id === set) ? evidence : past.evidence;
    const result = assessed(answers, on);
    for (const rule of [result.rule, ...result.trace.map(({ id }) => id)]) {
      const grounds = getEvidence(result, part, rule);
      assert.ok(grounds && grounds.sources.length > 0, `${set}, ${String(rule)}`);
      for (const id of grounds.sources) assert.match(part.sources[id]?.read ?? '', /^\d{4}-\d\d-\d\d$/, id);
    }
  }
});

test('what a result rests on is what its rule rests on, and without a rule what the rule set does', () => {
  const school = {
    cohort: 'autumn-2026',
    worksInEngland: 'yes',
    workSetting: 'school',
    establishmentType: '34',
    previouslyFunded: 'no',
  };
  assert.deepEqual(getEvidence(assessed({ ...school, course: SL }), evidence), {
    sources: ['reg-funding-eligibility', 'reg-course', 'cpts-2026'],
    confidence: 'high',
  });
  assert.equal(assessed({ ...school, course: LT }).rule, null);
  assert.deepEqual(getEvidence(assessed({ ...school, course: LT }), evidence), {
    sources: ['reg-funding-eligibility', 'cpts-2026'],
    confidence: 'high',
  });
  assert.equal(getEvidence(assessed({ cohort: 'spring-2027' }), evidence)?.confidence, 'low');
  assert.equal(getEvidence(assessed({}), evidence), null);
  const early = assessed({ cohort: 'spring-2022', course: SL }, '2022-01-10');
  assert.deepEqual(getEvidence(early, past.evidence, 'england'), {
    sources: ['reg-hist-2021-11'],
    confidence: 'low',
  });
  assert.equal(getEvidence(early, past.evidence, 'offered')?.confidence, 'high');
  for (const { rules: own } of Object.values({ ...evidence.ruleSets, ...past.evidence.ruleSets })) {
    for (const differing of Object.values(own)) assert.ok(Object.keys(differing).length > 0);
  }
});

test('differences are shown to those whom they touch', () => {
  const touched = (answers: Answers): string[] =>
    findDifferences({ cohort: 'autumn-2026', ...answers }, assessed({}), evidence).map(({ id }) => id);
  assert.deepEqual(touched({ course: H, workSetting: 'another-setting', employment: 'virtual-school' }), [
    'review-not-funded',
    'virtual-role',
  ]);
  assert.deepEqual(touched({ course: LT, workSetting: 'another-setting', employment: 'la-teacher' }), []);
  assert.deepEqual(touched({ course: EHCO }), ['ehco-setting']);
  assert.deepEqual(touched({ course: LT, workSetting: '16-to-19' }), ['school-with-sixth-form']);
  assert.deepEqual(
    findDifferences(
      { cohort: 'autumn-2025', course: H, earlyYearsKind: 'la-maintained-nursery' },
      assessed({}),
      past.evidence,
    ).map(({ id }) => id),
    ['nursery-list-2025'],
  );
  assert.deepEqual(findDifferences({ cohort: 'autumn-2024', course: EHCO }, assessed({}), evidence), []);
  // A childminder needs the list for one course alone.
  assert.deepEqual(touched({ earlyYearsKind: 'childminder', course: EYL }), ['childminder-list']);
  assert.deepEqual(touched({ earlyYearsKind: 'childminder', course: H }), []);
});

test('a difference that touches a past cohort too is in its slice', () => {
  assert.deepEqual(
    findDifferences({ cohort: 'autumn-2025', course: EHCO }, assessed({}), past.evidence).map(({ id }) => id),
    ['ehco-setting'],
  );
});

test('a rule names grounds of its own only where they are not those of its set', () => {
  for (const { sources, confidence, rules: own } of Object.values({
    ...evidence.ruleSets,
    ...past.evidence.ruleSets,
  })) {
    for (const [id, rule] of Object.entries(own)) {
      assert.notDeepEqual(rule.sources, sources, id);
      assert.notEqual(rule.confidence, confidence, id);
    }
  }
});

test('what the service’s own pages get wrong is shown to those whose result it is, and not while it may be another', () => {
  const school = {
    cohort: 'autumn-2026',
    worksInEngland: 'yes',
    workSetting: 'school',
    establishmentType: '34',
  };
  const shown = (answers: Answers): string[] =>
    findDifferences(answers, assessed(answers), evidence).map(({ id }) => id);
  assert.deepEqual(shown({ ...school, course: SL }), []);
  assert.deepEqual(shown({ ...school, course: SL, previouslyFunded: 'not-sure' }), ['account-text']);
  assert.deepEqual(shown({ ...school, course: EYL, previouslyFunded: 'no' }), [
    'early-years-any-setting',
    'account-text',
  ]);
  assert.deepEqual(shown({ ...school, course: EYL, establishmentType: '11', onRiseList: 'no' }), []);
  assert.deepEqual(shown({ ...school, course: LT, onRiseList: 'no', onPp50List: 'no' }), [
    'not-on-list-page',
  ]);
  assert.deepEqual(shown({ ...school, course: LT }), []);
  assert.deepEqual(shown({ ...school, course: SL, establishmentType: '11', onRiseList: 'no' }), []);
});

test('advice by outcome, in order; links lead to GOV.UK', () => {
  assert.deepEqual(
    findAdvice('eligible', 'step', {}, reasons).map(({ id }) => id),
    ['agree', 'choose-provider', 'register', 'apply'],
  );
  assert.deepEqual(findAdvice('eligible', 'paying', {}, reasons), []);
  assert.deepEqual(
    findAdvice('not-eligible', 'paying', {}, reasons).map(({ id }) => id),
    ['who-pays', 'no-official-price'],
  );
  const literacy = { cohort: 'autumn-2026', course: LL };
  assert.deepEqual(
    findAdvice('not-eligible', 'paying', literacy, reasons).map(({ id }) => id),
    ['who-pays', 'english-hub', 'no-official-price'],
  );
  assert.equal(findAdvice('not-eligible', 'paying', { ...literacy, course: NOT_SURE }, reasons).length, 2);
  assert.deepEqual(
    findAdvice('eligible', 'caveat', {}, reasons).map(({ id }) => id),
    ['place', 'dfe-decides'],
  );
  const links = [...reasons.advice, ...first, ...later].flatMap(({ link }) => link ?? []);
  assert.ok(links.length >= 4);
  for (const { url } of links)
    assert.match(
      url,
      /^https:\/\/(?:www|register-national-professional-qualifications\.education)\.(?:education\.)?gov\.uk\//,
    );
});

test('prices are newest first and say year, VAT and who asked; every course has one', () => {
  assert.deepEqual(
    findPrices(H, prices).map(({ pounds, vat, period }) => ({ pounds, vat, period })),
    [
      { pounds: 1949, vat: 'excluded', period: 'autumn 2026' },
      { pounds: 1885, vat: 'not-stated', period: 'autumn 2024' },
    ],
  );
  assert.deepEqual(
    findPrices(EYL, prices).map(({ pounds }) => pounds),
    [1090, 1148],
  );
  for (const course of COURSES)
    for (const { seller, sources } of findPrices(course, prices))
      assert.ok(seller && prices.sources[sources[0]!]);
  assert.deepEqual(
    COURSES.filter((course) => findPrices(course, prices).length === 0),
    [],
  );
});

test('texts take the names of the cohort and the course; a name that is not given stays to be seen', () => {
  assert.equal(
    fillText('{course} was not offered in {cohort}.', { course: 'SENCO', cohort: 'autumn 2023' }),
    'SENCO was not offered in autumn 2023.',
  );
  assert.equal(fillText('In {cohort}.', {}), 'In {cohort}.');
  for (const text of [...Object.values(reasons.results), ...Object.values(past.reasons.results)]) {
    assert.doesNotMatch(fillText(text, { course: 'x', cohort: 'y' }), /[{}]/, text);
  }
});

test('prices say the first day on which one of them is to be looked at again', () => {
  const [price, ...others] = all['funding/prices'].items;
  const early = { ...price!, reviewBy: '2026-12-01' };
  const { reviewBy } = buildFundingPrices({
    ...all,
    'funding/prices': { ...all['funding/prices'], items: [...others, early] },
  });
  assert.equal(reviewBy, '2026-12-01');
});

test('slices say when to look again', () => {
  for (const { reviewBy } of [...rules, reasons, prices, past.reasons])
    assert.match(reviewBy, /^20\d\d-\d\d-\d\d$/);
  assert.ok(rules.every(({ reviewBy }) => reviewBy > TODAY));
});

test('what a page downloads stays small, in brotli', () => {
  const size = (value: unknown): number =>
    brotliCompressSync(`export default ${JSON.stringify(value)};`).length;
  const limits = [
    [rules, 1600],
    [first, 260],
    [later, 1900],
    [reasons, 1900],
    [evidence, 2800],
    [prices, 900],
    [past, 7500],
  ] as const;
  for (const [index, [value, limit]] of limits.entries())
    assert.ok(size(value) <= limit, `slice ${index + 1}: ${size(value)} of ${limit} bytes`);
});
