import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { guardOwn, unguarded } from '../../../packages/embed/build/own-guards.js';

describe('the guards of our own code', () => {
  it('leave nothing that a page can put its own in the place of', () => {
    const guarded = guardOwn('class A extends Event{}class B extends EventTarget{}document.createElement("i")');
    assert.equal(
      guarded,
      'class A extends Object.getPrototypeOf(MessageEvent){}class B extends EventTarget{}Document.prototype.createElement.call(document,"i")',
    );
    assert.equal(unguarded(guarded), undefined);
    assert.equal(Object.getPrototypeOf(MessageEvent), Event, 'that is the same class');
  });

  it('name what was missed', () => {
    assert.match(unguarded('class A extends Event{}') ?? '', /MooTools/);
    assert.match(unguarded('document.createElement("i")') ?? '', /hides it/);
    assert.equal(unguarded('class A extends EventTarget{}'), undefined);
  });
});
