import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { platformNames, platforms } from '@npq-widgets/embed/snippets';
import { run } from '../../../packages/cli/src/run.js';

const base = ['--base', 'https://npq.example/v1/'];

describe('the command snippet', () => {
  it('prints what it needs, both parts with where they go, and the policy', () => {
    const { text, problem, status } = run([
      'snippet',
      'provider-finder',
      ...base,
      '--hub',
      'EE5',
      '--course',
      'NPQSL',
      '--name',
      'Estuary',
      '--reserve',
      'none',
    ]);
    assert.equal(status, 0);
    assert.equal(problem, '');
    const [needs = '', site = '', page = '', policy = ''] = text.split(/\n(?=Once for|On each|Content Sec)/);
    assert.match(needs, /^What it needs: Any page whose HTML you can edit\n-+\n- Someone who .*\.\n$/);
    assert.match(
      site,
      /^Once for the site\n-+\nIn the template .*\.\n\n<script async src="https:\/\/npq\.example\/v1\/npq\.js"><\/script>\n<npq-hub hub="EE5" name="Estuary"><\/npq-hub>\n$/,
    );
    assert.match(
      page,
      /^On each page\n-+\nIn the HTML .*\.\n\n<npq-provider-finder course="npq-senior-leadership">\n.*<a href="https:.*<\/npq-provider-finder>\n$/s,
    );
    assert.match(
      policy,
      /^Content Security Policy\n-+\nscript-src https:\/\/npq\.example\/v1\/ {3}if your policy/,
    );
  });

  for (const platform of platformNames) {
    it(`prints for ${platform} what it needs and where each part goes`, () => {
      const { text, status } = run(['snippet', 'hours-planner', ...base, '--platform', platform]);
      const { needs, siteWhere, pageWhere } = platforms[platform];
      assert.equal(status, 0);
      for (const sentence of [...needs, siteWhere, pageWhere]) assert.ok(text.includes(sentence), sentence);
      assert.equal(text.includes('Once for the site'), siteWhere !== '');
      assert.match(text, /https:\/\/www\.gov\.uk\//);
    });
  }

  it('takes a course by identifier, short name or plain name', () => {
    const pages = ['npq-senco', 'npqsenco', 'Early headship coaching offer', 'EHCO'].map(
      (course) =>
        run([
          'snippet',
          'hours-planner',
          ...base,
          '--reserve',
          'none',
          '--part',
          'page',
          '--course',
          course,
        ]).text.split('\n')[0],
    );
    assert.deepEqual(pages, [
      '<npq-hours-planner course="npq-senco">',
      '<npq-hours-planner course="npq-senco">',
      '<npq-hours-planner course="npq-early-headship-coaching-offer">',
      '<npq-hours-planner course="npq-early-headship-coaching-offer">',
    ]);
  });

  it('never says that the coaching offer is an NPQ', () => {
    const { text } = run(['snippet', 'hours-planner', ...base, '--part', 'page', '--course', 'EHCO']);
    assert.match(text, /the Early headship coaching offer takes/);
  });

  it('prints one part alone', () => {
    const part = (name: string, ...more: string[]): string =>
      run(['snippet', 'hours-planner', ...base, '--part', name, ...more]).text;
    assert.equal(part('site'), '<script async src="https://npq.example/v1/npq.js"></script>\n');
    assert.match(part('page', '--block'), /^<div data-npq="hours-planner" style=/);
    assert.match(
      part('page', '--block', '--reserve', 'table'),
      /^<div data-npq="hours-planner">\n {2}<table role="presentation">/,
    );
    assert.match(part('csp'), /^script-src https:\/\/npq\.example\/v1\/ .*\ntrusted-types npq-widgets /);
    assert.match(part('csp', '--platform', 'frame'), /^frame-src https:\/\/npq\.example\/v1\/ /);
    assert.equal(part('csp', '--platform', 'link'), 'Nothing.\n');
    assert.match(part('needs', '--platform', 'wix'), /^- A Wix plan/);
    assert.match(
      part('notices'),
      /^Privacy\n-+\nThe NPQ tools .*\n\nAccessibility\n-+\n.*\n\nSecurity\n-+\n/,
    );
  });

  it('passes on how the widget starts', () => {
    const { text } = run([
      'snippet',
      'eligibility-checker',
      ...base,
      '--part',
      'page',
      '--cohort',
      'autumn-2026',
      '--layout',
      'single',
      '--required',
      '--reserve',
      'none',
    ]);
    assert.match(text, /^<npq-eligibility-checker cohort="autumn-2026" layout="single" required>/);
    const site = run([
      'snippet',
      'hours-planner',
      ...base,
      '--part',
      'site',
      '--accent',
      '#7a1f5c',
      '--theme',
      'dark',
    ]).text;
    assert.match(site, /<npq-hub accent="#7a1f5c" theme="dark">/);
  });

  it('pins a release, by a hash or by the file that holds them', () => {
    const sri = join(mkdtempSync(join(tmpdir(), 'npq-')), 'sri.json');
    const hash = (letter: string): string => `sha384-${letter.repeat(64)}`;
    writeFileSync(sri, JSON.stringify({ 'npq.js': hash('A'), 'npq-frame.js': hash('B') }));
    const pinned = (...more: string[]) =>
      run(['snippet', 'hours-planner', ...base, '--part', 'site', '--pinned', '1.0.0', ...more]);
    assert.equal(
      pinned('--sri', sri).text,
      `<script async src="https://npq.example/v1.0.0/npq.js" integrity="${hash('A')}" crossorigin="anonymous"></script>\n`,
    );
    assert.equal(pinned('--integrity', hash('A')).text, pinned('--sri', sri).text);
    assert.match(
      pinned('--sri', sri, '--platform', 'frame').text,
      /\/v1\.0\.0\/npq-frame\.js" integrity="sha384-B/,
    );
    assert.match(
      pinned('--sri', sri, '--platform', 'wix').problem,
      /has no hash of single\/npq-hours-planner\.js/,
    );
    const link = run([
      'snippet',
      'hours-planner',
      ...base,
      '--platform',
      'link',
      '--pinned',
      '1.0.0',
      '--part',
      'page',
    ]);
    assert.match(link.text, /href="https:\/\/npq\.example\/v1\.0\.0\/frame\.html\?/);
    assert.match(pinned('--sri', `${sri}.not`).problem, /cannot be read/);
    assert.match(pinned().problem, /needs its hash: give --sri/);
    assert.match(
      run(['snippet', 'hours-planner', ...base, '--sri', sri]).problem,
      /give its version with --pinned/,
    );
  });

  const refused: [string[], RegExp][] = [
    [[], /^Say which widget: eligibility-checker/],
    [['hours-planner'], /^Say where the files are, with --base/],
    [['hours-planer', ...base], /no widget called "hours-planer"/],
    [['hours-planner', 'provider-finder', ...base], /^One widget at a time/],
    [
      ['hours-planner', ...base, '--course', 'NPQX'],
      /No course is called "NPQX".*NPQSL \(npq-senior-leadership\)/,
    ],
    [['hours-planner', ...base, '--hub', 'EE99'], /"EE99". That region has EE1/],
    [['hours-planner', ...base, '--providers', 'education-development-trust'], /No lead provider/],
    [
      ['hours-planner', ...base, '--part', 'both'],
      /^--part is site, page, needs, csp or notices, not "both"\.$/,
    ],
    [
      ['hours-planner', ...base, '--platform', 'blogger'],
      /^--platform is html, wordpress, .* or link, not "blogger"\.$/,
    ],
    [['hours-planner', ...base, '--reserve', 'float'], /^--reserve is style, table or none/],
    [
      ['provider-finder', ...base, '--cohort', 'autumn-2031'],
      /No cohort is called "autumn-2031"\. The cohorts are autumn-2021, /,
    ],
    [['hours-planner', ...base, '--cohort', 'autumn-2026'], /has no "cohort"/],
    [
      ['hours-planner', ...base, '--colour', 'red'],
      /^There is no option --colour\. See npx @npq-widgets\/cli snippet --help\.$/,
    ],
    [['hours-planner', '--base'], /^--base needs a value after it/],
    [['hours-planner', '--base', '--hub', 'EE5'], /^--base needs a value after it/],
    [['hours-planner', ...base, '--required=yes'], /^--required takes no value/],
  ];
  for (const [args, sentence] of refused) {
    it(`refuses: ${args.join(' ') || 'nothing'}`, () => {
      const { text, problem, status } = run(['snippet', ...args]);
      assert.equal(text, '');
      assert.match(problem, sentence);
      assert.equal(status, 2);
    });
  }
});

describe('the command line', () => {
  it('says what there is, and refuses what there is not', () => {
    assert.equal(run(['--help']).status, 0);
    assert.equal(run(['snippet', '--help']).status, 0);
    for (const name of platformNames)
      assert.match(run(['snippet', '--help']).text, new RegExp(`^ {4}${name} `, 'm'));
    assert.ok(
      run(['snippet', '--help'])
        .text.split('\n')
        .every((line) => line.length <= 110),
    );
    assert.deepEqual([run([]).status, run(['snipet']).status], [2, 2]);
    assert.match(run(['snipet']).problem, /no command "snipet"/);
  });
});
