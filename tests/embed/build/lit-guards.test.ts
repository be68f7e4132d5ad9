import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  applyChanges,
  guarded,
  guardedFile,
  guardedFiles,
  guards,
} from '../../../packages/embed/build/lit-guards.js';

const stock = (file: string): string =>
  readFileSync(new URL(`../../../node_modules/${file}`, import.meta.url), 'utf8');

describe('the guards of Lit', () => {
  it('are made for the Lit that is installed, and leave no global', () => {
    const code = guardedFiles.map((file) => guarded(stock(file), file)).join('\n');
    assert.match(
      code,
      /try\{if\(!document\.querySelector\('meta.*'\)\)return s\.createPolicy\("npq-widgets"/,
    );
    assert.match(code, /setHTML\(t,/);
    assert.doesNotMatch(code, /createPolicy\("lit-html"|Versions|litPropertyMetadata/);
    assert.doesNotMatch(
      code,
      /\bl\.(?:create|import)|\.remove\(\)|extends Event\b/,
      'what a page may hide or replace is not asked for',
    );
  });

  it('each say what breaks without them, and have a page and tests that are there', () => {
    for (const { without, host, test, changes } of guards) {
      assert.ok(without.length > 20 && changes.length > 0);
      assert.ok(existsSync(host), host);
      assert.ok(existsSync(test), test);
    }
  });

  it('stop the build when a place is missing or not the only one', () => {
    const change = { file: 'x.js', why: 'test', from: 'abc', to: 'd' };
    assert.throws(() => applyChanges('ab', [change]), /x\.js: the place to "test" was found 0 times/);
    assert.throws(() => applyChanges('abc abc', [change]), /found 2 times/);
    for (const file of guardedFiles)
      assert.throws(() => guarded(guarded(stock(file), file), file), /found 0 times/);
  });

  it('know their files on any machine', () => {
    assert.equal(guardedFile('/a/node_modules/lit-html/lit-html.js'), 'lit-html/lit-html.js');
    assert.equal(guardedFile(String.raw`C:\a\node_modules\lit-html\lit-html.js`), 'lit-html/lit-html.js');
    assert.equal(guardedFile('/a/node_modules/lit-html/directive.js'), undefined);
  });
});
