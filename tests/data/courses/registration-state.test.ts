import assert from 'node:assert/strict';
import { test } from 'node:test';

import { REGISTRATION_HEADINGS, REGISTRATION_REASONS, registrationState } from '@npq-widgets/data';
import type { RegistrationFacts } from '@npq-widgets/data';

import { build as buildCohorts } from '../../../packages/data/src/courses/slices/cohorts.js';
import { build as buildCohortsPast } from '../../../packages/data/src/courses/slices/cohorts-past.js';
import { records } from '../records/all-records.js';

const cohort = (id: string) => {
  const found = records.cohorts.items.find((one) => one.id === id);
  assert.ok(found, id);
  return found;
};
const state = (id: string, today: string): string => {
  const { state: is, because } = registrationState(cohort(id), today);
  return `${is}: ${because}`;
};

void test('autumn 2026: not opened, open, and not known once courses start', () => {
  assert.equal(state('autumn-2026', '2026-06-22'), 'not-opened: opening-day-to-come');
  assert.equal(state('autumn-2026', '2026-06-23'), 'open: not-yet-started');
  assert.equal(state('autumn-2026', '2026-10-31'), 'open: not-yet-started');
  assert.equal(state('autumn-2026', '2026-11-01'), 'not-known: started');
  assert.equal(state('autumn-2026', '2026-11-21'), 'not-known: started');
  assert.equal(state('autumn-2026', '2027-09-01'), 'not-known: start-passed');
});

void test("autumn 2026 rests on one hub's announcement, and says so", () => {
  const { confidence, sources } = registrationState(cohort('autumn-2026'), '2026-07-01');
  assert.equal(confidence, 'medium');
  assert.ok(sources.includes('lead-lincs-2026'));
});

void test('spring 2027: nothing is announced, so nothing is known', () => {
  for (const today of ['2026-11-21', '2027-03-01', '2028-01-01'])
    assert.equal(state('spring-2027', today), 'not-known: nothing-announced');
});

void test('spring 2026: registration opened late, in a month without a day', () => {
  assert.equal(state('spring-2026', '2026-05-31'), 'not-opened: opening-day-to-come');
  assert.equal(state('spring-2026', '2026-06-15'), 'not-known: opening-month');
  assert.equal(state('spring-2026', '2026-07-01'), 'not-known: start-passed');
});

void test('spring 2025: opened and closed on days that are on record', () => {
  assert.equal(state('spring-2025', '2025-02-09'), 'not-opened: opening-day-to-come');
  assert.equal(state('spring-2025', '2025-02-10'), 'open: closing-day-to-come');
  assert.equal(state('spring-2025', '2025-04-27'), 'open: closing-day-to-come');
  assert.equal(state('spring-2025', '2025-04-28'), 'closed: closing-day-passed');
});

void test('autumn 2022 opened at noon: the day counts as open', () => {
  assert.equal(state('autumn-2022', '2022-06-05'), 'not-opened: opening-day-to-come');
  assert.equal(state('autumn-2022', '2022-06-06'), 'open: not-yet-started');
});

void test('an earlier cohort without a closing day is closed, because the service no longer offers it', () => {
  assert.equal(state('autumn-2023', '2026-11-21'), 'closed: no-longer-offered');
  assert.equal(state('autumn-2023', '2023-09-01'), 'not-known: no-opening-day');
});

void test('what the service offered in August 2026 is not read back into earlier days', () => {
  assert.equal(state('autumn-2024', '2024-12-01'), 'not-known: start-passed');
  assert.equal(state('autumn-2024', '2026-08-21'), 'closed: no-longer-offered');
});

void test('every cohort but the last three is closed today', () => {
  const open = records.cohorts.items.filter((one) => registrationState(one, '2026-11-21').state !== 'closed');
  assert.deepEqual(
    open.map(({ id }) => id),
    ['spring-2026', 'autumn-2026', 'spring-2027'],
  );
});

void test('a slice gives the same answer as its record, on every day around every date', () => {
  const slices = [...buildCohorts(records), ...buildCohortsPast(records)];
  assert.equal(slices.length, records.cohorts.items.length);
  const moments = records.cohorts.items.flatMap(({ opens, closes, start }) => [
    opens.value,
    closes.value,
    start.value,
  ]);
  const days = moments
    .filter((moment) => moment !== null)
    .flatMap((moment) => {
      const day = Date.parse(moment.length === 7 ? `${moment}-01` : moment.slice(0, 10));
      return [-1, 0, 1].map((step) => new Date(day + step * 86_400_000).toISOString().slice(0, 10));
    });
  assert.ok(days.length > 40);
  for (const slice of slices)
    for (const day of days)
      assert.deepEqual(
        registrationState(slice, day),
        registrationState(cohort(slice.id), day),
        `${slice.id} on ${day}`,
      );
});

void test('a cohort never goes back from closed, nor from open to not opened', () => {
  const rank = { 'not-opened': 0, open: 1, 'not-known': 1, closed: 2 };
  for (const one of records.cohorts.items) {
    let last = 0;
    for (let day = Date.parse('2021-01-01'); day < Date.parse('2028-01-01'); day += 86_400_000) {
      const now = rank[registrationState(one, new Date(day).toISOString().slice(0, 10)).state];
      assert.ok(now >= last, `${one.id} on ${new Date(day).toISOString()}`);
      last = now;
    }
  }
});

const facts: RegistrationFacts = {
  sources: ['a'],
  start: { value: '2030-05', confidence: 'high' },
  opens: { value: '2030-01-10', confidence: 'high', sources: ['b'] },
  closes: { value: null, confidence: 'low' },
  offered: { value: true, confidence: 'high', on: '2030-01-01' },
};

void test('a closing month without a day: not known in that month, closed after it', () => {
  const closing = { ...facts, closes: { value: '2030-03', confidence: 'medium' as const, sources: ['c'] } };
  assert.equal(registrationState(closing, '2030-02-28').state, 'open');
  assert.equal(registrationState(closing, '2030-03-15').state, 'not-known');
  assert.deepEqual(registrationState(closing, '2030-04-01'), {
    state: 'closed',
    because: 'closing-day-passed',
    confidence: 'medium',
    sources: ['c'],
  });
});

void test("sources are those of the deciding dates, else the cohort's own", () => {
  assert.deepEqual(registrationState(facts, '2030-01-09').sources, ['b']);
  assert.deepEqual(registrationState(facts, '2030-02-01').sources, ['b', 'a']);
});

void test('every state has a heading and every reason a sentence, each ending as a sentence does', () => {
  for (const heading of Object.values(REGISTRATION_HEADINGS)) assert.match(heading, /\{cohort\}/);
  for (const [reason, words] of Object.entries(REGISTRATION_REASONS)) {
    assert.match(words, /^[A-Z].*\.$/, reason);
    for (const [, place] of words.matchAll(/\{(\w+)\}/g))
      assert.ok(['opens', 'closes', 'start'].includes(place ?? ''), reason);
  }
});

void test('a reason only has places for dates that its cohort has', () => {
  for (const one of records.cohorts.items) {
    for (let day = Date.parse('2021-01-01'); day < Date.parse('2028-01-01'); day += 5 * 86_400_000) {
      const { because } = registrationState(one, new Date(day).toISOString().slice(0, 10));
      for (const [, place] of REGISTRATION_REASONS[because].matchAll(/\{(opens|closes|start)\}/g)) {
        assert.notEqual(one[place as 'opens' | 'closes' | 'start'].value, null, `${one.id}: ${because}`);
      }
    }
  }
});
