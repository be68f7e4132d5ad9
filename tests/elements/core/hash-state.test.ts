import { expect } from '@open-wc/testing';
import {
  addressWith,
  formatValues,
  parseValues,
  readPart,
  removePart,
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

describe('our part of the page’s address', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('goes into a link, in place of the one before, and leaves the address as it is', () => {
    history.replaceState(null, '', '#contact&npq.test=a:1');
    expect(addressWith('npq.test', 'b:2')).to.equal(
      `${location.origin}${location.pathname}${location.search}#contact&npq.test=b:2`,
    );
    expect(location.hash).to.equal('#contact&npq.test=a:1');
  });

  it('is taken out in place: the host’s part, its state, its history and its listeners are left alone', () => {
    history.replaceState({ of: 'the host' }, '', '#contact&npq.test=a:1');
    const before = history.length;
    let heard = 0;
    const listener = () => heard++;
    addEventListener('hashchange', listener);
    removePart('npq.test');
    removeEventListener('hashchange', listener);
    expect({
      hash: location.hash,
      length: history.length,
      state: history.state as unknown,
      heard,
    }).to.deep.equal({ hash: '#contact', length: before, state: { of: 'the host' }, heard: 0 });
  });

  it('is taken out of this page where a <base> would lead elsewhere', () => {
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    document.head.append(base);
    const path = location.pathname;
    history.replaceState(null, '', `${path}#npq.test=a:1`);
    removePart('npq.test');
    base.remove();
    expect(location.pathname + location.hash).to.equal(path);
  });

  it('stays where the page may not change its address', () => {
    history.replaceState(null, '', '#npq.test=a:1');
    const refuse = (): never => {
      throw new Error('planted');
    };
    Object.defineProperty(history, 'replaceState', { configurable: true, value: refuse });
    removePart('npq.test');
    Reflect.deleteProperty(history, 'replaceState');
    expect(location.hash).to.equal('#npq.test=a:1');
  });
});
