import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { describe, it } from 'node:test';
import { progress } from '../../../packages/cli/src/desk/progress.js';
import { openDesk, recordsOf } from './run-check.js';

const desk = openDesk();
const LIST = 'Name,cohort,course\nZoë,autumn-2026,NPQH\nB,autumn-2026,x\n';

interface Results {
  readonly asOf: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly outcomes: Readonly<Record<string, number>>;
  readonly notChecked: number;
  readonly notes: readonly string[];
}

describe('check -', () => {
  it('reads standard input, in pieces of any size and in any encoding', async () => {
    const bytes = Buffer.from(LIST, 'utf16le');
    for (const pieces of [[LIST], [...Buffer.from(LIST)].map((byte) => Buffer.from([byte])), [bytes]]) {
      const { out, status } = await desk.check(['-'], { input: Readable.from(pieces) });
      assert.equal(status, 1);
      assert.deepEqual(
        recordsOf(out).map(({ Name, outcome }) => [Name, outcome]),
        [
          ['Zoë', 'depends'],
          ['B', ''],
        ],
      );
    }
  });

  it('writes its results where it is told', async () => {
    const { said } = await desk.check(['-', '--out', `${desk.folder}/from-input.csv`], {
      input: Readable.from([LIST]),
    });
    assert.match(said, /The results are in .*from-input\.csv\.\n$/);
    assert.match(desk.read('from-input.csv'), /Zoë/);
  });

  it('says that nothing came', async () => {
    assert.deepEqual(await desk.check(['-']), { status: 2, out: '', said: 'Standard input is empty.' });
  });
});

describe('--json', () => {
  it('says what was found of each line, and none of the list’s own cells', async () => {
    const { out, status } = await desk.check([desk.file('a.csv', LIST), '--json']);
    const { asOf, rows, outcomes, notChecked } = JSON.parse(out) as Results;
    assert.deepEqual([status, asOf, outcomes, notChecked], [1, '2026-11-21', { depends: 1 }, 1]);
    const [good, bad] = rows;
    assert.deepEqual(
      [good?.['line'], good?.['outcome'], good?.['code'], good?.['registration']],
      [2, 'depends', null, 'open'],
    );
    assert.ok((good?.['dependsOn'] as string[]).includes('works_in_england'));
    assert.deepEqual([bad?.['line'], (bad?.['problems'] as { column: string }[])[0]?.column], [3, 'course']);
    assert.doesNotMatch(out, /Zoë/);
  });

  it('is JSON of a list without rows, and of one that is written in other ways', async () => {
    const empty = JSON.parse(
      (await desk.check([desk.file('b.csv', 'cohort,course\n'), '--json'])).out,
    ) as Results;
    assert.deepEqual(empty.rows, []);
    const titled = await desk.check([desk.file('c.csv', 'Title\nNPQ,cohort\nNPQH,2026b\n'), '--json']);
    const { rows, notes } = JSON.parse(titled.out) as Results;
    assert.equal(rows.length, 1);
    assert.equal(notes.length, 2);
  });
});

describe('faults in hundreds of rows', () => {
  it('are named twenty times and counted', async () => {
    const { said, out } = await desk.check([
      desk.file('bad.csv', `cohort,course\n${'autumn-2026,x\n'.repeat(120)}`),
    ]);
    assert.equal(said.match(/^Line \d+, column course:/gm)?.length, 20);
    assert.match(said, /^Not checked: 120 rows\. 20 faults are named above, and 100 more in the results/m);
    assert.equal(recordsOf(out).filter(({ reason }) => reason?.startsWith('Not checked')).length, 120);
  });

  it('are all named while they are twenty', async () => {
    const { said } = await desk.check([
      desk.file('few.csv', `cohort,course\n${'autumn-2026,x\n'.repeat(20)}`),
    ]);
    assert.match(said, /^Not checked: 20 rows, named above\./m);
  });
});

describe('progress', () => {
  function watched(rows: number, msARow: number): string {
    let [time, text] = [0, ''];
    const shown = progress(
      (more) => (text += more),
      () => time,
    );
    for (let row = 0; row < rows; row++) {
      time += msARow;
      shown.step();
    }
    shown.clear();
    return text;
  }

  it('is shown after two seconds, twice a second, and taken away', () => {
    const text = watched(2000, 2);
    assert.match(text, /^\r1,000 rows …\r1,400 rows …/);
    assert.match(text, /\r {12}\r$/);
  });

  it('is not shown of what is done before', () => assert.equal(watched(900, 2), ''));

  it('is shown on a terminal, beside what is said', async () => {
    let [time, text] = [0, ''];
    const list = desk.file('slow.csv', `cohort,course\n${'spring-2027,NPQH\n'.repeat(1000)}`);
    const { said } = await desk.check([list], {
      screen: (more) => void (text += more),
      now: () => (time += 700),
    });
    assert.match(text, /rows …/);
    assert.doesNotMatch(said, /rows …/);
  });
});
