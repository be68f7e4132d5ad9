import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Rule, RuleSet } from '@npq-widgets/data/funding';

import { assessed, ruleSet, ruleSets } from './funding-on-record.js';
import { RULE_CASES } from './rule-cases.js';
import type { RuleCase } from './rule-cases.js';

const casesOf = (set: string, rule: string): RuleCase[] =>
  RULE_CASES.filter((one) => one.set === set && one.rule === rule);
const outcomeOf = (set: RuleSet, result: string): string | undefined => set.results[result]?.outcome;

/** Whether a case comes out as it should under these rules. */
function holdsUnder({ rule, result, answers, on }: RuleCase, sets: readonly RuleSet[]): boolean {
  const found = assessed(answers, on, sets);
  return found.rule === rule && found.reason === result;
}

for (const set of ruleSets) {
  for (const rule of set.rules) {
    const cases = casesOf(set.id, rule.id);
    if (cases.length === 0) continue;
    test(`${set.id}, rule "${rule.id}": it decides whom it should, as it should`, () => {
      for (const { result, answers, on } of cases) {
        const found = assessed(answers, on);
        assert.deepEqual(
          { set: found.ruleSet, rule: found.rule, result: found.reason, outcome: found.outcome },
          { set: set.id, rule: rule.id, result, outcome: outcomeOf(set, result) },
          `${JSON.stringify(answers)} on ${on}`,
        );
      }
    });
  }
}

test('every result of every rule of every cohort has a case that names the rule', () => {
  const missing = ruleSets.flatMap((set) =>
    set.rules.flatMap(({ id, ifMet, ifNotMet }) =>
      [ifMet, ifNotMet]
        .filter((result) => result !== undefined && !casesOf(set.id, id).some((one) => one.result === result))
        .map((result) => `${set.id}, ${id}: ${String(result)}`),
    ),
  );
  assert.deepEqual(missing, []);
});

test('rules without a result lead on and decide nothing', () => {
  const silent = ruleSets.flatMap((set) =>
    set.rules
      .filter(({ ifMet, ifNotMet }) => ifMet === undefined && ifNotMet === undefined)
      .map(({ id }) => `${set.id}, ${id}`),
  );
  assert.deepEqual(silent, ['autumn-2026, cohort']);
});

/** The ways in which a rule is most easily written down wrong. */
function mutants({ id, appliesTo, requires, ifMet, ifNotMet }: Rule): Rule[] {
  const base = { id, ...(appliesTo && { appliesTo }), ...(requires && { requires }) };
  return [
    {
      ...base,
      ...(ifNotMet !== undefined && { ifMet: ifNotMet }),
      ...(ifMet !== undefined && { ifNotMet: ifMet }),
    },
    {
      ...base,
      requires: { not: requires ?? {} },
      ...(ifMet !== undefined && { ifMet }),
      ...(ifNotMet !== undefined && { ifNotMet }),
    },
    {
      ...base,
      appliesTo: { not: appliesTo ?? {} },
      ...(ifMet !== undefined && { ifMet }),
      ...(ifNotMet !== undefined && { ifNotMet }),
    },
    { ...base, appliesTo: { not: {} } },
  ];
}

test('a wrong rule fails its own cases: results swapped, test turned round, for the wrong people, left out', () => {
  for (const id of new Set(RULE_CASES.map(({ set }) => set))) {
    const set = ruleSet(id);
    for (const [index, rule] of set.rules.entries()) {
      const cases = casesOf(id, rule.id);
      if (cases.length === 0) continue;
      for (const [number, mutant] of mutants(rule).entries()) {
        const wrong = { ...set, rules: set.rules.with(index, mutant) };
        assert.ok(
          cases.some((one) => !holdsUnder(one, [wrong])),
          `${id}, ${rule.id}: mutant ${number + 1} passes for right`,
        );
      }
    }
  }
});

test('each value that a rule of autumn 2026 names is needed: without it a case of that rule fails', () => {
  const set = ruleSet('autumn-2026');
  for (const name of ['school', 'listed', 'leading']) {
    for (const value of set.names[name] ?? []) {
      const wrong = {
        ...set,
        names: { ...set.names, [name]: (set.names[name] ?? []).filter((one) => one !== value) },
      };
      const failing = RULE_CASES.filter((one) => one.set === set.id && !holdsUnder(one, [wrong]));
      assert.ok(failing.length > 0, `nobody misses ${value} among ${name}`);
    }
  }
});
