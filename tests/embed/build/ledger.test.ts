import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  chainLength,
  download,
  sizeOf,
  type ModuleChunk,
  type Modules,
} from '../../../packages/embed/build/ledger.js';

const chunk = (imports: string[], dynamicImports: string[] = [], code = ''): ModuleChunk => ({
  imports,
  dynamicImports,
  code,
});

/** Two widgets that share a chunk; one shows alternatives later. */
const modules: Modules = {
  folder: 'modules/',
  chunks: new Map([
    ['finder.js', chunk(['shared.js', 'areas.js'], ['result.js'])],
    ['explorer.js', chunk(['shared.js'], ['framework-npq-a.js', 'framework-npq-b.js', 'ended-view-1.js'])],
    ['shared.js', chunk([])],
    ['areas.js', chunk(['shared.js'])],
    ['result.js', chunk(['shared.js'], ['words.js'])],
    ['words.js', chunk([])],
    ['ended-view-1.js', chunk([])],
    ['framework-npq-a.js', chunk([], [], 'export default "short"')],
    ['framework-npq-b.js', chunk([], [], 'export default "abcdefghijklmnopqrstuvwxyz"')],
  ]),
};

describe('download', () => {
  it('lists what comes before any input, and what comes until a result', () => {
    const { entry, initial, journey } = download(modules, 'finder.js');
    assert.equal(entry, 'modules/finder.js');
    assert.deepEqual(initial, ['modules/finder.js', 'modules/shared.js', 'modules/areas.js']);
    assert.deepEqual(journey, [...initial, 'modules/result.js', 'modules/words.js']);
  });

  it('counts the largest of what a visitor opens one at a time', () => {
    assert.deepEqual(download(modules, 'explorer.js').journey, [
      'modules/explorer.js',
      'modules/shared.js',
      'modules/framework-npq-b.js',
    ]);
  });

  it('does not pass over a file that was not built', () => {
    const broken: Modules = { folder: '', chunks: new Map([['a.js', chunk(['gone.js'])]]) };
    assert.throws(() => download(broken, 'a.js'), /gone\.js is imported but was not built/);
  });
});

describe('chainLength', () => {
  it('counts requests in a row, the loader first', () => {
    assert.equal(chainLength(modules, 'shared.js'), 2);
    // areas.js imports shared.js, which is asked for at the same time as areas.js is.
    assert.equal(chainLength(modules, 'finder.js'), 3);
    const deep: Modules = {
      folder: '',
      chunks: new Map([
        ['a', chunk(['b'])],
        ['b', chunk(['c'])],
        ['c', chunk([])],
      ]),
    };
    assert.equal(chainLength(deep, 'a'), 4);
  });
});

describe('sizeOf', () => {
  it('counts bytes, not letters', () => {
    assert.equal(sizeOf('é', 'own').bytes, 2);
    assert.ok(sizeOf('a'.repeat(1000), 'own').brotli < 20);
  });
});
