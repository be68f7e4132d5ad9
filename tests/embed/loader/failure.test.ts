import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { failureReason } from '../../../packages/embed/src/loader/failure.js';

describe('failureReason', () => {
  const fetched = new TypeError('Failed to fetch dynamically imported module');

  it('names the first cause that holds', () => {
    assert.equal(failureReason(fetched, true, true), 'blocked');
    assert.equal(failureReason(fetched, false, false), 'offline');
    assert.equal(failureReason(fetched, false, true), 'unreachable');
    assert.equal(failureReason('unverified', false, true), 'unverified');
    assert.equal(failureReason(new SyntaxError('Unexpected token'), false, true), 'broken');
  });
});
