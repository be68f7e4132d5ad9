import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { findColumns } from '../../../packages/cli/src/desk/columns.js';
import type { Column } from '../../../packages/cli/src/desk/columns.js';
import { deskFacts } from '../../../packages/cli/src/desk/facts.js';
import { numbers } from '../../data/funding/answer-sets.js';

/**
 * The program as it is built, on long lists. Its seconds are those of the processor, which on a machine that does
 * nothing else are those of the clock. The lists name schools, so the index of schools is in memory too.
 */
const BUDGET = { rows: 100_000, seconds: 10, megabytes: 260 };

/** A list that is made to be the worst there can be may take twice as long. */
const WORST = { seconds: 20 };

const folder = mkdtempSync(join(tmpdir(), 'npq-bench-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const columns = findColumns(deskFacts.ruleSets);
const random = numbers(11);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random.next().value * items.length)]!;

type Person = Readonly<Record<string, string>>;
const courses = columns.find(({ name }) => name === 'course')!.values;
const gaps = ['yes', 'no', 'not sure', ''];

/** Somebody in a trust's list: a school, its lists, and what people were asked. */
function inTrust(): Person {
  const setting = pick(['school', 'school', 'academy-trust', '16-to-19', 'early-years']);
  const isSchool = setting !== 'early-years';
  return {
    cohort: 'autumn-2026',
    course: pick(courses),
    works_in_england: 'yes',
    work_setting: setting,
    early_years_kind: isSchool ? '' : pick(['la-maintained-nursery', 'private-nursery', 'childminder']),
    establishment_type: isSchool ? pick(['1', '2', '28', '34', '35', '45']) : '',
    on_rise_list: pick(gaps),
    on_pp50_list: pick(gaps),
    previously_funded: pick(gaps),
    headteacher: pick(gaps),
    first_five_years: pick(gaps),
    maths_mastery: pick(gaps),
  };
}

const valueOf = ({ kind, values, required }: Column): string => {
  if (kind === 'gias-code') return pick(['', ...Array.from({ length: 49 }, (_, at) => String(at + 1))]);
  return pick(required ? values : [...values, 'not sure', '']);
};

/** Anything in every column, in every cohort: hardly two rows are alike. */
const anybody = (): Person => Object.fromEntries(columns.map((column) => [column.name, valueOf(column)]));

async function write(name: string, rows: number, person: () => Person): Promise<string> {
  const path = join(folder, name);
  const file = createWriteStream(path);
  file.write(`Reference,Role,E-mail,School,URN,${columns.map((column) => column.name).join()}\n`);
  for (let at = 0; at < rows; at++) {
    const said = person();
    const own = `S${at},"Teacher, and leader ${at}",s${at}@school.example,School ${at % 800},${100_000 + (at % 800)}`;
    if (!file.write(`${own},${columns.map((column) => said[column.name] ?? '').join()}\n`))
      await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
  return path;
}

/** Says at the end what the process took. */
const meter = `import { writeSync } from 'node:fs';
process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); writeSync(3, JSON.stringify([userCPUTime + systemCPUTime, maxRSS])); });`;

function measure(path: string): { seconds: number; megabytes: number } {
  const program = [
    `--import=data:text/javascript,${encodeURIComponent(meter)}`,
    resolve('packages/cli/bin/npq-widgets.js'),
    'check',
    path,
    '--as-of',
    '2026-11-21',
    '--out',
    `${path}.out`,
  ];
  const started = performance.now();
  const { output, status, stderr } = spawnSync(process.execPath, program, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const clock = (performance.now() - started) / 1000;
  assert.equal(status, 0, stderr);
  const [microseconds = NaN, kibibytes = NaN] = JSON.parse(output[3] ?? '[]') as number[];
  const [seconds, megabytes] = [microseconds / 1e6, (kibibytes * 1024) / 1e6];
  console.log(
    `# ${(statSync(path).size / 1e6).toFixed(0)} MB: ${seconds.toFixed(1)} s of processor, ${clock.toFixed(1)} s by the clock, ${megabytes.toFixed(0)} MB of memory`,
  );
  return { seconds, megabytes };
}

describe('the command check, on long lists', () => {
  const lists: [string, () => Person, number][] = [
    ['a trust’s list', inTrust, BUDGET.seconds],
    ['a list in which hardly two rows are alike', anybody, WORST.seconds],
  ];
  for (const [name, person, limit] of lists) {
    it(`${name}: ${BUDGET.rows} rows in ${limit} s and ${BUDGET.megabytes} MB`, async () => {
      const { seconds, megabytes } = measure(await write('list.csv', BUDGET.rows, person));
      assert.ok(seconds < limit, `${seconds} s`);
      assert.ok(megabytes < BUDGET.megabytes, `${megabytes} MB`);
    });
  }

  it('a list three times as long takes no more memory', async () => {
    const { megabytes } = measure(await write('long.csv', 3 * BUDGET.rows, inTrust));
    assert.ok(megabytes < BUDGET.megabytes, `${megabytes} MB`);
  });
});
