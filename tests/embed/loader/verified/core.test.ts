import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';

/** By its address alone: what it imports is written for a page, and its types are a browser's. */
const CORE = '../../../../packages/embed/src/loader/verified/core.js' as string;

type VerifiedFiles = (
  folder: string,
  entries: readonly string[],
  first: Readonly<Record<string, readonly string[]>>,
  rest: readonly string[],
) => {
  use(preload: (href: string, hash: string) => Promise<void>): void;
  bring(name: string): Promise<unknown>;
};

describe('the files of a release that is verified', () => {
  const folder = mkdtempSync(join(tmpdir(), 'npq-core-'));
  /** What was handed to the browser to be checked, as `file hash`. */
  const asked: string[] = [];
  let verifiedFiles: VerifiedFiles;

  before(async () => {
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'listed.js'), 'export const name = "listed";');
    writeFileSync(join(folder, 'unlisted.js'), 'globalThis.npqRan = true;');
    writeFileSync(join(folder, 'empty.js'), 'globalThis.npqRan = true;');
    writeFileSync(
      join(folder, 'more.js'),
      'export default { later: ["hash-of-later", "missing"], empty: [""] };',
    );
    writeFileSync(join(folder, 'later.js'), 'globalThis.npqRan = true;');
    // The watch, which the same file holds, looks for its own tag as it is read.
    Object.assign(globalThis, { document: {} });
    ({ verifiedFiles } = (await import(CORE)) as { verifiedFiles: VerifiedFiles });
  });
  after(() => {
    Reflect.deleteProperty(globalThis, 'document');
    rmSync(folder, { recursive: true, force: true });
  });

  const bring = (name: string): Promise<unknown> => {
    asked.length = 0;
    const list = { listed: ['hash-of-listed'], more: ['hash-of-more'] } as const;
    const files = verifiedFiles(`${pathToFileURL(folder).href}/`, [], list, ['more']);
    files.use((href, hash) => {
      asked.push(`${href.split('/').at(-1)} ${hash}`);
      return Promise.resolve();
    });
    return files.bring(name);
  };

  it('are checked against their hash, and come', async () => {
    assert.equal(((await bring('listed')) as { name: string }).name, 'listed');
    assert.deepEqual(asked, ['listed.js hash-of-listed']);
  });

  for (const [name, about, refused] of [
    ['unlisted', 'one that no list names', 'unlisted'],
    ['empty', 'one with an empty hash', 'empty'],
    ['later', 'one that imports what no list names', 'missing'],
  ] as const) {
    it(`do not come without a hash: ${about}`, async () => {
      await assert.rejects(bring(name), { message: `no hash for ${refused}` });
      assert.ok(!asked.some((line) => line.startsWith(`${refused}.js`)), asked.join());
      assert.equal('npqRan' in globalThis, false, 'nothing of it ran');
    });
  }
});
