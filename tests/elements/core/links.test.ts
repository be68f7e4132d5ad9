import { expect } from '@open-wc/testing';
import { leadSafely } from '../../../packages/elements/src/core/links.js';

const HUB = 'https://www.hub.example/npq';

/** The host that stands after a link with these words. */
function hostAfter(href: string, words: string, ownLink = HUB): string | null {
  const link = Object.assign(document.createElement('a'), { textContent: words });
  link.setAttribute('href', href);
  leadSafely(link, ownLink);
  return link.getAttribute('data-host');
}

describe('links', () => {
  it('say where they lead when they leave the hub and the government', () => {
    expect(hostAfter('https://www.provider.example/npqs', 'A provider')).to.equal('provider.example');
    expect(hostAfter('https://gov.uk.evil.example/', 'GOV.UK')).to.equal('gov.uk.evil.example');
    expect(hostAfter('https://gov.uk@evil.example/', 'GOV.UK')).to.equal('evil.example');
    expect(hostAfter('https://notgov.uk/', 'GOV.UK')).to.equal('notgov.uk');
    expect(hostAfter('https://hub.example.evil.example/', 'Our hub')).to.equal('hub.example.evil.example');
  });

  it('say nothing more where that is known or said', () => {
    for (const [href, words] of [
      ['https://www.gov.uk/npq', 'GOV.UK'],
      ['https://register.education.gov.uk/', 'Register'],
      ['https://hub.example/other', 'Our courses'],
      [location.href.replace('http:', 'https:'), 'This page'],
      ['https://www.provider.example/npqs', 'Provider.example'],
      ['mailto:npq@hub.example', 'Write to us'],
      ['tel:01702000000', '01702 000000'],
      ['#place', 'Correct the place'],
    ] as const)
      expect(hostAfter(href, words), href).to.equal(null);
  });

  it('lose an address that is no link, and the host of one that they had before', () => {
    const link = document.createElement('a');
    for (const bad of ['javascript:alert(1)', 'http://provider.example', '/npq']) {
      link.setAttribute('href', bad);
      leadSafely(link);
      expect(link.outerHTML, bad).to.equal('<a></a>');
    }
    link.setAttribute('href', 'https://provider.example/');
    leadSafely(link);
    expect(link.getAttribute('data-host')).to.equal('provider.example');
    link.setAttribute('href', 'https://www.gov.uk/');
    leadSafely(link);
    expect(link.hasAttribute('data-host')).to.equal(false);
  });
});
