import { expect, fixture, html } from '@open-wc/testing';

/** A field whose label says nothing to a screen reader, where our own fields are: inside a shadow root. */
async function unlabelled(): Promise<HTMLElement> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const label = document.createElement('span');
  label.textContent = 'Postcode';
  host.attachShadow({ mode: 'open' }).append(label, document.createElement('input'));
  return host;
}

async function complaint(element: HTMLElement): Promise<string> {
  try {
    await expect(element).to.be.accessible();
    return '';
  } catch (error) {
    return String(error);
  }
}

describe('to.be.accessible()', () => {
  it('fails on a field without a label inside a shadow root', async () => {
    expect(await complaint(await unlabelled())).to.contain('label');
  });

  it('fails on text that is too pale', async () => {
    const pale = await fixture<HTMLElement>(html`<p>Open to schools in England</p>`);
    pale.style.cssText = 'color: #999; background: #fff';
    expect(await complaint(pale)).to.contain('color-contrast');
  });

  it('passes on a field with its label', async () => {
    const host = await unlabelled();
    host.shadowRoot!.querySelector('input')!.setAttribute('aria-label', 'Postcode');
    expect(await complaint(host)).to.equal('');
  });
});
