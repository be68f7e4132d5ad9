import assert from 'node:assert/strict';
import { test } from 'node:test';

import { evaluate } from '@npq-widgets/data/funding';
import type { Answers, Condition } from '@npq-widgets/data/funding';

const names = { school: ['school', 'academy-trust'], none: [] };
const inSchool: Answers = { workSetting: 'school' };
const yes: Condition = { workSetting: 'school' };
const no: Condition = { workSetting: 'other' };
const open: Condition = { headteacher: 'yes' };

for (const [what, condition, expected] of [
  ['nothing asked', {}, true],
  ['the value', yes, true],
  ['another value', no, false],
  ['one of several', { workSetting: ['other', 'school'] }, true],
  ['none of several', { workSetting: ['other', 'early-years'] }, false],
  ['a list by its name', { workSetting: '@school' }, true],
  ['a list by its name without the value', { workSetting: '@none' }, false],
  ['a list that is not there', { workSetting: '@missing' }, false],
  ['a value that only ends like the name of a list', { workSetting: '-school' }, false],
  ['an answer that is not there', open, undefined],
  ['both: true and unknown', { ...yes, ...open }, undefined],
  ['both: false and unknown', { ...open, ...no }, false],
  ['any: true and unknown', { any: [open, yes] }, true],
  ['any: false and unknown', { any: [no, open] }, undefined],
  ['any: false and false', { any: [no, no] }, false],
  ['any and more: false beats true', { ...no, any: [yes, yes] }, false],
  ['not true', { not: yes }, false],
  ['not false', { not: no }, true],
  ['not unknown', { not: open }, undefined],
  ['not beside a value', { ...yes, not: no }, true],
  ['not within any', { any: [{ not: yes }, { not: open }] }, undefined],
] as const satisfies readonly (readonly [string, Condition, boolean | undefined])[]) {
  test(`a condition: ${what}`, () => {
    assert.equal(evaluate(condition as Condition, inSchool, names), expected);
  });
}

test('a condition says which answers it asks for and does not find', () => {
  const missing = new Set<string>();
  evaluate(
    { any: [open, { onPp50List: 'yes' }], not: { onFeList: 'yes' }, workSetting: 'school' },
    inSchool,
    names,
    missing,
  );
  assert.deepEqual([...missing].sort(), ['headteacher', 'onFeList', 'onPp50List']);
});

test('what a page adds to every object is no part of a condition', () => {
  const polluted = Object.create({ course: 'npq-headship' }) as Condition;
  assert.equal(evaluate(Object.assign(polluted, yes), inSchool, names), true);
});
