import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { schoolsCommand } from '../../../packages/cli/src/commands/schools.js';
import { readIndex } from '../../../packages/cli/src/schools/index-folder.js';
import { quietTerminal } from '../check/run-check.js';

const main = fileURLToPath(new URL('../../../packages/cli/src/main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'npq-schools-'));
after(() => rmSync(folder, { recursive: true }));

const columns =
  'URN,LA (code),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (code),EstablishmentStatus (code),' +
  'PhaseOfEducation (name),Trusts (name),UKPRN,Street,Town,Postcode,DistrictAdministrative (code)';
const rows = [
  '100001,201,3001,Old Harbour School,1,2,Primary,,,Quay,Newtown,QQ1 1AA,E06000901',
  '100002,201,3001,Zo\u00eb Harbour Academy,34,1,Primary,Tide Trust,10000001,Quay,Newtown,QQ1 1AA,E06000901',
  '100003,201,3002,Marsh College,18,3,16 plus,Not applicable,10000002,Reed Lane,Marsh,QQ2 1AA,E06000902',
  '100004,201,3003,Future Free School,35,4,Primary,,,,Newtown,QQ1 1AB,E06000901',
  '100005,201,3004,Ysgol Draig,30,1,Primary,,,,Dinas,QW1 1AA,W06000001',
];

function file(name: string, lines: readonly string[], encoding: BufferEncoding = 'latin1'): string {
  const path = join(folder, name);
  writeFileSync(path, Buffer.from(`${lines.join('\r\n')}\r\n`, encoding));
  return path;
}

/** The command within this process; the first test runs the program itself. */
const schools = (...args: string[]) => schoolsCommand(args, quietTerminal());

const gias = file('gias.csv', [columns, ...rows]);
const toBuild = (out: string, path = gias): string[] => [
  ...['--gias', path, '--date', '2026-11-21'],
  ...['--out', join(folder, out)],
];
const build = (out: string, path = gias, ...more: string[]) => schools(...toBuild(out, path), ...more);

describe('the command schools', () => {
  it('takes the open schools of the official extract, and says what it left out', async () => {
    const { stdout, status } = spawnSync(
      process.execPath,
      [...process.execArgv, main, 'schools', ...toBuild('a')],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0);
    assert.match(stdout, /2 schools in \d+ files.*1 closed, 1 not open yet, 1 not in England/);
    assert.match(stdout, /schools="…".*connect-src/);
    const { schools: found, manifest } = await readIndex(join(folder, 'a'));
    assert.equal(manifest.date, '2026-11-21');
    assert.deepEqual([...found.keys()].sort(), ['100002', '100003']);
    const academy = found.get('100002');
    assert.deepEqual(
      [academy?.name, academy?.formerName, academy?.trust, academy?.ukprn],
      ['Zo\u00eb Harbour Academy', 'Old Harbour School', 'Tide Trust', '10000001'],
    );
    assert.equal(found.get('100003')?.trust, '');
  });

  it('gives the same files for the same extract', async () => {
    await build('b');
    await build('c');
    const read = (name: string) =>
      readdirSync(join(folder, name)).map((one) => [one, readFileSync(join(folder, name, one), 'utf8')]);
    assert.deepEqual(read('b'), read('c'));
  });

  it('marks the schools of a list by the list’s own kind of number', async () => {
    const pp50 = file('pp50.csv', ['URN,Name', '100002,x', '999999,y']);
    const fe = file('fe.csv', ['UKPRN', '10000002']);
    const { text, status, problem } = await build(
      'd',
      gias,
      '--round',
      'autumn-2026',
      '--pp50-schools',
      pp50,
      '--pp50-fe',
      fe,
    );
    assert.equal(status, 0, problem);
    assert.match(text, /--pp50-schools: 1 of 2 numbers/);
    const { schools: found, manifest } = await readIndex(join(folder, 'd'));
    assert.deepEqual([found.get('100002')?.lists, found.get('100003')?.lists], [['pp50'], ['pp50-fe']]);
    assert.deepEqual(manifest.lists, { round: 'autumn-2026', counts: { pp50: 1, 'pp50-fe': 1 } });
  });

  it('keeps lists of others than schools apart, though a number of theirs is a school’s', async () => {
    const minders = file('minders.csv', [
      'Childminders',
      'Ofsted URN,Town',
      '100002,x',
      'EY123456,y',
      'none,z',
      'EY123456,y',
    ]);
    const trusts = file('trusts.csv', [
      'Group UID,Group Name,UKPRN',
      '1,Tide Trust,10000009',
      '2,Other Trust,10000010',
    ]);
    const more = ['--round', 'autumn-2026', '--childminders', minders, '--trusts', trusts];
    const { text, status, problem } = await build('others', gias, ...more);
    assert.equal(status, 0, problem);
    assert.match(text, /--childminders: 2 numbers\. Left out: 1 without a number, 1 that stand twice\./);
    assert.match(text, /--trusts: 2 numbers, 1 of which run schools of the index\./);
    const { schools: found, manifest } = await readIndex(join(folder, 'others'));
    assert.deepEqual(found.get('100002')?.lists, [], 'the school is on no list');
    assert.deepEqual(
      Object.entries(manifest.numbers ?? {}).map(([id, { key, count }]) => [id, key, count]),
      [
        ['childminders', 'ofsted-urn', 2],
        ['trusts', 'ukprn', 2],
      ],
    );
    await build('without');
    const { text: changes } = await schools('diff', join(folder, 'without'), join(folder, 'others'));
    assert.match(changes, /Lists of others: 2\n {2}childminders 0 → 2\n {2}trusts 0 → 2/);
  });

  it('writes nothing and says why when a file is not what it should be', async () => {
    const header = columns;
    const body = rows;
    const none = file('none.csv', ['URN', '999999']);
    const cases: [string, string[], RegExp][] = [
      ['no column', [file('e.csv', [header.replace('Town,', 'City,'), ...body])], /has no column "Town"/],
      ['a URN twice', [file('f.csv', [header, ...body, body[1] ?? ''])], /URN 100002 stands twice/],
      ['no school', [file('g.csv', [header, body[0] ?? ''])], /has no open school/],
      ['no file', [join(folder, 'nowhere.csv')], /There is no file/],
      ['a workbook', [file('h.xlsx', ['PK\u0003\u0004'])], /is a workbook/],
      [
        'a damaged workbook',
        [gias, '--round', 'autumn-2026', '--rise', file('j.xlsx', ['PK\u0003\u0004'])],
        /is not a workbook that can be read/,
      ],
      [
        'trusts of others',
        [gias, '--trusts', file('k.csv', ['Group Name,UKPRN', 'A,10000009'])],
        /run by a trust of/,
      ],
      [
        'no childminders',
        [gias, '--round', 'autumn-2026', '--childminders', file('l.csv', ['URN', 'x'])],
        /has no Ofsted URN in it/,
      ],
      ['a list of others', [gias, '--round', 'autumn-2026', '--rise', none], /No school of the index is on/],
      [
        'a list without its column',
        [gias, '--round', 'autumn-2026', '--rise', file('i.csv', ['Name', 'x'])],
        /has no column "URN"/,
      ],
      ['no round', [gias, '--rise', none], /--round/],
      ['no round for childminders', [gias, '--childminders', none], /--round/],
    ];
    for (const [what, [path = '', ...more], sentence] of cases) {
      const { problem, status } = await build('none', path, ...more);
      assert.equal(status, 2, what);
      assert.match(problem, sentence, what);
    }
    assert.ok(!readdirSync(folder).some((name) => name.startsWith('none') && name !== 'none.csv'));
  });

  it('does not replace a folder that holds something else', async () => {
    const { problem, status } = await schools('--gias', gias, '--date', '2026-11-21', '--out', folder);
    assert.equal(status, 2);
    assert.match(problem, /holds something else than an index/);
  });

  it('says what changed between two indexes', async () => {
    const [, closed = '', academy = '', college = ''] = [columns, ...rows];
    await build('old');
    const renamed = college.replace('Marsh College', 'Marsh Sixth Form');
    await build('new', file('new.csv', [columns, closed, renamed, academy.replace('100002', '100009')]));
    const { text, status } = await schools('diff', join(folder, 'old'), join(folder, 'new'));
    assert.equal(status, 0);
    assert.match(text, /New: 1\n {2}100009 Zo\u00eb Harbour Academy/);
    assert.match(text, /Gone: 1\n {2}100002/);
    assert.match(text, /Renamed: 1\n {2}100003 Marsh College → Marsh Sixth Form/);
  });
});
