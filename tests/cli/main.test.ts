import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../packages/cli/src/main.ts', import.meta.url));

function npq(...args: string[]): { stdout: string; stderr: string; status: number | null } {
  return spawnSync(process.execPath, [...process.execArgv, main, ...args], { encoding: 'utf8' });
}

describe('the program', () => {
  it('writes what was asked for to standard output', () => {
    const { stdout, stderr, status } = npq(
      'snippet',
      'hours-planner',
      '--base',
      '/npq/v1/',
      '--part',
      'site',
    );
    assert.deepEqual(
      { stdout, stderr, status },
      { stdout: '<script async src="/npq/v1/npq.js"></script>\n', stderr: '', status: 0 },
    );
  });

  it('writes a refusal to standard error, with status 2', () => {
    const { stdout, stderr, status } = npq('snippet', 'hours-planner');
    assert.deepEqual({ stdout, status }, { stdout: '', status: 2 });
    assert.match(stderr, /^npq-widgets: Say where the files are/);
  });
});
