import { expect } from '@open-wc/testing';
import {
  bareText,
  isIsoDate,
  splitList,
  safeLink,
  todayHere,
} from '../../../packages/elements/src/core/attributes.js';

describe('attributes', () => {
  it('reads lists as comma text, without blanks', () => {
    expect(splitList(' EE5, EE6 ,,')).to.deep.equal(['EE5', 'EE6']);
    expect(splitList(null)).to.deep.equal([]);
  });

  it('lets only https, mailto and tel links through', () => {
    expect(safeLink('https://hub.example/npq')).to.equal('https://hub.example/npq');
    expect(safeLink('mailto:npq@hub.example')).to.equal('mailto:npq@hub.example');
    expect(safeLink('tel:01702000000')).to.equal('tel:01702000000');
    for (const bad of [
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      'http://hub.example',
      '/npq',
      'npq',
      '',
      'mailto:npq@hub.example?bcc=a@evil.example',
      'mailto:npq@hub.example?%62cc=a@evil.example',
      'mailto:npq@hub.example?subject=x&cc=a@evil.example',
    ]) {
      expect(safeLink(bad), bad).to.equal('');
    }
  });

  it('reads a value without the spaces and quotation marks around it', () => {
    expect(bareText('\u00a0”NPQSL” ')).to.equal('NPQSL');
    expect(bareText('St Mary’s')).to.equal('St Mary’s');
    for (const empty of ['', ' ', '“”']) expect(bareText(empty)).to.equal('');
  });

  it('knows a real day from a look-alike', () => {
    expect(isIsoDate('2026-11-21')).to.equal(true);
    for (const bad of ['2026-02-30', '2026-13-01', '21/11/2026', '2026-11', 'tomorrow', ''])
      expect(isIsoDate(bad), bad).to.equal(false);
  });
});

describe('today', () => {
  it('is the day where the visitor is, not in Greenwich', () => {
    expect(todayHere(new Date(2026, 0, 5, 0, 30))).to.equal('2026-01-05');
    expect(todayHere(new Date(2026, 11, 31, 23, 59))).to.equal('2026-12-31');
  });
});
