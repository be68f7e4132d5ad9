// What a page supplies reaches what we make from it: each slice that is made from what another says is on a list here.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { findSlices } from '../../packages/data/build/find-slices.js';
import type { AllRecords, RecordName } from '../../packages/data/build/record-list.js';
import { records } from '../data/records/all-records.js';

/** The slice that says what a record holds. A record that is on no line is said by the slices that read it alone. */
const SAID_BY: readonly (readonly [record: RegExp, slice: string])[] = [
  [/^cohorts$/, 'cohorts'],
  [/^courses$/, 'courses'],
  [/^courses-2017$/, 'courses-2017'],
  [/^providers$/, 'providers'],
  [/^funding\/(?:spring|autumn)-20\d\d$/, 'funding-rules'],
  [/^funding\/prices$/, 'funding-prices'],
  [/^term-calendars$/, 'school-calendar'],
  [/^(?:programmes|day-lengths)$/, 'programmes'],
  [/^frameworks\//, 'framework'],
  [/^districts$/, 'districts'],
  [/^councils$/, 'councils'],
  [/^nations$/, 'nations'],
  [/^hubs$/, 'hub-areas'],
];

const ELEMENTS = 'packages/elements/src/';
const PLACES = 'It is packed by the place of a district in our list: who supplies one of them supplies all.';
const COUNTRY =
  'Hubs and districts are DfE’s and of the whole country: who supplies one of them supplies all.';
const OWN_ID =
  'It is looked up by the ids of rules and results: rules with an id of their own find nothing of ours.';
const ASKED = 'It is looked up by answers: rules that need an answer of their own find no question of ours.';
const PAST = 'It tells what providers published for a time that is over.';
const SELF = 'It is about courses that the slice of courses says nothing of: what a framework holds.';

/**
 * Slices that are made from what another says, with what asks for that other where it is supplied, or why what is supplied has
 * no say.
 */
const MADE_FROM: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'cohort-sources': { cohorts: 'eligibility-checker/views/start/date-sources.ts' },
  'cohort-starts': { cohorts: 'eligibility-checker/eligibility-checker.ts' },
  'cohort-starts-past': { cohorts: 'Those of the past are supplied as a slice of their own, cohorts-past.' },
  'cohorts-past': { cohorts: 'The two lists share no cohort.' },
  councils: { districts: PLACES, nations: PLACES, 'hub-areas': COUNTRY },
  'course-choices': {
    cohorts: 'framework-explorer/model/supplied.ts',
    courses: 'For whom a course is, and how it ends: the slice of courses says neither.',
    'funding-rules': 'framework-explorer/model/supplied.ts',
    providers: 'framework-explorer/model/supplied.ts',
  },
  'course-details': {
    cohorts: 'framework-explorer/model/supplied.ts',
    courses: 'framework-explorer/model/supplied.ts',
    'funding-prices': 'framework-explorer/model/supplied.ts',
    'funding-rules': 'framework-explorer/model/supplied.ts',
  },
  'course-needs': { courses: 'An answer that leads to none of the courses on the page is not offered.' },
  'course-programmes': {
    courses: 'hours-planner/model/plan.ts',
    programmes: 'hours-planner/model/hours-basis.ts',
    providers: PAST,
  },
  districts: { councils: COUNTRY, 'hub-areas': COUNTRY },
  'ended-courses': { courses: 'No widget shows it.', 'courses-2017': 'No widget shows it.' },
  framework: { courses: SELF },
  'framework-areas': { courses: SELF, framework: SELF },
  'funding-evidence': { 'funding-rules': OWN_ID },
  'funding-questions': { 'funding-rules': ASKED },
  'funding-reasons': { 'funding-rules': OWN_ID },
  'funding-rules-past': {
    'funding-rules': 'Of ours it reads only what is asked today, so as not to bring it twice.',
  },
  'hub-areas': { districts: COUNTRY },
  'hub-names': { 'hub-areas': COUNTRY },
  outcodes: { districts: PLACES, 'hub-areas': PLACES },
  'programme-sources': { courses: 'hours-planner/model/plan.ts', programmes: PAST, providers: PAST },
  programmes: { courses: 'hours-planner/model/plan.ts', providers: PAST },
  'provider-names': { providers: 'core/own-step.ts' },
  'school-year': { 'school-calendar': 'hours-planner/model/year.ts' },
  towns: { districts: PLACES, 'hub-areas': PLACES },
};

/** The other slices that say what a slice reads while it is built. */
function parentsOf(name: string, build: (all: AllRecords) => unknown): string[] {
  const read = new Set<string>();
  const get = (all: AllRecords, record: RecordName) => {
    read.add(record);
    return all[record];
  };
  build(new Proxy(records, { get }));
  const said = [...read].flatMap((record) =>
    SAID_BY.filter(([which]) => which.test(record)).map(([, slice]) => slice),
  );
  return [...new Set(said)].filter((slice) => slice !== name).sort();
}

const found = new Map<string, Set<string>>();
for (const { name, family = name, build } of await findSlices()) {
  const parents = found.get(family) ?? new Set();
  for (const parent of parentsOf(family, build)) parents.add(parent);
  found.set(family, parents);
}

describe('slices that are made from what another says', () => {
  it('are all on the list, each with what it is made from', () => {
    const listed = Object.entries(MADE_FROM).map(([name, parents]) => [name, Object.keys(parents).sort()]);
    const made = [...found]
      .filter(([, parents]) => parents.size > 0)
      .map(([name, all]) => [name, [...all].sort()]);
    assert.deepEqual(Object.fromEntries(made), Object.fromEntries(listed));
  });

  it('hear of that other where it is supplied', () => {
    const deaf = Object.entries(MADE_FROM).flatMap(([name, parents]) =>
      Object.entries(parents)
        .filter(
          ([parent, how]) =>
            how.endsWith('.ts') && !readFileSync(ELEMENTS + how, 'utf8').includes(`supplied('${parent}')`),
        )
        .map(([parent, how]) => `${name}: ${how} asks for no supplied ${parent}`),
    );
    assert.deepEqual(deaf, []);
  });
});
