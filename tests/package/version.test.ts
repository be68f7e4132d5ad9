import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { PACKAGES, PLACES, versionIn, versionOf } from '../../release/version-places.js';

interface Locked {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Packages follow each other exactly, and pages are told the same. */
describe('the version', () => {
  const version = versionOf();

  for (const [file, line] of PLACES)
    it(`is the same in ${file}`, () => assert.equal(versionIn(readFileSync(file, 'utf8'), line), version));

  it('is the same in the lockfile, and in what the packages ask of each other', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Readonly<Record<string, Locked>>;
    };
    for (const name of ['', ...PACKAGES.map((one) => `packages/${one}`)]) {
      const { version: locked, dependencies = {} } = packages[name] ?? {};
      assert.equal(locked, version, name);
      for (const [dependency, range] of Object.entries(dependencies))
        if (dependency.startsWith('@npq-widgets/')) assert.equal(range, version, `${name}: ${dependency}`);
    }
  });

  it('is missed where it does not stand', () =>
    assert.equal(versionIn(`const VERSION = version;`, /VERSION = '([^']+)'/), undefined));
});
