import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SnippetError, cspLines } from '@npq-widgets/embed/snippets';

describe('cspLines', () => {
  it('names the folder, with its slash, and the policy', () => {
    const lines = cspLines('https://npq.example/v1').map(({ directive, value }) => `${directive} ${value}`);
    assert.deepEqual(lines, ['script-src https://npq.example/v1/', 'trusted-types npq-widgets']);
  });

  it("is the page's own origin for a path", () => {
    assert.equal(cspLines('/npq/')[0]?.value, "'self'");
  });

  it('is about frames where the widget is one, and about the one script that sizes it', () => {
    const lines = (base: string): string[] =>
      cspLines(base, { frame: true }).map(({ directive, value }) => `${directive} ${value}`);
    assert.deepEqual(lines('https://npq.example/v1'), [
      'frame-src https://npq.example/v1/',
      'script-src https://npq.example/v1/npq-frame.js',
    ]);
    assert.deepEqual(lines('/npq/'), ["frame-src 'self'", "script-src 'self'"]);
  });

  it('refuses what is not a folder', () => {
    assert.throws(() => cspLines('npq'), SnippetError);
  });
});
