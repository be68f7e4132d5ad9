import { expect } from '@open-wc/testing';
import {
  addressWith,
  formatValues,
  isPath,
  parseValues,
  readPart,
  removePart,
  withPart,
} from '../../../packages/elements/src/core/hash-state.js';

describe('values in a hash', () => {
  it('come back as they went in', () => {
    const values = { course: 'npq-headship', cohort: 'autumn-2026', establishmentType: '1' };
    expect(formatValues(values)).to.equal('course_npq-headship_cohort_autumn-2026_establishmentType_1');
    expect(parseValues(formatValues(values))).to.deep.equal(values);
  });

  it('are ids: what is none is left out', () => {
    expect(
      formatValues({
        course: 'npq-headship',
        note: 'call me, please',
        a_b: 'c',
        of: 'a.class',
        gone: undefined,
        empty: '',
      }),
    ).to.equal('course_npq-headship');
  });

  for (const junk of [
    '',
    '_',
    '__',
    'course',
    'course_',
    '_x',
    '%',
    '%E0%A4%A',
    '<img src=x>_1',
    'x'.repeat(5000),
  ])
    it(`drop what cannot be read: ${JSON.stringify(junk.slice(0, 20))}`, () => {
      expect(parseValues(junk)).to.deep.equal({});
    });

  it('keep what can be read of a link that was cut, or has junk in it', () => {
    expect(parseValues('course_npq-headship_cohort')).to.deep.equal({ course: 'npq-headship' });
    expect(parseValues('a_<b>_course_npq-headship')).to.deep.equal({ course: 'npq-headship' });
  });

  it('do not reach a prototype', () => {
    const values = parseValues('__proto___polluted_constructor_x');
    expect(Object.getPrototypeOf(values)).to.equal(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });
});

describe('one part of a hash', () => {
  const cases: readonly (readonly [string, string | null, string])[] = [
    ['', 'a_1', '#npq-test_a_1'],
    ['#', 'a_1', '#npq-test_a_1'],
    ['#contact', 'a_1', '#contact.npq-test_a_1'],
    ['#x=1&y', 'a_1', '#x=1&y&npq-test_a_1'],
    ['#npq-test_b_2&contact', 'a_1', '#contact.npq-test_a_1'],
    ['#contact.npq-test_b_2', 'a_1', '#contact.npq-test_a_1'],
    ['#a&&b&npq-test_b_2', null, '#a&&b'],
    ['#a&npq-test_b_2&b', null, '#a&b'],
    ['#contact.npq-test_b_2', null, '#contact'],
    ['#npq-test_b_2.npq-check', null, '#npq-check'],
    ['#npq-test_b_2', null, ''],
    ['#npq-test2_b_2', null, '#npq-test2_b_2'],
    ['#a.npq-test2_b_2', 'a_1', '#a.npq-test2_b_2&npq-test_a_1'],
    ['', null, ''],
  ];
  for (const [hash, text, expected] of cases) {
    it(`${text === null ? 'leaves' : 'joins'} ${hash || 'none'} as ${expected || 'none'}`, () => {
      expect(withPart(hash, 'npq-test', text)).to.equal(expected);
      expect(readPart(expected, 'npq-test')).to.equal(text);
    });
  }

  it('is not there when only the host has something', () => {
    for (const hash of ['', '#', '#contact', '#npq-tests_a_1', '#x&npq-test', '#xnpq-test_a_1'])
      expect(readPart(hash, 'npq-test')).to.equal(null);
  });

  it('is a valid selector, alone and beside the name of a place on the page', () => {
    for (const hash of ['', '#contact'])
      expect(() => document.querySelector(withPart(hash, 'npq-test', 'a_1_b_2-c'))).not.to.throw();
    expect(() => document.querySelector('#npq.test=a:1'), 'this check can fail').to.throw();
  });
});

describe('our part of the page’s address', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('goes into a link, in place of the one before, and leaves the address as it is', () => {
    history.replaceState(null, '', '#contact.npq-test_a_1');
    expect(addressWith('npq-test', 'b_2')).to.equal(
      `${location.origin}${location.pathname}${location.search}#contact.npq-test_b_2`,
    );
    expect(location.hash).to.equal('#contact.npq-test_a_1');
  });

  it('stays out of an address whose end the page reads as a path', () => {
    for (const hash of ['#/courses', '#!courses']) {
      history.replaceState(null, '', hash);
      expect(addressWith('npq-test', 'b_2')).to.equal(location.href);
      expect(isPath(location.hash)).to.equal(true);
    }
    expect(isPath('#courses')).to.equal(false);
  });

  it('is taken out in place: the host’s part, its state, its history and its listeners are left alone', () => {
    history.replaceState({ of: 'the host' }, '', '#contact.npq-test_a_1');
    const before = history.length;
    let heard = 0;
    const listener = () => heard++;
    addEventListener('hashchange', listener);
    removePart('npq-test');
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
    history.replaceState(null, '', `${path}#npq-test_a_1`);
    removePart('npq-test');
    base.remove();
    expect(location.pathname + location.hash).to.equal(path);
  });

  it('stays where the page may not change its address', () => {
    history.replaceState(null, '', '#npq-test_a_1');
    const refuse = (): never => {
      throw new Error('planted');
    };
    Object.defineProperty(history, 'replaceState', { configurable: true, value: refuse });
    removePart('npq-test');
    Reflect.deleteProperty(history, 'replaceState');
    expect(location.hash).to.equal('#npq-test_a_1');
  });
});
