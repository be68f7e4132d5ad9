/**
 * Checks every record and writes what is imported: dist/records/NAME (whole), dist/slices/NAME (small parts, for
 * pages) and NOTICE.md. Ends with status 1 and one sentence when a record does not fit.
 */
import { writeFile } from 'node:fs/promises';

import { DataError } from '../src/errors.js';
import { noticeText } from './notice.js';
import { readRecords } from './read-records.js';
import { recordList } from './record-list.js';
import type { RecordName } from './record-list.js';
import { sliceList } from './slice-list.js';
import { writeModules } from './write-modules.js';

const here = (path: string): URL => new URL(path, import.meta.url);

async function build(): Promise<void> {
  const records = await readRecords();
  const names = Object.keys(recordList) as RecordName[];
  const recordModules = names.map((name) => ({
    name,
    type: recordList[name].type,
    from: '@npq-widgets/data/schema',
    value: records[name],
  }));
  const sliceModules = sliceList.map(({ name, type, from, build: value }) => ({
    name,
    type,
    from,
    value: value(records),
  }));
  const notice = noticeText(records.sources.items);
  await Promise.all([
    writeModules(here('../dist/records/'), 'record', recordModules),
    writeModules(here('../dist/slices/'), 'slice', sliceModules),
    writeFile(here('../NOTICE.md'), notice),
    writeFile(here('../../../NOTICE.md'), notice),
  ]);
  console.log(`${String(recordModules.length)} records and ${String(sliceModules.length)} slices written.`);
}

try {
  await build();
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(`The records are not valid. ${error.message}`);
  process.exitCode = 1;
}
