import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LoadFailedEvent, failureReason } from '../../packages/embed/src/failure.js';

describe('failureReason', () => {
  const fetched = new TypeError('Failed to fetch dynamically imported module');

  it('names the first cause that holds', () => {
    assert.equal(failureReason(fetched, true, true), 'blocked');
    assert.equal(failureReason(fetched, false, false), 'offline');
    assert.equal(failureReason(fetched, false, true), 'unreachable');
    assert.equal(failureReason(new SyntaxError('Unexpected token'), false, true), 'broken');
  });
});

describe('LoadFailedEvent', () => {
  it('says which element and why, to the whole page', () => {
    const { type, tag, reason, bubbles, composed } = new LoadFailedEvent('npq-provider-finder', 'offline');
    assert.deepEqual([type, tag, reason, bubbles, composed], ['npq-load-failed', 'npq-provider-finder', 'offline', true, true]);
  });
});
