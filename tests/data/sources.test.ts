import assert from 'node:assert/strict';
import { test } from 'node:test';

import { findSourceIds, noteSources, UnknownIdError } from '@npq-widgets/data';

import { records } from './records/all-records.js';

void test('source ids are found however deep, once each, in the order first met', () => {
  const value = {
    sources: ['a', 'b'],
    part: [{ sources: ['b', 'c'] }, { deep: { sources: ['d'] } }],
    other: ['z'],
  };
  assert.deepEqual(findSourceIds(value), ['a', 'b', 'c', 'd']);
});

void test('a field called sources that is no list of ids is looked into, not taken', () => {
  assert.deepEqual(findSourceIds({ sources: { a: { publisher: 'Kew', sources: ['b'] } } }), ['b']);
});

void test('nothing has no sources', () => {
  for (const value of [null, undefined, 'a', 3, [], {}]) assert.deepEqual(findSourceIds(value), []);
});

void test('a note holds what a page shows of a source, and no more', () => {
  assert.deepEqual(noteSources(records.sources, ['govuk-npqsl']), {
    'govuk-npqsl': {
      publisher: 'Department for Education',
      title: 'Senior leadership: national professional qualification',
      url: 'https://www.gov.uk/guidance/senior-leadership-national-professional-qualification',
      published: '2024-03-21',
      read: '2026-11-21',
    },
  });
});

void test('a note says when only a developer can read the source', () => {
  const { 'reg-course': code, 'govuk-npqsl': page } = noteSources(records.sources, [
    'reg-course',
    'govuk-npqsl',
  ]);
  assert.deepEqual([code?.technical, page?.technical], [true, undefined]);
});

void test('an id that is not on record is refused by name', () => {
  assert.throws(
    () => noteSources(records.sources, ['hearsay']),
    (error) => error instanceof UnknownIdError && error.id === 'hearsay',
  );
});
