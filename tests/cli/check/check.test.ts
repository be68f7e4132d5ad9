import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { describe, it } from 'node:test';
import { checkCommand, checkHelp } from '../../../packages/cli/src/commands/check.js';
import { findColumns } from '../../../packages/cli/src/desk/columns.js';
import { deskFacts } from '../../../packages/cli/src/desk/facts.js';
import { collector, openDesk, quietTerminal, recordsOf, rowsOf } from './run-check.js';

const desk = openDesk();
const ADDED = ['outcome', 'code', 'reason', 'depends_on', 'registration'];

/** A state school on no list, but for what the row says. */
const school = {
  cohort: 'autumn-2026',
  course: 'npq-headship',
  works_in_england: 'yes',
  work_setting: 'school',
  establishment_type: '1',
  on_rise_list: 'no',
  on_pp50_list: 'no',
  previously_funded: 'no',
};
type Person = Readonly<Record<string, string>>;

/** A list of people, each like the one above but for what they say. */
function listOf(people: readonly Person[], delimiter = ',', lineEnd = '\n'): string {
  const all = people.map((person): Person => ({ ...school, ...person }));
  const names = [...new Set(all.flatMap((person) => Object.keys(person)))];
  return [names, ...all.map((person) => names.map((name) => person[name] ?? ''))]
    .map((cells) => cells.join(delimiter) + lineEnd)
    .join('');
}

describe('the command check', () => {
  it('gives each row back as it was, with five columns more', async () => {
    const path = desk.file(
      'a.csv',
      listOf([
        { Staff: 'A1', course: 'NPQSL' },
        { Staff: 'A2', course: 'npq-leading-teaching' },
      ]),
    );
    const { status, out, said } = await desk.check([path]);
    const [header, first, second] = rowsOf(out);
    assert.deepEqual(header, [...Object.keys({ ...school, Staff: '' }), ...ADDED]);
    assert.deepEqual(first?.slice(0, 9), [
      'autumn-2026',
      'NPQSL',
      'yes',
      'school',
      '1',
      'no',
      'no',
      'no',
      'A1',
    ]);
    assert.deepEqual(
      [first.slice(9, 11), second!.slice(9, 11)],
      [
        ['eligible', 'funded'],
        ['not-eligible', 'ineligible_establishment_not_a_pp50'],
      ],
    );
    assert.equal(status, 0);
    assert.equal(
      said,
      'Checked 2 rows as on 21 November 2026: 1 eligible, 1 not-eligible.\n' +
        'DfE decides when a person registers. This is a guide, and eligible means that the rules are met, not that there is a place.\n',
    );
  });

  it('finds its columns in any order', async () => {
    const names = Object.keys(school).reverse();
    const path = desk.file(
      'b.csv',
      `${names.join()}\n${names.map((name) => school[name as keyof typeof school]).join()}\n`,
    );
    const [row] = recordsOf((await desk.check([path])).out);
    assert.deepEqual(
      [row?.['outcome'], row?.['cohort'], row?.['registration']],
      ['eligible', 'autumn-2026', 'open'],
    );
  });

  it('writes as the list is written: semicolons, tabs, Windows line ends', async () => {
    for (const delimiter of [';', '\t']) {
      const path = desk.file('c.csv', `\ufeff${listOf([{ Name: `a,b"c` }], delimiter, '\r\n')}`);
      const { out } = await desk.check([path]);
      assert.ok(out.split('\r\n')[0]!.endsWith(ADDED.join(delimiter)), out);
      assert.equal(out.replaceAll('\r\n', '').includes('\n'), false);
      assert.deepEqual(
        [recordsOf(out, delimiter)[0]?.['Name'], recordsOf(out, delimiter)[0]?.['outcome']],
        ['a,b"c', 'eligible'],
      );
    }
  });

  it('passes over the hint that Excel puts before a header, and names lines as they are in the file', async () => {
    const path = desk.file(
      'sep.csv',
      `sep=;\r\n${listOf([{ Name: 'A' }, { Name: 'B', course: 'NPQX' }], ';', '\r\n')}`,
    );
    const { out, said, status } = await desk.check([path]);
    assert.deepEqual(
      [status, recordsOf(out, ';').map(({ Name, outcome }) => [Name, outcome])],
      [
        1,
        [
          ['A', 'eligible'],
          ['B', ''],
        ],
      ],
    );
    assert.match(said, /^Line 4, column course: "NPQX"/);
  });

  it('says the cohort in a reason as in a sentence', async () => {
    const { out } = await desk.check([desk.file('unfunded.csv', 'cohort,course\nspring-2026,NPQH\n')]);
    assert.equal(recordsOf(out)[0]?.['reason'], 'There were no scholarships for anyone in spring 2026.');
  });

  it('checks on the day that was asked for, and today without one', async () => {
    const path = desk.file('d.csv', listOf([{}]));
    assert.match((await desk.check([path])).said, /as on 21 November 2026: 1 eligible/);
    assert.match((await desk.check([path, '--as-of', '2026-05-31'])).said, /as on 31 May 2026: 1 no-rules/);
    assert.match((await desk.check([path, '--as-of', '2026-06-01'])).said, /as on 1 June 2026: 1 eligible/);
  });

  it('says when rules are those of a cohort that is over, or were not looked at since', async () => {
    const path = desk.file(
      'e.csv',
      listOf([
        { cohort: 'autumn-2024' },
        { cohort: 'spring-2025' },
        {},
        { cohort: 'autumn-2025' },
        { cohort: 'spring-2025' },
      ]),
    );
    const { said } = await desk.check([path]);
    assert.deepEqual(
      said.split('\n').slice(1, 4),
      ['Autumn 2025', 'Spring 2025', 'Autumn 2024'].map(
        (cohort) => `${cohort}: registration is over, and these were its last rules.`,
      ),
    );
    assert.doesNotMatch(said, /Autumn 2026:/);
    assert.match(
      (await desk.check([path, '--as-of', '2027-02-22'])).said,
      /^Autumn 2026: these rules were checked on 21 November 2026, and are due another check\. See GOV\.UK/m,
    );
    assert.doesNotMatch((await desk.check([path, '--as-of', '2027-02-21'])).said, /Autumn 2026:/);
  });

  it('counts outcomes, and registrations that would be stopped', async () => {
    const maths = { course: 'NPQLPM', on_pp50_list: 'yes', maths_mastery: 'no' };
    const { said } = await desk.check([
      desk.file(
        'f.csv',
        listOf([{}, {}, maths, { course: 'NPQLT' }, { cohort: 'spring-2027' }, { previously_funded: '' }]),
      ),
    ]);
    assert.match(
      said,
      /^Checked 6 rows .*: 3 eligible, 1 not-eligible, 1 depends, 1 no-rules\.\nWhatever the funding, DfE’s service stops the registration of 1 row\.\n/,
    );
  });

  it('leaves out lines and rows that say nothing', async () => {
    const { out, said, status } = await desk.check([
      desk.file('g.csv', `\n${listOf([{}])}\n,, ,,,,,\n${'\n'.repeat(3)}`),
    ]);
    assert.equal(rowsOf(out).length, 2);
    assert.match(said, /^Checked 1 row as/);
    assert.equal(status, 0);
  });

  it('says of a list without rows that it checked none', async () => {
    const { out, said, status } = await desk.check([desk.file('h.csv', 'cohort,course')]);
    assert.deepEqual([out, status], [`cohort,course,${ADDED.join()}\n`, 0]);
    assert.match(said, /^Checked 0 rows as on 21 November 2026\.\n/);
  });

  it('can check its own results again, and comes to the same', async () => {
    const first = await desk.check([desk.file('i.csv', listOf([{ Name: 'x' }, { course: 'NPQLT' }]))]);
    const again = await desk.check([desk.file('i2.csv', first.out)]);
    assert.equal(again.out, first.out);
    assert.match(again.said, /^The list has the columns of an earlier result: they are replaced\.\n/);
  });

  it('reads what Excel saves without UTF-8, says so, and keeps the letters', async () => {
    const { out, said } = await desk.check([
      desk.file('j.csv', Buffer.from(listOf([{ Name: 'Zoë' }]), 'latin1')),
    ]);
    assert.equal(recordsOf(out)[0]?.['Name'], 'Zoë');
    assert.match(
      said,
      /j\.csv is not UTF-8\. It was read as Windows-1252, as Excel writes it; the results are UTF-8\.\n/,
    );
  });
});

describe('a bad row', () => {
  const people = [{}, { on_pp50_list: 'maybe', headteacher: 'z' }, { course: 'NPQLT' }, { course: '' }];

  it('is named by line and column, and does not stop the rest', async () => {
    const { status, out, said } = await desk.check([desk.file('a.csv', listOf(people))]);
    assert.equal(status, 1);
    assert.deepEqual(said.split('\n').slice(0, 5), [
      'Line 3, column on_pp50_list: "maybe" is none of yes, no, not sure. Leave it blank where nobody was asked.',
      'Line 3, column headteacher: "z" is none of yes, no, not sure. Leave it blank where nobody was asked.',
      'Line 5, column course: is blank, and every row needs it.',
      'Checked 2 rows as on 21 November 2026: 1 eligible, 1 not-eligible.',
      'Not checked: 2 rows, named above. The results say why in the column reason.',
    ]);
    assert.deepEqual(
      recordsOf(out).map(({ outcome }) => outcome),
      ['eligible', '', 'not-eligible', ''],
    );
  });

  it('comes back as it was, with the reason and nothing else', async () => {
    const { out } = await desk.check([desk.file('b.csv', listOf(people))]);
    const {
      on_pp50_list: cell,
      outcome,
      code,
      reason,
      depends_on: dependsOn,
      registration,
    } = recordsOf(out)[1] ?? {};
    assert.deepEqual([cell, outcome, code, dependsOn, registration], ['maybe', '', '', '', '']);
    assert.match(
      reason ?? '',
      /^Not checked: column on_pp50_list: "maybe" is none of .* column headteacher: "z" is none of/,
    );
  });

  it('with too many cells keeps them all, and what is added stays in its columns', async () => {
    const { status, out, said } = await desk.check([
      desk.file('c.csv', 'cohort,course,Name\nautumn-2026,NPQH,Surname, Forename,x\n'),
    ]);
    assert.equal(status, 1);
    assert.match(
      said,
      /^Line 2: it has 5 cells, and the header has 3\. A cell that holds the sign that parts them needs quotation marks around it\.\n/,
    );
    const [header = [], row = []] = rowsOf(out);
    assert.deepEqual(
      [row.slice(0, 3), row.slice(8)],
      [
        ['autumn-2026', 'NPQH', 'Surname'],
        [' Forename', 'x'],
      ],
    );
    assert.match(row[header.indexOf('reason')] ?? '', /^Not checked: it has 5 cells/);
  });

  it('with a quotation mark that is not closed is one row, and the next ones are checked', async () => {
    const { status, out, said } = await desk.check([
      desk.file(
        'd.csv',
        'cohort,Name,course\nautumn-2026,"x,NPQH\nautumn-2026,y,NPQH\nautumn-2026,"z",NPQX\n',
      ),
    ]);
    assert.equal(status, 1);
    assert.deepEqual(
      said
        .split('\n')
        .slice(0, 2)
        .map((line) => line.slice(0, 30)),
      ['Line 2, column "Name": a quota', 'Line 4, column course: "NPQX" '],
    );
    assert.deepEqual(
      recordsOf(out).map(({ Name, outcome }) => [Name, outcome]),
      [
        ['"x', ''],
        ['y', 'depends'],
        ['z', ''],
      ],
    );
  });
});

describe('cells that would run as formulas', () => {
  const list = listOf([
    { Name: '=1+1', '@Notes': '-5' },
    { Name: '+cmd', '@Notes': "'=x" },
  ]);

  it('get an apostrophe and are counted, in the first line too', async () => {
    const { out, said, status } = await desk.check([desk.file('a.csv', list)]);
    assert.deepEqual(
      rowsOf(out).map((row) => row.slice(8, 10)),
      [
        ['Name', "'@Notes"],
        ["'=1+1", '-5'],
        ["'+cmd", "'=x"],
      ],
    );
    assert.match(
      said,
      /^3 cells would have run as formulas in a spreadsheet\. Each has an apostrophe before it now; --raw leaves such cells as they are\.$/m,
    );
    assert.equal(status, 0);
  });

  it('stay as they are with --raw, and are counted all the same', async () => {
    const { out, said } = await desk.check([desk.file('b.csv', list), '--raw']);
    assert.deepEqual(
      rowsOf(out).map((row) => row.slice(8, 10)),
      [
        ['Name', '@Notes'],
        ['=1+1', '-5'],
        ['+cmd', "'=x"],
      ],
    );
    assert.match(
      said,
      /^3 cells would run as formulas in a spreadsheet\. With --raw they are left as they are\.$/m,
    );
  });

  it('are not spoken of where there are none', async () => {
    assert.doesNotMatch((await desk.check([desk.file('c.csv', listOf([{}]))])).said, /formulas/);
  });
});

describe('--out', () => {
  it('writes the results where it says, in UTF-8 that Excel knows', async () => {
    const path = desk.file('a.csv', listOf([{ Name: 'Zoë' }]));
    const { status, out, said } = await desk.check([path, '--out', `${desk.folder}/r.csv`]);
    assert.deepEqual([status, out], [0, '']);
    assert.ok(desk.read('r.csv').startsWith('\ufeffcohort,'));
    assert.match(desk.read('r.csv'), /Zoë.*eligible/);
    assert.ok(said.endsWith(`The results are in ${desk.folder}/r.csv.\n`));
  });

  it('writes results with bad rows too, and the list stays as it was', async () => {
    const list = listOf([{ course: 'x' }, {}]);
    assert.equal((await desk.check([desk.file('b.csv', list), '--out', `${desk.folder}/r2.csv`])).status, 1);
    assert.equal(recordsOf(desk.read('r2.csv')).length, 2);
    assert.equal(desk.read('b.csv'), list);
  });

  it('leaves an earlier file alone when nothing could be checked', async () => {
    desk.file('old.csv', 'old');
    for (const list of ['a,b\n', 'cohort,course,Course\n', '"cohort,course\n']) {
      const { status } = await desk.check([desk.file('c.csv', list), '--out', `${desk.folder}/old.csv`]);
      assert.deepEqual([status, desk.read('old.csv')], [2, 'old']);
    }
    assert.deepEqual(
      desk.names().filter((name) => name.endsWith('.part')),
      [],
    );
  });

  it('leaves an earlier file alone when the check is stopped half-way', async () => {
    desk.file('old.csv', 'old');
    const stopping = new AbortController();
    const list = desk.file(
      'd.csv',
      listOf(Array.from({ length: 3000 }, (_, at) => ({ course: at === 1000 ? 'stop here' : 'NPQH' }))),
    );
    const err = new Writable({
      write(_chunk, _encoding, done) {
        stopping.abort();
        done();
      },
    });
    const report = await checkCommand([list, '--out', `${desk.folder}/old.csv`], {
      ...quietTerminal(),
      err,
      stop: stopping.signal,
    });
    assert.deepEqual(report, { text: '', problem: 'Stopped.', status: 2 });
    assert.equal(desk.read('old.csv'), 'old');
    assert.deepEqual(
      desk.names().filter((name) => name.endsWith('.part')),
      [],
    );
  });

  it('never writes over the list', async () => {
    const list = listOf([{}]);
    const path = desk.file('e.csv', list);
    const { status, said } = await desk.check([path, '--out', path]);
    assert.equal(status, 2);
    assert.match(said, /is the list itself, which is never written over/);
    assert.equal(desk.read('e.csv'), list);
  });
});

describe('standard output', () => {
  it('begins without a mark', async () => {
    assert.ok((await desk.check([desk.file('a.csv', `\ufeff${listOf([{}])}`)])).out.startsWith('cohort,'));
  });
});

describe('a reader who takes nothing more', () => {
  it('of the results holds the check up: rows are not gathered in memory', async () => {
    const [err, stopping] = [collector(), new AbortController()];
    const people = Array.from({ length: 40_000 }, (_, at) =>
      at === 0 || at === 4000 ? { course: 'x' } : {},
    );
    const still = new Writable({ write: () => undefined });
    const running = checkCommand([desk.file('long.csv', listOf(people))], {
      ...quietTerminal(),
      out: still,
      err: err.stream,
      stop: stopping.signal,
    });
    while (err.text() === '') await new Promise(setImmediate);
    for (let turn = 0; turn < 4000; turn++) await new Promise(setImmediate);
    assert.equal(
      err.text().match(/^Line /gm)?.length,
      1,
      'the row far below is not reached while no result is taken',
    );
    stopping.abort();
    still.destroy();
    assert.equal((await running).status, 2);
  });
});

describe('what the command check says', () => {
  const secret = 'CANARY';

  it('never repeats a cell of a column that is not ours', async () => {
    const lists = [
      `cohort,course,Name\nautumn-2026,x,${secret}\nautumn-2026,NPQH,a,${secret}\nautumn-2026,NPQH,"${secret}\nautumn-2026,NPQH,=${secret}\n`,
      `${secret},1984\n${secret},1985\n`,
      `Name,course\n${secret},NPQH\n`,
      `Name,course,course,cohort\n${secret},NPQH,,\n`,
      `"${secret},course\n${secret},NPQH\n`,
      `cohort,course,code\na,b,${secret}\n`,
      `PK\u0003\u0004${secret}`,
      `${secret}\0`,
      `cohort,course,Name\n${`autumn-2026,NPQH,"${secret}\n`.repeat(150)}`,
      `cohort,course,Name\nautumn-2026,NPQH,"${secret.repeat(200_000)}`,
    ];
    for (const [at, list] of lists.entries()) {
      const { said } = await desk.check([desk.file(`${at}.csv`, list)]);
      assert.ok(said.length > 20, `list ${at}`);
      assert.doesNotMatch(said, new RegExp(secret), `list ${at}`);
    }
  });

  it('can repeat a cell of ours: the search above can fail', async () => {
    const { said } = await desk.check([desk.file('x.csv', `cohort,course\nautumn-2026,${secret}\n`)]);
    assert.match(said, new RegExp(secret));
  });
});

describe('the command check, asked wrongly', () => {
  const refused: [string[], RegExp][] = [
    [[], /^Say which list: npx @npq-widgets\/cli check people\.csv\. More with --help\.$/],
    [['a.csv', 'b.csv'], /^One list at a time/],
    [['none.csv'], /^There is no file none\.csv\.$/],
    [['a.csv', '--as-of', 'tomorrow'], /^--as-of takes a day that there is, as 2026-11-21\.$/],
    [['a.csv', '--as-of', '2026-02-30'], /^--as-of takes a day/],
    [['a.csv', '--as-of', '21/11/2026'], /^--as-of takes a day/],
    [['a.csv', '--as-of', '2026-11-21T10:00'], /^--as-of takes a day/],
    [['a.csv', '--as-of'], /^--as-of needs a value after it\. See npx @npq-widgets\/cli check --help\.$/],
    [['a.csv', '--out', ''], /^--out needs the name of a file\.$/],
    [['a.csv', '--force'], /^There is no option --force\. See npx @npq-widgets\/cli check --help\.$/],
    [['a.csv', '--raw=yes'], /^--raw takes no value/],
  ];
  for (const [args, sentence] of refused) {
    it(`refuses: ${args.join(' ') || 'nothing'}`, async () => {
      const { status, out, said } = await desk.check(args);
      assert.deepEqual([status, out], [2, '']);
      assert.match(said, sentence);
    });
  }

  it('says on request what it does, with every column and its values', async () => {
    const { status, out } = await desk.check(['--help']);
    assert.deepEqual([status, out], [0, checkHelp]);
    for (const { name, kind, values, required } of findColumns(deskFacts.ruleSets)) {
      const [line = ''] = new RegExp(`^  ${name} .*$`, 'm').exec(out) ?? [];
      assert.ok(line, name);
      if (kind === 'value' && !required) assert.ok(line.endsWith(`  ${values.join(', ')}`), line);
    }
  });
});
