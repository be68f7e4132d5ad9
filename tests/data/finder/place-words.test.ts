import assert from 'node:assert/strict';
import { test } from 'node:test';

import { bareName, lettersApart, plainName } from '../../../packages/data/src/finder/place-words.js';

void test('names are compared without case, accents, points and apostrophes', () => {
  for (const name of ['St. Helens', 'st helens', 'SAINT HELENS', 'St  Helen’s', "St Helen's"])
    assert.equal(plainName(name), 'st helens', name);
  assert.equal(plainName('King’s Lynn & West Norfolk'), 'kings lynn and west norfolk');
  assert.equal(plainName('Kingston upon Hull, City of'), 'kingston on hull city of');
  assert.equal(plainName('Stockton-on-Tees'), plainName('stockton upon tees'));
});

void test('what councils call themselves is left off', () => {
  assert.equal(bareName(plainName('The London Borough of Hackney')), 'hackney');
  assert.equal(bareName(plainName('Bristol City Council')), 'bristol');
});

void test('letters added, left out, changed and swapped count one each', () => {
  for (const typed of ['southendd', 'southnd', 'soubhend', 'sotuhend'])
    assert.equal(lettersApart(typed, 'southend', 2), 1, typed);
  assert.equal(lettersApart('southend', 'southend', 2), 0);
  assert.equal(lettersApart('birmingham', 'manchester', 2), 3);
});
