import { expect, fixture, html } from '@open-wc/testing';
import { coast } from '@npq-widgets/data/examples/places';
import { ProviderFinderElement } from '../../../packages/elements/src/provider-finder/provider-finder.js';
import { hold, type Held } from '../../support/held.js';
import { defineWithLoaders, refuse } from '../../support/network.js';
import { all, find, has, text } from '../../support/shadow.js';
import { waitUntil } from '../../support/wait.js';
import { field, finder, search, settled } from './finder-fixture.js';

// Its outward codes come when the test says so, or do not, as on a slow or broken network.
let asked: Held<(typeof coast)['outcodes-mr']>[] = [];
defineWithLoaders('npq-held-finder', ProviderFinderElement, { 'outcodes-mr': () => hold(asked) });
defineWithLoaders('npq-lost-area-finder', ProviderFinderElement, {
  'hub-areas-ee': refuse,
  'outcodes-mr': () => hold(asked),
});

const withoutOutcodes = { slices: { ...coast, 'outcodes-mr': undefined! } };

async function heldFinder(): Promise<ProviderFinderElement> {
  const element = await fixture<ProviderFinderElement>(
    html`<npq-held-finder as-of="2026-11-21" .data=${withoutOutcodes}></npq-held-finder>`,
  );
  await element.updateComplete;
  return element;
}

async function ask(element: ProviderFinderElement): Promise<void> {
  field(element).value = 'QQ1 1AA';
  (find(element, 'form') as HTMLFormElement).requestSubmit();
  while (asked.length === 0) await new Promise(requestAnimationFrame);
}

describe('<npq-provider-finder>, and what it loads', () => {
  beforeEach(() => {
    asked = [];
  });

  it('waits in words, then shows what came', async () => {
    const element = await heldFinder();
    await ask(element);
    expect(text(element).match(/Loading…/g)).to.deep.equal(['Loading…']);
    expect(text(element, '[role=status]')).to.contain('Looking for the hub');
    await expect(element).to.be.accessible();
    asked[0]!.resolve(coast['outcodes-mr']);
    await settled(element);
    expect(text(element, '.answer')).to.contain('Estuary Example');
  });

  it('says when it did not come, keeps what was typed, and takes another try without a reload', async () => {
    const element = await heldFinder();
    await ask(element);
    asked[0]!.reject(new Error('planted'));
    await settled(element);
    expect(text(element, '[role=alert]')).to.contain('This part did not load. Your choices are still here.');
    expect(field(element).value).to.equal('QQ1 1AA');
    await expect(element).to.be.accessible();
    find(element, '[role=alert] button').click();
    await element.updateComplete;
    expect(asked.length).to.equal(2);
    asked[1]!.resolve(coast['outcodes-mr']);
    await settled(element);
    expect(has(element, '[role=alert]')).to.equal(false);
    expect(text(element, '.answer')).to.contain('Estuary Example');
  });

  it('keeps the field, what is typed in it and the focus when the page’s own hub comes late', async () => {
    const element = await finder();
    const typed = field(element);
    typed.focus();
    typed.value = 'Harb';
    typed.dispatchEvent(new Event('input', { bubbles: true }));
    element.parentElement!.setAttribute('hub', 'EE5');
    await waitUntil(() => has(element, '.us'), 'the hub came');
    await settled(element);
    expect(field(element)).to.equal(typed);
    expect([typed.value, element.shadowRoot?.activeElement]).to.deep.equal(['Harb', typed]);
  });

  it('does without its page’s own hub where that did not come, and says nothing of it elsewhere', async () => {
    const slices = { ...withoutOutcodes.slices, 'hub-areas-ee': undefined! };
    const page = await fixture(
      html`<npq-hub hub="EE5"
        ><npq-lost-area-finder as-of="2026-11-21" .data=${{ slices }}></npq-lost-area-finder
      ></npq-hub>`,
    );
    const element = page.querySelector<ProviderFinderElement>('npq-lost-area-finder')!;
    await settled(element);
    expect(has(element, '[role=alert]')).to.equal(false);
    await ask(element);
    expect(text(element)).to.contain('Loading…');
    expect(has(element, '[role=alert]')).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('finds on the built-in facts: one hub for SS1 1AA, two for B1 1AA and why, Wales for CF10 1AA', async () => {
    const element = await finder({ data: undefined });
    await search(element, 'SS1 1AA');
    expect(text(element, '.why')).to.equal('SS1 is in Southend-on-Sea.');
    expect(text(element, '.answer [role=heading]')).to.contain('Your hub is');
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
