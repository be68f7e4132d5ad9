/**
 * Checks every record and writes what is imported: dist/records/NAME (whole), dist/slices/NAME (small parts, for
 * pages), the types of all slices, the JSON Schema of a hub's own file, and NOTICE.md. Ends with status 1 and one sentence
 * when a record does not fit.
 */
import { writeFile } from 'node:fs/promises';

import { DataError } from '../src/errors.js';
import { findSlices } from './find-slices.js';
import { noticeText } from './notice.js';
import { ownFactsSchemaText } from './own-facts-schema.js';
import { readRecords } from './read-records.js';
import { recordList } from './record-list.js';
import { writeSchools } from './schools.js';
import type { RecordName } from './record-list.js';
import { sliceModules } from './slice-modules.js';
import { valueModule, writeModules } from './write-modules.js';

const here = (path: string): URL => new URL(path, import.meta.url);

async function build(): Promise<void> {
  const records = await readRecords();
  const names = Object.keys(recordList) as RecordName[];
  const recordModules = names.map((name) => {
    const { type } = recordList[name];
    return valueModule(name, records[name], type, `import type { ${type} } from '@npq-widgets/data/schema';`);
  });
  const slices = await findSlices();
  const notice = noticeText(records.sources.items);
  await Promise.all([
    writeModules(here('../dist/records/'), recordModules),
    writeModules(here('../dist/slices/'), sliceModules(slices, records)),
    writeSchools(here('../dist/schools/')),
    writeFile(here('../own-facts.schema.json'), ownFactsSchemaText()),
    writeFile(here('../NOTICE.md'), notice),
    writeFile(here('../../../NOTICE.md'), notice),
  ]);
  console.log(`${String(recordModules.length)} records and ${String(slices.length)} slices written.`);
}

try {
  await build();
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(`The records are not valid. ${error.message}`);
  process.exitCode = 1;
}
