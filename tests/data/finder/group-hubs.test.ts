import assert from 'node:assert/strict';
import { test } from 'node:test';

import { findHubs, groupHubs, parsePlace, regionOfArea } from '@npq-widgets/data/finder';
import type { HubGroup } from '@npq-widgets/data/finder';
import { build, members } from '../../../packages/data/src/finder/slices/hub-areas.js';
import { records } from '../records/all-records.js';
import { placesFor } from './place-slices.js';

const hubs = members.flatMap((region) => build(records, region).hubs);
const groups = (typed: string): HubGroup[] => {
  const place = parsePlace(typed);
  const result = findHubs(place, placesFor(place));
  return result.outcome === 'found' ? groupHubs(result.areas, hubs) : [];
};

void test('two areas of one website are one card, in the order they were found', () => {
  const both = groups('TR1');
  assert.deepEqual(
    both.map(({ website, hubs: own }) => [website, own.map(({ hub }) => hub.id)]),
    [['https://www.onecornwall.co.uk', ['SW8', 'SW11']]],
  );
});

void test('two websites are two cards', () => {
  assert.deepEqual(
    groups('B1').map(({ hubs: own }) => own.map(({ hub }) => hub.id)),
    [['WM9'], ['WM10']],
  );
});

void test('an area that is not at hand is left out', () => {
  assert.deepEqual(groupHubs([{ area: 'XX1', districts: [], settings: null }], hubs), []);
});

void test('the letters of an area code tell its region', () => {
  assert.deepEqual(['EE5', 'L10', 'yh3', 'ZZ1', ''].map(regionOfArea), ['ee', 'l', 'yh', null, null]);
});
