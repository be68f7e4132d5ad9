import { expect, fixture, html } from '@open-wc/testing';
import type { ProviderFinderElement } from '../../../packages/elements/src/provider-finder/provider-finder.js';
import { loadedModules } from '../../support/held.js';
import { text } from '../../support/shadow.js';
import { waitUntil } from '../../support/wait.js';
import { field, search } from './finder-fixture.js';

const SEARCH = /views\/(?:result|own-hub)|model\/search|problem|providers\/list/;
const FACTS = /slices\/(?:districts|nations|outcodes-|councils|towns-|hub-areas|providers|cohorts)/;
const PLACES = /slices\/(?:nations|outcodes-|councils|towns-|hub-areas)/;

const loaded = (part: RegExp): string[] => loadedModules().filter((name) => part.test(name));

// Alone in its file, and so on its page: what another test loaded would be there already.
describe('<npq-provider-finder>, when it is first seen', () => {
  it('has loaded no search, list or place; brings the search for the field, and places for what is typed', async () => {
    const element = await fixture<ProviderFinderElement>(html`<npq-provider-finder></npq-provider-finder>`);
    expect([...loaded(SEARCH), ...loaded(FACTS)]).to.deep.equal([]);
    await search(element, '   ');
    expect(text(element, '#problem')).to.contain('Type a postcode');
    expect(loaded(FACTS)).to.deep.equal([]);
    field(element).focus();
    await waitUntil(() => loaded(/model\/search/).length > 0, 'the search came');
    expect(loaded(PLACES)).to.deep.equal([]);
    await search(element, 'SS1 1AA');
    expect(loaded(PLACES)).not.to.deep.equal([]);
  });
});
