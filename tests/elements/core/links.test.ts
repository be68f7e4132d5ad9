import { expect } from '@open-wc/testing';
import { leadSafely } from '../../../packages/elements/src/core/links.js';

/** The host that stands after a link with these words; empty for none. */
function hostAfter(href: string, words: string, className = ''): string | undefined {
  const link = Object.assign(document.createElement('a'), { textContent: words, className });
  link.setAttribute('href', href);
  leadSafely(link);
  return link.dataset.host;
}

describe('links', () => {
  it('say where they lead when they leave the page and the government', () => {
    expect(hostAfter('https://www.provider.example/npqs', 'A provider')).to.equal('www.provider.example');
    expect(hostAfter('https://gov.uk.evil.example/', 'GOV.UK')).to.equal('gov.uk.evil.example');
    expect(hostAfter('https://gov.uk@evil.example/', 'GOV.UK')).to.equal('evil.example');
    expect(hostAfter('https://notgov.uk/', 'GOV.UK')).to.equal('notgov.uk');
  });

  it('say nothing more where that is known or said', () => {
    for (const [href, words] of [
      ['https://www.gov.uk/npq', 'GOV.UK'],
      ['https://register.education.gov.uk/', 'Register'],
      [location.href.replace('http:', 'https:'), 'This page'],
      ['https://www.provider.example/npqs', 'Provider.example'],
      ['mailto:npq@hub.example', 'Write to us'],
      ['tel:01702000000', '01702 000000'],
      ['#place', 'Correct the place'],
    ] as const)
      expect(hostAfter(href, words) ?? '', href).to.equal('');
    expect(hostAfter('https://hub.example/', 'Go to the website', 'action')).to.equal('');
  });

  it('lose an address that is no link, and the host of one that they had before', () => {
    const link = document.createElement('a');
    for (const bad of ['javascript:alert(1)', 'http://provider.example', '/npq']) {
      link.setAttribute('href', bad);
      leadSafely(link);
      expect([link.hasAttribute('href'), link.dataset.host], bad).to.deep.equal([false, '']);
    }
    link.setAttribute('href', 'https://provider.example/');
    leadSafely(link);
    expect(link.dataset.host).to.equal('provider.example');
    link.setAttribute('href', 'https://www.gov.uk/');
    leadSafely(link);
    expect(link.dataset.host).to.equal('');
  });
});
