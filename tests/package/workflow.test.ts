import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { steps } from '../support/steps.js';

const read = (file: string): string => readFileSync(file, 'utf8');
const workflow = read('.github/workflows/ci.yml');
/** A job of the workflow, as it is written. */
const job = (name: string): string =>
  new RegExp(`^  ${name}:\\n(?: {4,}.*\\n)+`, 'm').exec(workflow)?.[0] ?? '';
/** What its steps run, in order. */
const runs = (name: string): string[] =>
  [...job(name).matchAll(/^ +- run: (.+)$/gm)].map(([, command = '']) => command);

describe('continuous integration', () => {
  it('is one and the same on GitHub and elsewhere: the workflow runs .ci/run', () => {
    assert.deepEqual(runs('test'), ['bash .ci/run']);
  });

  it('runs what needs no browser on every other Node that a stranger may have', () => {
    const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
    const [, least = ''] = /^>=(\d+)\./.exec(engines.node) ?? [];
    assert.match(job('test'), new RegExp(`node-version: ${least}\\n`));
    assert.match(job('nodes'), /node: \[22, 24, 26\]/);
    const [install, test = ''] = runs('nodes');
    assert.equal(install, 'npm ci');
    const named = test.replace('npm test -- ', '').split(' ');
    const known = steps('desk').map(({ name }) => name);
    assert.ok(named.includes('node'));
    assert.deepEqual(
      named.filter((name) => !known.includes(name)),
      [],
    );
  });

  it('installs what the lockfile names, and then runs every test', () => {
    assert.deepEqual(read('.ci/run').match(/^npm .+$/gm), ['npm ci', 'npm run test:ci']);
  });
});
