import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

/** Where the version stands, with the line that holds it: packages follow each other exactly, and pages are told the same. */
const PLACES: readonly (readonly [file: string, line: RegExp])[] = [
  ...['data', 'elements', 'embed', 'cli'].map(
    (name) => [`packages/${name}/package.json`, /"version": "([^"]+)"/] as const,
  ),
  ['packages/elements/src/core/define.ts', /VERSION = '([^']+)'/],
  ['packages/embed/src/loader/page.ts', /VERSION = '([^']+)'/],
];

const versionIn = (text: string, line: RegExp): string => line.exec(text)?.[1] ?? 'none';

describe('the version', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

  for (const [file, line] of PLACES)
    it(`is the same in ${file}`, () => assert.equal(versionIn(readFileSync(file, 'utf8'), line), version));

  it('is missed where it does not stand', () =>
    assert.equal(versionIn(`const VERSION = version;`, /VERSION = '([^']+)'/), 'none'));
});
