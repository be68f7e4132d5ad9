import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchNames, parsePlace } from '@npq-widgets/data/finder';
import { assertLinear } from '../../support/linear.js';
import { inputs } from '../../support/odd-inputs.js';
import { placesFor } from './place-slices.js';

const PIECES = [
  'SS1 1AA',
  'ss11aa',
  'LЅ1',
  'PE!1',
  'BFPO 12',
  'GIR 0AA',
  'EC1A',
  'Leeds',
  'St Mary',
  'Crewe, Cheshire',
  'my school is in ',
  'Herts',
  'Newcastle',
  ' upon ',
  '-',
  ',',
  '.',
  '(',
  'École',
  'ﬁ',
  'Москва',
  '學校',
  '1',
  'O',
  'I',
];
const KINDS = ['empty', 'postcode', 'outcode', 'words', 'not-a-postcode'];
const CODE = /^[A-Z]{1,2}\d[A-Z\d]?(?: \d[A-Z]{2})?$|^GIR(?: 0AA)?$/;

void test('whatever is typed is read as a code that can be, as words, or as neither; and names come with a place', () => {
  for (const { name, text } of inputs(31, PIECES)) {
    const place = parsePlace(text);
    assert.ok(KINDS.includes(place.kind), name);
    if ('code' in place) assert.match(place.code, CODE, `${name}: ${place.code}`);
    if (place.kind !== 'words') continue;
    const found = matchNames(place.words, placesFor(place).names);
    const choices = 'choices' in found ? found.choices : found.match === 'one' ? [found.choice] : [];
    for (const { label } of choices) assert.ok(label, name);
  }
});

void test('a text made to be long takes no longer than it should', () => {
  for (const piece of ['a', 'a ', '1', 'SS1 ', '!', '(', 'École, ', 'A1'])
    assertLinear((size) => piece.repeat(size), parsePlace, 5_000);
});
