import { readFile } from 'node:fs/promises';

import { DataRefusedError } from '../src/errors.js';
import { parseRecord } from '../src/schema/record.js';
import { recordList } from './record-list.js';
import type { AllRecords, RecordName } from './record-list.js';

const records = new URL('../records/', import.meta.url);

async function readJson(name: string): Promise<unknown> {
  const file = `${name}.json`;
  const content = await readFile(new URL(file, records), 'utf8');
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new DataRefusedError(
      file,
      `it is not JSON (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}

type AnyRecord = { items: { id: string }[] };

/** Reads and checks every record of the list. Throws DataRefusedError on the first that does not fit. */
export async function readRecords(): Promise<AllRecords> {
  const names = Object.keys(recordList) as RecordName[];
  const parsed = await Promise.all(
    names.map(
      async (name) =>
        [
          name,
          parseRecord<AnyRecord>(recordList[name].schema, await readJson(name), `${name}.json`),
        ] as const,
    ),
  );
  return Object.fromEntries(parsed) as unknown as AllRecords;
}
