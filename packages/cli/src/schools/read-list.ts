import type { NumberListKey, School } from '@npq-widgets/data/workplaces';
import { SchoolsError } from './schools-error.js';
import { readSheets, type Sheet } from './read-sheets.js';

/** The kind of number that a list is kept by: its columns, and how such a number is written. */
interface NumberKind {
  readonly name: string;
  readonly columns: RegExp;
  readonly form: RegExp;
}

const kinds = {
  urn: { name: 'URN', columns: /^(?:school)?urn$/, form: /^\d{5,6}$/ },
  ukprn: { name: 'UKPRN', columns: /^ukprn$/, form: /^\d{8}$/ },
  // Some have six digits, as a school's URN has, and are another number all the same.
  'ofsted-urn': {
    name: 'Ofsted URN',
    columns: /^(?:ofsted|provider)?urn$/,
    form: /^(?:[A-Z]{2}\d{6}|\d{6,7})$/,
  },
} as const satisfies Record<'urn' | NumberListKey, NumberKind>;

/** A list of settings: its id in the index, and the kind of number that it is kept by. */
interface ListKind {
  readonly id: string;
  readonly key: keyof typeof kinds;
}

/** Lists of which schools are marked in the index, by the option that names the file. */
export const schoolLists = {
  'pp50-schools': { id: 'pp50', key: 'urn' },
  'pp50-fe': { id: 'pp50-fe', key: 'ukprn' },
  rise: { id: 'rise', key: 'urn' },
} as const satisfies Record<string, ListKind & { readonly key: 'urn' | 'ukprn' }>;

/** Lists of others than schools. Each lies in the index by itself, under its own kind of number. */
export const otherLists = {
  childminders: { id: 'childminders', key: 'ofsted-urn' },
  trusts: { id: 'trusts', key: 'ukprn' },
} as const satisfies Record<string, ListKind & { readonly key: NumberListKey }>;

/** What a list holds, and what in it is no entry. */
interface SettingsList {
  /** Number → name; without a name where there is none. */
  readonly names: ReadonlyMap<string, string>;
  readonly without: number;
  readonly twice: number;
}

/** The header stands in one of these rows: above it are titles. */
const HEADER_ROWS = 20;

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');
const NAMES = /^(?:name|schoolname|groupname|trustname|establishmentname|providername)$/;

interface Table {
  readonly rows: Sheet;
  readonly number: number;
  readonly name: number;
}

/** The first sheet that has the column, below its header. */
function findTable(sheets: readonly Sheet[], { columns }: NumberKind): Table | undefined {
  for (const sheet of sheets)
    for (const [at, row] of sheet.slice(0, HEADER_ROWS).entries()) {
      const names = row.map(plain);
      const number = names.findIndex((name) => columns.test(name));
      if (number >= 0)
        return { rows: sheet.slice(at + 1), number, name: names.findIndex((name) => NAMES.test(name)) };
    }
  return undefined;
}

/** The entries of a list, from a CSV file or a workbook. */
export async function readList(path: string, { key }: ListKind): Promise<SettingsList> {
  const kind: NumberKind = kinds[key];
  const table = findTable(await readSheets(path), kind);
  if (!table) throw new SchoolsError(`${path} has no column "${kind.name}", by which this list is kept.`);
  const names = new Map<string, string>();
  let [without, twice] = [0, 0];
  for (const row of table.rows) {
    if (!row.some(Boolean)) continue;
    const number = (row[table.number] ?? '').toUpperCase();
    if (!kind.form.test(number)) without += 1;
    else if (names.has(number)) twice += 1;
    else names.set(number, row[table.name] ?? '');
  }
  if (!names.size) throw new SchoolsError(`${path} has no ${kind.name} in it.`);
  return { names, without, twice };
}

/** What was left out of a list, in words; nothing where all of it was taken. */
export function leftOut({ without, twice }: SettingsList): string {
  const parts = [
    ...(without ? [`${without} without a number`] : []),
    ...(twice ? [`${twice} that stand twice`] : []),
  ];
  return parts.length ? ` Left out: ${parts.join(', ')}.` : '';
}

/** The schools with this list beside their others. */
export function withList(
  schools: readonly School[],
  { names }: SettingsList,
  { id, key }: ListKind & { readonly key: 'urn' | 'ukprn' },
  path: string,
): { schools: School[]; matched: number } {
  let matched = 0;
  const marked = schools.map((school) => {
    if (!names.has(school[key])) return school;
    matched += 1;
    return { ...school, lists: [...school.lists, id].sort() };
  });
  if (!matched) throw new SchoolsError(`No school of the index is on ${path}. Is it the right list?`);
  return { schools: marked, matched };
}

/** Refuses trusts none of which runs a school of the index. */
export function checkTrusts(schools: readonly School[], { names }: SettingsList, path: string): number {
  const trusts = new Set(schools.map(({ trust }) => trust.toLowerCase()).filter(Boolean));
  const matched = [...names.values()].filter((name) => trusts.has(name.toLowerCase())).length;
  if (!matched)
    throw new SchoolsError(`No school of the index is run by a trust of ${path}. Is it the right list?`);
  return matched;
}
