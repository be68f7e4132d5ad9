import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assess } from '@npq-widgets/data/funding';
import type { Answers, RuleSet } from '@npq-widgets/data/funding';
import { decisionKeys } from '../../../packages/cli/src/desk/decision-key.js';
import { deskFacts } from '../../../packages/cli/src/desk/facts.js';
import { anyAnswers, numbers } from '../../data/funding/answer-sets.js';

const { ruleSets } = deskFacts;
const TODAY = '2026-11-21';
const COUNT = process.env['NPQ_FULL'] ? 20_000 : 300;

/** Everything of an assessment that the desk shows. */
function seen(answers: Answers, on: string): string {
  return JSON.stringify({ ...assess(answers, ruleSets, on), trace: [], rule: null });
}

/** Anybody, in a cohort of the set: half of them in one that is picked, so that some are alike. */
function* people(set: RuleSet, seed: number): Generator<Answers> {
  const random = numbers(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random.next().value * items.length)]!;
  for (let count = 0; count < COUNT; count++) {
    const type = pick(['1', '2', '10', '11', '15', '34', '18', '50', undefined]);
    yield {
      ...anyAnswers(set, { cohort: pick(set.cohorts) }, random),
      course: pick(set.questions.find(({ id }) => id === 'course')?.values ?? ['npq-senco']),
      ...(type && { establishmentType: type }),
    };
  }
}

/** Pairs of people with one key and different assessments, and how many shared a key with somebody before. */
function compare(
  everyone: Iterable<Answers>,
  keyOf: (answers: Answers) => string,
  on = TODAY,
): { different: string[]; alike: number } {
  const met = new Map<string, { answers: Answers; seen: string }>();
  const different: string[] = [];
  let alike = 0;
  for (const answers of everyone) {
    const before = met.get(keyOf(answers));
    if (!before) {
      met.set(keyOf(answers), { answers, seen: seen(answers, on) });
      continue;
    }
    alike++;
    if (before.seen !== seen(answers, on))
      different.push(`${JSON.stringify(before.answers)} and ${JSON.stringify(answers)}`);
  }
  return { different, alike };
}

describe('the key of a decision', () => {
  for (const set of ruleSets) {
    it(`is shared only by people for whom ${set.id} comes to the same`, () => {
      const on = set.to ?? TODAY;
      const { different, alike } = compare(people(set, 7), decisionKeys(ruleSets, on), on);
      assert.deepEqual(different.slice(0, 3), []);
      assert.ok(alike > COUNT / 10, `only ${alike} of ${COUNT} shared a key with somebody`);
    });
  }

  it('is one for people who differ in what is not looked at', () => {
    const keyOf = decisionKeys(ruleSets, TODAY);
    const base: Answers = {
      cohort: 'autumn-2026',
      course: 'npq-headship',
      worksInEngland: 'yes',
      workSetting: 'school',
      establishmentType: '1',
      previouslyFunded: 'no',
    };
    for (const more of [
      { onFeList: 'yes' },
      { establishmentType: '34' },
      { headteacher: 'yes' },
      { workSetting: 'academy-trust' },
      { earlyYearsKind: 'childminder' },
      { onChildminderList: 'no' },
    ]) {
      assert.equal(keyOf({ ...base, ...more }), keyOf(base), JSON.stringify(more));
    }
    for (const more of [
      { course: 'npq-senco' },
      { worksInEngland: 'no' },
      { establishmentType: '11' },
      { previouslyFunded: 'not-sure' },
      { onRiseList: 'yes' },
    ]) {
      assert.notEqual(keyOf({ ...base, ...more }), keyOf(base), JSON.stringify(more));
    }
  });

  it('tells cohorts without rules apart, and people without a cohort', () => {
    const keyOf = decisionKeys(ruleSets, TODAY);
    assert.equal(
      new Set([
        keyOf({}),
        keyOf({ cohort: 'autumn-2030' }),
        keyOf({ cohort: 'spring-2027', course: 'npq-senco' }),
      ]).size,
      3,
    );
  });

  const set = ruleSets.find(({ id }) => id === 'autumn-2026')!;
  it('tells an answer that has no meaning from one that has, where a rule looks at it alone', () => {
    const bare: RuleSet = {
      ...set,
      blockers: [],
      fallback: 'not-on-list',
      questions: [
        { id: 'workSetting', values: ['school', '16-to-19'] },
        { id: 'onFeList', values: ['yes', 'no'], if: { workSetting: '16-to-19' } },
      ],
      rules: [{ id: 'list', requires: { onFeList: 'yes' }, ifMet: 'on-list' }],
    };
    const keyOf = decisionKeys([bare], TODAY);
    const base: Answers = { cohort: 'autumn-2026', course: 'npq-headship' };
    for (const more of [{ onFeList: 'yes' }, {}]) {
      const pair = ['school', '16-to-19'].map((workSetting): Answers => ({ ...base, workSetting, ...more }));
      const [one, other] = pair.map((answers) => assess(answers, [bare], TODAY).outcome);
      assert.notEqual(one, other, 'the rule tells them apart');
      assert.equal(new Set(pair.map(keyOf)).size, 2, JSON.stringify(more));
    }
  });

  const teacher: Answers = {
    cohort: 'autumn-2026',
    course: 'npq-leading-primary-mathematics',
    worksInEngland: 'yes',
    workSetting: 'school',
    establishmentType: '1',
    onPp50List: 'no',
  };
  const planted: [string, RuleSet, Answers, Answers][] = [
    [
      'a rule',
      { ...set, rules: set.rules.filter(({ id }) => id !== 'rise-list') },
      { onRiseList: 'yes' },
      { onRiseList: 'no' },
    ],
    ['what stops a registration', { ...set, blockers: [] }, { mathsMastery: 'yes' }, { mathsMastery: 'no' }],
    [
      'which question is last',
      { ...set, questions: set.questions.filter(({ last }) => last === undefined) },
      { onRiseList: 'yes' },
      { onRiseList: 'yes', previouslyFunded: 'not-sure' },
    ],
  ];
  for (const [what, blind, one, other] of planted) {
    it(`is found wanting when it does not see ${what}`, () => {
      const pair = [
        { ...teacher, ...one },
        { ...teacher, ...other },
      ];
      assert.equal(compare(pair, decisionKeys([blind], TODAY)).different.length, 1);
      assert.equal(compare(pair, decisionKeys(ruleSets, TODAY)).different.length, 0);
    });
  }
});
