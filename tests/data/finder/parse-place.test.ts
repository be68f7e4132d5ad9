import assert from 'node:assert/strict';
import { test } from 'node:test';

import { parsePlace } from '@npq-widgets/data/finder';

const postcode = (code: string, corrected = false) => ({
  kind: 'postcode',
  code,
  outcode: code.split(' ')[0],
  corrected,
});
const outcode = (code: string) => ({ kind: 'outcode', code, outcode: code, corrected: false });

void test('a postcode is read however it is spaced, cased or dotted', () => {
  for (const typed of [
    'SS1 1AA',
    'ss11aa',
    ' Ss1  1aA ',
    'SS1-1AA',
    'S S 1 1 A A',
    '“SS1 1AA”',
    'SS1\u00a01AA',
    'ss1.1aa.',
  ]) {
    assert.deepEqual(parsePlace(typed), postcode('SS1 1AA'), typed);
  }
  for (const code of ['B1 1AA', 'M60 1NW', 'CR2 6XH', 'DN55 1PT', 'W1A 1HQ', 'EC1A 1BB'])
    assert.deepEqual(parsePlace(code.toLowerCase()), postcode(code));
});

void test('a postcode is found in an address', () => {
  assert.deepEqual(parsePlace('High Street, Leeds LS1 4AP'), postcode('LS1 4AP'));
});

void test('a letter for a digit, or the other way about, is mended and said', () => {
  assert.deepEqual(parsePlace('SSI 1AA'), postcode('SS1 1AA', true));
  assert.deepEqual(parsePlace('SS1 IAA'), postcode('SS1 1AA', true));
  assert.deepEqual(parsePlace('0L1 3EE'), postcode('OL1 3EE', true));
});

void test('an outward code is read alone', () => {
  for (const [typed, code] of [
    ['ss1', 'SS1'],
    ['B1', 'B1'],
    [' ec1a ', 'EC1A'],
    ['w1', 'W1'],
  ] as const)
    assert.deepEqual(parsePlace(typed), outcode(code));
});

void test('a digit after the space is of the second half, and that it was left out is said', () => {
  for (const [typed, code] of [
    ['SS0 9', 'SS0'],
    ['e1 1', 'E1'],
    ['EC1A 1', 'EC1A'],
  ] as const)
    assert.deepEqual(parsePlace(typed), { ...outcode(code), corrected: true }, typed);
  assert.deepEqual(parsePlace('E11'), outcode('E11'));
  assert.deepEqual(parsePlace('Newton 2'), { kind: 'words', words: 'Newton 2' });
});

void test('the forces’ addresses are read as their code', () => {
  for (const typed of ['BFPO 57', 'bfpo57', 'BFPO'])
    assert.deepEqual(parsePlace(typed), outcode('BF1'), typed);
});

void test('names are words, with a number in them too', () => {
  for (const words of ['Southend-on-Sea', 'Truro', 'Newton 2nd', 'York', 'Ely'])
    assert.deepEqual(parsePlace(words), { kind: 'words', words });
  assert.deepEqual(parsePlace('  North   Yorkshire '), { kind: 'words', words: 'North Yorkshire' });
});

void test('half a postcode names its outward code, and is not taken for it', () => {
  assert.deepEqual(parsePlace('SS1 1A'), { kind: 'not-a-postcode', typed: 'SS1 1A', outcode: 'SS1' });
});

void test('what is no postcode is said to be none', () => {
  for (const typed of ['123456', 'SS111AAA', 'S55 1AA1', '1', 'ABC 1DE']) {
    assert.deepEqual(
      parsePlace(typed),
      {
        kind: 'not-a-postcode',
        typed,
        outcode: parsePlace(typed).kind === 'not-a-postcode' && typed.startsWith('S55') ? 'S55' : null,
      },
      typed,
    );
  }
});

void test('nothing typed is nothing, and signs alone are a name we do not know', () => {
  for (const typed of ['', '   ', '\t\n']) assert.deepEqual(parsePlace(typed), { kind: 'empty' });
  assert.deepEqual(parsePlace('???'), { kind: 'words', words: '???' });
});

void test('nothing that can be typed throws', () => {
  const odd = [
    '<img src=x onerror=alert(1)>',
    '\u0000',
    '🏫',
    'ñ',
    '%',
    "'; drop table",
    '1'.repeat(10_000),
    'a'.repeat(10_000),
    '\ud800',
  ];
  for (const typed of odd) assert.doesNotThrow(() => parsePlace(typed), typed.slice(0, 20));
});

void test('full-width letters, look-alikes and Shift with a digit are read, and said', () => {
  for (const [typed, code, signs] of [
    ['ＳＳ１ １ＡＡ', 'SS1 1AA', []],
    ['LЅ1 4AP', 'LS1 4AP', [{ typed: 'Ѕ', read: 'S' }]],
    ['PE!1 2AA', 'PE11 2AA', [{ typed: '!', read: '1' }]],
    ['SS1 "AA', 'SS1 2AA', [{ typed: '"', read: '2' }]],
    [
      'О1 1АА',
      'O1 1AA',
      [
        { typed: 'О', read: 'O' },
        { typed: 'А', read: 'A' },
      ],
    ],
  ] as const)
    assert.deepEqual(parsePlace(typed), { ...postcode(code, true), signs }, typed);
  assert.deepEqual(parsePlace('PE1l 2AA'), postcode('PE11 2AA', true));
  assert.deepEqual(parsePlace('LЅ1'), {
    ...outcode('LS1'),
    corrected: true,
    signs: [{ typed: 'Ѕ', read: 'S' }],
  });
});

void test('signs around a postcode are no digits', () => {
  for (const typed of ['SS1 1AA!', '"SS1 1AA"', '(SS1 1AA)', 'SS1 (1AA)', '*SS1 1AA*'])
    assert.deepEqual(parsePlace(typed), postcode('SS1 1AA'), typed);
});

void test('letters of another alphabet that look like none of ours are named', () => {
  for (const [typed, alphabet] of [
    ['ШБ1 1АА', 'Cyrillic'],
    ['Δ1 1ΑΑ', 'Greek'],
    ['Лидс', 'Cyrillic'],
  ] as const)
    assert.deepEqual(parsePlace(typed), { kind: 'not-a-postcode', typed, outcode: null, alphabet }, typed);
});

void test('a bank’s own postcode is one, and an outward code is read at the end of an address', () => {
  assert.deepEqual(parsePlace('gir 0aa'), postcode('GIR 0AA'));
  assert.deepEqual(parsePlace('Greenwich, London SE10'), outcode('SE10'));
});
