import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  establishmentTypeRecord,
  fundingAdviceRecord,
  fundingConditionRecord,
  fundingDifferenceRecord,
  fundingListRecord,
  parseRecord,
  priceRecord,
  resultCodeRecord,
  sourceRecord,
} from '@npq-widgets/data/schema';
import { findSourceIds } from '@npq-widgets/data';
import type { Condition } from '@npq-widgets/data/funding';

import { autumn2026, COURSES, questions, readRaw, records, results, ruleSets } from './funding-on-record.js';

const sources = new Set(parseRecord(sourceRecord, await readRaw('sources')).items.map(({ id }) => id));
const types = parseRecord(establishmentTypeRecord, await readRaw('funding/establishment-types')).items;
const codes = parseRecord(resultCodeRecord, await readRaw('funding/codes')).items;
const lists = parseRecord(fundingListRecord, await readRaw('funding/lists')).items;
const prices = parseRecord(priceRecord, await readRaw('funding/prices')).items;
const conditions = parseRecord(fundingConditionRecord, await readRaw('funding/conditions')).items;
const advice = parseRecord(fundingAdviceRecord, await readRaw('funding/advice')).items;
const differences = parseRecord(fundingDifferenceRecord, await readRaw('funding/differences')).items;
const addresses = new Set(
  ((await readRaw('addresses')) as { items: { id: string }[] }).items.map(({ id }) => id),
);

test('every source of every funding record is on record', () => {
  const all = [...records, results, questions, types, codes, lists, prices, conditions, advice, differences];
  const unknown = findSourceIds(all).filter((id) => !sources.has(id));
  assert.deepEqual(unknown, []);
  assert.ok(findSourceIds(all).length > 40);
});

test('the totals of the facts: 30 accepted types, 13 codes and 5 retired, 6 lists, 10 prices, 15 differences, one of them in two parts', () => {
  assert.equal(types.filter(({ accepted }) => accepted).length, 30);
  assert.equal(codes.filter(({ retired }) => retired === undefined).length, 13);
  assert.equal(codes.filter(({ retired }) => retired !== undefined).length, 5);
  assert.deepEqual(
    lists.map(({ entries }) => entries.count),
    [11152, 1184, 367, 25301, 13670, 379],
  );
  assert.equal(prices.length, 10);
  assert.equal(differences.length, 15 + 1);
});

test('autumn 2026 accepts the types on record as accepted, and no rule set any other', () => {
  const accepted = types
    .filter((type) => type.accepted)
    .map(({ id }) => id)
    .sort();
  assert.deepEqual([...(autumn2026.names['accepted'] ?? [])].sort(), accepted);
  for (const { id, names } of ruleSets) {
    for (const type of names['accepted'] ?? []) assert.ok(accepted.includes(type), `${id} accepts ${type}`);
  }
});

test('every code that a result has is one that the service gives today, with the same outcome; each of those is used', () => {
  for (const { id, code, outcome } of results) {
    if (code === null) continue;
    const found = codes.find((one) => one.id === code);
    assert.ok(found?.givenToday, `${id}: ${code}`);
    assert.equal(outcome, found.outcome, id);
  }
  const used = new Set(ruleSets.flatMap((set) => Object.values(set.results).map(({ code }) => code)));
  assert.deepEqual(
    codes.filter(({ id, givenToday }) => givenToday && !used.has(id)),
    [],
  );
});

test('every result is one that some rule leads to, and every condition one that some result or question names', () => {
  const led = new Set([
    ...ruleSets.flatMap((set) => [
      ...Object.keys(set.results),
      ...set.blockers.map(({ ifNotMet }) => ifNotMet),
    ]),
    'not-yet-published',
  ]);
  assert.deepEqual(
    results.map(({ id }) => id).filter((id) => !led.has(id)),
    [],
  );
  const named = new Set([
    ...results.flatMap((result) => result.conditions ?? []),
    ...ruleSets.flatMap((set) => set.blockers.map(({ id }) => id)),
    'worksInEngland',
    'previouslyFunded',
  ]);
  assert.deepEqual(new Set(conditions.map(({ id }) => id)), named);
});

/** Every answer id that a condition asks about, with the values that it wants. */
function wanted({ any = [], not, ...own }: Condition): [string, string][] {
  const direct = Object.entries(own).flatMap(([id, values]) =>
    [values].flat().map((value): [string, string] => [id, value]),
  );
  return [...direct, ...any.flatMap(wanted), ...(not ? wanted(not) : [])];
}

test('conditions ask only about questions of their rule set, and only for values that these can have', () => {
  for (const { id, names, questions: asked, rules, blockers, alternatives, cohorts } of ruleSets) {
    const all = [
      ...[...rules, ...blockers].flatMap(({ appliesTo = {}, requires = {} }) => [appliesTo, requires]),
      ...asked.flatMap(({ if: condition = {}, ask = {}, yesIf = {} }) => [condition, ask, yesIf]),
      ...alternatives.map(({ from }) => from),
    ];
    for (const [answer, value] of all.flatMap(wanted)) {
      const question = asked.find((one) => one.id === answer);
      assert.ok(question ?? answer === 'cohort', `${id} asks about ${answer}`);
      const values = value.startsWith('@') ? names[value.slice(1)] : [value];
      assert.ok(values, `${id} names no list ${value}`);
      for (const one of values) {
        const isKnown =
          answer === 'cohort'
            ? cohorts.includes(one)
            : question?.open
              ? types.some((type) => type.id === one)
              : question?.values.includes(one);
        assert.ok(isKnown, `${id}: ${answer} is never ${one}`);
      }
    }
    const named = new Set(
      all.flatMap(wanted).flatMap(([, value]) => (value.startsWith('@') ? [value.slice(1)] : [])),
    );
    assert.deepEqual(
      Object.keys(names).filter((name) => !named.has(name)),
      [],
      `${id} names lists that nobody uses`,
    );
  }
});

test('a question comes after those that say whether it has a meaning, and offers every course', () => {
  for (const { id, questions: asked } of ruleSets) {
    for (const [index, question] of asked.entries()) {
      const before = new Set(asked.slice(0, index).map((one): string => one.id));
      for (const [answer] of [question.if ?? {}, question.ask ?? {}].flatMap(wanted))
        assert.ok(before.has(answer), `${id}: ${question.id} before ${answer}`);
    }
    const course = asked.find((one) => one.id === 'course');
    if (course) assert.deepEqual(course.values, COURSES, id);
  }
});

test('samples of types show every way in which the rules of a cohort tell types apart', () => {
  for (const { id, names, questions: asked, rules } of ruleSets) {
    const question = asked.find((one) => one.open);
    if (!question) continue;
    const tests = [
      ...rules.flatMap(({ appliesTo = {}, requires = {} }) => [appliesTo, requires]),
      ...asked.map(({ ask = {} }) => ask),
    ]
      .flatMap(wanted)
      .filter(([answer]) => answer === 'establishmentType');
    const sign = (type: string): string =>
      tests
        .map(([, value]) => (value.startsWith('@') ? names[value.slice(1)]?.includes(type) : value === type))
        .join();
    const shown = new Set(question.values.map(sign));
    for (const { id: type } of types)
      assert.ok(shown.has(sign(type)), `${id} has no sample like type ${type}`);
  }
});

test('every question of every rule set has words, with an option for every value it can have', () => {
  for (const { id, questions: asked } of ruleSets) {
    for (const question of asked) {
      const words = questions.filter(({ answers }) => answers.includes(question.id));
      assert.ok(words.length > 0, `${id}: nobody asks for ${question.id}`);
      for (const { id: name, answers, options } of words) {
        // One question for several answers, or for groups of types: ask.test.ts holds what they give.
        if (!options || question.open || answers.length > 1) continue;
        const values = options.map(({ value }): string => value);
        for (const value of question.values)
          assert.ok(values.includes(value), `${name} has no option for ${value}`);
        for (const value of values)
          assert.ok(value === 'not-sure' || question.values.includes(value), `${name} offers ${value}`);
      }
    }
  }
});

test('the plain groups hold every type on record once, and no group mixes accepted and other types', () => {
  const groups = questions.find(({ id }) => id === 'school-kind')?.options ?? [];
  const grouped = groups.flatMap((group) => group.types ?? []);
  assert.deepEqual([...grouped].sort(), types.map(({ id }) => id).sort());
  for (const { label, types: own = [], sets } of groups) {
    const accepted = new Set(own.map((id) => types.find((type) => type.id === id)?.accepted));
    assert.ok(accepted.size <= 1, `${label} is mixed`);
    assert.equal(
      sets?.onRiseList === 'no',
      accepted.has(false),
      `${label}: only kinds that are not accepted are off the RISE list for certain`,
    );
  }
});

test('a difference and a piece of advice are about results, courses and cohorts that there are', () => {
  const ids = new Set(results.map(({ id }) => id));
  const cohorts = new Set(ruleSets.flatMap((set) => set.cohorts));
  for (const { id, results: own = [], cohorts: of } of differences) {
    for (const result of own) assert.ok(ids.has(result), `${id}: ${result}`);
    for (const cohort of of) assert.ok(cohorts.has(cohort), `${id}: ${cohort}`);
  }
  for (const { id, when = {} } of [...differences, ...advice]) {
    for (const course of [when.course ?? []].flat())
      assert.ok((COURSES as readonly string[]).includes(course), `${id}: ${course}`);
    for (const cohort of [when.cohort ?? []].flat()) assert.ok(cohorts.has(cohort), `${id}: ${cohort}`);
  }
});

test('links lead to addresses on record, prices to courses, lists to questions', () => {
  for (const { id, link } of [...questions, ...advice]) if (link) assert.ok(addresses.has(link.address), id);
  for (const { id, courses } of prices)
    for (const course of courses) assert.ok((COURSES as readonly string[]).includes(course), id);
  const asked = new Set(ruleSets.flatMap((set) => set.questions.map(({ id }) => id)));
  for (const { id, answer } of lists) assert.ok(asked.has(answer), id);
});

test('the steps come in their true order: agree, choose a provider, register, apply', () => {
  const steps = advice
    .filter(({ kind, outcomes }) => kind === 'step' && outcomes.includes('eligible'))
    .map(({ id }) => id);
  assert.deepEqual(steps, ['agree', 'choose-provider', 'register', 'apply']);
  const reviewed = advice
    .filter(({ kind, outcomes }) => kind === 'step' && outcomes.includes('in-review'))
    .map(({ id }) => id);
  assert.deepEqual(reviewed, ['agree', 'choose-provider', 'register', 'review-wait', 'apply']);
});

test('autumn 2026 goes through the steps of the service in their order, 1 to 14; 15 is what is left', () => {
  const record = records.find(({ id }) => id === 'autumn-2026')!;
  const steps = record.items.filter(({ blocker }) => !blocker).map(({ step }) => step);
  assert.deepEqual(
    [...new Set(steps)],
    Array.from({ length: 14 }, (_, index) => index + 1),
  );
  assert.deepEqual(
    steps,
    [...steps].sort((a, b) => a! - b!),
  );
  assert.deepEqual(
    [autumn2026.fallback, autumn2026.results['no-setting']?.code],
    ['no-setting', 'ineligible_establishment_type'],
  );
});

test('texts are plain: no double space, no semicolon, no name of a field, one sentence end', () => {
  const texts = [
    ...results.map(({ text }) => text),
    ...questions.flatMap(({ title, hint, error }) => [title, hint ?? title, error]),
    ...advice.map(({ text }) => text),
  ];
  for (const text of texts) {
    assert.doesNotMatch(text, / {2}|;|undefined|null|[a-z][A-Z]{1}[a-z]+[A-Z]|'/, text);
    assert.ok(text.length < 260, text);
  }
  for (const { text } of results) assert.match(text, /^[A-Z{].*[.]$/);
  for (const { title } of questions) assert.match(title, /\?$/);
});
