import assert from 'node:assert/strict';
import { test } from 'node:test';

import { findProgrammes } from '@npq-widgets/data/hours';

import { programmes } from './programmes-on-record.js';

const ids = (course: string): string[] => findProgrammes(course, programmes).map(({ id }) => id);

test('newest first, what is as new in the order of the ids', () => {
  assert.deepEqual(ids('npq-executive-leadership'), [
    'bpn-npqel-international',
    'teach-first-leadership',
    'seed-npqel-ucl-type',
    'llse-npqel-qtl',
  ]);
  assert.deepEqual(ids('npq-leading-behaviour-culture'), [
    'bpn-npqlbc-international',
    'niot-all',
    'bpn-npqlbc',
    'teach-first-specialist',
    'edt-specialist',
    'ambition-specialist-2021',
    'ucl-mk-npqlbc-npqltd',
    'ucl-assessment-wandle',
  ]);
});

test('the order in the record does not matter', () => {
  const reversed = findProgrammes('npq-headship', [...programmes].reverse());
  assert.deepEqual(
    reversed.map(({ id }) => id),
    ids('npq-headship'),
  );
});

test('a course of which nothing was found has an empty list', () => {
  assert.deepEqual(ids('npq-senco'), []);
  assert.deepEqual(ids('npq-leading-primary-mathematics'), []);
  assert.deepEqual(ids('no-such-course'), []);
});

test('a part of one course is not shown for another', () => {
  const parts = (course: string): string[] | undefined =>
    findProgrammes(course, programmes)
      .find(({ id }) => id === 'ambition-leadership-2021')
      ?.components.map(({ name }) => name);
  assert.ok(parts('npq-headship')?.includes('School visit'));
  assert.equal(parts('npq-senior-leadership')?.includes('School visit'), false);
  assert.equal(parts('npq-senior-leadership')?.length, 4);
});

test('what is given is not changed', () => {
  const before = JSON.stringify(programmes);
  findProgrammes('npq-senior-leadership', programmes);
  assert.equal(JSON.stringify(programmes), before);
});
