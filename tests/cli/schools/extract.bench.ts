import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, it } from 'node:test';
import { stringify } from 'csv-stringify/sync';
import { readSchools } from '../../../packages/data/build/schools.js';

/** The program as it is built, on an extract as large as the official one. Its seconds are those of the processor. */
const BUDGET = { bytes: 65_000_000, seconds: 20, megabytes: 500 };

const folder = mkdtempSync(join(tmpdir(), 'npq-extract-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const COLUMNS =
  'URN,LA (code),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (code),EstablishmentStatus (code),' +
  'PhaseOfEducation (name),Trusts (name),UKPRN,Street,Town,Postcode,DistrictAdministrative (code)';
/** The official extract has 139 columns, of which 13 are read. */
const OTHERS = Array.from({ length: 126 }, (_, at) => `Other column ${at}`);
const others = OTHERS.map((_, at) => (at % 3 ? '' : 'Does not apply'));

/** Every school that is built in as it stands open, and closed ones up to the size. */
async function writeExtract(path: string): Promise<void> {
  const schools = await readSchools();
  const file = createWriteStream(path, 'latin1');
  file.write(stringify([[...COLUMNS.split(','), ...OTHERS]]));
  for (let at = 0, bytes = 0; bytes < BUDGET.bytes; at++) {
    const { urn, name, type, phase, trust, ukprn, street, town, postcode, district } =
      schools[at % schools.length]!;
    const [number, status] = at < schools.length ? [urn, '1'] : [String(200_000 + at), '2'];
    const own = [
      number,
      '201',
      String(at),
      name,
      type,
      status,
      phase,
      trust,
      ukprn,
      street,
      town,
      postcode,
      district,
    ];
    const row = stringify([[...own, ...others]]);
    bytes += row.length;
    if (!file.write(row)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
}

/** Says at the end what the process took. */
const meter = `import { writeSync } from 'node:fs';
process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); writeSync(3, JSON.stringify([userCPUTime + systemCPUTime, maxRSS])); });`;

it('an extract as large as the official one becomes an index within its seconds and its memory', async () => {
  const path = join(folder, 'extract.csv');
  await writeExtract(path);
  const bin = resolve('packages/cli/bin/npq-widgets.js');
  const { status, output, stdout } = spawnSync(
    process.execPath,
    [
      ...['--import', `data:text/javascript,${encodeURIComponent(meter)}`, bin],
      ...['schools', '--gias', path, '--date', '2026-11-21', '--out', join(folder, 'index')],
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    },
  );
  assert.equal(status, 0);
  assert.match(stdout, /^25099 schools in \d+ files/);
  const [micro = NaN, kilobytes = NaN] = JSON.parse(output[3] ?? '[]') as number[];
  const [seconds, megabytes] = [micro / 1e6, kilobytes / 1024];
  const size = (statSync(path).size / 1e6).toFixed(0);
  console.log(
    `# ${size} MB of rows: ${seconds.toFixed(1)} s of the processor, ${megabytes.toFixed(0)} MB of memory`,
  );
  assert.ok(seconds < BUDGET.seconds, `${seconds} s`);
  assert.ok(megabytes < BUDGET.megabytes, `${megabytes} MB`);
});
