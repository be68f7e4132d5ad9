import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findColumns } from '../../../packages/cli/src/desk/columns.js';
import { deskFacts } from '../../../packages/cli/src/desk/facts.js';
import { readValue } from '../../../packages/cli/src/desk/read-value.js';
import { openDesk, recordsOf, rowsOf } from './run-check.js';

const columns = findColumns(deskFacts.ruleSets);
const desk = openDesk();

const read = (name: string, cell: string) =>
  readValue(columns.find((column) => column.name === name)!, cell, deskFacts);

/** Cells that mean one thing, by column. */
const plain: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  course: {
    'npq-senior-leadership': [
      'Senior leadership (NPQSL)',
      'NPQ for Senior Leadership (NPQSL)',
      'NPQSL: Senior leadership',
      'SENIOR LEADERSHIP NPQ',
      '\u200bNPQSL\u00a0',
    ],
    'npq-headship': [
      'National Professional Qualification for Headship (NPQH)',
      'National Professional Qualification (NPQ) for Headship',
      'NPQ Headship – NPQH',
    ],
    'npq-leading-teaching-development': [
      'NPQLTD - Leading Teacher Development',
      'NPQLTD – Leading teacher development',
    ],
    'npq-leading-literacy': ['Leading literacy NPQ (NPQLL)', 'Literacy'],
    'npq-senco': ['NPQ for special educational needs co-ordinators (SENCOs)', 'SENCO', 'NPQ for SENCOs'],
    'npq-leading-primary-mathematics': ['Primary maths', 'NPQ in Leading Primary Mathematics (NPQLPM)'],
    'npq-leading-behaviour-culture': [
      'Behaviour and culture',
      'Behaviour & Culture',
      'NPQ Leading Behaviour and Culture',
    ],
    'npq-early-headship-coaching-offer': [
      'Early headship coaching offer (EHCO)',
      'The Early Headship Coaching Offer',
    ],
  },
  headteacher: {
    yes: ['TRUE', 'true', 'Y', '1', 'Yes\u00a0', ' yes', "'yes"],
    no: ['FALSE', 'n', '0', 'NO'],
    'not-sure': ['Unsure', 'Don’t know', 'I’m not sure'],
  },
  establishment_type: {
    '34': ['34.0', '34', 'Academy converter', '34 - Academy converter'],
    '1': ['001', "'01", '01'],
  },
  work_setting: {
    '16-to-19': ['16–19', '16-19', '16 to 19', 'A college or other 16 to 19 setting'],
    'academy-trust': ['An academy trust', 'academy_trust'],
    school: ['A school', 'School'],
  },
  cohort: {
    'autumn-2026': [
      'autumn–2026',
      'Autumn 2026',
      '2026 autumn',
      '2026b',
      'Autumn 2026/27',
      'Autumn 2026–2027',
      '2026/27 autumn',
      'Autumn 2026 cohort',
      'Autumn term 2026',
    ],
    'spring-2026': ['2026a', 'Spring 2026 (self-funded)'],
  },
};

/** Cells that mean two things or none, with what is said of them. */
const refused: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  course: {
    'Headship (NPQSL)':
      /names Headship \(NPQH\) and Senior leadership \(NPQSL\)\. Write the one that is meant\.$/,
    'NPQH/NPQEL': /names Headship \(NPQH\) and Executive leadership/,
    NPQML: /is Middle leadership \(NPQML\), an NPQ that ended/,
    'Middle leadership': /an NPQ that ended/,
    Headshp: /is no course\. Did you mean Headship\?/,
    NPQLX: /Did you mean NPQLT or NPQLL\?/,
    'Headship (part-time)': /is no course\./,
    Maths: /is no course\./,
    Leadership: /is no course\./,
    NPQ: /is no course\. Write/,
  },
  headteacher: {
    x: /none of yes, no, not sure/,
    ok: /none of/,
    '?': /none of/,
    '-': /none of/,
    'Yes, I am': /none of/,
  },
  establishment_type: {
    Academy: /no GIAS code/,
    '34 (Community school)': /no GIAS code/,
    '1e1': /no GIAS code/,
  },
  work_setting: { Academy: /none of/, nursery: /none of/ },
  npqh_status: { Yes: /none of completed/ },
  cohort: {
    '2026': /may be autumn-2026 \(.*\) or spring-2026 \(/,
    'Spring 2026/27': /may be spring-2026 .* or spring-2027/,
    '2022a': /may be spring-2023 .* or autumn-2022/,
    'Autum 2026': /Did you mean autumn-2026\?/,
    'Autumn 2026/28': /is none of/,
    autumn: /is none of/,
  },
};

describe('a cell as people write it', () => {
  for (const [name, values] of Object.entries(plain))
    for (const [value, cells] of Object.entries(values))
      for (const cell of cells)
        it(`${name}: ${JSON.stringify(cell)} is ${value}`, () => {
          const found = read(name, cell);
          assert.equal('value' in found ? found.value : found.problem, value);
        });
  for (const [name, cells] of Object.entries(refused))
    for (const [cell, sentence] of Object.entries(cells))
      it(`${name}: ${JSON.stringify(cell)} is refused`, () => {
        const found = read(name, cell);
        assert.match('problem' in found ? found.problem : String(found.value), sentence);
      });

  it('is named by our own select, for every course', () => {
    for (const { id, name, short } of deskFacts.courses)
      for (const cell of [
        `${name} (${short})`,
        `${short} (${name})`,
        `NPQ in ${name}`,
        `${name} NPQ`,
        short,
        id,
      ]) {
        const found = read('course', cell);
        assert.equal('value' in found && found.value, id, cell);
      }
  });

  it('is named by the label of every kind of school that GIAS has', () => {
    for (const { id, name } of deskFacts.establishmentTypes)
      assert.deepEqual(read('establishment_type', name), { value: id, isLoose: true });
  });
});

describe('a list as people write it', () => {
  it('has its header below a title, and says which line that was', async () => {
    const { said, out, status } = await desk.check([
      desk.file(
        'title.csv',
        'Riverbank Trust NPQ interest autumn 2026,,,\n\nName,cohort,course,Notes\nA,autumn-2026,NPQH,\n',
      ),
    ]);
    assert.equal(status, 0);
    assert.match(said, /^Line 3 was read as the header; the lines above it are carried through\.$/m);
    assert.match(out, /^Riverbank Trust NPQ interest autumn 2026,,,\n/);
    assert.equal(rowsOf(out)[2]?.[4], 'depends');
  });

  it('has its header in the first ten lines, or none', async () => {
    const below = (lines: number): string =>
      `${Array.from({ length: lines }, (_, at) => `Title ${at}`).join('\n')}\ncohort,course\nautumn-2026,NPQH\n`;
    assert.equal((await desk.check([desk.file('nine.csv', below(9))])).status, 0);
    assert.match(
      (await desk.check([desk.file('ten.csv', below(10))])).said,
      /no header that this check knows\. One of its first ten/,
    );
  });

  it('has a line of help below its header, which is no person', async () => {
    const { said, out, status } = await desk.check([
      desk.file(
        'help.csv',
        'cohort,course,headteacher\nautumn-2026,e.g. NPQSL,yes or no\nautumn-2026,NPQH,yes\n',
      ),
    ]);
    assert.equal(status, 0);
    assert.match(said, /^Checked 1 row /);
    assert.match(said, /^Line 2 was read as help for filling in the list, and as no person\.$/m);
    assert.match(recordsOf(out)[0]?.['reason'] ?? '', /no person/);
  });

  it('has no help far below, nor beside a cell that is at fault', async () => {
    const people = 'autumn-2026,NPQH\n'.repeat(3);
    for (const list of [`${people}autumn-2026,e.g. NPQSL\n`, 'Autumm 2026,e.g. NPQSL\n'])
      assert.equal((await desk.check([desk.file('no-help.csv', `cohort,course\n${list}`)])).status, 1);
  });

  it('is parted at |, and so are the results', async () => {
    const { said, out } = await desk.check([
      desk.file('pipe.txt', 'Name|cohort|course\na, b; c|autumn-2026|NPQH\n'),
    ]);
    assert.match(said, /^Its cells were parted at \|\.$/m);
    assert.match(
      out,
      /^Name\|cohort\|course\|outcome\|code\|reason\|depends_on\|registration\na, b; c\|autumn-2026\|NPQH\|depends\|/,
    );
  });

  it('is UTF-16 without a mark', async () => {
    const list = Buffer.from('Name,cohort,course\r\nZoë,autumn-2026,NPQH\r\n', 'utf16le');
    for (const bytes of [list, Buffer.from(list).swap16()]) {
      const { said, out } = await desk.check([desk.file('utf16.csv', bytes)]);
      assert.match(said, /utf16\.csv was read as UTF-16, though nothing at its start says so/);
      assert.match(out, /Zoë,autumn-2026,NPQH,depends/);
    }
  });

  it('was written by a Mac: its letters look wrong, and that is said', async () => {
    const bytes = (letter: number): Buffer =>
      Buffer.concat([
        Buffer.from('Name,cohort,course\nZo'),
        Buffer.from([letter]),
        Buffer.from(',autumn-2026,NPQH\n'),
      ]);
    assert.match(
      (await desk.check([desk.file('mac.csv', bytes(0x91))])).said,
      /read as Windows-1252.* Some letters look wrong/,
    );
    const { said } = await desk.check([desk.file('windows.csv', bytes(0xeb))]);
    assert.match(said, /read as Windows-1252/);
    assert.doesNotMatch(said, /look wrong/);
  });

  it('has apostrophes, dashes and quotation marks as Windows writes them, which do not look wrong', async () => {
    const list = Buffer.from(
      'Name,cohort,course\nO\x92Brien \x96 \x93Zo\xeb\x94 \x8akoda,autumn-2026,NPQH\n',
      'latin1',
    );
    assert.doesNotMatch((await desk.check([desk.file('marks.csv', list)])).said, /look wrong/);
  });

  const headings: readonly (readonly [heading: string, column: string])[] = [
    ['NPQ Course', 'course'],
    ['Which NPQ?', 'course'],
    ['NPQ', 'course'],
    ['Which course do you want to take?', 'course'],
    ['Course name', 'course'],
    ['NPQ cohort', 'cohort'],
    ['When do you want to start?', 'cohort'],
    ['Do you work in England?', 'works_in_england'],
    ['Where do you work?', 'work_setting'],
    ['Headteacher?', 'headteacher'],
    ['Are you a headteacher?', 'headteacher'],
  ];
  for (const [heading, column] of headings)
    it(`has ${JSON.stringify(heading)} over the column ${column}, and says so`, async () => {
      const names = ['cohort', 'course', 'headteacher'].map((name) => (name === column ? heading : name));
      const list = ['works_in_england', 'work_setting'].includes(column) ? [...names, heading] : names;
      const { said } = await desk.check([desk.file('heading.csv', `${list.join()}\nautumn-2026,NPQH\n`)]);
      assert.match(
        said,
        new RegExp(`^"${heading.replace('?', '\\?')}" was read as the column ${column}\\.$`, 'm'),
      );
    });

  it('has a misspelt heading: it is asked whether ours is meant', async () => {
    const { said } = await desk.check([
      desk.file('slip.csv', 'cohort,course,works_in_englnd\nautumn-2026,NPQH,yes\n'),
    ]);
    assert.match(
      said,
      /^The column "works_in_englnd" is carried through and not read\. Did you mean works_in_england\?$/m,
    );
  });

  it('has two headings for one column: both are named, and neither is taken', async () => {
    const { status, said } = await desk.check([
      desk.file('two.csv', 'cohort,NPQ,Which NPQ?\nautumn-2026,NPQH,NPQSL\n'),
    ]);
    assert.equal(status, 2);
    assert.match(said, /^"NPQ" and "Which NPQ\?" may both be the column course\./);
  });

  it('has headings of others, which are left alone', async () => {
    const { said } = await desk.check([
      desk.file(
        'others.csv',
        'Name,Title,School name,cohort,course,NPQ provider\nA,Ms,B,autumn-2026,NPQH,C\n',
      ),
    ]);
    assert.doesNotMatch(said, /was read as the column|Did you mean/);
  });

  it('is said once at the end how it was read, and how many spellings more there are', async () => {
    const spellings = [
      'Primary maths',
      'Literacy',
      'Headship (NPQH)',
      'Behaviour & culture',
      'SENCOs',
      'NPQ SENCOs (SENCO)',
      'EHCO (EHCO)',
    ];
    const { said } = await desk.check([
      desk.file(
        'said.csv',
        `cohort,course\n${spellings
          .map((cell) => `2026b,${cell}\n`)
          .join('')
          .repeat(2)}`,
      ),
    ]);
    assert.match(said, /^In cohort these were read: "2026b" as autumn-2026\.$/m);
    assert.match(
      said,
      /^In course these were read: "Primary maths" as npq-leading-primary-mathematics, .*, and 1 more\.$/m,
    );
    assert.equal(said.match(/Primary maths/g)?.length, 1);
  });

  it('has empty columns at its end, blank rows between and spaces behind cells', async () => {
    const tail = ','.repeat(39);
    const { out, said, status } = await desk.check([
      desk.file('wide.csv', `cohort ,course ${tail}\n${tail},\nautumn-2026 ,NPQH  ${tail}\n\n`),
    ]);
    assert.equal(status, 0, said);
    assert.equal(recordsOf(out)[0]?.['outcome'], 'depends');
  });
});
