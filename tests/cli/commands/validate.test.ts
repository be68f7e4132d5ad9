import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { validateCommand } from '../../../packages/cli/src/commands/validate.js';
import { estuaryFacts, neltFacts2021 } from '../../../packages/data/examples/own-facts.js';

const folder = mkdtempSync(join(tmpdir(), 'npq-validate-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const TODAY = '2026-11-21';
const right = JSON.stringify(estuaryFacts, null, 2);

/** What is said of a file with this text; its name is left out. */
function said(text: string): { lines: string[]; status: number } {
  const file = join(folder, 'our-npqs.json');
  writeFileSync(file, text);
  const { text: out, status } = validateCommand([file], TODAY);
  return { lines: out.trim().replaceAll(file, 'FILE').split('\n'), status };
}

describe('validate', () => {
  it('says that a file is right, what is in it, and until when it is shown', () => {
    assert.deepEqual(said(`\uFEFF${right}`), {
      lines: ['FILE is right: 2 courses, 3 cohorts, shown until 2027-08-31.'],
      status: 0,
    });
  });

  it('names line, field and what to write', () => {
    const wrong = right.replace('"2027-01-08"', '"8 January"').replace('"waiting list"', '"nearly full"');
    const line = (part: string): number => wrong.slice(0, wrong.indexOf(part)).split('\n').length;
    assert.deepEqual(said(wrong), {
      lines: [
        `FILE, line ${line('8 January')}, courses, 1st, cohorts, 1st, closes: Write a real date, like 2027-01-19.`,
        `FILE, line ${line('nearly full')}, courses, 1st, cohorts, 2nd, places, state: Write one of: open, waiting list, full.`,
      ],
      status: 1,
    });
  });

  it('gives the line of what holds a field that is missing', () => {
    assert.deepEqual(
      said('{\n  "version": 1,\n  "hub": "A hub",\n  "written": "2026-11-20",\n  "expires": "2027-01-01"\n}'),
      {
        lines: ['FILE, line 1, courses: Write a list here, between [ and ].'],
        status: 1,
      },
    );
  });

  for (const [name, text, advice] of [
    ['a comma that is missing', '{\n"version": 1\n"hub": "A"\n}', 'FILE, line 3: Write a comma before this.'],
    ['a curly quote', '{\n“version”: 1\n}', 'FILE, line 2: Put this in straight quotes.'],
    [
      'a comma too many',
      '{\n"version": 1,\n}',
      'FILE, line 3: A field in quotes is missing here, or there is a comma too many.',
    ],
    ['nothing at all', '', 'FILE, line 1: A value is missing here, or there is a comma too many.'],
  ] as const)
    it(`says on which line there is ${name}`, () =>
      assert.deepEqual(said(text), { lines: [advice], status: 1 }));

  it('says what has passed, and that it is not shown', () => {
    assert.deepEqual(
      said(JSON.stringify(neltFacts2021, null, 2)).lines.map((line) => line.replace(/line \d+/, 'line')),
      [
        'FILE, line, expires: This day has passed, so nothing of the file is shown.',
        'FILE, line, courses, 1st, cohorts, 1st, starts: This cohort has begun, so it is not shown.',
        'FILE, line, courses, 1st, cohorts, 2nd, starts: This cohort has begun, so it is not shown.',
        'FILE is right: 1 course, 2 cohorts, shown until 2022-02-28.',
      ],
    );
  });

  it('refuses what it cannot do, in a sentence', () => {
    assert.match(validateCommand([], TODAY).problem, /^Say which file/);
    assert.match(validateCommand(['a', 'b'], TODAY).problem, /^One file at a time/);
    assert.match(validateCommand([join(folder, 'none.json')], TODAY).problem, /could not be read/);
    assert.match(validateCommand(['--nothing'], TODAY).problem, /^There is no option --nothing/);
    assert.match(validateCommand(['--as-of', 'soon', 'x'], TODAY).problem, /^--as-of takes a day/);
    assert.equal(validateCommand(['--help'], TODAY).status, 0);
  });
});
