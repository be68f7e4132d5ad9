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

  it('says what a page fetches of a hub that has a file or an index of its own', () => {
    const connect = (files: Parameters<typeof cspLines>[1]): string[] =>
      cspLines('https://npq.example/v1', files).flatMap(({ directive, value }) =>
        directive === 'connect-src' ? value : [],
      );
    const schools = 'https://files.hub.example/schools';
    assert.deepEqual(connect({ schools }), [`${schools}/`]);
    assert.deepEqual(connect({ src: '/npq/our.json', schools: '/schools/' }), ["'self'"]);
    assert.deepEqual(connect({ src: '/npq/our.json', schools }), [`'self' ${schools}/`]);
    assert.deepEqual(connect({ schools, frame: true }), []);
    assert.deepEqual(connect({}), []);
    assert.throws(() => connect({ schools: 'files.hub.example' }), SnippetError);
  });

  it('refuses what is not a folder', () => {
    assert.throws(() => cspLines('npq'), SnippetError);
  });
});
