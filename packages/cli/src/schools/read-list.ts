import type { School } from '@npq-widgets/data/workplaces';
import { readTable } from './read-table.js';
import { SchoolsError } from './schools-error.js';

/** A list of settings: its id in the index, and the kind of number that it is kept by. */
export interface ListKind {
  readonly id: string;
  readonly key: 'urn' | 'ukprn';
}

/** By the option that names the file. A childminder's number may equal a school's, so that list is none of these. */
export const listKinds = {
  'pp50-schools': { id: 'pp50', key: 'urn' },
  'pp50-fe': { id: 'pp50-fe', key: 'ukprn' },
  rise: { id: 'rise', key: 'urn' },
} as const satisfies Record<string, ListKind>;

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** The numbers of a list, from its column called URN or UKPRN. */
export async function readList(path: string, { key }: ListKind): Promise<Set<string>> {
  const numbers = new Set<string>();
  let column: string | undefined;
  for await (const row of readTable(path)) {
    column ??= Object.keys(row).find((name) => plain(name) === key);
    if (column === undefined)
      throw new SchoolsError(`${path} has no column "${key.toUpperCase()}", by which this list is kept.`);
    const number = (row[column] ?? '').trim();
    if (/^\d+$/.test(number)) numbers.add(number);
  }
  if (!numbers.size) throw new SchoolsError(`${path} has no ${key.toUpperCase()} in it.`);
  return numbers;
}

/** The schools with this list beside their others. */
export function withList(
  schools: readonly School[],
  numbers: ReadonlySet<string>,
  { id, key }: ListKind,
  path: string,
): { schools: School[]; matched: number } {
  let matched = 0;
  const marked = schools.map((school) => {
    if (!numbers.has(school[key])) return school;
    matched += 1;
    return { ...school, lists: [...school.lists, id].sort() };
  });
  if (!matched) throw new SchoolsError(`No school of the index is on ${path}. Is it the right list?`);
  return { schools: marked, matched };
}
