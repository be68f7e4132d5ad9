import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { findHubNames, findHubs, indexPlaces, unpackDistricts } from '@npq-widgets/data/finder';
import { coast } from '@npq-widgets/data/examples/places';
import builtInDistricts from '@npq-widgets/data/slices/districts';
import builtInHubs from '@npq-widgets/data/slices/hub-names';

const districts = unpackDistricts(builtInDistricts);
const labels = (typed: string): string[] =>
  findHubNames(typed, builtInHubs, districts).map(({ label }) => label);

describe('teaching school hubs by name', () => {
  it('are found by the beginnings of their words, each with where it is', () => {
    assert.deepEqual(labels('saff'), ['Saffron Teaching School Hub (Braintree and 4 more)']);
    assert.deepEqual(labels('star bolton'), [
      'Star Teaching School Hub Bolton, Bury, Rochdale (Bolton and 2 more)',
    ]);
  });

  it('are told apart by where they are, where two areas have one name', () => {
    const unity = labels('unity');
    assert.equal(unity.length, 2);
    assert.equal(new Set(unity).size, 2);
  });

  it('are none for words that all of them have, a single letter, or nothing', () => {
    for (const typed of ['', 's', 'teaching school hub', 'the hub', 'school'])
      assert.deepEqual(labels(typed), []);
  });

  it('are found whole: each of the 87 by its whole name, and no more than four at once', () => {
    const names = builtInHubs.names.split('|').map((one) => one.slice(one.indexOf(':') + 1));
    assert.equal(names.length, 87);
    for (const name of names) {
      const found = findHubNames(name, builtInHubs, districts);
      assert.ok(found.length > 0 && found.length <= 4, name);
      assert.ok(
        found.some((one) => one.name === name),
        name,
      );
    }
  });

  it('lead to themselves with all that they serve, and are not said to be the hub of a school', () => {
    const [choice] = findHubNames('estuary', coast['hub-names'], unpackDistricts(coast.districts));
    assert.ok(choice);
    const result = findHubs(choice, indexPlaces(coast));
    assert.ok(result.outcome === 'found' && result.isHub);
    assert.deepEqual(
      result.areas.map(({ area, districts: own }) => [area, own.map(({ name }) => name)]),
      [['EE5', ['Harbour', 'Saltmarsh']]],
    );
  });
});
