import assert from 'node:assert/strict';
import { test } from 'node:test';

import { DataRefusedError } from '@npq-widgets/data';
import { parseRecord, text } from '@npq-widgets/data/schema';
import { attested, itemOf, recordOf } from '../../../packages/data/src/schema/record.js';
import * as z from 'zod/mini';

const plantRecord = recordOf('plants', itemOf({ name: text, height: z.exactOptional(attested(z.number())) }));

const evidence = { sources: ['kew'], confidence: 'high', holdsUntil: null, reviewBy: '2027-05-21' };
const plants = (changes: object = {}): Record<string, unknown> => ({
  noun: 'plants',
  about: 'Plants of a garden.',
  sources: ['kew'],
  read: '2026-11-21',
  licence: 'facts-only',
  defaults: evidence,
  items: [{ id: 'oak', name: 'Oak' }],
  ...changes,
});

/** The error that parsing raises, so that its words can be checked. */
function refusal(json: unknown): DataRefusedError {
  try {
    parseRecord(plantRecord, json);
  } catch (error) {
    assert.ok(error instanceof DataRefusedError);
    return error;
  }
  assert.fail('the record was accepted');
}

void test('defaults are merged into items, and an item may differ', () => {
  const { items } = parseRecord(
    plantRecord,
    plants({
      items: [
        { id: 'oak', name: 'Oak' },
        { id: 'elm', name: 'Elm', confidence: 'low', sources: ['walk'] },
      ],
    }),
  );
  assert.deepEqual(items[0], { id: 'oak', name: 'Oak', ...evidence });
  assert.deepEqual(items[1], { id: 'elm', name: 'Elm', ...evidence, confidence: 'low', sources: ['walk'] });
});

void test('the defaults themselves are not part of what is returned', () => {
  assert.ok(!('defaults' in parseRecord(plantRecord, plants())));
});

void test('a value may carry a confidence of its own', () => {
  const height = { value: 20, confidence: 'medium', note: 'measured once' };
  const { items } = parseRecord(plantRecord, plants({ items: [{ id: 'oak', name: 'Oak', height }] }));
  assert.deepEqual(items[0]?.height, height);
});

void test('a refusal names file, item and field', () => {
  const error = refusal(
    plants({
      items: [
        { id: 'oak', name: 'Oak' },
        { id: 'elm', name: 7 },
      ],
    }),
  );
  assert.equal(error.where, 'plants.json, item "elm", field name');
  assert.match(error.message, /^plants\.json, item "elm", field name: /);
});

void test('a field inside a field is named by its path', () => {
  const error = refusal(
    plants({ items: [{ id: 'oak', name: 'Oak', height: { value: 'tall', confidence: 'high' } }] }),
  );
  assert.equal(error.where, 'plants.json, item "oak", field height.value');
});

const broken: Record<string, [changes: object, where: RegExp]> = {
  'no source at all': [{ defaults: { ...evidence, sources: [] } }, /item "oak", field sources/],
  'a review date that is null': [{ defaults: { ...evidence, reviewBy: null } }, /item "oak", field reviewBy/],
  'a review date that is not a day': [
    { defaults: { ...evidence, reviewBy: '2027-02-30' } },
    /item "oak", field reviewBy/,
  ],
  'a confidence that is not one of the three': [
    { defaults: { ...evidence, confidence: 'sure' } },
    /field confidence/,
  ],
  'holdsUntil left out': [
    { defaults: { sources: ['kew'], confidence: 'high', reviewBy: '2027-05-21' } },
    /field holdsUntil/,
  ],
  'a field the schema does not know': [
    { items: [{ id: 'oak', name: 'Oak', colour: 'green' }] },
    /item "oak"/,
  ],
  'an item without an id': [{ items: [{ name: 'Oak' }] }, /item number 1, field id/],
  'text with a space at its end': [{ items: [{ id: 'oak', name: 'Oak ' }] }, /item "oak", field name/],
  'another noun': [{ noun: 'animals' }, /^animals\.json, field noun$/],
  'no items': [{ items: [] }, /^plants\.json, field items$/],
  'defaults that are a list': [{ defaults: [] }, /field defaults/],
  'a licence that is not known': [{ licence: 'all yours' }, /field licence/],
};

for (const [what, [changes, where]] of Object.entries(broken)) {
  void test(`refused: ${what}`, () => {
    assert.match(refusal(plants(changes)).where, where);
  });
}

void test('refused: an identifier used twice', () => {
  const error = refusal(
    plants({
      items: [
        { id: 'oak', name: 'Oak' },
        { id: 'oak', name: 'Holm oak' },
      ],
    }),
  );
  assert.equal(error.where, 'plants.json, item "oak"');
  assert.match(error.message, /twice/);
});

void test('refused: what is not an object', () => {
  for (const json of [null, [], 'plants', 3]) assert.equal(refusal(json).where, 'the record');
});
