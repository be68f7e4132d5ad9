import assert from 'node:assert/strict';
import { test } from 'node:test';

import { bareName, lettersApart, normaliseName } from '../../../packages/data/src/finder/normalise-name.js';

void test('names are compared without case, accents, points and apostrophes', () => {
  for (const name of ['St. Helens', 'st helens', 'SAINT HELENS', 'St  Helen’s', "St Helen's"])
    assert.equal(normaliseName(name), 'st helens', name);
  assert.equal(normaliseName('King’s Lynn & West Norfolk'), 'kings lynn and west norfolk');
  assert.equal(normaliseName('Kingston upon Hull, City of'), 'kingston on hull city of');
  assert.equal(normaliseName('Stockton-on-Tees'), normaliseName('stockton upon tees'));
});

void test('what councils call themselves is left off', () => {
  assert.equal(bareName(normaliseName('The London Borough of Hackney')), 'hackney');
  assert.equal(bareName(normaliseName('Bristol City Council')), 'bristol');
});

void test('letters added, left out, changed and swapped count one each', () => {
  for (const typed of ['southendd', 'southnd', 'soubhend', 'sotuhend'])
    assert.equal(lettersApart(typed, 'southend', 2), 1, typed);
  assert.equal(lettersApart('southend', 'southend', 2), 0);
  assert.equal(lettersApart('birmingham', 'manchester', 2), 3);
});
