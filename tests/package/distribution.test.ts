import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { throughCore } from '../../packages/embed/build/verified.js';
import { filesBelow } from '../support/files.js';
import { DISTRIBUTION, PINNED } from './size-ledger.js';

const ROOT = 'packages/embed/distribution';
const { version } = JSON.parse(readFileSync('packages/embed/package.json', 'utf8')) as { version: string };
const below = (folder: string, ending = ''): string[] =>
  filesBelow(folder, ending)
    .map((file) => file.slice(folder.length + 1).replaceAll('\\', '/'))
    .sort();

describe('the distribution', () => {
  it('has a folder that moves within its major version, and one of this very version', () => {
    assert.deepEqual([DISTRIBUTION, PINNED], [`${ROOT}/v${version.split('.')[0]}`, `${ROOT}/v${version}`]);
    const only = (folder: string, other: string): string[] =>
      below(folder).filter((file) => !below(other).includes(file));
    assert.deepEqual(only(PINNED, DISTRIBUTION), [
      'modules/core.js',
      'modules/integrity.js',
      'modules/schools.js',
      'sri.json',
    ]);
    assert.deepEqual(only(DISTRIBUTION, PINNED), []);
  });

  it('knows the hash of every script of this version', () => {
    const hashes = JSON.parse(readFileSync(`${PINNED}/sri.json`, 'utf8')) as Record<string, string>;
    const real = below(PINNED, '.js').map((file) => [
      file,
      `sha384-${createHash('sha384')
        .update(readFileSync(`${PINNED}/${file}`))
        .digest('base64')}`,
    ]);
    assert.deepEqual(hashes, Object.fromEntries(real.sort()));
    assert.ok(real.length > 50);
  });

  it('imports nothing later in this version but through the list of hashes', () => {
    const plain = below(`${PINNED}/modules`, '.js').filter(
      (file) => file !== 'core.js' && /\bimport\(/.test(readFileSync(`${PINNED}/modules/${file}`, 'utf8')),
    );
    assert.deepEqual(plain, []);
    assert.ok(
      below(`${DISTRIBUTION}/modules`, '.js').some((file) =>
        /\bimport\(/.test(readFileSync(`${DISTRIBUTION}/modules/${file}`, 'utf8')),
      ),
    );
  });

  it('fits into one zip, in one folder, with the four steps of who serves it', () => {
    const zip = unzipSync(readFileSync(`${ROOT}/npq-widgets-${version}.zip`));
    const inside = below(ROOT).filter((file) => !file.endsWith('.zip'));
    assert.deepEqual(Object.keys(zip).sort(), inside.map((file) => `npq/${file}`).sort());
    for (const file of inside)
      assert.deepEqual(Buffer.from(zip[`npq/${file}`]!), readFileSync(`${ROOT}/${file}`), file);
    const steps = readFileSync(`${ROOT}/SELF-HOSTING.md`, 'utf8');
    assert.deepEqual(steps.match(/^\d\. \*\*/gm)?.length, 4);
    assert.match(steps, /Access-Control-Allow-Origin: \*/);
    assert.ok(steps.includes(`\`v${version}/\``), 'it names this version');
  });
});

describe('a chunk goes through the list of hashes', () => {
  const chunk = (code: string, dynamicImports: string[]) => ({
    code,
    imports: [],
    dynamicImports,
    module: null,
  });

  it('for all that it imports later', () => {
    const { code } = throughCore(
      'a.js',
      chunk('const f=()=>import("./b-12345678.js"),g=()=>import(`./c-12345678.js`);', [
        'b-12345678.js',
        'c-12345678.js',
      ]),
    );
    assert.equal(
      code,
      'import{bring as $b}from"./core.js";const f=()=>$b("b-12345678"),g=()=>$b("c-12345678");',
    );
  });

  it('or the build stops', () => {
    assert.throws(() => throughCore('a.js', chunk('const f=(x)=>import(x);', [])), /cannot be verified/);
    assert.throws(() => throughCore('a.js', chunk('const f=()=>1;', ['b.js'])), /imports b\.js in a way/);
  });
});
