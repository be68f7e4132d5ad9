import assert from 'node:assert/strict';
import { test } from 'node:test';

import { records } from './all-records.js';

const sources = records.sources.items;

void test("Crown copyright is under the Open Government Licence, and nobody else's page is said to be", () => {
  for (const { id, kind, licence } of sources) {
    const crown = ['govuk', 'dfe-code', 'dfe-design'].includes(kind);
    if (crown) assert.equal(licence, 'OGL-UK-3.0', id);
    else if (kind !== 'open-data') assert.notEqual(licence, 'OGL-UK-3.0', id);
  }
});

void test('providers, partners, hubs, schools, councils and the press give facts only', () => {
  for (const { id, kind, licence } of sources) {
    if (['provider', 'partner', 'hub', 'school', 'council', 'press'].includes(kind))
      assert.equal(licence, 'facts-only', id);
  }
});

void test('a source without an address says at least who published it and when', () => {
  const without = sources.filter(({ url }) => url === null);
  for (const { id, publisher, published } of without) assert.ok(publisher !== '' && published !== null, id);
});

void test("what was read through someone else's copy is not called certain", () => {
  for (const { id, publisher, confidence } of sources)
    if (publisher.includes('(copy')) assert.notEqual(confidence, 'high', id);
});

void test('no address carries a key or a name and password', () => {
  for (const { id, url } of sources)
    if (url !== null) assert.equal(new URL(url).username + new URL(url).password, '', id);
});
