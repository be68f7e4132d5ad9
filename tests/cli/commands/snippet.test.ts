import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { run } from '../../../packages/cli/src/run.js';

const base = ['--base', 'https://npq.example/v1/'];

describe('npq snippet', () => {
  it('prints both parts under their headings', () => {
    const { text, problem, status } = run(['snippet', 'provider-finder', ...base, '--hub', 'EE5', '--course', 'NPQSL', '--name', 'Estuary']);
    assert.equal(status, 0);
    assert.equal(problem, '');
    const [site = '', page = ''] = text.split('On each page');
    assert.match(site, /^Once for the site\n-+\n<script async src="https:\/\/npq\.example\/v1\/npq\.js"><\/script>\n<npq-hub hub="EE5" name="Estuary"><\/npq-hub>\n/);
    assert.match(page, /<npq-provider-finder course="npq-senior-leadership">\n.*<a href="https:.*<\/npq-provider-finder>\n$/s);
  });

  it('takes a course by identifier, short name or plain name', () => {
    const pages = ['npq-senco', 'npqsenco', 'Early headship coaching offer', 'EHCO'].map(
      (course) => run(['snippet', 'hours-planner', ...base, '--part', 'page', '--course', course]).text.split('\n')[0],
    );
    assert.deepEqual(pages, [
      '<npq-hours-planner course="npq-senco">', '<npq-hours-planner course="npq-senco">',
      '<npq-hours-planner course="npq-early-headship-coaching-offer">', '<npq-hours-planner course="npq-early-headship-coaching-offer">',
    ]);
  });

  it('never says that the coaching offer is an NPQ', () => {
    const { text } = run(['snippet', 'hours-planner', ...base, '--part', 'page', '--course', 'EHCO']);
    assert.match(text, /the Early headship coaching offer takes/);
  });

  it('prints one part alone, and the policy lines when asked', () => {
    assert.equal(run(['snippet', 'hours-planner', ...base, '--part', 'site']).text, '<script async src="https://npq.example/v1/npq.js"></script>\n');
    assert.match(run(['snippet', 'hours-planner', ...base, '--csp']).text, /script-src https:\/\/npq\.example\/v1\/ /);
    assert.match(run(['snippet', 'hours-planner', ...base, '--block']).text, /<div data-npq="hours-planner">/);
  });

  const refused: [string[], RegExp][] = [
    [[], /^Say which widget: eligibility-checker/],
    [['hours-planner'], /^Say where the files are, with --base/],
    [['hours-planer', ...base], /no widget called "hours-planer"/],
    [['hours-planner', 'provider-finder', ...base], /^One widget at a time/],
    [['hours-planner', ...base, '--course', 'NPQX'], /No course is called "NPQX".*NPQSL \(npq-senior-leadership\)/],
    [['hours-planner', ...base, '--hub', 'EE99'], /"EE99". That region has EE1/],
    [['hours-planner', ...base, '--providers', 'education-development-trust'], /No lead provider/],
    [['hours-planner', ...base, '--part', 'both'], /^--part is site or page/],
    [['hours-planner', ...base, '--colour', 'red'], /^There is no option --colour\. See npq snippet --help\.$/],
    [['hours-planner', '--base'], /^--base needs a value after it/],
    [['hours-planner', '--base', '--hub', 'EE5'], /^--base needs a value after it/],
    [['hours-planner', ...base, '--csp=yes'], /^--csp takes no value/],
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

describe('npq', () => {
  it('says what there is, and refuses what there is not', () => {
    assert.equal(run(['--help']).status, 0);
    assert.equal(run(['snippet', '--help']).status, 0);
    assert.deepEqual([run([]).status, run(['snipet']).status], [2, 2]);
    assert.match(run(['snipet']).problem, /no command "snipet"/);
  });
});
