import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { lockfileGaps, type Lockfile } from './lockfile.js';

describe('lockfile', () => {
  it('holds every package for every platform, and no address', () => {
    assert.deepEqual(lockfileGaps(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile), []);
  });

  it('finds a planted package that is needed and not locked, wherever it would be', () => {
    const packages = {
      '': { dependencies: { a: '1' } },
      'node_modules/a': { optionalDependencies: { 'a-linux': '1', 'a-darwin': '1' } },
      'node_modules/a/node_modules/a-linux': { dependencies: { b: '1' } },
      'node_modules/b': { dependencies: { a: '1', c: '1' } },
    };
    assert.deepEqual(lockfileGaps({ packages }), [
      'node_modules/a needs a-darwin, which is not locked',
      'node_modules/b needs c, which is not locked',
    ]);
  });

  it('finds an address, and knows a workspace from one', () => {
    const packages = {
      'node_modules/@npq-widgets/data': { resolved: 'packages/data', link: true },
      'node_modules/a': { resolved: 'https://packages.example/a.tgz' },
    };
    assert.deepEqual(lockfileGaps({ packages }), [
      'node_modules/a is tied to https://packages.example/a.tgz',
    ]);
  });
});
