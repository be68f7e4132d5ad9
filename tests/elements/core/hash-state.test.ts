import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import {
  formatValues,
  HashController,
  parseValues,
  readPart,
  withPart,
} from '../../../packages/elements/src/core/hash-state.js';

describe('values in a hash', () => {
  it('come back as they went in', () => {
    const values = { course: 'npq-headship', cohort: 'autumn-2026', establishmentType: '1' };
    expect(formatValues(values)).to.equal('course:npq-headship,cohort:autumn-2026,establishmentType:1');
    expect(parseValues(formatValues(values))).to.deep.equal(values);
  });

  it('are ids: what is none is left out', () => {
    expect(
      formatValues({
        course: 'npq-headship',
        note: 'call me, please',
        'a:b': 'c',
        gone: undefined,
        empty: '',
      }),
    ).to.equal('course:npq-headship');
  });

  it('are read with the separators escaped, as mail programs leave them', () => {
    expect(parseValues('course%3Anpq-headship%2Ccohort%3Aautumn-2026')).to.deep.equal({
      course: 'npq-headship',
      cohort: 'autumn-2026',
    });
  });

  for (const junk of [
    '',
    ',',
    ':',
    'course',
    'course:',
    ':x',
    'a:b:c',
    '%',
    '%E0%A4%A',
    '<img src=x>:1',
    'x'.repeat(5000),
    ` ${String.fromCharCode(0)}:1`,
  ]) {
    it(`drop what cannot be read: ${JSON.stringify(junk.slice(0, 20))}`, () => {
      expect(parseValues(junk)).to.deep.equal({});
    });
  }

  it('keep what can be read beside what cannot', () => {
    expect(parseValues('course:npq-headship,a:b:c,%:1,cohort:autumn-2026')).to.not.have.property('a');
    expect(parseValues('zzz,course:npq-headship')).to.deep.equal({ course: 'npq-headship' });
  });

  it('do not reach a prototype', () => {
    const values = parseValues('__proto__:polluted,constructor:x');
    expect(Object.getPrototypeOf(values)).to.equal(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });
});

describe('one part of a hash', () => {
  const cases: readonly (readonly [string, string | null, string])[] = [
    ['', 'a:1', '#npq.checker=a:1'],
    ['#', 'a:1', '#npq.checker=a:1'],
    ['#contact', 'a:1', '#contact&npq.checker=a:1'],
    ['#/route?x=1&y', 'a:1', '#/route?x=1&y&npq.checker=a:1'],
    ['#npq.checker=b:2&contact', 'a:1', '#contact&npq.checker=a:1'],
    ['#a&&b&npq.checker=b:2', null, '#a&&b'],
    ['#npq.checker=b:2', null, ''],
    ['#npq.checker.other=b:2', null, '#npq.checker.other=b:2'],
    ['', null, ''],
  ];
  for (const [hash, text, expected] of cases) {
    it(`${text === null ? 'leaves' : 'joins'} ${hash || 'none'} as ${expected || 'none'}`, () => {
      expect(withPart(hash, 'npq.checker', text)).to.equal(expected);
      expect(readPart(expected, 'npq.checker')).to.equal(text);
    });
  }

  it('is not there when only the host has something', () => {
    for (const hash of ['', '#', '#contact', '#npq.checkers=a:1', '#x&npq.checker'])
      expect(readPart(hash, 'npq.checker')).to.equal(null);
  });
});

describe('HashController', () => {
  class HashHost extends LitElement {
    readonly texts: string[] = [];
    readonly hash = new HashController(this, 'npq.test', (text) => this.texts.push(text));
  }
  customElements.define('npq-hash-host', HashHost);
  const hashHost = () => fixture<HashHost>(html`<npq-hash-host></npq-hash-host>`);
  const goTo = (hash: string): Promise<unknown> => {
    const changed = new Promise((done) => addEventListener('hashchange', done, { once: true }));
    location.hash = hash;
    return changed;
  };

  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('hands over what the address carries when it connects', async () => {
    history.replaceState(null, '', '#npq.test=a:1');
    expect((await hashHost()).texts).to.deep.equal(['a:1']);
  });

  it('writes in place: the host’s part, its state, its history and its listeners are left alone', async () => {
    const host = await hashHost();
    history.replaceState({ of: 'the host' }, '', '#contact');
    const before = history.length;
    let heard = 0;
    const listener = () => heard++;
    addEventListener('hashchange', listener);
    host.hash.write('a:1');
    expect(location.hash).to.equal('#contact&npq.test=a:1');
    host.hash.write(null);
    removeEventListener('hashchange', listener);
    expect({
      hash: location.hash,
      length: history.length,
      state: history.state as unknown,
      heard,
    }).to.deep.equal({
      hash: '#contact',
      length: before,
      state: { of: 'the host' },
      heard: 0,
    });
  });

  it('stays on the page where a <base> would lead elsewhere', async () => {
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    document.head.append(base);
    const host = await hashHost();
    const path = location.pathname;
    host.hash.write('a:1');
    base.remove();
    expect(location.pathname + location.hash).to.equal(`${path}#npq.test=a:1`);
  });

  it('hears of another text, not of its own nor of the host’s part', async () => {
    const host = await hashHost();
    host.hash.write('a:1');
    await goTo('#contact&npq.test=a:1');
    await goTo('#contact&npq.test=b:2');
    await goTo('#contact');
    expect(host.texts).to.deep.equal(['b:2']);
  });

  it('does not write over a link that was followed a moment ago', async () => {
    const host = await hashHost();
    const heard = goTo('#npq.test=b:2');
    host.hash.write(null);
    expect(location.hash).to.equal('#npq.test=b:2');
    await heard;
    expect(host.texts).to.deep.equal(['b:2']);
  });

  it('hears nothing once it has left the page', async () => {
    const host = await hashHost();
    host.remove();
    await goTo('#npq.test=b:2');
    expect(host.texts).to.deep.equal([]);
  });
});
