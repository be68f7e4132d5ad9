import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readUsers, unusedExports } from './unused-exports.js';

/** What `unusedExports` says of two modules of one package, and of more that are given. */
const planted = (a: string, b: string, more: Readonly<Record<string, string>> = {}): string[] =>
  unusedExports(
    new Map(
      Object.entries({
        'packages/data/package.json': JSON.stringify({
          name: '@npq-widgets/data',
          exports: { '.': { 'npq-source': './src/index.ts' } },
        }),
        'packages/data/src/a.ts': a,
        'packages/data/src/b.ts': b,
        ...more,
      }),
    ),
  );

const A = 'packages/data/src/a.ts';

describe('exports', () => {
  it('of a module are taken by another module, or offered by its package', () => {
    assert.deepEqual(unusedExports(readUsers()), []);
  });

  it('that nothing takes are found, of every kind', () => {
    const kinds =
      'export const one = 1; export function two() {} export class Three {} export type Four = 4; export interface Five {} const six = 6; export { six };';
    const names = ['one', 'two', 'Three', 'Four', 'Five', 'six'];
    assert.deepEqual(
      planted(kinds, "import './a.js';"),
      names.map((name) => `${A}: ${name}`),
    );
  });

  it('are used by their name there, whatever it becomes here', () => {
    assert.deepEqual(planted('export const one = 1;', "import { one as two } from './a.js';"), []);
    assert.deepEqual(planted('export const one = 1;', "import { two as one } from './a.js';"), [`${A}: one`]);
    assert.deepEqual(planted('export const one = 1;', "import * as all from './a.js';"), []);
    assert.deepEqual(planted('export type One = 1;', "let one: import('./a.js').One;"), []);
  });

  it('that are handed on have to be taken in turn', () => {
    const on = "export { one } from './a.js';";
    assert.deepEqual(planted('export const one = 1;', on), ['packages/data/src/b.ts: one']);
    assert.deepEqual(planted('export const one = 1;', '', { 'packages/data/src/index.ts': on }), []);
  });

  it('come with import(), but for types', () => {
    const both = 'export const one = 1; export type Two = 2;';
    assert.deepEqual(planted(both, "void import('./a.js');"), [`${A}: Two`]);
  });

  it('may be taken by a test, and by the name of the package', () => {
    const test = { 'tests/data/a.test.ts': "import { one } from '../../packages/data/src/a.js';" };
    assert.deepEqual(planted('export const one = 1;', '', test), []);
    const index = { 'packages/data/src/index.ts': 'export const one = 1;' };
    assert.deepEqual(planted('', '', index), []);
  });
});
