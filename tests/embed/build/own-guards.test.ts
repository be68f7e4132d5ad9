import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { guardNames, guardOwn, unguarded } from '../../../packages/embed/build/own-guards.js';

describe('the guards of our own code', () => {
  it('leave nothing that a page can put its own in the place of', () => {
    const guarded = guardOwn(
      'class A extends Event{}class B extends EventTarget{}document.createElement("i")',
    );
    assert.equal(
      guarded,
      'class A extends Object.getPrototypeOf(MessageEvent){}class B extends EventTarget{}Object.getPrototypeOf(document).createElement.call(document,"i")',
    );
    assert.equal(unguarded(guarded), undefined);
    assert.equal(
      guardOwn('this.#target.addEventListener(type, act)'),
      'EventTarget.prototype.addEventListener.call(this.#target,type, act)',
    );
    assert.equal(guardOwn('console.warn(line)'), 'globalThis.console?.warn(line)');
    assert.equal(Object.getPrototypeOf(MessageEvent), Event, 'that is the same class');
  });

  it('name what was missed', () => {
    assert.match(unguarded('class A extends Event{}') ?? '', /MooTools/);
    assert.match(unguarded('document.createElement("i")') ?? '', /hides it/);
    assert.match(unguarded('console.error(1)') ?? '', /console/);
    assert.match(unguarded('let a=Array.from({length:3})') ?? '', /Prototype/);
    assert.match(unguarded('for(var r in e)y(n,r,{get:e[r]})') ?? '', /Object\.prototype/);
    assert.equal(unguarded('class A extends EventTarget{}for(let a of Object.keys(e))f(a)'), undefined);
  });

  it('let the bundler go through the names of a module only', () => {
    const guarded = guardNames('for (var name in all) {\n\t__defProp(target, name, {');
    assert.equal(guarded, 'for (var name of Object.keys(all)) {\n\t__defProp(target, name, {');
  });
});
