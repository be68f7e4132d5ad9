import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readGias } from '../../../packages/cli/src/schools/read-gias.js';

const folder = mkdtempSync(join(tmpdir(), 'npq-gias-'));
after(() => rmSync(folder, { recursive: true }));

const full = process.env['NPQ_FULL_DATA'];
const quiet = (): void => undefined;

void test('a school of England without a district is kept, one abroad or in Wales is not', async () => {
  const path = join(folder, 'gias.csv');
  const header =
    'URN,LA (code),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (code),EstablishmentStatus (code),' +
    'PhaseOfEducation (name),Trusts (name),UKPRN,Street,Town,Postcode,DistrictAdministrative (code)';
  const rows = [
    '100001,201,3001,New Pier School,35,1,Primary,,,,Newtown,QQ1 1AA,9999',
    '100002,201,3002,Ysgol Draig,30,1,Primary,,,,Dinas,QW1 1AA,9999',
    '100003,201,3003,School in the Sun,37,1,Primary,,,,Costa,,9999',
  ];
  writeFileSync(path, [header, ...rows].join('\n'));
  const { schools, dropped } = await readGias(path, quiet);
  assert.deepEqual(
    schools.map(({ urn, district }) => [urn, district]),
    [['100001', '']],
  );
  assert.equal(dropped['not in England'], 2);
});

void test('the official extract has every column that is read', async () => {
  if (full === undefined) {
    console.log('# NPQ_FULL_DATA is not set, so only the columns that we know of are checked.');
    await assert.rejects(readGias(join(folder, 'none.csv'), quiet), /There is no file/);
    return;
  }
  const { schools, dropped, rows } = await readGias(join(full, 'gias-sample.csv'), quiet);
  const left = Object.values(dropped).reduce((sum, count) => sum + count, 0);
  assert.equal(schools.length + left, rows);
  const aldgate = schools.find(({ urn }) => urn === '100000');
  assert.deepEqual(
    [aldgate?.name, aldgate?.ukprn, aldgate?.street, aldgate?.district, aldgate?.phase],
    ['The Aldgate School', '10079319', "St James's Passage", 'E09000001', 'Primary'],
  );
});
