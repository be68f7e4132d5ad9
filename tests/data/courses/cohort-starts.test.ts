import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  cohortStartsFrom,
  cohortsOnOffer,
  pastCohortStartsFrom,
  REGISTRATION_HEADINGS,
  REGISTRATION_REASONS,
  registrationOn,
  registrationState,
} from '@npq-widgets/data';
import cohorts from '@npq-widgets/data/slices/cohorts';
import pastCohorts from '@npq-widgets/data/slices/cohorts-past';
import starts from '@npq-widgets/data/slices/cohort-starts';
import pastStarts from '@npq-widgets/data/slices/cohort-starts-past';
import service from '@npq-widgets/data/slices/official-pages-register-service';

/** Every day from one to another, ISO. */
function* daysBetween(first: string, last: string): Generator<string> {
  for (const day = new Date(first); day <= new Date(last); day.setUTCDate(day.getUTCDate() + 1))
    yield day.toISOString().slice(0, 10);
}

void test('what was worked out beforehand is what the dates come to, on every day of seven years and for every cohort', () => {
  const all = [...starts, ...pastStarts];
  for (const cohort of [...cohorts, ...pastCohorts]) {
    const start = all.find(({ id }) => id === cohort.id);
    assert.ok(start, cohort.id);
    for (const day of daysBetween('2021-01-01', '2027-12-31')) {
      const { state, because } = registrationState(cohort, day);
      const period = registrationOn(start, day);
      assert.equal(period?.state, state, `${cohort.id} on ${day}`);
      assert.equal(
        period.heading,
        REGISTRATION_HEADINGS[state].replace('{cohort}', cohort.id.replace('-', ' ')),
      );
      assert.ok(
        period.because.startsWith(
          (
            REGISTRATION_REASONS[because]
              .replace(/ The registration service .*/, '')
              .split(/ on \{| in \{|\{/)[0] ?? ''
          ).trim(),
        ),
        `${cohort.id} on ${day}`,
      );
    }
  }
});

void test('its words have their dates in them, a day or a month', () => {
  const autumn = starts.find(({ id }) => id === 'autumn-2026');
  assert.equal(
    autumn && registrationOn(autumn, '2026-11-21')?.because,
    'Registration opened on 23 June 2026. Courses start in November 2026, and no closing date is published. Not every date here is confirmed.',
  );
  const spring = starts.find(({ id }) => id === 'spring-2026');
  assert.match(
    (spring && registrationOn(spring, '2026-11-21')?.because) ?? '',
    /^Courses began in April 2026, and no closing date is published/,
  );
  for (const { registration } of [...starts, ...pastStarts]) {
    for (const { heading, because } of registration)
      assert.doesNotMatch(`${heading} ${because}`, /[{}]|undefined|null|Invalid/);
  }
});

void test('no period says what the one before it said', () => {
  for (const { registration } of [...starts, ...pastStarts]) {
    const said = registration.map(({ heading, because }) => heading + because);
    assert.equal(
      said.some((one, index) => one === said[index - 1]),
      false,
    );
    assert.equal(registration[0]?.from, '');
  }
});

void test('the next cohort is offered and what comes after it, not one that has begun', () => {
  assert.deepEqual(
    cohortsOnOffer(starts).map(({ id }) => id),
    ['autumn-2026', 'spring-2027'],
  );
  assert.deepEqual(cohortsOnOffer(pastStarts), []);
  assert.deepEqual(cohortsOnOffer([]), []);
});

void test('the address of the registration service comes with what only the service can tell, and with nothing else', () => {
  const periods = [...starts, ...pastStarts].flatMap(({ registration }) => registration);
  assert.ok(periods.some(({ service }) => service) && periods.some(({ service }) => !service));
  for (const cohort of [...cohorts, ...pastCohorts]) {
    const start = [...starts, ...pastStarts].find(({ id }) => id === cohort.id);
    for (const { from, because, service } of start?.registration ?? []) {
      const asks = REGISTRATION_REASONS[registrationState(cohort, from || '0000-01-01').because].endsWith(
        'shows whether you can register today.',
      );
      assert.equal(
        service,
        asks ? 'https://register-national-professional-qualifications.education.gov.uk/' : undefined,
        because,
      );
      assert.doesNotMatch(because, /registration service shows/);
    }
  }
});

void test('both lists of starts are what their cohorts come to, so that those of a hub give its own', () => {
  assert.deepEqual(cohortStartsFrom(cohorts, service), starts);
  assert.deepEqual(pastCohortStartsFrom(pastCohorts, service), pastStarts);
  const [first] = cohorts;
  assert.ok(first);
  const moved = { ...first, opens: { ...first.opens, value: '2027-03-01' } };
  const [start] = cohortStartsFrom([moved], service);
  assert.equal(start && registrationOn(start, '2027-02-28')?.state, 'not-opened');
  assert.deepEqual(cohortStartsFrom([], service), []);
});
