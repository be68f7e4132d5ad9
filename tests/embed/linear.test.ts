import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  examine,
  gather,
  reportText,
  type DoctorNames,
  type PageNode,
  type PageSurroundings,
} from '@npq-widgets/embed/doctor';
import { SnippetError, snippet, type SnippetOptions } from '@npq-widgets/embed/snippets';
import { choiceOfHash } from '../../packages/embed/src/builder/choice.js';
import { straighten } from '../../packages/embed/src/doctor/examination/recognise.js';
import { parsePolicies } from '../../packages/embed/src/doctor/examination/policy.js';
import { readQuery } from '../../packages/embed/src/frame/frame-query.js';
import { assertLinear } from '../support/linear.js';
import { knownNames } from './snippets/known-names.js';

const names: DoctorNames = { ...knownNames, cohorts: ['autumn-2026'] };
const SURROUNDINGS: PageSurroundings = {
  address: 'https://hub.example/',
  running: undefined,
  sandboxed: undefined,
  integrityPolicy: undefined,
  rootFontSize: undefined,
  headers: [],
};

const node = (tag: string, attributes: Record<string, string>, children: PageNode[] = []): PageNode => ({
  tag,
  attributes,
  text: '',
  children,
  line: 1,
  live: undefined,
});
const textNode = (tag: string, text: string): PageNode => ({ ...node(tag, {}), text });
const script = node('script', { src: 'https://files.example/v1/npq.js', async: '' });

/** Everything that the doctor does with a page. */
const report = (children: readonly PageNode[], more: Partial<PageSurroundings> = {}): string => {
  const facts = gather(node('html', {}, [...children]), { ...SURROUNDINGS, ...more });
  return reportText(facts, examine(facts, names));
};

const times = <Item>(count: number, make: (at: number) => Item): Item[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** One in another, so many deep. */
const nested = (tag: string, depth: number): PageNode =>
  times(depth, () => tag).reduce((inside, name) => node(name, {}, [inside]), node('p', {}));

const pages: Readonly<Record<string, (size: number) => PageNode[]>> = {
  'a style that opens again and again': (size) => [textNode('style', ' html{'.repeat(size))],
  'an area of digits': (size) => [script, node('npq-hub', { hub: `${'1'.repeat(size)} x` })],
  'many areas': (size) => [script, node('npq-hub', { hub: '1,'.repeat(size) })],
  'quotation marks without end': (size) => [node('npq-hub', { name: `”${'”'.repeat(size)}x` })],
  'a hub with as many attributes': (size) => [
    node('npq-hub', Object.fromEntries(times(size, (at) => [`corse${at}`, 'x']))),
  ],
  'a policy of one word': (size) => [
    script,
    node('meta', { 'http-equiv': 'Content-Security-Policy', content: 'require-sri-for '.repeat(size) }),
  ],
  'a policy of many sources': (size) => [
    ...times(100, () => script),
    node('meta', { 'http-equiv': 'Content-Security-Policy', content: `script-src ${'a.b '.repeat(size)}` }),
  ],
  'widgets in widgets': (size) => [nested('npq-hours-planner', size / 20)],
  'links in paragraphs': (size) => times(size / 10, () => node('p', {}, [node('a', { href: '/' })])),
  'sentences without a widget': (size) =>
    times(size / 10, () =>
      node('p', {}, [
        textNode('#text', 'Find your teaching school hub, and who runs '),
        node('a', { href: '/' }),
      ]),
    ),
  'a text that almost is a sentence': (size) => [
    node('p', {}, [
      textNode('#text', 'Find out whether scholarship funding would pay for '.repeat(size / 10)),
      node('a', { href: '/' }),
    ]),
  ],
  scripts: (size) => times(size / 10, () => script),
  widgets: (size) => times(size / 10, () => node('npq-provider-findr', { corse: 'x' })),
  'tags that are none of ours': (size) => times(size / 10, (at) => node(`npq-${at}`, {})),
  'addresses in scripts': (size) => [node('script', { 'data-x': `${'/npq.js?'.repeat(size / 10)}\n` })],
};

describe('the doctor', () => {
  for (const [name, make] of Object.entries(pages))
    it(`takes no longer than it should over ${name}`, () => assertLinear(make, report));

  it('stops at a depth, whatever is nested, and says that it did', () => {
    for (const tag of ['div', 'npq-hours-planner', 'npq-hub', 'p', 'a'])
      assert.match(report([nested(tag, 100_000)]), /This page holds more than is looked at/);
    assert.doesNotMatch(report([script, nested('div', 400)]), /more than is looked at/);
  });

  it('reads headers as it reads what is in the page', () =>
    assertLinear(
      (size) => 'blocked-destinations=('.repeat(size),
      (integrityPolicy) => report([script], { integrityPolicy }),
    ));

  it('says no more than a person can read', () => {
    const text = report(times(5_000, () => node('npq-provider-findr', {})));
    assert.ok(text.length < 40_000, `${text.length} characters`);
  });
});

describe('marks of a page', () => {
  it('are read in one go', () => {
    assertLinear((size) => ({ course: `”${'”'.repeat(size)}x` }), straighten);
    assertLinear((size) => 'a b;'.repeat(size), parsePolicies);
  });
});

describe('addresses', () => {
  it('of the frame page and of the builder are read in one go', () => {
    assertLinear((size) => `?widget=hours-planner&${'name=x&'.repeat(size)}`, readQuery);
    assertLinear((size) => `#${'name=%20&'.repeat(size)}`, choiceOfHash);
  });

  it('of the frame page are read up to a length that no snippet of ours has', () => {
    assert.equal(readQuery(`?widget=hours-planner&x=${'y'.repeat(8_000)}`).widget, undefined);
  });
});

describe('options of a snippet', () => {
  const base: SnippetOptions = { widget: 'eligibility-checker', base: '/v1/' };
  const bad: Readonly<Record<string, (size: number) => string>> = {
    base: (size) => `https://x${'/'.repeat(size)}x`,
    hub: (size) => `${'1'.repeat(size)} x`,
    email: (size) => `a@${'.'.repeat(size)}"`,
    actionUrl: (size) => `mailto:${'?&'.repeat(size)}`,
    cohort: (size) => `${' '.repeat(size)}x${' '.repeat(size)}y`,
    accent: (size) => `rgb(${' '.repeat(size)}`,
    providers: (size) => 'x,'.repeat(size),
    name: (size) => `${' '.repeat(size)}x`,
  };
  for (const [option, make] of Object.entries(bad))
    it(`${option}: is read in one go, and refused with a sentence when it is too long`, () => {
      const print = (text: string): string => {
        try {
          return snippet({ ...base, [option]: text }, knownNames).site;
        } catch (error) {
          if (!(error instanceof SnippetError)) throw error;
          return error.message;
        }
      };
      assertLinear(make, print);
      assert.match(print(make(20_000)), /^This is longer than 2000 characters/);
      assert.doesNotMatch(print(make(50)), /longer than/);
    });
});
