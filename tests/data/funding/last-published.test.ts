import assert from 'node:assert/strict';
import { test } from 'node:test';

import { lastPublished } from '@npq-widgets/data/funding';
import ruleSets from '@npq-widgets/data/slices/funding-rules';

void test('a cohort without published rules is shown with the last ones before it', () => {
  assert.equal(lastPublished('spring-2027', ruleSets), 'autumn-2026');
  assert.equal(lastPublished('autumn-2027', ruleSets), 'autumn-2026');
});

void test('a cohort with rules of its own needs no others, even where they pay for nobody', () => {
  assert.equal(lastPublished('autumn-2026', ruleSets), null);
  assert.equal(lastPublished('spring-2026', ruleSets), null);
});

void test('nothing before it is published', () => {
  assert.equal(lastPublished('autumn-2021', ruleSets), null);
  assert.equal(lastPublished('one-day', ruleSets), null);
});

void test('the order of the rule sets does not matter', () => {
  assert.equal(lastPublished('spring-2027', [...ruleSets].reverse()), 'autumn-2026');
});
