import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
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

  it('says which release it is', () => {
    const { version } = JSON.parse(readFileSync('packages/cli/package.json', 'utf8')) as { version: string };
    for (const option of ['--version', '-v']) assert.equal(npq(option).stdout, `${version}\n`);
  });

  it('asks what was meant by a command that there is not', () => {
    const said = (command: string): string => npq(command).stderr;
    assert.match(
      said('chekc'),
      /^npq-widgets: There is no command "chekc"\. Did you mean check\? The commands are: check,/,
    );
    assert.match(said('doctr'), /Did you mean doctor\?/);
    assert.doesNotMatch(said('dance'), /Did you mean/);
  });
});
