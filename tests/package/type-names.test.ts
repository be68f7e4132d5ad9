import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSources } from './import-graph.js';
import { sharedTypeNames } from './type-names.js';

describe('type names', () => {
  it('no two modules of the packages export a type of one name', () => {
    assert.deepEqual(sharedTypeNames(readSources()), new Map());
  });

  it('finds a planted pair, of another package and of another kind too, and lets a type be handed on', () => {
    const planted = new Map([
      [
        'packages/data/src/a.ts',
        'export interface Grounds {}\ninterface Kept {}\nexport type Range = string;',
      ],
      [
        'packages/elements/src/b.ts',
        'export type Grounds = string;\ninterface Kept {}\nexport const Range = 1;',
      ],
      ['packages/cli/src/c.ts', `export class Grounds {}\nexport type { Range } from '@npq-widgets/data';`],
      ['packages/data/examples/d.ts', 'export type Range = number;'],
    ]);
    assert.deepEqual(
      sharedTypeNames(planted),
      new Map([
        ['Grounds', ['packages/data/src/a.ts', 'packages/elements/src/b.ts', 'packages/cli/src/c.ts']],
      ]),
    );
  });
});
