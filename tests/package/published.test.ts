import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pack } from './packed.js';
import { filesIn, publintSays, wrongTypes, type Published } from './published.js';

const NAMES = ['data', 'elements', 'embed', 'cli'] as const;
/** Packages that have facts inside, which are not ours to license. */
const WITH_FACTS: readonly string[] = ['data', 'embed'];

const folder = mkdtempSync(join(tmpdir(), 'npq-published-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string): Published => JSON.parse(readFileSync(path, 'utf8')) as Published;
const root = read('package.json');

for (const name of NAMES)
  describe(`@npq-widgets/${name}, as published`, () => {
    const tarball = pack(`packages/${name}`, folder);
    const files = filesIn(tarball);
    const own = read(`packages/${name}/package.json`);
    const readme = readFileSync(`packages/${name}/README.md`, 'utf8');

    it('is what publint and are-the-types-wrong have nothing to say of', async () => {
      assert.deepEqual(await publintSays(tarball), []);
      assert.deepEqual(await wrongTypes(tarball), []);
    });

    it('has the licence, a page to read, and who made it', () => {
      for (const file of ['LICENSE', 'README.md', 'package.json']) assert.ok(files.includes(file), file);
      assert.equal(readFileSync(`packages/${name}/LICENSE`, 'utf8'), readFileSync('LICENSE', 'utf8'));
      assert.equal(own.license, WITH_FACTS.includes(name) ? 'MIT AND OGL-UK-3.0' : 'MIT');
      for (const field of ['homepage', 'bugs', 'author', 'engines'] as const)
        assert.deepEqual(own[field], root[field], field);
      assert.deepEqual(own.repository, { ...root.repository, directory: `packages/${name}` });
      assert.deepEqual(own.publishConfig, { access: 'public', provenance: true });
      assert.ok(own.keywords.includes('npq'));
    });

    it('says in its page how it is used', () => {
      assert.match(readme, new RegExp(`^# @npq-widgets/${name}\n`));
      assert.match(readme, name === 'cli' ? /npx @npq-widgets\/cli check/ : /^import .*'@npq-widgets\//m);
      assert.ok(readme.split('\n').length < 70, 'it is short');
    });

    it('has a notice of every source beside the facts', () => {
      assert.equal(
        files.some((file) => /(?:^|\/)NOTICE\.md$/.test(file)),
        WITH_FACTS.includes(name),
      );
    });

    it('carries nothing that only we need', () => {
      const ours = /\.(?:tsbuildinfo|zip)$|(?:^|\/)tsconfig\.json$|\.test\.|(?:^|\/)build\//;
      assert.deepEqual(
        files.filter((file) => ours.test(file)),
        [],
      );
    });

    it('asks for a range of what an app may have too, and for this very version of its own kin', () => {
      for (const [dependency, range] of Object.entries(own.dependencies ?? {}))
        if (dependency.startsWith('@npq-widgets/')) assert.equal(range, own.version, dependency);
        else assert.match(range, /^\^\d+\.\d+\.\d+$/, dependency);
    });

    it('brings no zod, by dependency or by name', () => {
      assert.equal(own.dependencies?.['zod'], undefined);
      const code = files.filter((file) => /^dist\/.*\.(?:js|d\.ts)$/.test(file));
      const named = code.filter((file) =>
        /(?:from|import\()\s*['"]zod/.test(readFileSync(join('packages', name, file), 'utf8')),
      );
      assert.deepEqual(named, []);
    });
  });

describe('as published, planted', () => {
  function plant(files: Readonly<Record<string, string>>): string {
    const source = mkdtempSync(join(folder, 'planted-'));
    mkdirSync(join(source, 'dist'));
    for (const [path, text] of Object.entries(files)) writeFileSync(join(source, path), text);
    return pack(source, source);
  }
  const manifest = (fields: object): string =>
    JSON.stringify({ name: 'planted', version: '0.0.0', type: 'module', files: ['dist'], ...fields });

  it('finds an export that is not there', async () => {
    const tarball = plant({ 'package.json': manifest({ exports: './dist/gone.js' }), 'dist/i.js': '' });
    assert.match((await publintSays(tarball)).join(), /does not exist/);
  });

  it('finds types that belong to another kind of module', async () => {
    const tarball = plant({
      'package.json': manifest({ exports: { types: './dist/i.d.cts', default: './dist/i.js' } }),
      'dist/i.js': 'export const a = 1;',
      'dist/i.d.cts': 'export declare const a: number;',
    });
    assert.match((await wrongTypes(tarball)).join(), /FalseCJS/);
  });
});
