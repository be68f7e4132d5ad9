import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { estuaryFacts } from '@npq-widgets/data/examples/own-facts';
import { nextStart } from '@npq-widgets/data/own-facts';

const TODAY = '2026-11-21';
const startOf = (...args: Parameters<typeof nextStart>) => {
  const next = nextStart(...args);
  return next && [next.course, next.start.starts, next.start.applyBy];
};

describe('the next start of a hub', () => {
  it('is what its tag states, for all its courses', () => {
    const own = { start: { start: '2027-01-19', applyBy: '2027-01-08' } };
    assert.deepEqual(startOf(own, TODAY), [undefined, '2027-01-19', '2027-01-08']);
    assert.equal(startOf(own, '2027-01-20'), undefined);
  });

  it('is the earliest of its file that one can still come to, with its course', () => {
    const own = { facts: estuaryFacts };
    assert.deepEqual(startOf(own, TODAY), ['npq-senior-leadership', '2027-01-19', '2027-01-08']);
    // Applications are closed, and another course is full.
    assert.deepEqual(startOf(own, '2027-01-10'), ['npq-senior-leadership', '2027-11', undefined]);
    assert.equal(startOf(own, '2027-09-01'), undefined, 'the file has expired');
  });

  it('is the earlier of the two where both state one', () => {
    const own = { start: { start: '2027-01-05' }, facts: estuaryFacts };
    assert.deepEqual(startOf(own, TODAY), [undefined, '2027-01-05', undefined]);
  });

  it('is none where nothing is stated, or only a last day', () => {
    assert.equal(startOf(undefined, TODAY), undefined);
    assert.equal(startOf({}, TODAY), undefined);
    assert.equal(startOf({ start: { applyBy: '2027-01-08' } }, TODAY), undefined);
  });
});
