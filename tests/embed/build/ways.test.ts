import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Modules } from '../../../packages/embed/build/ledger.js';
import { findWays, moduleOf, type Ways } from '../../../packages/embed/build/ways.js';

const built = (modules: Readonly<Record<string, string | null>>): Modules => ({
  folder: 'modules/',
  chunks: new Map(
    Object.entries(modules).map(([file, module]) => [
      file,
      { code: '', imports: [], dynamicImports: [], module },
    ]),
  ),
});
const modules = built({
  'schools-1.js': 'elements/provider-finder/views/place/schools',
  // Merely begins alike.
  'schools-of-hub-1.js': null,
  'sources-1.js': 'data/sources',
  'towns-ab-1.js': 'data/slices/towns-ab',
  'towns-ce-1.js': 'data/slices/towns-ce',
});
const naming = (asides: readonly string[], alternatives: Ways['alternatives'] = []): Ways => ({
  asides,
  alternatives,
});

describe('the files of the modules that are named', () => {
  it('are found by module, whatever else has a name that begins alike', () => {
    const { asides, alternatives } = findWays(
      modules,
      naming(['elements/provider-finder/views/place/schools'], [['data/slices/towns-*']]),
    );
    assert.deepEqual([...asides], ['schools-1.js']);
    assert.deepEqual(
      alternatives.map((files) => [...files]),
      [['towns-ab-1.js', 'towns-ce-1.js']],
    );
  });

  it('are missed loudly: a name of nothing, of two files, or of a family of one', () => {
    const nothing = /names nothing that was built/;
    for (const name of ['elements/core/gone', 'data/source', 'elements/provider-finder/views/place/school'])
      assert.throws(() => findWays(modules, naming([name])), nothing, name);
    assert.throws(() => findWays(modules, naming([], [['data/slices/hub-areas-*']])), nothing);
    assert.throws(
      () => findWays(modules, naming([], [['data/slices/towns-a*']])),
      /towns-a\* in ways\.ts names towns-ab-1\.js\.$/,
    );
    const twice = built({ 'dark-1.js': 'elements/core/dark', 'dark-2.js': 'elements/core/dark' });
    assert.throws(
      () => findWays(twice, naming(['elements/core/dark'])),
      /names dark-1\.js and dark-2\.js\.$/,
    );
  });
});

describe('the module that a chunk is there for', () => {
  const packages = '/anywhere/packages/';
  it('is what is imported, or all that there is in it', () => {
    const inside = `${packages}elements/src/core/inside.ts`;
    const facadeModuleId = `${packages}elements/src/core/dark.ts`;
    assert.equal(moduleOf({ facadeModuleId, moduleIds: [inside, facadeModuleId] }), 'elements/core/dark');
    const slice = 'C:\\anywhere\\packages\\data\\dist\\slices\\nations.js';
    assert.equal(moduleOf({ facadeModuleId: null, moduleIds: [slice] }), 'data/slices/nations');
  });

  it('is none where others share several', () => {
    const moduleIds = ['a', 'b'].map((name) => `${packages}data/src/${name}.ts`);
    assert.equal(moduleOf({ facadeModuleId: null, moduleIds }), null);
  });
});
