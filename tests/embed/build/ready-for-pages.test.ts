import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { guardNames, unready } from '../../../packages/embed/build/ready-for-pages.js';

describe('a file that was built', () => {
  it('is not ready with what a page may have put its own in the place of', () => {
    assert.match(unready('class A extends Event{}') ?? '', /MooTools/);
    assert.match(unready('document.createElement("i")') ?? '', /hides it/);
    assert.match(unready('console.error(1)') ?? '', /console/);
    assert.match(unready('let a=Array.from({length:3})') ?? '', /Prototype/);
    assert.match(unready('for(var r in e)y(n,r,{get:e[r]})') ?? '', /Object\.prototype/);
  });

  it('is ready with what the browser itself has', () => {
    assert.equal(
      unready('class A extends EventTarget{}for(let a of Object.keys(e))f(a);globalThis.console?.warn(1)'),
      undefined,
    );
    assert.equal(
      unready('class A extends Object.getPrototypeOf(MessageEvent){}c.createElement.call(document,"i")'),
      undefined,
    );
  });

  it('has the bundler go through the names of a module only', () => {
    const guarded = guardNames('for (var name in all) {\n\t__defProp(target, name, {');
    assert.equal(guarded, 'for (var name of Object.keys(all)) {\n\t__defProp(target, name, {');
  });
});
