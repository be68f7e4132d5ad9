import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findColumns } from '../../../packages/cli/src/desk/columns.js';
import { deskFacts } from '../../../packages/cli/src/desk/facts.js';
import { formulaGuard } from '../../../packages/cli/src/desk/formulas.js';
import { readHeader } from '../../../packages/cli/src/desk/header.js';
import { quote } from '../../../packages/cli/src/desk/quote.js';
import { readValue } from '../../../packages/cli/src/desk/read-value.js';
import { assertLinear } from '../../support/linear.js';
import { openDesk } from './run-check.js';

const columns = findColumns(deskFacts.ruleSets);
const desk = openDesk();

const cells: Readonly<Record<string, (size: number) => string>> = {
  'a sign, a number and spaces': (size) => `+1<${' '.repeat(size)}x`,
  'a number that never ends': (size) => `+1${' 1'.repeat(size / 2)}x`,
  spaces: (size) => `${' '.repeat(size)}x`,
  separators: (size) => ';\t'.repeat(size / 2),
  'separators and signs': (size) => `${'; ='.repeat(size / 3)}x`,
  'quotation marks': (size) => `${'"'.repeat(size)}=1`,
  brackets: (size) => '('.repeat(size),
  'a course without end': (size) => `NPQ ${'for NPQ in '.repeat(size / 11)}(`,
  dashes: (size) => `2026${'-'.repeat(size)}2026`,
  noughts: (size) => `${'0'.repeat(size)}1.${'0'.repeat(size)}x`,
};

describe('a cell that is made to take long', () => {
  for (const [name, make] of Object.entries(cells))
    it(`takes no longer than it should: ${name}`, () => {
      assertLinear(make, formulaGuard(','));
      assertLinear(make, quote);
      for (const column of columns.filter(({ name: own }) =>
        /^(?:cohort|course|headteacher|establishment_type)$/.test(own),
      ))
        assertLinear(make, (cell) => readValue(column, cell, deskFacts));
    });
});

describe('a list that is made to take long', () => {
  it('has at most a thousand columns, and each is looked at once', () => {
    const header = (size: number): string[] => [...Array<string>(size).fill('a'), 'cohort', 'course'];
    assertLinear(
      (size) => header(Math.min(size, 990)),
      (names) => readHeader(names, columns),
      99,
    );
    assert.throws(() => readHeader(header(60_000), columns), /^DeskError: The list has 60,002 columns/);
  });

  it('is told so with a sentence, and not after forty seconds', async () => {
    const { status, said } = await desk.check([
      desk.file('hdr.csv', `${'a,'.repeat(60_000)}cohort,course\n`),
    ]);
    assert.equal(status, 2);
    assert.match(said, /columns, and at most 1,000 are read/);
  });
});
