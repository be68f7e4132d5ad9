import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import { ownCourse, ownFactsOn, ownSessions, ownWork } from '@npq-widgets/data/own-facts';
import { readOwnFacts, readOwnFactsText } from '@npq-widgets/data/own-facts/read';
import type { OwnFacts } from '@npq-widgets/data/own-facts';
import { records } from '../records/all-records.js';

import { estuaryFacts, neltFacts2021, smallestFacts } from '../../../packages/data/examples/own-facts.js';
import { assertLinear } from '../../support/linear.js';
import { ownFactsSchemaText } from '../../../packages/data/build/own-facts-schema.js';

const examples = { estuaryFacts, smallestFacts, neltFacts2021 };

/** Every place in a value, as the keys that lead to it. */
function placesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value)
    ? value.flatMap((item, index) => placesIn(item, [...path, index]))
    : Object.entries(value).flatMap(([key, item]) => placesIn(item, [...path, key]));
  return path.length ? [path, ...inner] : inner;
}

type Holder = Record<string | number, unknown>;

/** The example with another value at one place. */
function withValue(facts: OwnFacts, path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(facts) as unknown as Holder;
  const holder = path.slice(0, -1).reduce((at, key) => at[key] as Holder, copy);
  const last = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return copy;
}

const firstProblem = (json: unknown): string => {
  const [problem] = readOwnFacts(json).problems;
  return problem ? `${problem.where}: ${problem.advice}` : '';
};

describe('a hub’s own facts', () => {
  for (const [name, facts] of Object.entries(examples)) {
    test(`the example ${name} is read as it stands, from text too`, () => {
      assert.deepEqual(readOwnFacts(facts), { facts, problems: [] });
      assert.deepEqual(readOwnFactsText(`\uFEFF${JSON.stringify(facts)}`).facts, facts);
      for (const { course, provider } of facts.courses) {
        assert.ok(
          records.courses.items.some(({ id }) => id === course),
          course,
        );
        if (provider)
          assert.ok(
            records.providers.items.some(({ id }) => id === provider),
            provider,
          );
      }
    });
  }

  const refusals: readonly (readonly [string, (string | number)[], unknown, string])[] = [
    ['another version', ['version'], 2, 'version: Write 1, without quotes: the version of this format.'],
    ['31 February', ['expires'], '2027-02-31', 'expires: Write a real date, like 2027-01-19.'],
    [
      'a day in English',
      ['courses', 0, 'cohorts', 0, 'closes'],
      '8 January',
      'courses, 1st, cohorts, 1st, closes: Write a real date, like 2027-01-19.',
    ],
    [
      'a start on no day',
      ['courses', 0, 'cohorts', 1, 'starts'],
      '2027-11-31',
      'courses, 1st, cohorts, 2nd, starts: There is no such day. Check the date.',
    ],
    [
      'a field that nobody knows',
      ['courses', 0, 'venue'],
      'Seawall',
      'courses, 1st, venue: There is no field “venue” here. Check its spelling, or take it out.',
    ],
    ['no name', ['hub'], undefined, 'hub: Write words here, in quotes.'],
    [
      'a price in words',
      ['courses', 0, 'price', 'pounds'],
      '£900',
      'courses, 1st, price, pounds: Write a number without quotes, such as 4 or 0.5.',
    ],
    [
      'a price below nought',
      ['courses', 0, 'price', 'pounds'],
      -1,
      'courses, 1st, price, pounds: Write nought or more.',
    ],
    [
      'a state that is none',
      ['courses', 0, 'cohorts', 0, 'places', 'state'],
      'some',
      'courses, 1st, cohorts, 1st, places, state: Write one of: open, waiting list, full.',
    ],
    [
      'a session before its cohort',
      ['courses', 0, 'cohorts', 0, 'sessions', 1, 'date'],
      '2026-12-01',
      'courses, 1st, cohorts, 1st, sessions, 2nd, date: This session is outside its cohort. Check its date, and “starts” and “ends”.',
    ],
    [
      'a session that ends first',
      ['courses', 0, 'cohorts', 0, 'sessions', 0, 'to'],
      '09:00',
      'courses, 1st, cohorts, 1st, sessions, 1st, to: Let “to” be later than “from”.',
    ],
    [
      'a session that is nowhere',
      ['courses', 0, 'cohorts', 0, 'sessions', 0, 'place'],
      undefined,
      'courses, 1st, cohorts, 1st, sessions, 1st, place: Write a “place”, or “online”: true.',
    ],
    [
      'a session that is not online and has no place',
      ['courses', 0, 'cohorts', 0, 'sessions', 1, 'online'],
      false,
      'courses, 1st, cohorts, 1st, sessions, 2nd, place: Write a “place”, or “online”: true.',
    ],
    [
      'an end before the start',
      ['courses', 0, 'cohorts', 0, 'ends'],
      '2026-12',
      'courses, 1st, cohorts, 1st, ends: Let “ends” be later than “starts”.',
    ],
    [
      'closing before opening',
      ['courses', 0, 'cohorts', 0, 'closes'],
      '2026-10-01',
      'courses, 1st, cohorts, 1st, closes: Let “closes” be later than “opens”.',
    ],
    [
      'a course twice',
      ['courses', 1, 'course'],
      'npq-senior-leadership',
      'courses, 2nd, course: This is there twice. Put both together, or take one out.',
    ],
    [
      'more days than a year has',
      ['courses', 0, 'programme', 'parts', 0, 'days'],
      367,
      'courses, 1st, programme, parts, 1st, days: This is too much. Check the number.',
    ],
    [
      'hours and days at once',
      ['courses', 0, 'programme', 'parts', 0, 'hours'],
      3,
      'courses, 1st, programme, parts, 1st, hours: Write either “hours” or “days”.',
    ],
    [
      'expiry before it was written',
      ['expires'],
      '2026-01-01',
      'expires: Let “expires” be later than “written”.',
    ],
  ];
  for (const [name, path, value, said] of refusals)
    test(`${name} is refused, with its place and what to write`, () => {
      const json = withValue(estuaryFacts, path, value);
      assert.equal(firstProblem(json), said);
      assert.equal(readOwnFacts(json).facts, null);
    });

  test('what is no object, or no JSON, is refused', () => {
    for (const json of [null, [], 'x', 1, undefined])
      assert.match(firstProblem(json), /^the file: Begin with \{/);
    assert.equal(readOwnFactsText('{"version": 1,}').problems[0]?.where, 'the file');
  });

  test('the schema for editors asks for a place, or for online', () => {
    const asked = JSON.stringify([
      { required: ['place'] },
      { required: ['online'], properties: { online: { const: true } } },
    ]);
    assert.ok(ownFactsSchemaText().replace(/\s/g, '').includes(`"anyOf":${asked}`));
  });

  test('the schema for editors is the one that zod writes', () => {
    const file = new URL('../../../packages/data/own-facts.schema.json', import.meta.url);
    assert.equal(readFileSync(file, 'utf8'), ownFactsSchemaText(), 'npm run build:records writes it');
  });
});

describe('10,000 damaged files', () => {
  const values: readonly unknown[] = [
    undefined,
    null,
    0,
    -1,
    1e308,
    NaN,
    '',
    ' ',
    'x',
    '2027-02-30',
    true,
    [],
    {},
    [null],
    { a: 1 },
    '𝕏'.repeat(5_000),
  ];

  test('a wrong value anywhere is refused or read, and nothing is thrown', () => {
    const cases = Object.values(examples).flatMap((facts) =>
      placesIn(facts).flatMap((path) => values.map((value) => withValue(facts, path, value))),
    );
    let refused = 0;
    for (const json of cases) {
      const { facts, problems } = readOwnFacts(json);
      assert.equal(facts === null, problems.length > 0);
      if (!facts) refused += 1;
      for (const { where, advice } of problems)
        assert.ok(where && advice && !/invalid/i.test(advice), advice);
    }
    assert.ok(cases.length > 1_200, String(cases.length));
    assert.ok(refused > cases.length / 2, `${String(refused)} of ${String(cases.length)}`);
  });

  test('a file made to be long takes no longer than it should', () => {
    const [course] = estuaryFacts.courses;
    const [cohort] = course!.cohorts;
    const many = (size: number): unknown => ({
      ...estuaryFacts,
      courses: [
        { ...course, cohorts: Array.from({ length: size }, (_, at) => ({ ...cohort, name: `Group ${at}` })) },
      ],
    });
    assertLinear(many, readOwnFacts, 1_000);
    assertLinear((size) => '['.repeat(size), readOwnFactsText);
    assertLinear((size) => `{"${'a'.repeat(size)}": 1}`, readOwnFactsText);
  });

  test('a text that is cut, doubled or changed anywhere is refused or read, and nothing is thrown', () => {
    const text = JSON.stringify(estuaryFacts);
    const damaged = (index: number): string => {
      const at = (index * 7919) % text.length;
      const end = at + (index % 40);
      return [
        text.slice(0, at),
        text.slice(0, at) + text.slice(end),
        text.slice(0, at) + '",{}[]:0\u0000é'.charAt(index % 11) + text.slice(at),
        text.slice(0, end) + text.slice(at),
      ][index % 4]!;
    };
    let refused = 0;
    for (let index = 0; index < 10_000; index += 1) {
      const { facts, problems } = readOwnFactsText(damaged(index));
      assert.equal(facts === null, problems.length > 0);
      refused += Number(facts === null);
    }
    assert.ok(refused > 8_000, String(refused));
  });
});

describe('what a hub’s file says on a day', () => {
  test('it expires by itself', () => {
    assert.ok(ownFactsOn(estuaryFacts, '2027-08-31'));
    assert.equal(ownFactsOn(estuaryFacts, '2027-09-01'), null);
    assert.equal(ownFactsOn(neltFacts2021, '2026-11-21'), null);
    assert.equal(ownFactsOn(neltFacts2021, '2021-12-01')?.courses[0]?.cohorts[0]?.name, 'February 2022');
  });

  test('a cohort that has begun is not offered, and the earliest comes first', () => {
    const course = (today: string) => ownCourse(ownFactsOn(estuaryFacts, today), 'npq-senior-leadership');
    assert.deepEqual(
      course('2027-01-19')?.cohorts.map(({ name }) => name),
      ['Spring 2027', 'Autumn 2027'],
    );
    assert.deepEqual(
      course('2027-01-20')?.cohorts.map(({ name }) => name),
      ['Autumn 2027'],
    );
    assert.equal(ownCourse(estuaryFacts, 'npq-senco'), undefined);
    assert.equal(ownCourse(null, 'npq-senco'), undefined);
  });

  test('its sessions and its programme can be planned', () => {
    const [course] = estuaryFacts.courses;
    assert.ok(course?.cohorts[0]);
    assert.deepEqual(
      ownSessions(course.cohorts[0]).map(({ minutes, mode, takesOut }) => [minutes, mode, takesOut]),
      [
        [360, 'in-person', true],
        [90, 'online', false],
        [360, 'in-person', true],
      ],
    );
    const { study, sessions } = ownWork(course, 6);
    assert.equal(study[0]?.minutes, 45 * 60);
    assert.equal(sessions.length, 4 + 6 + 6);
    assert.equal(
      sessions.reduce((sum, { minutes }) => sum + minutes, 0),
      (24 + 9 + 6) * 60,
    );
  });
});
