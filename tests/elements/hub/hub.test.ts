import { ContextConsumer } from '@lit/context';
import { expect, fixture, html as page } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import '../../../packages/elements/src/hub/define.js';
import { choicesContext, hubContext } from '../../../packages/elements/src/core/contexts.js';
import { ChoiceMadeEvent } from '../../../packages/elements/src/core/events.js';
import { documentStore } from '../../../packages/elements/src/core/hub-store.js';
import { npqPage } from '../../../packages/elements/src/core/page-registry.js';
import { HubElement } from '../../../packages/elements/src/hub/hub.js';
import { untilSaid } from '../../support/lines-said.js';

/** Any consumer of the hub's contexts: shows the hub's name and the chosen course. */
class ListenerElement extends LitElement {
  readonly hub = new ContextConsumer(this, { context: hubContext, subscribe: true });
  readonly choices = new ContextConsumer(this, { context: choicesContext, subscribe: true });
  override connectedCallback(): void {
    documentStore();
    super.connectedCallback();
  }
  override render() {
    return html`${this.hub.value?.name}/${this.choices.value?.course}`;
  }
}
customElements.define('npq-listener', ListenerElement);

const texts = async (block: Element) => {
  const listeners = [...block.querySelectorAll<ListenerElement>('npq-listener')];
  await Promise.all(listeners.map(({ updateComplete }) => updateComplete));
  return listeners.map((listener) => listener.shadowRoot?.textContent.trim());
};
const choose = (from: Element | null, course: string) => from?.dispatchEvent(new ChoiceMadeEvent({ course }));

describe('<npq-hub>', () => {
  afterEach(() => choose(document.body, ''));

  it('is defined', () => {
    expect(document.createElement('npq-hub')).to.be.instanceOf(HubElement);
  });

  it('serves the whole document when empty, wherever it stands, before or after the widgets', async () => {
    const block = await fixture(
      page`<div><p><npq-listener></npq-listener></p><div><npq-hub name="Estuary"></npq-hub></div><npq-listener></npq-listener></div>`,
    );
    await block.querySelector('npq-hub')?.updateComplete;
    expect(await texts(block)).to.deep.equal(['Estuary/', 'Estuary/']);
  });

  it('takes its name back when it leaves', async () => {
    const block = await fixture(
      page`<div><npq-hub name="Estuary"></npq-hub><npq-listener></npq-listener></div>`,
    );
    block.querySelector('npq-hub')?.remove();
    expect(await texts(block)).to.deep.equal(['/']);
  });

  it('shows what it wraps, whatever the page does to the children of a box', async () => {
    const block = await fixture(
      page`<div class="hostile"><style>.hostile > * { visibility: hidden; display: none !important }</style><npq-hub><p>Seen</p></npq-hub></div>`,
    );
    expect(block.querySelector('p')?.checkVisibility({ visibilityProperty: true })).to.equal(true);
    block.querySelector('npq-hub')!.hidden = true;
    expect(block.querySelector('p')?.checkVisibility()).to.equal(false);
  });

  it('wins for what it wraps, and keeps its choices to itself', async () => {
    const block = await fixture(page`<div>
      <npq-hub name="Outer"></npq-hub>
      <npq-hub id="inner" name="Inner"><p><npq-listener></npq-listener></p></npq-hub>
      <npq-listener></npq-listener>
    </div>`);
    choose(block.querySelector('#inner npq-listener'), 'npq-headship');
    expect(await texts(block)).to.deep.equal(['Inner/npq-headship', 'Outer/']);
  });

  it('answers for widgets that were there before it came', async () => {
    const block = await fixture(page`<div><section><npq-listener></npq-listener></section></div>`);
    const hub = document.createElement('npq-hub');
    hub.name = 'Late';
    const section = block.querySelector('section') as Element;
    // The widget does not move: the hub is upgraded around it, as when its module loads last.
    const late = document.implementation.createHTMLDocument().createElement('npq-hub');
    late.setAttribute('name', 'Late');
    section.before(late);
    late.append(...section.childNodes);
    customElements.upgrade(late);
    await late.updateComplete;
    expect(await texts(block)).to.deep.equal(['Late/']);
  });

  it('lets a choice in one block reach the others', async () => {
    const block = await fixture(
      page`<div><p><npq-listener></npq-listener></p><p><npq-listener></npq-listener></p></div>`,
    );
    choose(block.querySelector('p:last-child npq-listener'), 'npq-senco');
    expect(await texts(block)).to.deep.equal(['/npq-senco', '/npq-senco']);
  });

  it('passes on a choice under a key that it does not know, beside those before it', async () => {
    const block = await fixture<HTMLElement>(page`<npq-hub><npq-listener></npq-listener></npq-hub>`);
    const listener = block.querySelector<ListenerElement>('npq-listener')!;
    await listener.updateComplete;
    choose(listener, 'npq-headship');
    listener.dispatchEvent(new ChoiceMadeEvent({ shortlist: 'teach-first,ucl' }));
    expect(listener.choices.value).to.deep.equal({ course: 'npq-headship', shortlist: 'teach-first,ucl' });
  });

  it('is the first of two empty ones, and says so once', async () => {
    const block = await fixture(
      page`<div><npq-hub name="One"></npq-hub><npq-hub name="Two"></npq-hub><npq-listener></npq-listener></div>`,
    );
    expect(await texts(block)).to.deep.equal(['One/']);
    expect([...npqPage().said].filter((line) => line.includes('two empty'))).to.have.length(1);
  });

  it('keeps to what may be shown: area codes, safe links, an email address', async () => {
    const hub = await fixture<HubElement>(
      page`<npq-hub hub="ee5, Essex" action-url="javascript:alert(1)" email="write to us" providers="teach-first, llse"></npq-hub>`,
    );
    expect(hub.identity).to.deep.equal({
      areas: ['EE5'],
      name: '',
      actionUrl: '',
      actionLabel: '',
      email: '',
      providers: ['teach-first', 'llse'],
      schools: '',
      accent: '',
      theme: '',
      radius: '',
      density: '',
    });
    for (const attribute of ['hub="ESSEX"', 'action-url="javascript:alert(1)"', 'email="write to us"']) {
      await untilSaid(`<npq-hub ${attribute}>`);
    }
  });

  it('leaves the contexts of the host page alone', async () => {
    const block = await fixture(page`<npq-hub><i></i></npq-hub>`);
    let answered = false;
    const request = Object.assign(new Event('context-request', { bubbles: true, composed: true }), {
      context: 'host-theme',
      callback: () => (answered = true),
    });
    let reached = false;
    block.addEventListener('context-request', () => (reached = true));
    block.querySelector('i')?.dispatchEvent(request);
    expect(answered).to.equal(false);
    expect(reached).to.equal(true);
  });

  it('leaves nothing behind when widgets come and go', async () => {
    const block = await fixture(page`<div><npq-hub name="Estuary"></npq-hub></div>`);
    for (let round = 0; round < 3; round++) {
      const listener = document.createElement('npq-listener');
      block.append(listener);
      listener.remove();
      block.append(listener);
      expect(await texts(block)).to.deep.equal(['Estuary/']);
      listener.remove();
    }
  });
});
