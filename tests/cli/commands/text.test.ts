import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import cohorts from '@npq-widgets/data/records/cohorts';
import courses from '@npq-widgets/data/records/courses';
import hubs from '@npq-widgets/data/records/hubs';
import { parseFragment, serialize } from 'parse5';
import { textCommand } from '../../../packages/cli/src/commands/text.js';

const TODAY = '2026-11-21';
const print = (...args: string[]): string => {
  const { text, problem, status } = textCommand(args, TODAY);
  assert.deepEqual([problem, status], ['', 0]);
  return text;
};

/** What is printed is what a browser makes of it: each tag is closed, and each sign that HTML reads is escaped. */
function assertWhole(html: string): void {
  const plain = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('\u00a0', ' ');
  assert.equal(plain(serialize(parseFragment(html))), plain(html));
  assert.doesNotMatch(html, /<(?:script|style|div|iframe)\b|\sstyle=|\son\w+=|undefined|null|NaN|\{/);
}

describe('the command text', () => {
  for (const { id, label } of cohorts.items)
    it(`prints the funding rules of ${id}`, () => {
      const html = print('funding', '--cohort', id);
      assertWhole(html);
      assert.ok(html.startsWith(`<h2>Scholarship funding for NPQs: ${label}</h2>\n`), html.slice(0, 100));
      assert.match(html, /<p>Sources:<\/p>\n<ul>\n<li>/);
    });

  it('says in the rules of autumn 2026 whom each is for, what decides, and where it leads', () => {
    const html = print('funding', '--cohort', '2026b');
    assert.match(
      html,
      /<li><p>You work in England\.<\/p>\n<ul>\n<li>If not: Scholarships are for people who work in England\.<\/li>/,
    );
    assert.match(
      html,
      /<p>For Executive leadership, .*; a school, an academy trust, .*: Your workplace is on the list for your setting\.<\/p>/,
    );
    assert.match(
      html,
      /Whatever the funding, .*\n<ol>\n<li><p>For Early headship coaching offer: You have done, are doing/,
    );
  });

  for (const { id, name } of courses.items)
    it(`prints how long ${name} takes`, () => {
      const html = print('hours', '--course', id);
      assertWhole(html);
      assert.match(html, /It runs for \d+ months\./);
    });

  it('prints the hubs of every area, with their districts', () => {
    for (const { id, name, region } of hubs.items) {
      const html = print('hubs', '--area', id);
      assertWhole(html);
      assert.match(html, / For .+\.<\/li>/);
      assert.ok(print('hubs', '--area', region).includes(`(${id})`), name);
    }
  });

  it('is dated, and says so when its day is over', () => {
    const [now = '', later = ''] = [TODAY, '2027-06-01'].map(
      (day) => textCommand(['funding', '--cohort', 'autumn-2026'], day).text,
    );
    assert.match(
      now,
      /from sources that were read on 21 November 2026\. Look again after 21 February 2027\./,
    );
    assert.match(later, /This was checked on 21 November 2026, and is due another check\. See GOV\.UK/);
  });

  it('takes the level of its heading', () => {
    assert.match(
      print('hours', '--course', 'NPQH', '--heading', '4'),
      /^<h4>Headship \(NPQH\): how long it takes<\/h4>/,
    );
  });

  const refused: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /^Say which text: funding, hours, hubs\./],
    [['fundnig'], /^There is no text "fundnig"\. Did you mean funding\?/],
    [['funding'], /^Say which cohort, with --cohort\./],
    [['funding', '--cohort', '2026'], /^--cohort: "2026" may be autumn-2026/],
    [['hours', '--course', 'NPQML'], /^--course: "NPQML" is Middle leadership/],
    [['hubs', '--area', 'EE99'], /^No teaching school hub area is called "EE99"\./],
    [['hubs', '--area', 'Londn'], /Did you mean London\?/],
    [['hours', '--course', 'NPQH', '--heading', '1'], /^--heading is a level from 2 to 6\.$/],
    [['hours', 'x'], /^One text at a time/],
    [['hours', '--corse', 'x'], /^There is no option --corse\./],
  ];
  for (const [args, sentence] of refused)
    it(`refuses: ${args.join(' ') || 'nothing'}`, () => {
      const { text, problem, status } = textCommand(args, TODAY);
      assert.deepEqual([text, status], ['', 2]);
      assert.match(problem, sentence);
    });

  it('says on request what it prints', () => {
    assert.match(textCommand(['--help'], TODAY).text, /^npx @npq-widgets\/cli text WHAT/);
  });
});
