import assert from 'node:assert/strict';
import { test } from 'node:test';

import { cohortsOnOffer } from '@npq-widgets/data';
import cohorts from '@npq-widgets/data/slices/cohorts';

void test('the next cohort is offered and what comes after it, not one that began before', () => {
  assert.deepEqual(cohortsOnOffer(cohorts).map(({ id }) => id), ['autumn-2026', 'spring-2027']);
});

void test('a list of one offers that one, and an empty list nothing', () => {
  assert.deepEqual(cohortsOnOffer([{ id: 'autumn-2027' }]), [{ id: 'autumn-2027' }]);
  assert.deepEqual(cohortsOnOffer([]), []);
});
