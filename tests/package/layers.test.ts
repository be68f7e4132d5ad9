import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importGraph, readSources, type Sources } from './import-graph.js';
import { brokenLayers, shortFiles, undeclaredImports } from './layers.js';

const MANIFESTS: [string, string][] = [
  [
    'packages/data/package.json',
    JSON.stringify({
      name: '@npq-widgets/data',
      exports: {
        './schema': { 'npq-source': './src/schema/index.ts' },
        './finder': { 'npq-source': './src/finder/index.ts' },
      },
    }),
  ],
  [
    'packages/elements/package.json',
    JSON.stringify({
      name: '@npq-widgets/elements',
      dependencies: { lit: '3' },
      exports: { './all': { 'npq-source': './src/all.ts' } },
    }),
  ],
];

const broken = (...files: [string, string][]) => brokenLayers(importGraph(new Map([...MANIFESTS, ...files])));

describe('layers', () => {
  const sources: Sources = readSources();

  it('the packages keep to who may know whom, through everything they bring', () => {
    assert.deepEqual(brokenLayers(importGraph(sources)), []);
  });

  it('every package names what it imports', () => {
    assert.deepEqual(undeclaredImports(importGraph(sources), sources), []);
  });

  it('no file of the elements has fewer than 20 lines, but for definitions and entries', () => {
    assert.deepEqual(shortFiles(sources), []);
  });

  it('finds zod that a page would bring by way of data', () => {
    const found = broken(
      [
        'packages/elements/src/provider-finder/provider-finder.ts',
        `import { x } from '@npq-widgets/data/finder';`,
      ],
      ['packages/data/src/finder/index.ts', `export { x } from '../schema/index.js';`],
      ['packages/data/src/schema/index.ts', `import * as z from 'zod/mini'; export const x = z;`],
    );
    assert.ok(found.some((line) => line.startsWith('the elements never bring zod')));
    assert.ok(found.some((line) => line.startsWith('data brings zod only with its schemas')));
  });

  it('lets types of the schemas pass, and their values by import()', () => {
    assert.deepEqual(
      broken(
        [
          'packages/elements/src/hub/hub.ts',
          `import type { X } from '@npq-widgets/data/schema'; export const later = () => import('@npq-widgets/data/schema');`,
        ],
        [
          'packages/data/src/schema/index.ts',
          `import * as z from 'zod/mini'; export const x = z; export type X = string;`,
        ],
      ),
      [],
    );
  });

  it('finds Lit behind the loader, a widget behind a widget, and Lit behind a model', () => {
    const found = broken(
      ['packages/embed/src/loader/loader.ts', `import './mount.js';`],
      ['packages/embed/src/loader/mount.ts', `import { html } from 'lit';`],
      ['packages/elements/src/core/shared.ts', `import { y } from '../hours-planner/y.js';`],
      ['packages/elements/src/hours-planner/y.ts', `export const y = 1;`],
      ['packages/elements/src/eligibility-checker/eligibility-checker.ts', `import '../core/shared.js';`],
      ['packages/elements/src/eligibility-checker/model/state.ts', `import '../words.js';`],
      ['packages/elements/src/eligibility-checker/words.ts', `import { html } from 'lit';`],
    ).map((line) => line.split(':')[0]);
    assert.deepEqual(
      new Set(found),
      new Set([
        'the loader and what comes with it bring no Lit and no element',
        'the core and the shared parts bring no widget',
        'eligibility-checker reaches no other widget',
        'a model brings neither Lit nor anything else of the page',
      ]),
    );
  });

  it('finds the elements behind the command line, even by import()', () => {
    const found = broken(
      ['packages/cli/src/main.ts', `export const later = () => import('@npq-widgets/elements/all');`],
      ['packages/elements/src/all.ts', `export const x = 1;`],
    );
    assert.equal(found.length, 1);
    assert.match(found[0]!, /^the command line never reaches/);
  });

  it('finds a package that is imported and not named', () => {
    const planted: Sources = new Map([
      ...MANIFESTS,
      ['packages/elements/src/x.ts', `import 'lit'; import '@lit/context';`],
    ]);
    assert.deepEqual(undeclaredImports(importGraph(planted), planted), [
      'packages/elements/src/x.ts imports @lit/context, which packages/elements/package.json does not name',
    ]);
  });

  it('finds a short file, and lets definitions, entries and other packages be short', () => {
    const short = `export const x = 1;\n`;
    const planted = (...files: string[]) =>
      shortFiles(new Map(files.map((file) => [`packages/${file}`, short])));
    assert.deepEqual(planted('elements/src/hours-planner/views/kept/messages.ts'), [
      'packages/elements/src/hours-planner/views/kept/messages.ts: 1',
    ]);
    assert.deepEqual(
      planted('elements/src/hub/define.ts', 'elements/src/all.ts', 'elements/src/index.ts', 'data/src/x.ts'),
      [],
    );
    assert.deepEqual(shortFiles(new Map([['packages/elements/src/ui/x.ts', short.repeat(20)]])), []);
  });
});
