import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { describe, it } from 'node:test';
import { runsAsFormula } from '../../../packages/cli/src/desk/formulas.js';
import { openDesk, rowsOf } from '../check/run-check.js';
import { inputs, UNSEEN } from '../../support/odd-inputs.js';

const desk = openDesk();

const PIECES = [
  'cohort',
  'course',
  'Which NPQ?',
  'headteacher',
  'Name',
  'autumn-2026',
  '2026b',
  '2026',
  'NPQH',
  'Headship (NPQSL)',
  'Primary maths',
  'e.g. NPQSL',
  'yes or no',
  'TRUE',
  ',',
  ',',
  ';',
  '|',
  '\t',
  '\n',
  '\n',
  '\r\n',
  '"',
  '""',
  '=1+1',
  '-',
  'sep=;\n',
  'outcome',
  'reason',
  'cohort,course\nautumn-2026,NPQH\n',
  'Name,cohort,course\n',
];

/** Inputs that something went wrong on once. */
const KEPT = [
  'cohort,course\nautumn-2026,"NPQH\n"',
  'Title\n\ncohort,course\n',
  '"\ncohort,course\nautumn-2026,NPQH',
  'cohort,course,a\nautumn-2026,NPQH,foo;=1+1\n',
  'cohort\rcourse\rautumn-2026',
];

const ENCODINGS = ['utf8', 'utf16le', 'latin1'] as const;

describe('the list reader', () => {
  async function hold(text: string, name: string, encoding: BufferEncoding): Promise<void> {
    const { status, out, said } = await desk.check(['-'], {
      input: Readable.from([Buffer.from(text, encoding)]),
    });
    assert.ok(said.length > 0, name);
    assert.doesNotMatch(said, UNSEEN, name);
    if (status === 2) return void assert.equal(out, '', name);
    // What is written is read again, and nothing in it runs.
    for (const sign of [',', ';', '\t', '|'].filter((one) =>
      (out.split('\n')[0] ?? '').includes(`${one}code`),
    ))
      for (const cell of rowsOf(out, sign).flat())
        assert.equal(runsAsFormula(cell), false, `${name}: ${cell}`);
  }

  it('comes to an end with a sentence, whatever it reads', async () => {
    for (const [at, text] of KEPT.entries())
      for (const encoding of ENCODINGS) await hold(text, `kept ${at}`, encoding);
    let turn = 0;
    for (const { name, text } of inputs(14, PIECES)) await hold(text, name, ENCODINGS[turn++ % 3] ?? 'utf8');
  });
});
