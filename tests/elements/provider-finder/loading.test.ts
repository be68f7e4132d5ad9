import { expect, fixture, html } from '@open-wc/testing';
import { coast } from '@npq-widgets/data/examples/places';
import { ProviderFinderElement } from '../../../packages/elements/src/provider-finder/provider-finder.js';
import { hold, type Held } from '../../support/held.js';
import { all, find, has, text } from '../../support/shadow.js';
import { field, finder, search, settled } from './finder-fixture.js';

type Outcodes = { readonly default: typeof coast.outcodes };

/** Its outward codes come when the test says so, or do not, as on a slow or broken network. */
class HeldFinder extends ProviderFinderElement {
  readonly asked: Held<Outcodes>[] = [];

  protected override placeLoaders() {
    return { ...super.placeLoaders(), outcodes: () => hold(this.asked) };
  }
}
customElements.define('npq-held-finder', HeldFinder);

async function heldFinder(): Promise<HeldFinder> {
  const element = await fixture<HeldFinder>(html`<npq-held-finder as-of="2026-11-21"></npq-held-finder>`);
  element.data = { slices: { ...coast, outcodes: undefined! } };
  await element.updateComplete;
  return element;
}

async function ask(element: HeldFinder): Promise<void> {
  field(element).value = 'QQ1 1AA';
  (find(element, 'form') as HTMLFormElement).requestSubmit();
  while (element.asked.length === 0) await new Promise(requestAnimationFrame);
}

describe('<npq-provider-finder>, and what it loads', () => {
  it('waits in words, then shows what came', async () => {
    const element = await heldFinder();
    await ask(element);
    expect(text(element, '.answer')).to.equal('Loading…');
    expect(text(element, '[role=status]')).to.contain('Looking for the hub');
    await expect(element).to.be.accessible();
    element.asked[0]!.resolve({ default: coast.outcodes });
    await settled(element);
    expect(text(element, '.card')).to.contain('Estuary Example');
  });

  it('says when it did not come, keeps what was typed, and takes another try without a reload', async () => {
    const element = await heldFinder();
    await ask(element);
    element.asked[0]!.reject(new Error('planted'));
    await settled(element);
    expect(text(element, '[role=alert]')).to.contain('This part did not load. Your choices are still here.');
    expect(field(element).value).to.equal('QQ1 1AA');
    await expect(element).to.be.accessible();
    find(element, '[role=alert] button').click();
    await element.updateComplete;
    expect(element.asked.length).to.equal(2);
    element.asked[1]!.resolve({ default: coast.outcodes });
    await settled(element);
    expect(has(element, '[role=alert]')).to.equal(false);
    expect(text(element, '.card')).to.contain('Estuary Example');
  });

  it('finds on the built-in facts: one hub for SS1 1AA, two for B1 1AA and why, Wales for CF10 1AA', async () => {
    const element = await finder({ data: undefined });
    await search(element, 'SS1 1AA');
    expect(text(element, '.why')).to.contain('are in Southend-on-Sea, which is in this hub’s area');
    expect(all(element, '.card').length).to.equal(1);
    await search(element, 'B1 1AA');
    expect(all(element, '.card').length).to.equal(2);
    expect(text(element, '.note')).to.contain('2 hubs share Birmingham');
    await search(element, 'CF10 1AA');
    expect(text(element, '.answer [role=heading]')).to.equal('CF10 is in Wales');
    await search(element, 'Truro');
    expect(text(element, '.why')).to.contain('Truro is in Cornwall');
  });

  it('lists the built-in lead providers', async () => {
    const element = await finder({ data: undefined, course: 'NPQSL' });
    expect(all(element, '.providers li').length).to.equal(7);
  });
});
