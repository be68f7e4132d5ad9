import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  clumsy,
  longSentences,
  ownVoice,
  pluralOfOne,
  readingAge,
  strayKeys,
  wordSections,
  wordsSheet,
} from './words.js';

const sections = wordSections();

/** What a single thing never reaches: lengths of courses, words and days of a case study, and what is said of several only. */
const NEVER_ONE = [
  'EXPLORER_2017_AREAS',
  'EXPLORER_2017_BEHAVIOURS',
  'EXPLORER_WEEKLY',
  'EXPLORER_NO_WEEKLY',
  'EXPLORER_CASE',
  'EXPLORER_WORDS_MOST',
  'EXPLORER_WORDS_RANGE',
  'EXPLORER_REVIEW',
  'EXPLORER_MONTHS',
  'EXPLORER_ENDS_WORDS',
  'PLANNER_PLAN_WORK_OWN',
  'PLANNER_PLAN_WORK_EXAMPLE',
  'PLANNER_LOAD',
  'PLANNER_LOAD_SOME',
  'PLANNER_LOAD_LENGTH',
  'PLANNER_WEEKLY_FOR',
  'PLANNER_WEEKLY_UNSURE',
  'PLANNER_SUM',
  'PLANNER_LASTS',
  'PLANNER_SAID_STATED',
  // “in 1 of the weeks”: it is one of several.
  'PLANNER_CHANGE_FEWER_WEEKS_OUT',
  // “1 to 2 hours”: from one number to another.
  'PLANNER_INTRO',
  'PLANNER_WEEKS_STATED',
  'FINDER_RESULT_MORE',
  'FINDER_RESULT_SOME',
  'FINDER_RESULT_COUNTY_WHOLE',
  'FINDER_RESULT_COUNTY_LINE',
  'FINDER_RESULT_SHARED',
];

describe('the words of the widgets', () => {
  it('stand in docs/words.md as they are', () => {
    assert.ok(sections.flatMap(({ words }) => words).length > 500, 'all of them are there');
    assert.equal(readFileSync('docs/words.md', 'utf8'), wordsSheet(sections), 'npm run words');
  });

  it('have keys that begin with the name of their widget', () => {
    assert.deepEqual(sections.flatMap(strayKeys), []);
  });

  for (const { title, words } of sections)
    it(`can be read at twelve: ${title}`, () => {
      const age = readingAge(words.map(({ text }) => text));
      assert.ok(age <= 12, age.toFixed(1));
    });

  it('are said in short sentences', () => {
    assert.deepEqual(sections.flatMap(longSentences), []);
  });

  it('say of one thing that it is one', () => {
    assert.deepEqual(
      sections.flatMap((section) => pluralOfOne(section, NEVER_ONE)),
      [],
    );
    const keys = sections.flatMap(({ words }) => words.map(({ where }) => where));
    assert.deepEqual(
      NEVER_ONE.filter((key) => !keys.includes(key)),
      [],
      'no longer said',
    );
  });

  it('give the tool no voice of its own, for “we” on a page is its hub', () => {
    assert.deepEqual(
      sections.flatMap(({ words }) => words.flatMap(ownVoice)),
      [],
    );
  });

  it('are plain', () => {
    assert.deepEqual(
      sections.flatMap(({ words }) => words.flatMap(clumsy)),
      [],
    );
  });
});

describe('the checks of words', () => {
  it('find what is hard to read, and what is long', () => {
    const hard =
      'Notwithstanding institutional eligibility, remuneration necessitates organisational authorisation.';
    assert.ok(readingAge([hard]) > 20);
    assert.ok(readingAge(['Ask your head. It is paid for.']) < 8);
    const text = `${'one '.repeat(26)}.`;
    assert.equal(longSentences({ title: '', words: [{ where: 'A', text }] }).length, 1);
  });

  it('find a key of another widget', () => {
    const words = [
      { where: 'FINDER_HEADING', text: 'A' },
      { where: 'RESULT_EMPTY', text: 'B' },
    ];
    assert.deepEqual(strayKeys({ title: 'provider-finder, result', words }), ['RESULT_EMPTY']);
    assert.deepEqual(strayKeys({ title: 'funding rules, advice', words }), []);
  });

  it('find a plural of one', () => {
    const found = (...words: [where: string, text: string][]) =>
      pluralOfOne({ title: '', words: words.map(([where, text]) => ({ where, text })) });
    assert.deepEqual(found(['A', '{count} statements']), ['A']);
    assert.deepEqual(found(['A', 'With {count} “learn that” statements.']), ['A']);
    assert.deepEqual(found(['A', 'All {count} districts of {county}']), ['A']);
    assert.deepEqual(found(['A', '{count} statements'], ['A_ONE', '1 statement']), []);
    assert.deepEqual(found(['A', 'Statements: {count}'], ['B', '{hub} starts {course}']), []);
  });

  it('find a voice of the tool’s own, and let the hub have one', () => {
    assert.equal(ownVoice({ where: 'PLANNER_NONE', text: 'We found none.' }).length, 1);
    assert.deepEqual(ownVoice({ where: 'FINDER_HUB_ACTION', text: 'Go to our NPQ page' }), []);
    assert.deepEqual(ownVoice({ where: 'A', text: 'A website answers.' }), []);
  });

  it('find clumsy words', () => {
    for (const text of [
      "DfE's rules",
      'the “hub"',
      'Two  spaces',
      'A mark .',
      'Funding(part)',
      'Ask e.g. your head',
      'In order to apply',
      'Click here',
    ])
      assert.ok(clumsy({ where: 'A', text }).length > 0, text);
    assert.deepEqual(clumsy({ where: 'A', text: 'DfE’s rules (autumn 2026): ask “your hub”.' }), []);
  });
});
