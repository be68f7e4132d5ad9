import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { coast } from '@npq-widgets/data/examples/places';
import { placeSuggester } from '../../../../packages/elements/src/provider-finder/model/suggest.js';
import { recordedFacts } from '../../../support/recorded-facts.js';

describe('suggestions while one types', () => {
  it('are places that begin so', () => {
    const labels = placeSuggester()('harb', recordedFacts(coast)).map(({ label }) => label);
    assert.deepEqual(labels, ['Harbour']);
  });

  it('bring nothing for a letter, a postcode or the beginning of one', () => {
    for (const text of ['', 'h', 'QQ1', 'QQ1 1AA']) {
      const facts = recordedFacts(coast);
      assert.deepEqual([placeSuggester()(text, facts), facts.asked], [[], []], text);
    }
  });

  it('are none until the facts are there', () => {
    assert.deepEqual(placeSuggester()('harb', recordedFacts({})), []);
  });

  it('make the names ready once for the same facts', () => {
    let reads = 0;
    const districts = {
      ...coast.districts,
      get names() {
        reads += 1;
        return coast.districts.names;
      },
    };
    const [suggest, facts] = [placeSuggester(), recordedFacts({ ...coast, districts })];
    suggest('harb', facts);
    const once = reads;
    suggest('harbo', facts);
    assert.equal(reads, once);
  });
});
