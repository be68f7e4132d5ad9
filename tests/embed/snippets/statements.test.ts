import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { SnippetError, statements } from '@npq-widgets/embed/snippets';

const collapsed = (text: string): string => text.replace(/^> ?/gm, '').replace(/\s+/g, ' ');

describe('statements', () => {
  it('are plain paragraphs that name the server', () => {
    const { privacy, accessibility, security } = statements('https://files.example/npq/v1');
    assert.match(privacy, /no cookies.* from files\.example, /);
    assert.match(security, / from https:\/\/files\.example\/npq\/v1\/;.*script-src/);
    assert.match(accessibility, /WCAG 2\.2 level AA/);
    for (const text of [privacy, accessibility, security]) assert.doesNotMatch(text, /[\n<>]|\s{2}/);
    assert.match(statements('/npq/v1/').privacy, /from this website \(\/npq\/v1\/\)/);
    assert.throws(() => statements('npq'), SnippetError);
  });

  it('are what the documents hold, for the base that they write of', () => {
    const { privacy, accessibility, security } = statements('https://npq.example/v1/');
    for (const [file, paragraph] of [
      ['privacy', privacy],
      ['accessibility', accessibility],
      ['csp', security],
    ] as const) {
      assert.ok(
        collapsed(readFileSync(`docs/${file}.md`, 'utf8')).includes(paragraph),
        `docs/${file}.md differs from: ${paragraph}`,
      );
    }
  });
});
