import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import type { TestSession } from '@web/test-runner';
import { countSessions } from './browser-counts.js';
import { emptyTally, judge, readTally, tallyEnv, type Tally } from './tally.js';

const folder = mkdtempSync(join(tmpdir(), 'npq-counts-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Runs test files as the steps do, in one process if there are several, and hands back what was counted. */
function count(...bodies: readonly string[]): { tally: Tally; code: number } {
  const tallyFile = join(folder, 'tally');
  rmSync(tallyFile, { force: true });
  const files = bodies.map((body, index) => {
    const file = join(folder, `${index}.test.mjs`);
    writeFileSync(file, `import { describe, it, test, before } from 'node:test';\n${body}`);
    return file;
  });
  // Without this, node:test thinks that it is the inner run of an outer one and keeps its report to itself.
  const env = { ...process.env, NODE_TEST_CONTEXT: undefined, ...tallyEnv(tallyFile) };
  const { status } = spawnSync(
    process.execPath,
    [...process.execArgv, 'tests/support/run-node.js', `--together=${folder}`, ...files],
    { env },
  );
  return { tally: readTally(tallyFile), code: status ?? 1 };
}

const names = (tally: Tally) => tally.failures.map(({ test }) => test.split(' › ').slice(1).join(' › '));

describe('counting node:test', () => {
  it('counts leaves, not suites', () => {
    const { tally } = count(`describe('s', () => { it('a', () => {}); it('b', () => {}); });`);
    assert.deepEqual(tally, { passed: 2, failures: [], skips: [] });
  });

  it('names a failure by its suites and counts it once', () => {
    const { tally } = count(
      `describe('s', () => { it('a', () => { throw new Error('too long'); }); it('b', () => {}); });`,
    );
    assert.equal(tally.passed, 1);
    assert.deepEqual(names(tally), ['s › a']);
    assert.match(tally.failures[0]!.why, /too long/);
  });

  it('fails a file without a test, one that does not load, and a hook that throws', () => {
    assert.match(count('').tally.failures[0]!.why, /holds no test/);
    assert.equal(count(`throw new Error('no');`).tally.failures.length, 1);
    assert.ok(
      count(`describe('s', () => { before(() => { throw new Error('no'); }); it('a', () => {}); });`).tally
        .failures.length > 0,
    );
  });

  it('counts files that share a process one by one, and tells of one without a test', () => {
    const { tally, code } = count(`it('a', () => {});`, `it('b', () => { throw new Error('no'); });`, '');
    assert.equal(tally.passed, 1);
    assert.deepEqual(
      tally.failures.map(({ test }) => test.split('/').at(-1)),
      ['1.test.mjs › b', '2.test.mjs'],
    );
    assert.match(tally.failures[1]!.why, /holds no test/);
    assert.equal(code, 1);
    assert.equal(count(`it('a', () => {});`, '').code, 1);
  });

  it('tells of a file that does not load where it shares a process', () => {
    const { tally, code } = count(`it('a', () => {});`, `throw new Error('no');`);
    assert.ok(
      tally.failures.some(({ test }) => test.endsWith('/1.test.mjs')),
      JSON.stringify(tally.failures),
    );
    assert.equal(code, 1);
  });

  it('keeps the reason of a skip, and fails one without', () => {
    const { tally } = count(`it('a', { skip: 'no lists here' }, () => {}); it.skip('b', () => {});`);
    assert.equal(tally.skips.length, 1);
    assert.match(tally.skips[0]!, /› a: no lists here$/);
    assert.deepEqual(names(tally), ['b']);
  });
});

describe('counting browser sessions', () => {
  const session = (given: Partial<TestSession>) =>
    ({
      testFile: resolve('tests/elements/x.test.ts'),
      errors: [],
      passed: true,
      ...given,
    }) as unknown as TestSession;
  const suite = (...tests: [name: string, passed: boolean][]) => ({
    name: '',
    tests: [],
    suites: [
      { name: 's', suites: [], tests: tests.map(([name, passed]) => ({ name, passed, skipped: false })) },
    ],
  });

  it('counts what passed and names what failed', () => {
    const tally = countSessions([session({ testResults: suite(['a', true], ['b', false]) })]);
    assert.equal(tally.passed, 1);
    assert.deepEqual(
      tally.failures.map(({ test }) => test.split(' › ').slice(1)),
      [['s', 'b']],
    );
  });

  it('fails a file that did not load, did not finish or holds no test', () => {
    const loads = countSessions([session({ passed: false, errors: [{ message: 'no such module' }] })]);
    assert.match(loads.failures[0]!.why, /no such module/);
    assert.match(countSessions([session({ passed: false })]).failures[0]!.why, /did not finish/);
    assert.match(countSessions([session({ testResults: suite() })]).failures[0]!.why, /no test/);
  });
});

describe('npm test', () => {
  it('ends with the sum and a bad exit code when it cannot do what was asked', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'tests/support/run-all.ts', 'lints'],
      { encoding: 'utf8' },
    );
    assert.equal(status, 1);
    assert.match(stderr, /There is no step "lints"\. The steps: records, manifest, lint, types,/);
    assert.match(stdout, /(^|\n)0 passed, 1 failed\n$/);
  });
});

describe('judging a step', () => {
  it('does not pass a step that ran nothing, nor a runner that ended badly', () => {
    assert.equal(judge(emptyTally(), 0).failures.length, 1);
    assert.equal(judge({ ...emptyTally(), passed: 3 }, 1).failures.length, 1);
    assert.equal(judge({ ...emptyTally(), passed: 3 }, 0).failures.length, 0);
  });

  it('does not pass a runner that left no count', () => {
    assert.equal(readTally(join(folder, basename('nowhere'))).failures.length, 1);
  });
});
