import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = (file: string): string => readFileSync(file, 'utf8');
/** What a workflow's steps run, in order. */
const runs = (workflow: string): string[] =>
  [...workflow.matchAll(/^ +- run: (.+)$/gm)].map(([, command = '']) => command);

describe('continuous integration', () => {
  it('is one and the same on GitHub and elsewhere: the workflow runs .ci/run, and nothing beside it', () => {
    assert.deepEqual(runs(read('.github/workflows/ci.yml')), ['bash .ci/run']);
  });

  it('installs what the lockfile names, and then runs every test', () => {
    assert.deepEqual(read('.ci/run').match(/^npm .+$/gm), ['npm ci', 'npm run test:ci']);
  });
});
