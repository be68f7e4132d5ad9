import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { clumsy, longSentences, readingAge, wordSections, wordsSheet } from './words.js';

const sections = wordSections();

describe('the words of the widgets', () => {
  it('stand in docs/words.md as they are', () => {
    assert.ok(sections.flatMap(({ words }) => words).length > 500, 'all of them are there');
    assert.equal(readFileSync('docs/words.md', 'utf8'), wordsSheet(sections), 'npm run words');
  });

  for (const { title, words } of sections)
    it(`can be read at twelve: ${title}`, () => {
      const age = readingAge(words.map(({ text }) => text));
      assert.ok(age <= 12, age.toFixed(1));
    });

  it('are said in short sentences', () => {
    assert.deepEqual(sections.flatMap(longSentences), []);
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
