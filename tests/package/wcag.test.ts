import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CRITERIA, criteriaIn, unheld } from './wcag.js';

const rows = criteriaIn(readFileSync('docs/accessibility.md', 'utf8'));

describe('docs/accessibility.md', () => {
  it('has all 55 criteria of WCAG 2.2 at A and AA, each once, at its level', () => {
    for (const level of ['A', 'AA'] as const)
      assert.deepEqual(
        rows
          .filter((row) => row.level === level)
          .map(({ number }) => number)
          .toSorted(),
        CRITERIA[level].toSorted(),
        level,
      );
    assert.equal(rows.length, 55);
  });

  it('names tests that there are, a check by hand, or why a criterion does not apply', () => {
    assert.deepEqual(
      rows.flatMap((row) => unheld(row)),
      [],
    );
    assert.ok(rows.filter(({ heldBy }) => heldBy.includes('`tests/')).length > 30);
  });
});

describe('docs/accessibility.md, planted', () => {
  const claims = (heldBy: string) =>
    unheld({ number: '1.1.1', heldBy }, (file) =>
      file === 'tests/a.test.ts' ? "  it('is read aloud', () => {" : '',
    );

  it('a test that there is not, a file alone and an empty claim are found', () => {
    assert.equal(claims('`tests/a.test.ts` “is not read”').length, 1);
    assert.equal(claims('`tests/b.test.ts` “is read aloud”').length, 1);
    assert.equal(claims('`tests/a.test.ts`').length, 1);
    assert.equal(claims('Does not apply:').length, 1);
    assert.equal(claims('Certainly').length, 1);
  });

  it('what is held passes', () => {
    assert.deepEqual(claims('`tests/a.test.ts` “is read aloud”, wide and narrow'), []);
    assert.deepEqual(claims('Does not apply: there is no audio.'), []);
  });
});
