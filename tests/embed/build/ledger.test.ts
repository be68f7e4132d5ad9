import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  chainLength,
  download,
  sizeOf,
  type ModuleChunk,
  type Modules,
} from '../../../packages/embed/build/ledger.js';
import type { WaysFound } from '../../../packages/embed/build/ways.js';

const chunk = (imports: string[], dynamicImports: string[] = [], code = ''): ModuleChunk => ({
  imports,
  dynamicImports,
  code,
  module: null,
});

/** Two widgets that share a chunk; one shows alternatives later. */
const modules: Modules = {
  folder: 'modules/',
  chunks: new Map([
    ['finder.js', chunk(['shared.js', 'areas.js'], ['result.js'])],
    ['explorer.js', chunk(['shared.js'], ['a.js', 'b.js', 'ended.js', 'later.js'])],
    ['shared.js', chunk([])],
    ['areas.js', chunk(['shared.js'])],
    ['result.js', chunk(['shared.js'], ['words.js'])],
    ['words.js', chunk([])],
    ['ended.js', chunk(['only-ended.js'])],
    ['only-ended.js', chunk([])],
    ['later.js', chunk(['also-aside.js'])],
    ['also-aside.js', chunk([])],
    ['a.js', chunk([], [], 'export default "short"')],
    ['b.js', chunk([], [], 'export default "abcdefghijklmnopqrstuvwxyz"')],
  ]),
};

const ways: WaysFound = {
  asides: new Set(['ended.js', 'also-aside.js']),
  alternatives: [new Set(['a.js', 'b.js'])],
};

describe('download', () => {
  it('lists what comes before any input, and what comes until a result', () => {
    const { entry, initial, journey } = download(modules, 'finder.js', ways);
    assert.equal(entry, 'modules/finder.js');
    assert.deepEqual(initial, ['modules/finder.js', 'modules/shared.js', 'modules/areas.js']);
    assert.deepEqual(journey, [...initial, 'modules/result.js', 'modules/words.js']);
  });

  it('counts the largest of what a visitor opens one at a time', () => {
    const { initial, journey } = download(modules, 'explorer.js', ways);
    assert.deepEqual(initial, ['modules/explorer.js', 'modules/shared.js']);
    assert.ok(journey.includes('modules/b.js') && !journey.includes('modules/a.js'));
  });

  it('leaves out what is aside with all that it brings, but not where a module of the way needs it to run', () => {
    const { journey } = download(modules, 'explorer.js', ways);
    assert.deepEqual(
      ['ended', 'only-ended', 'later', 'also-aside'].map((name) => journey.includes(`modules/${name}.js`)),
      [false, false, true, true],
    );
  });

  it('does not pass over a file that was not built', () => {
    const broken: Modules = { folder: '', chunks: new Map([['a.js', chunk(['gone.js'])]]) };
    assert.throws(() => download(broken, 'a.js', ways), /gone\.js is imported but was not built/);
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
