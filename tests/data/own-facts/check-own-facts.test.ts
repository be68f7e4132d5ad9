import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkOwnFactsText } from '@npq-widgets/data/own-facts/check';
import { estuaryFacts, neltFacts2021, smallestFacts } from '../../../packages/data/examples/own-facts.js';
import { assertLinear } from '../../support/linear.js';
import { inputs } from '../../support/odd-inputs.js';

const TODAY = '2026-11-21';
const text = JSON.stringify(estuaryFacts, null, 2);
const lineOf = (part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

describe('the text of a hub’s file', () => {
  it('is read whole when it is right, also with a mark before it', () => {
    assert.deepEqual(checkOwnFactsText(`\uFEFF${text}`, TODAY), {
      facts: estuaryFacts,
      faults: [],
      notes: [],
    });
  });

  it('is refused with line, field and what to write, all faults at once', () => {
    const wrong = text.replace('"2027-01-08"', '"8 January"').replace('"waiting list"', '"nearly full"');
    assert.deepEqual(checkOwnFactsText(wrong, TODAY), {
      facts: null,
      faults: [
        {
          line: lineOf('"closes"'),
          where: 'courses, 1st, cohorts, 1st, closes',
          advice: 'Write a real date, like 2027-01-19.',
        },
        {
          line: lineOf('"waiting list"'),
          where: 'courses, 1st, cohorts, 2nd, places, state',
          advice: 'Write one of: open, waiting list, full.',
        },
      ],
      notes: [],
    });
  });

  it('is refused with a line where it is not JSON', () =>
    assert.deepEqual(checkOwnFactsText('{\n"version": 1\n"hub": "A"\n}', TODAY).faults, [
      { line: 3, where: '', advice: 'Write a comma before this.' },
    ]));

  it('says what has passed, and gives the facts', () => {
    const { facts, notes } = checkOwnFactsText(JSON.stringify(neltFacts2021, null, 2), TODAY);
    assert.deepEqual(facts, neltFacts2021);
    assert.deepEqual(
      notes.map(({ where }) => where),
      ['expires', 'courses, 1st, cohorts, 1st, starts', 'courses, 1st, cohorts, 2nd, starts'],
    );
  });

  it('takes no longer than it should when it is made to be long, nor throws when it is deep', () => {
    assertLinear(
      (size) => `{${'"a":1,'.repeat(size)}"b":1}`,
      (long) => checkOwnFactsText(long, TODAY),
      1_000,
    );
    for (const deep of ['['.repeat(200_000), `${'['.repeat(200_000)}${']'.repeat(200_000)}`])
      assert.ok(checkOwnFactsText(deep, TODAY).faults[0]?.advice);
  });
});

describe('10,000 damaged files', () => {
  const lines = [estuaryFacts, smallestFacts, neltFacts2021].flatMap((facts) =>
    JSON.stringify(facts, null, 2).split(/(?<=\n)/),
  );
  const TOKENS = ['{', '}', '[', ']', ',', ':', '"', 'null', 'true', '-1', '""', '“', '//', '\n'];

  /** A text as an office leaves it: a part lost, doubled, moved, or something else put in. */
  const damaged = (whole: string, odd: string): string[] => {
    const at = odd.length * 31;
    const from = at % whole.length;
    return [
      odd,
      whole.slice(0, from) + odd + whole.slice(from),
      whole.slice(0, from) + odd,
      whole.slice(from) + odd + whole.slice(0, from),
    ];
  };

  it('get a sentence each, with a line that there is, and nothing is thrown', () => {
    let refused = 0;
    let all = 0;
    for (const { name, text: odd } of inputs(2027, [...lines, ...TOKENS])) {
      for (const file of damaged(text, odd)) {
        const { facts, faults } = checkOwnFactsText(file, TODAY);
        all += 1;
        assert.equal(facts === null, faults.length > 0, name);
        refused += Number(facts === null);
        for (const { line, where, advice } of faults) {
          assert.ok(line >= 1 && line <= file.split('\n').length, `${name}: line ${line}`);
          assert.match(advice, /^[A-Z].*\.$/su, `${name}: ${advice}`);
          assert.doesNotMatch(advice, /invalid|undefined|\[object/i, name);
          assert.equal(where.includes('\n'), false, name);
        }
      }
    }
    assert.ok(refused > all * 0.9, `${refused} of ${all}`);
  });
});
