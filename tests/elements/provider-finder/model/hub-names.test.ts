import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import builtIn from '@npq-widgets/data/slices/hub-names';
import wholeRegion from '@npq-widgets/data/slices/hub-areas-ee';
import { hubNames } from '../../../../packages/elements/src/provider-finder/model/schools.js';
import { recordedFacts } from '../../../support/recorded-facts.js';

describe('the names of hubs in the list', () => {
  it('are ours where the page supplies none', () => {
    const names = hubNames(recordedFacts({}));
    assert.deepEqual(names, builtIn);
  });

  it('are those of a region that the page supplies, and ours of the others', () => {
    const [first] = wholeRegion.hubs;
    const region = { ...wholeRegion, hubs: [{ ...first!, name: 'A new name' }] };
    const names = hubNames(recordedFacts({}, { 'hub-areas-ee': region })).names.split('|');
    assert.deepEqual(
      names.filter((one) => one.startsWith('EE')),
      [`${first!.id}:A new name`],
    );
    const others = builtIn.names.split('|').filter((one) => !one.startsWith('EE'));
    assert.deepEqual(names.slice(0, -1), others);
  });

  it('are the page’s own list before all', () => {
    const list = { ...builtIn, names: 'EE5:Ours' };
    assert.equal(hubNames(recordedFacts({}, { 'hub-names': list })), list);
  });
});
