import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asText, formulaGuard, runsAsFormula } from '../../../packages/cli/src/desk/formulas.js';

describe('a cell that a spreadsheet would run', () => {
  const run = [
    '=1+1',
    '=HYPERLINK("http://x.example","y")',
    '+1+1',
    '-2+3',
    "-2+3+cmd|' /C calc'!A0",
    '@SUM(A1:A2)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u00a0=1',
    '\u200b=1',
    '\ufeff@x',
    '＝1+1',
    '＋1+1',
    '－1-1',
    '＠SUM(A1)',
    '-1-2',
    '+A1',
    '-see above',
    '--',
    '= 1',
    '=5',
  ];
  for (const cell of run) {
    it(`is found: ${JSON.stringify(cell)}`, () => {
      assert.equal(runsAsFormula(cell), true);
      assert.equal(runsAsFormula(asText(cell)), false, 'and is none once an apostrophe stands before it');
    });
  }

  const plain = [
    '',
    ' ',
    'yes',
    'a=b',
    '1',
    '-1',
    '+1',
    '-1.5',
    '-1,234.50',
    '+44 7700 900123',
    '-5%',
    ' -3',
    '-',
    '=',
    '+',
    '@',
    '- ',
    'x@y.example',
    "'=1",
    '#REF',
    '(1)',
    '2026-11-21',
    '–1',
  ];
  for (const cell of plain)
    it(`is not: ${JSON.stringify(cell)}`, () => assert.equal(runsAsFormula(cell), false));

  it('keeps all that it says', () => assert.equal(asText('=1+1'), "'=1+1"));
});

describe('a cell in a spreadsheet that parts at another sign than the file', () => {
  const cases: [cell: string, delimiter: string, guarded: string][] = [
    ["foo;=1+cmd|' /C calc'!A0", ',', "foo;'=1+cmd|' /C calc'!A0"],
    ['foo\t=1', ',', "foo\t'=1"],
    ['foo|@SUM(A1)', ';', "foo|'@SUM(A1)"],
    ['foo, -see above', ';', "foo,' -see above"],
    ['foo\n=1', ',', "foo\n'=1"],
    ['foo;"=1"', ',', `foo;'"=1"`],
    ['=1;=2', ',', "'=1;'=2"],
  ];
  for (const [cell, delimiter, guarded] of cases)
    it(`is guarded: ${JSON.stringify(cell)}`, () => {
      const guard = formulaGuard(delimiter);
      assert.equal(guard(cell), guarded);
      assert.equal(guard(guarded), guarded, 'once is enough');
      for (const sign of [',', ';', '\t', '|', '\n'].filter((one) => one !== delimiter))
        assert.deepEqual(guarded.split(sign).filter(runsAsFormula), [], JSON.stringify(sign));
    });

  const plain: [cell: string, delimiter: string][] = [
    ['Smith, -see above', ','],
    ['01234 567; +44 7700 900123', ','],
    ['1;-5', ','],
    ['a;b', ','],
  ];
  for (const [cell, delimiter] of plain)
    it(`is left alone: ${JSON.stringify(cell)}`, () => assert.equal(formulaGuard(delimiter)(cell), cell));
});
