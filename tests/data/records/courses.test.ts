import assert from 'node:assert/strict';
import { test } from 'node:test';

import { records } from './all-records.js';

const courses = records.courses.items;
const course = (id: string) => {
  const found = courses.find((one) => one.id === id);
  assert.ok(found, id);
  return found;
};

void test('every NPQ takes 1 to 2 hours a week; for the coaching offer no figure is set', () => {
  for (const { short, weekly } of courses)
    assert.deepEqual(weekly.value, short === 'EHCO' ? null : { min: 1, max: 2 }, short);
});

void test('leadership NPQs are taught for 18 months, specialist NPQs and the coaching offer for 12', () => {
  for (const { short, level, months } of courses)
    assert.equal(months.value, level.value === 'leadership' ? 18 : 12, short);
});

void test("what was not seen on a course's own page is not called certain", () => {
  const unsure = courses.filter(({ weekly }) => weekly.confidence !== 'high').map(({ short }) => short);
  assert.deepEqual(unsure, ['NPQEYL', 'NPQLT', 'NPQLBC', 'NPQLL']);
});

void test('the final answer: 1,500 words for a specialist NPQ, up to 2,000 or 2,500 for leadership, none found for SENCO', () => {
  const words = Object.fromEntries(courses.map(({ short, assessment }) => [short, assessment?.words.value]));
  assert.deepEqual(words, {
    NPQSL: { max: 2000 },
    NPQH: { max: 2500 },
    NPQEL: { min: 1500, max: 2500 },
    NPQEYL: { max: 2500 },
    NPQLT: { max: 1500 },
    NPQLBC: { max: 1500 },
    NPQLTD: { max: 1500 },
    NPQLL: { max: 1500 },
    NPQLPM: { max: 1500 },
    NPQSENCO: null,
    EHCO: undefined,
  });
});

void test('each NPQ is assessed in a window of 8 days with one further attempt; the coaching offer is not assessed', () => {
  for (const { short, assessment } of courses) {
    if (short === 'EHCO') assert.equal(assessment, null);
    else
      assert.deepEqual(
        assessment?.window.value,
        { days: 8, furtherAttempts: 1, participationPercent: 90 },
        short,
      );
  }
});

void test('the areas of the SENCO NPQ are confirmed by a lead provider', () => {
  const { areas } = course('npq-senco');
  assert.equal(areas?.confidence, 'high');
  assert.ok(areas.sources?.includes('cefel-senco'));
});

void test('NPQEL starts with trust culture, and says that one provider keeps another heading', () => {
  const { areas } = course('npq-executive-leadership');
  assert.equal(areas?.value[0]?.name, 'Trust culture');
  assert.equal(areas.confidence, 'medium');
  assert.match(areas.note ?? '', /School culture/);
});

void test('every course has a page of its own on GOV.UK', () => {
  const pages = courses.map(({ page }) => page.value);
  for (const page of pages) assert.match(page, /^https:\/\/www\.gov\.uk\/guidance\/[a-z-]+$/);
  assert.equal(new Set(pages).size, courses.length);
});

void test('registration stops without mastery for primary maths, and without NPQH for the coaching offer', () => {
  const stops = courses.filter(({ conditions }) =>
    conditions.some(({ value }) => value.includes('stops the registration')),
  );
  assert.deepEqual(
    stops.map(({ short }) => short),
    ['NPQLPM', 'EHCO'],
  );
});

void test('a course introduced in a cohort was offered by no provider before it', () => {
  const order = records.cohorts.items.map(({ id }) => id);
  for (const { name, offers } of records.providers.items) {
    for (const { cohort, courses: offered } of offers) {
      for (const id of offered) {
        assert.ok(
          order.indexOf(course(id).introduced.value.cohort) <= order.indexOf(cohort),
          `${name}: ${id} in ${cohort}`,
        );
      }
    }
  }
});

void test("areas are those of the frameworks' records, where a framework is on record", () => {
  for (const { id, areas } of courses) {
    if (areas === null) continue;
    const framework = records[`frameworks/${id}` as keyof typeof records].items as readonly {
      kind?: string;
      slug?: string;
    }[];
    assert.deepEqual(
      framework.filter(({ kind }) => kind === 'area').map(({ slug }) => slug),
      areas.value.map((area) => area.id),
      id,
    );
  }
});
