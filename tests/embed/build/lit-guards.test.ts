import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { applyChanges, litChanges } from '../../../packages/embed/build/lit-guards.js';

const stock = (file: string): string =>
  readFileSync(new URL(`../../../node_modules/${file}`, import.meta.url), 'utf8');

describe('the guards of Lit', () => {
  it('are made for the Lit that is installed, and leave no global', () => {
    const guarded = Object.entries(litChanges)
      .map(([file, changes]) => applyChanges(stock(file), changes, file))
      .join('\n');
    assert.match(guarded, /try\{return s\?\.createPolicy\("npq-widgets"/);
    assert.match(guarded, /setHTML\(t,/);
    assert.doesNotMatch(guarded, /createPolicy\("lit-html"|Versions|PolyfillSupport|litPropertyMetadata/);
    assert.doesNotMatch(
      guarded,
      /\bl\.(?:create|import)|\.remove\(\)/,
      'what a page may hide or replace is not asked for',
    );
  });

  it('stop the build when a place is missing or not the only one', () => {
    const change = { why: 'test', from: 'abc', to: 'd' };
    assert.throws(() => applyChanges('ab', [change], 'x.js'), /x\.js: the place to "test" was found 0 times/);
    assert.throws(() => applyChanges('abc abc', [change], 'x.js'), /found 2 times/);
    for (const [file, changes] of Object.entries(litChanges)) {
      assert.throws(
        () => applyChanges(applyChanges(stock(file), changes, file), changes, file),
        /found 0 times/,
      );
    }
  });
});
