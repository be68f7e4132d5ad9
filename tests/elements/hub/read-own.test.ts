import { ContextConsumer } from '@lit/context';
import { expect, fixture, html as page } from '@open-wc/testing';
import { LitElement } from 'lit';
import { estuaryFacts } from '@npq-widgets/data/examples/own-facts';
import '../../../packages/elements/src/hub/define.js';
import { dataContext } from '../../../packages/elements/src/core/contexts.js';
import { documentStore } from '../../../packages/elements/src/core/hub-store.js';
import type { DataRefusedEvent } from '../../../packages/elements/src/hub/events.js';
import { waitUntil } from '../../support/wait.js';
import { untilSaid } from '../../support/lines-said.js';

/** Any consumer of what a hub supplies. */
class OwnListenerElement extends LitElement {
  readonly data = new ContextConsumer(this, { context: dataContext, subscribe: true });
  override connectedCallback(): void {
    documentStore();
    super.connectedCallback();
  }
}
customElements.define('npq-own-listener', OwnListenerElement);

const fileOf = (content: unknown): string => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return URL.createObjectURL(new Blob([text], { type: 'application/json' }));
};

/** The next refusal that the page hears of. */
const refusal = (): Promise<DataRefusedEvent> =>
  new Promise((done) => document.body.addEventListener('npq-data-refused', done, { once: true }));

async function listen(hub: unknown): Promise<{ block: HTMLElement; own: () => unknown }> {
  const block = await fixture<HTMLElement>(page`<div>${hub}<npq-own-listener></npq-own-listener></div>`);
  const listener = block.querySelector<OwnListenerElement>('npq-own-listener');
  return { block, own: () => listener?.data.value?.own };
}

describe('what a hub states of itself', () => {
  it('is its next start, from attributes', async () => {
    const { own } =
      await listen(page`<npq-hub next-start="2027-01-19" apply-by="2027-01-08" in-person-days="4"
      venue="Seawall School" places="waiting list"></npq-hub>`);
    await waitUntil(own);
    expect(own()).to.deep.equal({
      start: {
        start: '2027-01-19',
        applyBy: '2027-01-08',
        inPersonDays: 4,
        venue: 'Seawall School',
        places: 'waiting list',
      },
    });
  });

  it('leaves out what cannot be used, and says so', async () => {
    const { own } = await listen(page`<npq-hub next-start="19 January" in-person-days="a few" places="some"
      venue="Seawall School"></npq-hub>`);
    await waitUntil(own);
    expect(own()).to.deep.equal({ start: { venue: 'Seawall School' } });
    await untilSaid('<npq-hub next-start="19 January"> is not a date such as 2027-01-19, so it is left out.');
    await untilSaid('<npq-hub places="some"> is not open, waiting list or full, so it is left out.');
  });

  it('is nothing when it states nothing', async () => {
    const { block, own } = await listen(page`<npq-hub name="Estuary"></npq-hub>`);
    await block.querySelector('npq-hub')?.updateComplete;
    expect(own()).to.equal(undefined);
  });

  it('is its file, whole', async () => {
    const { own } = await listen(page`<npq-hub src=${fileOf(estuaryFacts)}></npq-hub>`);
    await waitUntil(own);
    expect(own()).to.deep.equal({ facts: estuaryFacts });
  });

  it('is refused whole when one place is wrong: one event and one line name it, and the attributes stand', async () => {
    const src = fileOf({ ...estuaryFacts, expires: 'soon' });
    const refused = refusal();
    const { own } = await listen(page`<npq-hub src=${src} venue="Seawall School"></npq-hub>`);
    const { where, advice, composed, src: named } = await refused;
    expect([where, advice, composed, named]).to.deep.equal([
      'expires',
      'Write a real date, like 2027-01-19.',
      true,
      src,
    ]);
    await waitUntil(own);
    expect(own()).to.deep.equal({ start: { venue: 'Seawall School' } });
    await untilSaid(`<npq-hub src="${src}"> cannot be used. expires: Write a real date, like 2027-01-19.`);
  });

  for (const [name, src] of [
    ['is not there', '/no/such/file.json'],
    ['is no JSON', fileOf('<!doctype html>')],
    ['is empty', fileOf('')],
    ['is far too long', fileOf(' '.repeat(300_001))],
  ] as const)
    it(`a file that ${name} is refused, and nothing else happens`, async () => {
      const refused = refusal();
      const { own } = await listen(page`<npq-hub src=${src}></npq-hub>`);
      expect((await refused).where).to.equal('the file');
      expect(own()).to.equal(undefined);
    });

  it('changes with its attribute', async () => {
    const { block, own } = await listen(page`<npq-hub venue="Seawall School"></npq-hub>`);
    await waitUntil(own);
    block.querySelector('npq-hub')?.setAttribute('venue', '');
    await waitUntil(() => own() === undefined);
    expect(own()).to.equal(undefined);
  });

  it('stays the last that was named, when an earlier file comes after it', async () => {
    const real = window.fetch.bind(window);
    let isAsked = false;
    let come = (): void => undefined;
    const late = new Promise<void>((done) => (come = done));
    window.fetch = async () => {
      isAsked = true;
      await late;
      return Response.json(estuaryFacts);
    };
    const { block, own } = await listen(page`<npq-hub src="late.json"></npq-hub>`);
    const hub = block.querySelector('npq-hub');
    await waitUntil(() => isAsked);
    hub?.removeAttribute('src');
    hub?.setAttribute('venue', 'Seawall School');
    await waitUntil(own);
    await import('@npq-widgets/data/own-facts/read');
    come();
    // All that is left of reading it is done before the next frame.
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    window.fetch = real;
    expect(own()).to.deep.equal({ start: { venue: 'Seawall School' } });
  });
});
