import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  examine,
  gather,
  reportText,
  type DoctorNames,
  type PageFacts,
  type PageNode,
  type PageSurroundings,
} from '@npq-widgets/embed/doctor';
import {
  ourAddress,
  straighten,
  stateOf,
} from '../../../../packages/embed/src/doctor/examination/recognise.js';
import {
  optimisers,
  tagManagers,
  tagTools,
} from '../../../../packages/embed/src/doctor/examination/tools.js';
import { hubAttributeNames } from '../../../../packages/embed/src/snippets/attributes.js';
import { nearest } from '../../../../packages/embed/src/doctor/examination/near.js';
import { knownNames } from '../../snippets/known-names.js';

const names: DoctorNames = { ...knownNames, cohorts: ['autumn-2026'] };
const nothing: PageSurroundings = {
  address: undefined,
  running: undefined,
  sandboxed: undefined,
  integrityPolicy: undefined,
  rootFontSize: undefined,
  headers: [],
};

const text = (words: string): PageNode => ({
  tag: '#text',
  attributes: {},
  text: words,
  children: [],
  line: undefined,
  live: undefined,
});
const node = (tag: string, attributes: Record<string, string> = {}, ...children: PageNode[]): PageNode => ({
  tag,
  attributes,
  text: '',
  children,
  line: undefined,
  live: undefined,
});
const facts = (nodes: readonly PageNode[], known: Partial<PageSurroundings> = {}): PageFacts =>
  gather(node('html', {}, ...nodes), { ...nothing, ...known });
const rules = (nodes: readonly PageNode[], known?: Partial<PageSurroundings>): string[] =>
  examine(facts(nodes, known), names).map(({ rule }) => rule);

const script = (attributes: Record<string, string> = {}): PageNode =>
  node('script', { src: 'https://files.example/v1/npq.js', ...attributes });
const inside = node(
  'p',
  {},
  text('Find a hub. '),
  node('a', { href: 'https://www.gov.uk/' }, text('GOV.UK')),
);
const finder = (attributes: Record<string, string> = {}): PageNode =>
  node('npq-provider-finder', attributes, inside);

describe('what the doctor finds', () => {
  it('is nothing on a page that has both parts, however little is known of it', () => {
    assert.deepEqual(rules([script(), finder()]), []);
  });

  it('is nothing where a widget is a frame, or a plain link to a page of its own', () => {
    const src = 'https://files.example/v1/frame.html?widget=provider-finder&hub=EE5';
    assert.deepEqual(rules([node('iframe', { src, title: 'Finder' })]), []);
    assert.deepEqual(rules([node('p', {}, node('a', { href: src }, text('Open the finder')))]), []);
  });

  it('is read from a frame’s address as from attributes', () => {
    const src = 'https://files.example/v1/frame.html?widget=provider-finder&hub=EE99&course=npq-x&colour=red';
    assert.deepEqual(rules([node('iframe', { src, title: 'Finder' })]), [
      'course-unknown',
      'hub-unknown',
      'attribute-unknown',
    ]);
  });

  it('is not our snippet shown as code beside a widget that works', () => {
    const code = node('pre', {}, text('<npq-hub hub="EE5"></npq-hub>'));
    assert.deepEqual(rules([script(), finder(), code]), []);
    assert.deepEqual(rules([script(), code]), ['snippet-as-text']);
  });

  it('says of an attribute which one it was meant to be, or whose it is', () => {
    const told = (attributes: Record<string, string>) =>
      examine(facts([script(), finder(attributes)]), names).map(({ what }) => what);
    assert.deepEqual(told({ corse: 'npq-senco' }), [
      'The attribute “corse” does nothing here. Did you mean “course”?',
    ]);
    assert.deepEqual(told({ 'data-course': 'npq-senco' }), [
      'The attribute “data-course” does nothing here. Write “course”: with data- before it, it works on a div only.',
    ]);
    assert.deepEqual(told({ 'action-url': 'https://hub.example/' }), [
      'The attribute “action-url” does nothing here. It is an attribute of another of our tags.',
    ]);
    assert.deepEqual(told({ 'data-anything': '1', class: 'wide' }), []);
  });

  it('counts a hub around widgets as one of several, and two that say the same as one', () => {
    const hub = (code: string, ...children: PageNode[]) => node('npq-hub', { hub: code }, ...children);
    assert.deepEqual(rules([script(), hub('EE5', finder()), hub('EE6', finder())]), []);
    assert.deepEqual(rules([script(), finder(), hub('EE5'), hub('EE5')]), []);
    assert.deepEqual(rules([script(), finder(), hub('EE5'), hub('EE6')]), ['hubs-differ']);
  });

  it('takes a hub for empty only where it says nothing at all', () => {
    const isEmpty = (attributes: Record<string, string>) =>
      rules([script(), node('npq-hub', attributes)]).includes('hub-empty');
    assert.ok(isEmpty({}) && isEmpty({ venue: ' ' }));
    assert.deepEqual(
      hubAttributeNames.filter((name) => isEmpty({ [name]: 'x' })),
      [],
    );
  });

  it('puts faults first', () => {
    const found = examine(
      facts([script({ nonce: '' }), node('npq-provider-finder', { course: 'npq-x' })], { rootFontSize: 10 }),
      names,
    );
    assert.deepEqual(
      found.map(({ severity }) => severity),
      ['fault', 'warning', 'note'],
    );
  });

  it('has the advice of the website’s own kind', () => {
    const wordpress = facts([node('meta', { name: 'generator', content: 'WordPress 6.7' }), finder()]);
    assert.equal(wordpress.site, 'wordpress');
    const [own, any] = ['wordpress', 'html'].map(
      (site) => examine({ ...wordpress, site: site as PageFacts['site'] }, names)[0]?.fix,
    );
    assert.match(own ?? '', /as an administrator/);
    assert.notEqual(own, any);
  });

  it('names the exact line that a policy needs', () => {
    const fixOf = (policy: string, address = 'https://hub.example/'): string | undefined =>
      examine(facts([script(), finder()], { address, headers: [{ text: policy, from: 'header' }] }), names)[0]
        ?.fix;
    assert.match(
      fixOf("script-src 'self' https://a.example") ?? '',
      /has the line: script-src 'self' https:\/\/a\.example https:\/\/files\.example\/v1\/$/,
    );
    assert.match(
      fixOf("default-src 'none'") ?? '',
      /has the line: script-src https:\/\/files\.example\/v1\/$/,
    );
    assert.match(fixOf("script-src 'nonce-x' 'strict-dynamic'") ?? '', /write its nonce/);
    assert.match(
      fixOf('script-src https://files.example/v1/npq.js') ?? '',
      /npq\.js https:\/\/files\.example\/v1\/$/,
    );
    assert.equal(fixOf('script-src https://files.example/v1/'), undefined);
  });

  it('is a fault where a sandbox forbids scripts, and a note where it does not', () => {
    const severity = (sandbox: string) =>
      examine(facts([script(), finder()], { headers: [{ text: sandbox, from: 'header' }] }), names).map(
        (found) => found.severity,
      );
    assert.deepEqual(
      [severity('sandbox allow-forms'), severity('sandbox allow-scripts')],
      [['fault'], ['note']],
    );
  });

  it('names why a part did not load, also for a reason of a later version', () => {
    const failed = [
      { tag: 'npq-provider-finder', reason: 'blocked' },
      { tag: 'mount', reason: 'new' },
    ];
    const what = examine(
      facts([script(), finder()], { running: { versions: ['1.0.0'], loaders: [], failed } }),
      names,
    ).map((found) => found.what);
    assert.deepEqual(what, [
      '<npq-provider-finder> did not load: the page’s own policy refused it.',
      'A part of the script (mount) did not load: new.',
    ]);
  });

  it('is one report for people and their web team', () => {
    const page = facts([script(), finder({ course: 'npq-x' })], { address: 'https://hub.example/npqs' });
    const report = reportText(page, examine(page, names));
    assert.match(
      report,
      /^1 fault found\.\n\nTo fix\n\n- No course is called “npq-x”.*\n {2}What to do: .*\n {2}Where: <npq-provider-finder>\n {2}Rule: course-unknown\n\nPage: https:\/\/hub\.example\/npqs\n/,
    );
  });
});

describe('pages that are dead, and look well in the editor', () => {
  /** The findings of a page, with what they say. */
  const told = (nodes: readonly PageNode[], known?: Partial<PageSurroundings>): string[] =>
    examine(facts(nodes, known), names).map(({ rule, what, fix }) => `${rule}: ${what} ${fix}`);
  const only = (nodes: readonly PageNode[], said: RegExp, known?: Partial<PageSurroundings>): void => {
    const all = told(nodes, known);
    assert.equal(all.length, 1, all.join('\n'));
    assert.match(all[0] ?? '', said);
  };
  const file = (src: string): PageNode => node('script', { src });
  const comment = (words: string): PageNode => ({ ...text(words), tag: '#comment' });

  it('a copy in a folder of an optimiser', () => {
    only([file('/wp-content/cache/min/1/npq/v1/npq.js'), finder()], /^script-copied: WP Rocket has copied/);
    only(
      [file('/wp-content/litespeed/js/npq.js'), finder()],
      /^script-copied: LiteSpeed Cache .*JS excludes/,
    );
  });

  it('the text of the script in the page', () => {
    const copy = { ...node('script'), text: 'Symbol.for(`npq.v1`);x=`[data-npq]`' };
    only([copy, finder()], /^script-copied: A tool of the website has copied npq\.js into the page/);
    assert.deepEqual(told([copy, script(), finder()]), [], 'the page names our folder besides');
  });

  it('a file that a tool made of several scripts', () =>
    only(
      [file('/wp-content/cache/autoptimize/js/autoptimize_ab12.js'), finder()],
      /^site-part-missing: .*Autoptimize puts scripts into files of its own.*Exclude scripts: add npq\.js/,
    ));

  it('a tag manager that was not published', () => {
    const page = facts([file('https://www.googletagmanager.com/gtm.js?id=GTM-X'), finder()]);
    const [found] = examine(page, names);
    assert.equal(found?.severity, 'warning', 'it may be well: nobody can tell from outside');
    assert.match(found.what, /Google Tag Manager is here, and may bring it/);
  });

  it('a no-break space in data-npq', () =>
    only(
      [script(), node('div', { 'data-npq': 'provider-finder\u00a0' }, inside)],
      /^widget-unknown: There is a space/,
    ));

  it('a widget in a comment, in a noscript or in a template', () => {
    only([script(), comment('<npq-provider-finder></npq-provider-finder>')], /^widget-asleep: .*a comment/);
    only([script(), node('noscript', {}, finder())], /^widget-asleep: .*<noscript>/);
    only([script(), node('template', {}, node('div', { 'data-npq': 'hours-planner' }))], /^widget-asleep/);
    assert.deepEqual(told([script(), finder(), comment('<npq-hub>')]), [], 'another widget is awake');
    assert.deepEqual(rules([script(), comment('a note')]), ['page-part-missing']);
  });

  it('a paste into the text of a WordPress page', () =>
    only(
      [
        node('meta', { name: 'generator', content: 'WordPress 6.7' }),
        script(),
        node(
          'p',
          {},
          text('Find your teaching school hub, and who runs NPQs near you. '),
          node('a', { href: 'https://find-a-teaching-school-hub.education.gov.uk/' }, text('Find a hub')),
        ),
      ],
      /^tag-stripped: .*pasted into the text of the page.*Custom HTML/,
    ));

  it('a page where only the sentence shows', () => {
    const live = (shown: boolean | undefined): PageNode => ({
      ...finder(),
      live: { nonce: '', hiddenBy: '', room: 600, shown },
    });
    only([script(), live(false)], /^widget-not-shown: /);
    assert.deepEqual([told([script(), live(undefined)]), told([script(), live(true)])], [[], []]);
  });
});

describe('marks of tools', () => {
  const cases: [Record<string, string>, string, RegExp][] = [
    [{ src: 'npq.js' }, 'runs', /^$/],
    [{ src: 'npq.js', type: 'module' }, 'runs', /^$/],
    [{ src: 'npq.js', type: 'text/plain', class: 'optanon-category-C0004' }, 'held', /OneTrust/],
    [{ src: 'npq.js', type: 'text/plain' }, 'held', /consent/],
    [{ src: 'npq.js', type: 'text/plain', 'data-cookieyes': 'cookieyes-analytics' }, 'held', /CookieYes/],
    [{ src: 'npq.js', type: '0f1e2d3c4b-text/javascript' }, 'delayed', /Rocket Loader/],
    [{ 'data-src': 'npq.js', type: 'litespeed/javascript' }, 'delayed', /LiteSpeed/],
    [{ 'data-src': 'npq.js', type: 'pmdelayedscript' }, 'delayed', /Perfmatters/],
    [{ 'data-rocket-src': 'npq.js', type: 'rocketlazyloadscript' }, 'delayed', /WP Rocket/],
    [{ 'data-src': 'npq.js' }, 'delayed', /tool/],
    [{ 'consent-original-src-_': 'npq.js', type: 'text/plain' }, 'held', /Real Cookie Banner/],
    [{ 'src-consent': 'npq.js', type: 'text/plain' }, 'held', /Borlabs/],
    [{ suppressedsrc: 'npq.js', type: 'text/plain' }, 'held', /iubenda/],
    [{ src: 'npq.js', type: 'text/plain', class: '_iub_cs_activate' }, 'held', /iubenda/],
    [{ 'data-uc-src': 'npq.js', type: 'text/plain' }, 'held', /Usercentrics/],
    [{ 'data-consent-src': 'npq.js' }, 'held', /Cookie Information/],
    [{ 'data-ep-src': 'npq.js', type: 'text/plain' }, 'held', /consent tool/],
  ];
  for (const [attributes, state, by] of cases) {
    it(`${JSON.stringify(attributes)}: ${state}`, () => {
      const found = stateOf(attributes, attributes['src'] !== undefined);
      assert.equal(found.state, state);
      assert.match(found.by, by);
      assert.equal(ourAddress(attributes), 'npq.js', 'whichever attribute holds it');
    });
  }

  it('each has a fix, and stands in the document about them', () => {
    const page = readFileSync('docs/embedding/tag-manager.md', 'utf8');
    for (const { name, fix } of [...tagTools, ...optimisers, ...tagManagers]) {
      assert.ok(fix.length > 20, name);
      assert.ok(page.includes(`| ${name} |`), name);
    }
  });

  it('typographic quotation marks are taken off, straight ones are none', () => {
    assert.deepEqual(straighten({ course: '”npq-senco”' }), {
      attributes: { course: 'npq-senco' },
      curly: true,
    });
    assert.deepEqual(straighten({ name: 'St Mary’s' }), { attributes: { name: 'St Mary’s' }, curly: false });
  });

  it('a near name is near: two letters off in a long word, none in a short one', () => {
    assert.deepEqual(
      [nearest('cours', ['course', 'cohort']), nearest('xyz', ['hub']), nearest('provider', ['course'])],
      ['course', undefined, undefined],
    );
  });
});
