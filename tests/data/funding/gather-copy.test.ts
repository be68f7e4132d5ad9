import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readRecords } from '../../../packages/data/build/read-records.js';
import {
  gatherChecks,
  gatherQuestions,
  gatherReasons,
} from '../../../packages/data/src/funding/gather-copy.js';
import type { CopyRecords } from '../../../packages/data/src/funding/gather-copy.js';
import { DataError } from '@npq-widgets/data';

const records = await readRecords();
const autumn2026 = records['funding/autumn-2026'];
const spring2027 = records['funding/spring-2027'];

test('a question is there as a page asks it: no more than it says, and nothing that it does not say', () => {
  const [setting] = gatherQuestions(new Set(['workSetting'] as const), records);
  assert.deepEqual(Object.keys(setting!), ['id', 'answers', 'title', 'error', 'options']);
  const [list] = gatherQuestions(new Set(['onPp50List'] as const), records);
  const { when, hint, link } = records['funding/questions'].items.find(({ id }) => id === 'school-list')!;
  assert.deepEqual(Object.keys(list!), [
    'id',
    'answers',
    'when',
    'title',
    'hint',
    'error',
    'options',
    'link',
  ]);
  assert.deepEqual([list!.when, list!.hint, list!.link?.text], [when, hint, link!.text]);
});

test('a question that settles several answers is there for each of them', () => {
  for (const id of ['onRiseList', 'onPp50List'] as const) {
    assert.ok(
      gatherQuestions(new Set([id]), records).some((question) => question.id === 'school-list'),
      id,
    );
  }
  assert.deepEqual(gatherQuestions(new Set(), records), []);
});

test('two rules of one name that say different things are refused by name; the same words twice are not', () => {
  const said = gatherChecks([autumn2026, autumn2026]);
  assert.deepEqual(
    Object.keys(said),
    autumn2026.items.map(({ id }) => id),
  );
  const other = {
    ...autumn2026,
    items: autumn2026.items.map((item) =>
      item.id === 'england' ? { ...item, about: 'You work in Wales' } : item,
    ),
  };
  assert.throws(
    () => gatherChecks([autumn2026, other]),
    (error) => error instanceof DataError && error.message.includes('"england"'),
  );
});

test('conditions are there that a result, a rule or a question names, and no others', () => {
  const named = (sets: Parameters<typeof gatherReasons>[0]) =>
    Object.keys(gatherReasons(sets, records, false).conditions);
  assert.deepEqual(named([autumn2026]), ['worksInEngland', 'previouslyFunded', 'npqh', 'mastery']);
  assert.deepEqual(named([spring2027]), []);
  assert.deepEqual(named([records['funding/academic-year-2022-23']]), [
    'worksInEngland',
    'previouslyFunded',
    'contact-dfe',
    'early-years-register',
    'itt-provider',
    'free-places',
  ]);
});

test('results are there that the rules lead to, and those that are asked for besides', () => {
  assert.deepEqual(Object.keys(gatherReasons([spring2027], records, false).results), ['not-published']);
  assert.deepEqual(Object.keys(gatherReasons([spring2027], records, false, ['not-yet-published']).results), [
    'not-published',
    'not-yet-published',
  ]);
});

test('advice says whom it is for only where it is not for everybody', () => {
  const { advice } = gatherReasons([autumn2026], records, true);
  assert.equal(advice.length, records['funding/advice'].items.length);
  for (const [index, one] of advice.entries()) {
    const { when } = records['funding/advice'].items[index]!;
    assert.deepEqual([one.when, 'when' in one], [when, when !== undefined], one.id);
  }
});

test('words say the first day on which one of them is to be looked at again', () => {
  const [first, ...others] = records['funding/advice'].items;
  const early: CopyRecords = {
    ...records,
    'funding/advice': {
      ...records['funding/advice'],
      items: [...others, { ...first!, reviewBy: '2026-12-02' }],
    },
  };
  assert.equal(gatherReasons([autumn2026], early, true).reviewBy, '2026-12-02');
});
