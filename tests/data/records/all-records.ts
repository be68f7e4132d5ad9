import { readdir } from 'node:fs/promises';

import { readRecords } from '../../../packages/data/build/read-records.js';
import { recordList } from '../../../packages/data/build/record-list.js';
import type { RecordName } from '../../../packages/data/build/record-list.js';

const folder = new URL('../../../packages/data/records/', import.meta.url);

/** Names of all files below records/, as the list of records writes them. */
export async function recordFiles(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true });
  return entries
    .filter((entry) => entry.endsWith('.json'))
    .map((entry) => entry.slice(0, -'.json'.length).replaceAll('\\', '/'));
}

export const records = await readRecords();
export const recordNames = Object.keys(recordList) as RecordName[];

/** An item of any record, as far as all items are alike. */
export interface AnyItem {
  readonly id: string;
  readonly sources?: readonly string[];
  readonly confidence: string;
  readonly holdsUntil: string | null;
  readonly reviewBy: string;
}

/** Every item of every record with the record's name. */
export const everyItem: readonly { record: RecordName; item: AnyItem }[] = recordNames.flatMap((record) =>
  (records[record].items as readonly AnyItem[]).map((item) => ({ record, item })),
);

/** One string found somewhere inside a record, with the keys that lead to it. List positions are left out. */
export interface FoundString {
  readonly where: string;
  readonly path: string;
  readonly value: string;
}

/** Every string in a value: the values, and the keys of objects as well. */
export function findStrings(value: unknown, where: string, path = ''): FoundString[] {
  if (typeof value === 'string') return [{ where, path, value }];
  if (Array.isArray(value)) return value.flatMap((part) => findStrings(part, where, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [
    { where, path: `${path}.(key)`, value: key },
    ...findStrings(part, where, `${path}.${key}`),
  ]);
}
