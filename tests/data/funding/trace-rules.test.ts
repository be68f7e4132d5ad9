import assert from 'node:assert/strict';
import { test } from 'node:test';

import { assess } from '@npq-widgets/data/funding';
import ruleSets from '@npq-widgets/data/slices/funding-rules';

const answers = {
  cohort: 'autumn-2026',
  worksInEngland: 'yes',
  workSetting: 'school',
  establishmentType: '1',
} as const;
const statusOf = (course: string, rule: string) =>
  assess(
    { ...answers, course, onRiseList: 'not-sure', onPp50List: 'not-sure', onFeList: 'not-sure' },
    ruleSets,
    '2026-11-21',
  ).trace.find(({ id }) => id === rule)?.status;

test('while a list decides and is not known, no rule after it passes', () => {
  assert.equal(statusOf('npq-leading-teaching', 'list'), 'not-known');
  assert.equal(statusOf('npq-leading-teaching', 'no-list'), 'not-needed');
});

test('where the list decides nothing, the rule after it does', () => {
  assert.equal(statusOf('npq-headship', 'list'), 'not-needed');
  assert.equal(statusOf('npq-headship', 'no-list'), 'passed');
});
