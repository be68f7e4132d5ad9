import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadFacts } from '../../../packages/embed/src/builder/facts.js';
import { findAreas } from '../../../packages/embed/src/builder/hub-search.js';

const areas = [
  { code: 'EE1', name: 'Meadow Teaching School Hub', covers: ['Braintree', 'St. Helens'] },
  { code: 'EE5', name: 'Estuary Example Hub', covers: ['Southend-on-Sea', "King's Lynn"] },
  { code: 'EE10', name: 'Unity & Hope Hub', covers: ['Meadowford'] },
];
const codes = (text: string): string[] => findAreas(areas, text).map(({ code }) => code);

describe('finding a hub area', () => {
  it('is by code, whatever its case, the exact one first', () => {
    assert.deepEqual(codes('ee5'), ['EE5']);
    assert.deepEqual(codes('EE 1'), ['EE1', 'EE10']);
  });

  it('is by the beginnings of words in the name of the hub, before districts', () => {
    assert.deepEqual(codes('meadow'), ['EE1', 'EE10']);
    assert.deepEqual(codes('hope and uni'), ['EE10']);
  });

  it('is by district, without its punctuation', () => {
    assert.deepEqual(codes('southend on sea'), ['EE5']);
    assert.deepEqual(codes('st helens'), ['EE1']);
    assert.deepEqual(codes('kings lynn'), ['EE5']);
  });

  it('finds nothing for nothing, for marks alone, and for what is nowhere', () => {
    for (const text of ['', '  ', '…', 'zz', 'nowhere']) assert.deepEqual(codes(text), []);
  });

  it('does not find the middle of a word: the check can fail', () => {
    assert.deepEqual(codes('eadow'), []);
  });
});

describe('the facts of the builder', () => {
  it('have all areas, each found by its code, its name and its first district', async () => {
    const { areas: all, known } = await loadFacts();
    assert.equal(all.length, 87);
    assert.deepEqual(
      known.hubAreas,
      all.map(({ code }) => code),
    );
    for (const area of all) {
      assert.equal(findAreas(all, area.code)[0], area);
      for (const text of [area.name, area.covers[0] ?? ''])
        assert.ok(findAreas(all, text).includes(area), `${text} finds ${area.code}`);
    }
  });

  it('have the courses, cohorts and lead providers that a snippet may name', async () => {
    const { known, cohorts, providers } = await loadFacts();
    assert.equal(known.getCourse('NPQSL')?.id, 'npq-senior-leadership');
    assert.ok(known.courses.every(({ page, title }) => page.startsWith('https://www.gov.uk/') && title));
    assert.ok(cohorts.length > 0 && cohorts.every(({ id }) => known.cohorts?.includes(id)));
    assert.deepEqual(
      known.providers,
      providers.map(({ id }) => id),
    );
  });
});
