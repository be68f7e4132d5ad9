import assert from 'node:assert/strict';
import { test } from 'node:test';

import { DAY_LENGTH, findDayLengths, parseDayLength } from '@npq-widgets/data/hours';

import { dayLengths } from './programmes-on-record.js';

test('4 to 8 hours in half hours can be chosen', () => {
  assert.deepEqual(findDayLengths(), [4, 4.5, 5, 5.5, 6, 6.5, 7, 7.5, 8]);
});

test('every choice reads back as itself', () => {
  for (const hours of findDayLengths()) assert.deepEqual(parseDayLength(` ${String(hours)} `), { hours });
});

for (const [text, problem] of [
  ['', 'not-a-number'],
  ['   ', 'not-a-number'],
  ['six', 'not-a-number'],
  ['6h', 'not-a-number'],
  ['Infinity', 'not-a-number'],
  ['3.5', 'too-short'],
  ['0', 'too-short'],
  ['-6', 'too-short'],
  ['8.5', 'too-long'],
  ['24', 'too-long'],
  ['6.25', 'not-a-half-hour'],
] as const) {
  test(`"${text}" is ${problem}`, () => assert.deepEqual(parseDayLength(text), { problem }));
}

test('we start from a length that a page has used for a day', () => {
  const onRecord = dayLengths.filter(({ unit }) => unit === 'day').map(({ hours }) => hours);
  assert.ok(
    onRecord.includes(DAY_LENGTH.usual),
    `${String(DAY_LENGTH.usual)} is not among ${onRecord.join(', ')}`,
  );
});
