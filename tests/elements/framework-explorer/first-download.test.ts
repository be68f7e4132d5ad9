import { expect } from '@open-wc/testing';
import { loadedModules } from '../../support/held.js';
import { find } from '../../support/shadow.js';
import { waitUntil } from '../../support/wait.js';
import { explored, explorer, search } from './explorer-fixture.js';

const loaded = (part: RegExp): string[] => loadedModules().filter((name) => part.test(name));

const OUTLINE = /outline\/view/;
const DETAILS = /area-panel/;
const SEARCH = /model\/search/;

// Alone in its file, and so on its page: what another test loaded would be there already.
describe('<npq-framework-explorer>, when it is first seen', () => {
  it('has loaded no outline; brings it for a course, its details for the pointer, and the search for a word', async () => {
    await explorer({ courseOnly: false, data: undefined });
    for (const part of [OUTLINE, DETAILS, SEARCH, /slices\/framework/])
      expect(loaded(part)).to.deep.equal([]);
    const element = await explored('npq-headship');
    expect(loaded(OUTLINE)).not.to.deep.equal([]);
    expect([...loaded(DETAILS), ...loaded(SEARCH)]).to.deep.equal([]);
    find(element, '.areas').dispatchEvent(new PointerEvent('pointerenter'));
    await waitUntil(() => loaded(DETAILS).length > 0, 'the details came');
    expect(loaded(SEARCH)).to.deep.equal([]);
    await search(element, 'chart');
    expect(loaded(SEARCH)).not.to.deep.equal([]);
  });
});
