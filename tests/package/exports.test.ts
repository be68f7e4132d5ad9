import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { brokenOffers, importAll, installPacked, modulesOf, offersOf, type Installed } from './packed.js';

const { version: VERSION } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const NAMES = ['data', 'elements', 'embed', 'cli'];

describe('exports, as packed', () => {
  const installed: Installed = installPacked(NAMES.map((name) => resolve('packages', name)));
  after(() => installed.remove());

  for (const name of NAMES) {
    it(`everything that @npq-widgets/${name} offers is there and imports in Node without a DOM`, () => {
      assert.deepEqual(brokenOffers(installed, `@npq-widgets/${name}`), []);
    });
  }

  it('every module of the elements imports in Node without a DOM', () => {
    const modules = modulesOf(installed, '@npq-widgets/elements');
    assert.ok(modules.length > 10, 'the modules were found');
    assert.deepEqual(importAll(installed.folder, modules), []);
  });

  it('the records and slices are offered one by one', () => {
    const offers = offersOf(join(installed.folder, 'node_modules/@npq-widgets/data')).map(
      ({ specifier }) => specifier,
    );
    for (const specifier of [
      '@npq-widgets/data',
      '@npq-widgets/data/records/hubs',
      '@npq-widgets/data/slices/courses',
    ]) {
      assert.ok(offers.includes(specifier), `${specifier} is not among ${offers.length} offers`);
    }
  });

  it('files that tools and builds look for are offered too', () => {
    for (const [name, file] of [
      ['elements', 'custom-elements.json'],
      ['elements', 'package.json'],
      ['data', 'records/hubs.json'],
      ['embed', 'distribution/v1/npq.js'],
      ['embed', `distribution/v${VERSION}/sri.json`],
    ] as const) {
      const offers = offersOf(join(installed.folder, 'node_modules/@npq-widgets', name));
      assert.ok(
        offers.some(({ specifier }) => specifier === `@npq-widgets/${name}/${file}`),
        `${name} does not offer ${file}`,
      );
    }
  });

  it('the elements carry their manifest, where tools look for it', () => {
    const folder = join(installed.folder, 'node_modules/@npq-widgets/elements');
    const { customElements } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      customElements: string;
    };
    assert.ok(existsSync(join(folder, customElements)), `${customElements} is not in the package`);
  });
});

describe('exports, planted', () => {
  const folder = mkdtempSync(join(tmpdir(), 'npq-planted-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  function plant(files: Record<string, string>): Installed {
    rmSync(folder, { recursive: true, force: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return installPacked([folder]);
  }

  const manifest = (exports: unknown) =>
    JSON.stringify({
      name: '@npq-widgets/planted',
      version: '0.0.0',
      type: 'module',
      files: ['dist'],
      exports,
    });

  it('finds a file that is not packed, and types that are missing', () => {
    const installed = plant({
      'package.json': manifest({ '.': { types: './dist/index.d.ts', default: './src/index.js' } }),
      'src/index.js': 'export const a = 1;',
    });
    const found = brokenOffers(installed, '@npq-widgets/planted').join('\n');
    installed.remove();
    assert.match(found, /\.\/src\/index\.js is not in the package/);
    assert.match(found, /\.\/dist\/index\.d\.ts is not in the package/);
  });

  it('finds a module that speaks when it is imported', () => {
    const installed = plant({
      'package.json': manifest({ '.': { types: './dist/i.d.ts', default: './dist/i.js' } }),
      'dist/i.js': 'console.warn("no page here");',
      'dist/i.d.ts': 'export {};',
    });
    const found = brokenOffers(installed, '@npq-widgets/planted');
    installed.remove();
    assert.deepEqual(found, ['importing prints: no page here']);
  });

  it('finds a module that needs a DOM when it is imported, and an empty wildcard', () => {
    const installed = plant({
      'package.json': manifest({
        '.': { types: './dist/i.d.ts', default: './dist/i.js' },
        './r/*': { types: './dist/r/*.d.ts', default: './dist/r/*.js' },
      }),
      'dist/i.js': 'document.title;',
      'dist/i.d.ts': 'export {};',
    });
    const found = brokenOffers(installed, '@npq-widgets/planted').join('\n');
    installed.remove();
    assert.match(found, /document is not defined/);
    assert.match(found, /dist\/r\/\*\.js is not in the package/);
  });
});
