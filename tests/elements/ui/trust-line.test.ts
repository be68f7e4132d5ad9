import { expect, fixture, html } from '@open-wc/testing';
import { fill } from '../../../packages/elements/src/core/messages.js';
import {
  TRUST_MESSAGES,
  trustLine,
  trustCopy,
  type TrustKey,
} from '../../../packages/elements/src/ui/trust-line.js';
import { dayChecked, sourcesOf, type Trust } from '../../../packages/elements/src/ui/trust.js';
import { words } from '../../support/shadow.js';

const note = (title: string, more = {}) => ({
  publisher: 'Example Office',
  title,
  url: `https://office.example/${title}`,
  published: null,
  read: '2026-11-21',
  ...more,
});
const notes: Trust['notes'] = {
  page: note('page', { published: '2024-03' }),
  again: note('page', { read: '2026-11-20' }),
  code: note('code', { technical: true, read: '2026-11-20' }),
  letter: note('letter', { url: null }),
};
const titles = (facts: Trust['facts']) =>
  sourcesOf({ facts, notes }).map(({ title, supports }) => [title, ...supports]);
const msg = (key: TrustKey, values?: Readonly<Record<string, string>>) => fill(TRUST_MESSAGES[key], values);
const trust = (more: Partial<Trust> = {}): Trust => ({
  basis: 'the example rules',
  facts: [{ what: 'Months', sources: ['code', 'page'] }],
  notes,
  reviewBy: '2027-02-28',
  today: '2027-02-28',
  ...more,
});

describe('the sources of an answer', () => {
  it('are each named once, with all that they support', () => {
    const facts = [
      { what: 'Months', sources: ['page'] },
      { what: 'Hours', sources: ['letter', 'page', 'page'] },
    ];
    expect(titles(facts)).to.deep.equal([
      ['page', 'Months', 'Hours'],
      ['letter', 'Hours'],
    ]);
  });

  it('take a page that was read twice for one', () => {
    expect(titles([{ what: 'Months', sources: ['again', 'page'] }])).to.deep.equal([['page', 'Months']]);
  });

  it('put what only a developer can read last, and leave out what nobody knows', () => {
    expect(titles([{ what: 'Months', sources: ['code', 'hearsay', 'letter'] }])).to.deep.equal([
      ['letter', 'Months'],
      ['code', 'Months'],
    ]);
  });

  it('were checked on the earliest of their days', () => {
    expect(dayChecked(Object.values(notes))).to.equal('2026-11-20');
    expect(dayChecked([])).to.equal('');
  });
});

describe('the trust line', () => {
  it('is one line: what the answer rests on, and when that was checked', () => {
    expect(trustCopy(trust(), msg)).to.equal('Based on the example rules, checked 20 November 2026.');
    expect(trustCopy(trust({ caveat: 'DfE decides.' }), msg)).to.contain('2026. DfE decides.');
  });

  it('says itself that its review date has passed', () => {
    expect(trustCopy(trust({ today: '2027-03-01' }), msg)).to.equal(
      'Based on the example rules, checked 20 November 2026. Due a check since 28 February 2027: see GOV.UK for changes.',
    );
  });

  it('is closed; inside are numbered sources, each with what it supports and its dates', async () => {
    const line = await fixture<HTMLDetailsElement>(trustLine(trust(), msg));
    expect(line.open).to.equal(false);
    line.open = true;
    expect([...line.querySelectorAll('ol > li')].map(words)).to.deep.equal([
      'Example Office: page, March 2024. For: Months. Checked 21 November 2026.',
      'Example Office: code. For: Months. Technical: program code or data files.',
    ]);
    expect(line.querySelector('a')!.href).to.equal('https://office.example/page');
    expect(words(line)).not.to.contain('Not confirmed');
    await expect(line).to.be.accessible();
  });

  it('names what is not confirmed, and why', async () => {
    const facts = [{ what: 'Hours', sources: ['letter'], doubt: 'stated once.' }];
    const line = await fixture(html`<div>${trustLine(trust({ facts }), msg)}</div>`);
    expect(words(line.querySelector('ul')!)).to.equal('Hours: stated once.');
    expect(words(line)).to.contain('Not confirmed');
  });
});
