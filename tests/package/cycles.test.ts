import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findCycles } from './cycles.js';
import { importGraph, readSources } from './import-graph.js';

describe('cycles', () => {
  it('there are none in the sources of the packages', () => {
    const graph = importGraph(readSources());
    assert.ok(graph.files.length > 20, 'the sources were found');
    assert.deepEqual(findCycles(graph), []);
  });

  it('finds a planted one, of types and of import() too, and names it once', () => {
    const planted = new Map([
      ['packages/data/src/a.ts', `import { b } from './b.js';`],
      ['packages/data/src/b.ts', `import type { C } from './c.js'; export const b = 1;`],
      ['packages/data/src/c.ts', `export const later = () => import('./a.js'); export type C = string;`],
      ['packages/data/src/d.ts', `import './a.js'; import './b.js';`],
    ]);
    assert.deepEqual(findCycles(importGraph(planted)), [
      'packages/data/src/a.ts → packages/data/src/b.ts → packages/data/src/c.ts → packages/data/src/a.ts',
    ]);
  });

  it('follows package names to their sources', () => {
    const planted = new Map([
      [
        'packages/data/package.json',
        JSON.stringify({
          name: '@npq-widgets/data',
          exports: { './finder': { 'npq-source': './src/finder/index.ts' } },
        }),
      ],
      ['packages/data/src/finder/index.ts', `import { x } from '../x.js';`],
      ['packages/data/src/x.ts', `export { y as x } from '@npq-widgets/data/finder';`],
    ]);
    assert.deepEqual(findCycles(importGraph(planted)), [
      'packages/data/src/finder/index.ts → packages/data/src/x.ts → packages/data/src/finder/index.ts',
    ]);
  });

  it('says so when an import leads nowhere', () => {
    assert.throws(
      () => importGraph(new Map([['packages/data/src/a.ts', `import './gone.js';`]])),
      /imports \.\/gone\.js, which is not there/,
    );
  });
});
