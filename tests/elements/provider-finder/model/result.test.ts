import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { estuaryHub } from '@npq-widgets/data/examples/hubs';
import { coast, searches } from '@npq-widgets/data/examples/places';
import { presentOwnHub } from '../../../../packages/elements/src/provider-finder/model/own-hub.js';
import { idsOf, presentResult } from '../../../../packages/elements/src/provider-finder/model/result.js';
import { placeSearch } from '../../../../packages/elements/src/provider-finder/model/search.js';
import { recordedFacts } from '../../../support/recorded-facts.js';
import { coastFacts } from './finder-input.js';

const args = (query: string, today = '2026-11-21') => ({
  query,
  typed: query,
  side: undefined,
  asked: 1,
  hub: undefined,
  today,
  schools: undefined,
});

describe('what a search came to', () => {
  it('waits for the region of a hub that was found, and does not wait for the names of providers', () => {
    const { 'hub-areas-ee': east, providers, ...rest } = coast;
    const without = coastFacts(placeSearch(), rest);
    assert.equal(presentResult(args(searches.oneHub), without), undefined);
    assert.ok(without.asked.includes('hub-areas-ee') && !without.asked.includes('providers'));
    const result = presentResult(
      args(searches.oneHub),
      coastFacts(placeSearch(), { ...rest, 'hub-areas-ee': east }),
    );
    assert.deepEqual([result?.cards.length, result?.providers], [1, undefined]);
    assert.equal(presentResult(args(searches.oneHub), coastFacts())?.providers, providers);
  });

  it('asks for no region and no provider where no hub was found', () => {
    const facts = coastFacts();
    presentResult(args(searches.wales), facts);
    assert.deepEqual(facts.asked, ['search', 'districts', 'nations', 'outcodes-mr', 'no-hub']);
  });

  it('waits for the words of a problem, which it asks for at once', () => {
    const facts = coastFacts();
    assert.equal(presentResult(args(searches.unknownName), facts), undefined);
    assert.deepEqual(facts.asked.slice(-2), ['no-hub', 'problems']);
  });

  it('knows where each part of it is from', () => {
    const kinds = (query: string) =>
      Object.entries(presentResult(args(query), coastFacts())?.sources ?? {}).flatMap(([kind, notes]) =>
        notes ? kind : [],
      );
    assert.deepEqual(kinds(searches.twoHubs), ['hubs', 'codes']);
    assert.deepEqual(kinds(searches.town), ['hubs', 'towns', 'councils']);
    assert.deepEqual(kinds(searches.sharedDistrict), ['hubs', 'codes', 'shared']);
  });

  it('has the page’s own hub first, and says that hubs are ranked only where they are', () => {
    const shown = (area?: string) => {
      const hub = area === undefined ? undefined : { ...estuaryHub, areas: [area] };
      const { cards, isRanked } = presentResult({ ...args(searches.twoHubs), hub }, coastFacts())!;
      return [cards.map(({ own, hubs }) => `${hubs[0]?.hub.id}${own ? ' own' : ''}`), isRanked];
    };
    assert.deepEqual(shown(), [['EE5', 'EE6'], true]);
    assert.deepEqual(shown('EE5'), [['EE5 own', 'EE6'], true]);
    assert.deepEqual(shown('EE6'), [['EE6 own', 'EE5'], false]);
  });

  it('knows which facts are past their day', () => {
    const expired = (today: string) => presentResult(args(searches.oneHub, today), coastFacts())?.expired;
    assert.deepEqual(expired('2027-02-28'), []);
    assert.deepEqual(expired('2027-03-01'), [{ slice: 'hub-areas-ee', reviewBy: '2027-02-28' }]);
  });

  it('tells areas and districts by their codes, each once', () => {
    const found = presentResult(args(searches.twoHubs), coastFacts())!.found!;
    assert.deepEqual(idsOf(found), { areas: ['EE5', 'EE6'], districts: ['E06000901', 'E07000901'] });
  });
});

describe('the page’s own hub', () => {
  const own = (name: string, ...areas: string[]) => {
    const hub = { areas, name, actionUrl: '', actionLabel: '', email: '', providers: [] };
    const { names, covers, unknownAreas } = presentOwnHub(
      { hub, courses: [], today: '2026-11-21' },
      recordedFacts(coast),
    )!;
    return { names, covers, unknownAreas };
  };

  it('has its own name before DfE’s, and serves what DfE says', () => {
    assert.deepEqual(own('Ours', 'EE5'), {
      names: ['Ours'],
      covers: ['Harbour', 'Saltmarsh'],
      unknownAreas: [],
    });
    assert.deepEqual(own('', 'WM9').names, ['North Quay Example Teaching School Hub']);
  });

  it('leaves out areas that nobody knows, in a region or in none, and names them', () => {
    assert.deepEqual(own('', 'EE77', 'XX1'), { names: [], covers: [], unknownAreas: ['EE77', 'XX1'] });
  });
});
