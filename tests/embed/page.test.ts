import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { claimPage, sayOnce } from '../../packages/embed/src/page.js';

describe('the page’s one global', () => {
  it('gives the page to the first loader, tells of another, and keeps the shape that the elements read', () => {
    const warn = mock.method(console, 'warn', () => undefined);
    assert.deepEqual([claimPage('https://a.example/'), claimPage('https://a.example/'), claimPage('https://b.example/')], [true, false, false]);
    const page = (globalThis as Partial<Record<symbol, object>>)[Symbol.for('npq.v1')] as Record<string, unknown>;
    assert.deepEqual(Object.keys(page), ['versions', 'said', 'loaders']);
    assert.equal((page['loaders'] as unknown[]).length, 3);
    assert.deepEqual(warn.mock.calls.map(({ arguments: [line] }) => String(line)), ['npq: https://b.example/ stands back: https://a.example/ has this page.']);
    sayOnce('a thing');
    sayOnce('a thing');
    assert.equal(warn.mock.callCount(), 2);
    warn.mock.restore();
  });
});
