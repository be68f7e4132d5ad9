import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { lockfileGaps, type Lockfile } from './lockfile.js';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const lockfile = read('package-lock.json') as Lockfile;

describe('lockfile', () => {
  it('holds every package for every platform, and no address', () => {
    assert.deepEqual(lockfileGaps(lockfile), []);
  });

  it('holds every package by a hash', () => {
    const installed = Object.entries(lockfile.packages).filter(
      ([path, { link }]) => path.includes('node_modules/') && !link,
    );
    assert.ok(installed.length > 500, `${installed.length} packages`);
    for (const [path, { integrity }] of installed) assert.match(integrity ?? '', /^sha512-/, path);
  });

  it('has no package that runs a script of its own when installed, but those that we allow', () => {
    const { allowScripts } = read('package.json') as {
      readonly allowScripts: Readonly<Record<string, boolean>>;
    };
    const names = Object.entries(lockfile.packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));
    assert.deepEqual([...new Set(names)].sort(), Object.keys(allowScripts).sort());
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
