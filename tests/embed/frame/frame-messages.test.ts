import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ASK, answer, heightsIn, isAsk } from '../../../packages/embed/src/frame/frame-messages.js';

const round: Record<string, unknown> = { type: 'iframe-resized' };
round['height'] = round;

describe('a message of a frame', () => {
  it('is read as it was written', () => {
    assert.deepEqual(heightsIn(answer(300, { height: 900, print: 1100 })), { height: 900, print: 1100 });
    assert.ok(isAsk(ASK));
  });

  it('may come from a page with open-iframe-resizer, which says nothing of paper', () => {
    assert.deepEqual(heightsIn({ type: 'iframe-resized', width: 10, height: 900 }), {
      height: 900,
      print: 900,
    });
    assert.ok(isAsk({ type: 'iframe-child-init', targetElementSelector: '!!!' }));
    assert.ok(isAsk({ type: 'iframe-get-child-dimensions' }));
  });

  it('is no height when it is not one', () => {
    const heights = [undefined, null, '900', NaN, Infinity, -Infinity, -1, 0, 10n, [900], {}, round];
    const odd = [
      null,
      undefined,
      0,
      NaN,
      'iframe-resized',
      [],
      {},
      round,
      Object.create(null),
      { type: 'other', height: 9 },
      ...heights.map((height) => ({ type: 'iframe-resized', height })),
    ];
    for (const message of odd) assert.equal(heightsIn(message), undefined);
    for (const message of odd) assert.equal(isAsk(message), false);
    for (const print of heights)
      assert.deepEqual(heightsIn({ type: 'iframe-resized', height: 9, print }), { height: 9, print: 9 });
  });
});
