import { readFile } from 'node:fs/promises';

import { dayLengthRecord, parseRecord, programmeRecord } from '@npq-widgets/data/schema';
import type { Programme } from '@npq-widgets/data/schema';

const records = new URL('../../../packages/data/records/', import.meta.url);

/** A record file as it is written, before it is checked. */
export async function readRaw(name: string): Promise<{ items: Record<string, unknown>[] }> {
  return JSON.parse(await readFile(new URL(`${name}.json`, records), 'utf8')) as {
    items: Record<string, unknown>[];
  };
}

export const programmes: readonly Programme[] = parseRecord(
  programmeRecord,
  await readRaw('programmes'),
).items;
export const dayLengths = parseRecord(dayLengthRecord, await readRaw('day-lengths')).items;

/** The programme with this id. Throws when it is not on record, so that a test cannot pass by finding nothing. */
export function programme(id: string): Programme {
  const found = programmes.find((one) => one.id === id);
  if (!found) throw new Error(`No programme "${id}" is on record.`);
  return found;
}
