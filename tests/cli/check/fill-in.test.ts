import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtInSchools } from '@npq-widgets/data/schools';
import { buildIndex } from '@npq-widgets/data/workplaces';
import type { School } from '@npq-widgets/data/workplaces';
import { SCHOOL_ADDED } from '../../../packages/cli/src/desk/workplace-columns.js';
import { hashOf, readAbout, readByUrn, writeIndex } from '../../../packages/cli/src/schools/index-folder.js';
import { openDesk, recordsOf, rowsOf } from './run-check.js';

const desk = openDesk();

const plain: School = {
  ...{
    urn: '',
    ukprn: '',
    name: '',
    postcode: 'QQ1 1AA',
    town: 'Newtown',
    street: '',
    district: 'E06000033',
  },
  ...{ formerDistrict: '', type: '34', phase: 'Primary', trust: '', formerName: '', lists: [] },
};
const tide: School = {
  ...plain,
  ...{ urn: '900001', ukprn: '10099901', name: 'Tide Academy', formerName: 'Old Harbour School' },
  ...{ trust: 'Tide Trust', lists: ['pp50', 'rise'] },
};
const schools: readonly School[] = [
  tide,
  { ...plain, urn: '900002', ukprn: '10099902', name: 'Marsh Infant School', type: '1' },
  { ...plain, urn: '900003', name: 'Marsh Junior School', type: '1' },
  { ...plain, urn: '900004', name: 'Reed School', postcode: 'QQ2 2BB' },
];
const about = { date: '2026-11-21', source: 'made for a test', licence: 'none', round: 'autumn-2026' };
/** A childminder's number that is a school's too, and one that is not. */
const minders = new Map([
  ['900002', ''],
  ['EY123456', ''],
]);
const index = `${desk.folder}/index`;
await writeIndex(
  index,
  buildIndex(schools, about, hashOf, [{ id: 'childminders', key: 'ofsted-urn', names: minders }]),
);

type Cells = Readonly<Record<string, string>>;
const base = { cohort: 'autumn-2026', course: 'npq-headship', work_setting: 'school' };

/** What a list of these people comes to with the small index, or with the one that is built in. */
async function checked(
  people: readonly Cells[],
  args: readonly string[] = ['--schools', index],
): Promise<{ rows: Record<string, string>[]; said: string; out: string; status: number }> {
  const all = people.map((person): Cells => ({ ...base, ...person }));
  const names = [...new Set(all.flatMap((person) => Object.keys(person)))];
  const lines = [names, ...all.map((person) => names.map((name) => person[name] ?? ''))];
  const path = desk.file('people.csv', lines.map((cells) => `${cells.join()}\n`).join(''));
  const { out, said, status } = await desk.check([path, ...args]);
  return { rows: args.includes('--json') ? [] : recordsOf(out), said, out, status };
}

const FILLED = 'establishment_type: 34, works_in_england: yes, on_pp50_list: yes, on_rise_list: yes';

describe('a list that says where people work', () => {
  it('has what the index knows filled in by URN, by UKPRN, and by name and postcode', async () => {
    for (const person of [
      { urn: '900001' },
      { 'School URN': '900001.0' },
      { ukprn: '10099901' },
      { school_name: 'Tide Academy', postcode: 'qq11aa' },
      { School: 'The Old Harbour School', 'School postcode': 'QQ1 1AA' },
      { School: 'Tide', Postcode: 'QQ1 1AA' },
      { urn: '900001', ukprn: '10099901', school_name: 'Reed School', postcode: 'QQ2 2BB' },
    ] satisfies Cells[]) {
      const { rows, status } = await checked([person]);
      const name = JSON.stringify(person);
      assert.deepEqual(
        SCHOOL_ADDED.map((column) => rows[0]?.[column]),
        ['900001', 'Tide Academy', 'QQ1 1AA', '34', 'Primary', 'Tide Trust', FILLED, ''],
        name,
      );
      assert.deepEqual(
        [rows[0]?.['outcome'], rows[0]?.['depends_on']],
        ['depends', 'previously_funded'],
        name,
      );
      assert.equal(status, 0);
    }
  });

  it('is checked with what was filled in: the outcome is that of a list that says it all', async () => {
    const own = {
      work_setting: 'school',
      establishment_type: '34',
      works_in_england: 'yes',
      on_pp50_list: 'yes',
    };
    const { rows } = await checked([
      { ...own, on_rise_list: 'yes', previously_funded: 'no' },
      { urn: '900001', previously_funded: 'no' },
    ]);
    assert.equal(rows[0]?.['outcome'], 'eligible');
    for (const column of ['outcome', 'code', 'reason', 'depends_on'])
      assert.equal(rows[1]?.[column], rows[0][column], column);
  });

  it('takes the place of nothing that is said: another answer stands, and “not sure” is filled in', async () => {
    const { rows, said } = await checked([
      { urn: '900001', establishment_type: '1', on_pp50_list: 'no', on_rise_list: 'not sure' },
    ]);
    assert.equal(rows[0]?.['filled_in'], 'works_in_england: yes, on_rise_list: yes');
    assert.equal(
      rows[0]['school_note'],
      'establishment_type: the list says 1 and the index 34. The list stands. on_pp50_list: the list says no and the index yes. The list stands.',
    );
    assert.equal(rows[0]['establishment_type'], '1', 'the cell is as it was');
    assert.match(said, /In 1 row the list says otherwise than the index\. The list stands/);
  });

  it('has lists answer for their own cohort alone, and noted for another', async () => {
    const { rows } = await checked([
      { urn: '900001', cohort: 'autumn-2025' },
      { urn: '900004', cohort: 'autumn-2026' },
      { urn: '900004', cohort: 'autumn-2025' },
    ]);
    assert.deepEqual(
      rows.map(({ filled_in }) => filled_in),
      Array(3).fill('establishment_type: 34, works_in_england: yes'),
    );
    assert.deepEqual(
      rows.map(({ school_note }) => school_note),
      [
        'For Autumn 2026 it was listed (on_pp50_list, on_rise_list); that answers nothing for Autumn 2025.',
        'It was not found on DfE’s lists for Autumn 2026. That is no answer: its number may have been another there.',
        'It was not found on DfE’s lists for Autumn 2026; that answers nothing for Autumn 2025.',
      ],
    );
  });

  it('never takes a childminder’s number for a school’s, nor a school’s for a childminder’s', async () => {
    const minder = { work_setting: 'early-years', early_years_kind: 'childminder' };
    const { rows } = await checked([
      { ...minder, ofsted_urn: '900002' },
      { ...minder, ofsted_urn: 'ey123456' },
      { ...minder, ofsted_urn: '900001' },
      { ...minder, ofsted_urn: '900002', cohort: 'autumn-2025' },
      { urn: '900002' },
      { urn: 'EY123456' },
      { ukprn: '900001' },
    ]);
    assert.deepEqual(
      rows.map(({ found_urn, filled_in }) => [found_urn, filled_in]),
      [
        ['', 'on_childminder_list: yes'],
        ['', 'on_childminder_list: yes'],
        ['', ''],
        ['', ''],
        ['900002', 'establishment_type: 1, works_in_england: yes'],
        ['', ''],
        ['', ''],
      ],
    );
    assert.deepEqual(
      rows.map(({ school_note }) => school_note).filter((_, at) => at !== 4),
      [
        '',
        '',
        'ofsted_urn: it was not found on DfE’s list of childminders for Autumn 2026.',
        'ofsted_urn: it was on DfE’s list of childminders for Autumn 2026; that answers nothing for Autumn 2025.',
        'urn: this is no URN, which has five or six digits.',
        'ukprn: this is no UKPRN, which has eight digits.',
      ],
    );
  });

  it('says in a sentence why no school was found, and checks the row all the same', async () => {
    const { rows, said, status } = await checked([
      { urn: '999999' },
      { ukprn: '10099999' },
      { urn: 'none' },
      { school_name: 'Tide Academy', postcode: 'QQ2 2BB' },
      { school_name: 'Marsh', postcode: 'QQ1 1AA' },
      { urn: '900001', ukprn: '10099902' },
      {},
    ]);
    assert.deepEqual(
      rows.map(({ school_note }) => school_note),
      [
        'urn: the index has no school with this URN.',
        'ukprn: the index has no school with this UKPRN.',
        'urn: this is no URN, which has five or six digits.',
        'school_name: the index has no school of this name at this postcode.',
        'school_name: more than one school at this postcode may be meant. Give its URN.',
        'ukprn: it is of another school than urn, so neither is read.',
        '',
      ],
    );
    for (const { outcome, found_urn, filled_in } of rows)
      assert.deepEqual([outcome, found_urn, filled_in], ['depends', '', '']);
    assert.equal(status, 0, 'every row was checked');
    assert.match(said, /^Line 2, column urn: the index has no school with this URN\.$/m);
    assert.match(said, /^Not found for 6 rows: school_note says why\./m);
    assert.match(said, /^No school is named in 1 row\.$/m);
    assert.doesNotMatch(said, /999999|Marsh/, 'cells stay out of what is said');
  });

  it('says at the end which columns were read, of which day the index is, and what was filled in', async () => {
    const { said } = await checked([{ urn: '900001' }, { urn: '900002' }]);
    assert.match(
      said,
      /^Schools were looked up by urn, in the index of 21 November 2026: found for 2 rows\.$/m,
    );
    assert.match(
      said,
      /^Filled in from it: establishment_type in 2 rows, works_in_england in 2 rows, on_pp50_list in 1 row, on_rise_list in 1 row\./m,
    );
    assert.match(said, /^The index has DfE’s lists for Autumn 2026, and they answer for no other cohort\.$/m);
  });

  it('says the same to a program', async () => {
    const { out } = await checked([{ urn: '900001' }, { urn: '999999' }], ['--schools', index, '--json']);
    const { rows, schools: said } = JSON.parse(out) as {
      rows: Record<string, unknown>[];
      schools: Record<string, unknown>;
    };
    assert.deepEqual(rows[0]?.['school'], {
      ...{ urn: '900001', name: 'Tide Academy', postcode: 'QQ1 1AA', type: '34' },
      ...{ phase: 'Primary', trust: 'Tide Trust' },
    });
    assert.deepEqual(rows[0]['filledIn'], {
      ...{ establishment_type: '34', works_in_england: 'yes', on_pp50_list: 'yes', on_rise_list: 'yes' },
    });
    assert.deepEqual(
      [rows[1]?.['school'], rows[1]?.['filledIn'], rows[1]?.['schoolNote']],
      [null, {}, 'urn: the index has no school with this URN.'],
    );
    assert.deepEqual(said, {
      ...{ date: '2026-11-21', round: 'autumn-2026', isBuiltIn: false, columns: ['urn'] },
      ...{ found: 1, blank: 0, unknown: 1, differing: 0 },
      filled: { establishment_type: 1, works_in_england: 1, on_pp50_list: 1, on_rise_list: 1 },
    });
  });

  it('is looked up in the built-in index where no other is named', async () => {
    const { rows, said } = await checked(
      [{ urn: '100000' }, { ukprn: '10079319' }, { ofsted_urn: 'EY123456' }],
      ['--as-of', '2026-11-21'],
    );
    assert.deepEqual([rows[0]?.['found_school'], rows[0]?.['found_type']], ['The Aldgate School', '2']);
    assert.equal(
      rows[0]?.['school_note'],
      'For Autumn 2025 it was listed (on_pp50_list); that answers nothing for Autumn 2026.',
    );
    assert.match(rows[1]?.['school_note'] ?? '', /the built-in index has no UKPRNs/);
    assert.match(rows[2]?.['school_note'] ?? '', /this index has no list of childminders/);
    assert.match(said, /in the built-in index of 16 November 2023/);
  });

  it('comes back with its results replaced when it is checked again', async () => {
    const { out } = await checked([{ urn: '900001' }]);
    const again = await desk.check([desk.file('again.csv', out), '--schools', index]);
    assert.deepEqual(rowsOf(again.out), rowsOf(out));
  });

  it('has 10,000 rows looked up, each for itself', async () => {
    const people = Array.from({ length: 10_000 }, (_, at) => ({
      urn: ['900001', '900002', '900003', '900004', '999999'][at % 5] ?? '',
    }));
    const { rows, said } = await checked(people);
    assert.equal(rows.length, 10_000);
    for (const [at, { urn, found_urn }] of rows.entries())
      assert.equal(found_urn, urn === '999999' ? '' : urn, `row ${at}`);
    assert.match(said, /found for 8,000 rows/);
    assert.equal(said.match(/^Line \d+, column urn/gm)?.length, 20, 'so many are named on the screen');
  });
});

describe('an index at the desk', () => {
  it('has every school, though only the files with numbers are read', async () => {
    const manifest = await readAbout(builtInSchools, 'built in');
    let files = 0;
    const shard = (file: string): Promise<unknown> => {
      files++;
      return builtInSchools.shard(file);
    };
    const all = await readByUrn({ ...builtInSchools, shard }, manifest, 'built in');
    assert.equal(all.size, manifest.count);
    assert.ok(files < manifest.shards.split(' ').length / 2, `${files} files`);
  });
});

describe('columns by which no school is looked up', () => {
  it('are carried through: a name or a postcode alone, and a number that stands twice', async () => {
    for (const [people, note] of [
      [[{ School: 'Tide Academy' }], /No school was looked up/],
      [[{ Postcode: 'QQ1 1AA' }], /No school was looked up/],
      [[{ urn: '900001', URN: '900002' }], /has the column urn more than once/],
    ] as const) {
      const { rows, said } = await checked(people);
      assert.equal('found_urn' in (rows[0] ?? {}), false);
      assert.match(said, note);
    }
  });

  it('open no index: a list of other columns is checked as before', async () => {
    const { status, rows } = await checked([{}], ['--schools', `${desk.folder}/none`]);
    assert.deepEqual([status, rows[0]?.['outcome']], [0, 'depends']);
  });

  it('that need an index which is not there, or is damaged: a sentence, and no results', async () => {
    const path = desk.file('one.csv', 'urn,cohort,course\n900001,autumn-2026,NPQH\n');
    const out = `${desk.folder}/results.csv`;
    const none = await desk.check([path, '--schools', `${desk.folder}/none`, '--out', out]);
    assert.deepEqual([none.status, desk.names().includes('results.csv')], [2, false]);
    assert.match(none.said, /none holds no index of schools\.$/);
    const cut = buildIndex(schools, about, hashOf);
    const shards = new Map([...cut.shards].map(([file, text]) => [file, text.slice(0, -1)]));
    await writeIndex(`${desk.folder}/cut`, { ...cut, shards });
    const damaged = await desk.check([path, '--schools', `${desk.folder}/cut`, '--out', out]);
    assert.deepEqual([damaged.status, desk.names().includes('results.csv')], [2, false]);
    assert.match(damaged.said, /is missing or damaged\.$/);
    assert.match((await desk.check([path, '--schools', ''])).said, /--schools needs the folder/);
  });
});
