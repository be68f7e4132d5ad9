import { expect, fixture, html as page } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '@npq-widgets/elements/hub';
import type { ChoiceMadeEvent } from '../../../packages/elements/src/core/events.js';
import { NpqElement } from '../../../packages/elements/src/core/npq-element.js';
import { untilSaid } from '../../support/lines-said.js';

/** The smallest widget there can be: says which course is in force. */
class ProbeElement extends NpqElement<'PROBE_COURSE'> {
  protected override readonly ownMessages = { PROBE_COURSE: 'Course: {name}' };
  broken = false;

  protected override renderContent(): TemplateResult {
    if (this.broken) throw new Error('planted');
    return html`${this.heading('Probe')}
      <p id="said">${this.msg('PROBE_COURSE', { name: this.hub.course?.name ?? 'none' })}</p>`;
  }

  pick(course: string): void {
    this.choose({ course });
  }

  speak(text: string): void {
    this.announce(text);
  }
}
customElements.define('npq-probe', ProbeElement);

const shown = (element: Element, selector = '#said') =>
  element.shadowRoot?.querySelector(selector)?.textContent.trim();

/** A probe in a hub of its own, so that a choice made in another test cannot reach it. */
async function probe(template: TemplateResult): Promise<ProbeElement> {
  const hub = await fixture(page`<npq-hub>${template}</npq-hub>`);
  const element = hub.querySelector<ProbeElement>('npq-probe');
  if (!element) throw new Error('The fixture has no probe.');
  await element.updateComplete;
  return element;
}

describe('NpqElement', () => {
  it('starts with its course, however that is written', async () => {
    for (const course of ['npq-headship', 'NPQH', 'headship']) {
      const element = await probe(page`<npq-probe course=${course}></npq-probe>`);
      expect(shown(element), course).to.equal('Course: Headship');
    }
  });

  it('follows a choice made in another widget of the page, without a hub', async () => {
    const block = await fixture(
      page`<div><p><npq-probe course="NPQH"></npq-probe></p><div><npq-probe></npq-probe></div></div>`,
    );
    const [first, second] = block.querySelectorAll<ProbeElement>('npq-probe');
    second?.pick('npq-senco');
    await first?.updateComplete;
    await second?.updateComplete;
    expect(shown(first as Element)).to.equal(shown(second as Element));
    expect(shown(first as Element)).to.contain('SENCO');
  });

  it('keeps its own course when pinned', async () => {
    const element = await probe(page`<npq-probe course="NPQH" course-only></npq-probe>`);
    element.pick('npq-senco');
    await element.updateComplete;
    expect(shown(element)).to.equal('Course: Headship');
  });

  it('tells the page of a choice by id alone', async () => {
    const element = await probe(page`<npq-probe></npq-probe>`);
    let heard: ChoiceMadeEvent | undefined;
    element.addEventListener('npq-choice-made', (event) => (heard = event));
    element.pick('npq-headship');
    expect(heard?.course).to.equal('npq-headship');
    expect(heard?.bubbles && heard.composed).to.equal(true);
  });

  it('names tag and attribute in the console for a value it cannot use, and goes on', async () => {
    const element = await probe(
      page`<npq-probe course="NPQX" as-of="soon" heading-level="9" course-only></npq-probe>`,
    );
    expect(shown(element)).to.equal('Course: none');
    expect(element.headingLevel).to.equal(2);
    for (const attribute of ['course="NPQX"', 'as-of="soon"', 'heading-level="9"']) {
      await untilSaid(`<npq-probe ${attribute}>`);
    }
  });

  it('puts headings at the level the page asks for', async () => {
    const element = await probe(page`<npq-probe heading-level="3"></npq-probe>`);
    expect(element.shadowRoot?.querySelector('[role=heading]')?.getAttribute('aria-level')).to.equal('3');
  });

  it('takes words from the page before its own', async () => {
    const element = await probe(
      page`<npq-probe course="NPQH" course-only .data=${{ words: { PROBE_COURSE: 'NPQ: {name}' } }}></npq-probe>`,
    );
    expect(shown(element)).to.equal('NPQ: Headship');
  });

  it('speaks through one live region, the same words too', async () => {
    const element = await probe(page`<npq-probe></npq-probe>`);
    element.speak('Two hubs found');
    await element.updateComplete;
    const first = element.shadowRoot?.querySelector('[role=status]')?.textContent;
    element.speak('Two hubs found');
    await element.updateComplete;
    const second = element.shadowRoot?.querySelector('[role=status]')?.textContent;
    expect(first).to.equal('Two hubs found');
    expect(second?.trim()).to.equal(first);
    expect(second).not.to.equal(first);
  });

  it('gives the light DOM back when a view throws, and lets no error out', async () => {
    const element = await probe(
      page`<npq-probe><a href="https://www.gov.uk/">NPQs on GOV.UK</a></npq-probe>`,
    );
    element.broken = true;
    element.requestUpdate();
    await element.updateComplete.catch(() => undefined);
    expect(element.shadowRoot?.querySelector('slot')?.assignedElements()[0]?.textContent).to.equal(
      'NPQs on GOV.UK',
    );
  });
});

describe('the accessibility check', () => {
  it('can fail: a control without a name is found', async () => {
    const bad = await fixture(page`<div><input type="text" /></div>`);
    let found = false;
    try {
      await expect(bad).to.be.accessible();
    } catch {
      found = true;
    }
    expect(found).to.equal(true);
  });
});
