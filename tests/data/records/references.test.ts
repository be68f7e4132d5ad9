import assert from 'node:assert/strict';
import { test } from 'node:test';

import { findStrings, recordNames, records } from './all-records.js';
import type { FoundString } from './all-records.js';

const idsOf = (items: readonly { id: string }[]): ReadonlySet<string> => new Set(items.map(({ id }) => id));
const courses = idsOf(records.courses.items);
const cohorts = idsOf(records.cohorts.items);
const providers = idsOf(records.providers.items);

/** Every string of every record but the sources, whose file names and addresses look like identifiers. */
const strings: readonly FoundString[] = recordNames
  .filter((name) => name !== 'sources')
  .flatMap((name) => findStrings(records[name].items, name));

const unknown = (found: readonly FoundString[], known: ReadonlySet<string>): string[] => [
  ...new Set(
    found
      .filter(({ value }) => !known.has(value))
      .map(({ where, path, value }) => `${where}${path}: ${value}`),
  ),
];

function assertResolve(found: readonly FoundString[], known: ReadonlySet<string>): void {
  assert.ok(found.length > 0, 'nothing was found to check');
  assert.deepEqual(unknown(found, known), []);
}

void test('whatever looks like a course is one', () => {
  assertResolve(
    strings.filter(({ value }) => /^npq-[a-z-]+$/.test(value)),
    courses,
  );
});

void test('whatever is said to be a course is one', () => {
  // `@listed` is a list that the rule set names: the next test holds it.
  const said = strings.filter(
    ({ path, value }) => /\.(?:course|courses|replacedBy|buildsOn)$/.test(path) && !value.startsWith('@'),
  );
  assertResolve(said, courses);
});

void test('a list that a rule names is one that its rule set has', () => {
  for (const name of recordNames.filter((one) => one.startsWith('funding/'))) {
    const named = findStrings(records[name].items, name).filter(({ value }) => /^@[a-z-]+$/.test(value));
    const { names = {} } = records[name] as { names?: object };
    assert.deepEqual(unknown(named, new Set(Object.keys(names).map((list) => `@${list}`))), []);
    const listed = findStrings([{ id: name, ...names }], name).filter(({ value }) =>
      value.startsWith('npq-'),
    );
    assert.deepEqual(unknown(listed, courses), []);
  }
});

void test('whatever looks like a cohort is one', () => {
  assertResolve(
    strings.filter(({ value }) => /^(?:autumn|winter|spring|summer)-\d{4}$/.test(value)),
    cohorts,
  );
});

void test('whatever is said to be a provider is one', () => {
  assertResolve(
    strings.filter(({ path }) => /\.provider(?:\.value)?$/.test(path)),
    providers,
  );
});

void test('whatever looks like a district is one, a county above it, or a code it had', () => {
  const codes = records.districts.items.flatMap(({ id, upperTier, formerCodes }) => [
    id,
    upperTier.code,
    ...(formerCodes ?? []),
  ]);
  assertResolve(
    strings.filter(({ value }) => /^E(?:0[6-9]|10)\d{6}$/.test(value)),
    new Set(codes),
  );
});

void test('a district that a hub, a town or an outward code names is one of today', () => {
  assertResolve(
    strings.filter(
      ({ where, path }) => where !== 'districts' && /\.(?:district|districts\.code)$/.test(path),
    ),
    idsOf(records.districts.items),
  );
});

void test('a hub that a town or an outward code names is one', () => {
  assertResolve(
    strings.filter(({ path }) => /\.(?:hub|hubs\.area)$/.test(path)),
    idsOf(records.hubs.items),
  );
});

void test('a reference to nothing is found', () => {
  const planted = findStrings([{ id: 'x', course: 'npq-falconry' }], 'planted');
  assert.deepEqual(
    unknown(
      planted.filter(({ path }) => path.endsWith('.course')),
      courses,
    ),
    ['planted.course: npq-falconry'],
  );
});
