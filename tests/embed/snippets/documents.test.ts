import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filesBelow } from '../../support/files.js';
import { snippetsIn, withSnippets } from './printed-snippets.js';

const files = filesBelow('docs/embedding', '.md');

describe('the recipes', () => {
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    it(`${file} holds what the command prints`, () => {
      assert.ok(snippetsIn(text).length > 0, 'it has an example');
      assert.equal(text, withSnippets(text));
    });

    it(`${file} shows no other snippet, and says what to do when it does not work`, () => {
      const fences = text.split(/^```(?:html|text)$/m).length - 1;
      assert.equal(fences, snippetsIn(text).length);
      assert.match(text, /^## When it does not work\n\n\|.*#npq-check/ms);
      for (const [, link = ''] of text.matchAll(/(?<!!\[[^\]]*)\]\((?!https:)([^)#]*)\)/g))
        assert.ok(
          filesBelow('docs', '.md').includes(
            `docs/${link.startsWith('../') ? link.slice(3) : `embedding/${link}`}`,
          ),
          link,
        );
    });
  }

  it('are there for every platform, for those who serve the files themselves, and for what stands between', () => {
    assert.deepEqual(
      files.map((file) => file.slice('docs/embedding/'.length)),
      [
        'frame.md',
        'google-sites.md',
        'html.md',
        'self-hosting.md',
        'squarespace.md',
        'tag-manager.md',
        'wix.md',
        'wordpress.md',
      ],
    );
  });

  it('are looked at by a check that finds a change, and a command that is none', () => {
    const place = (command: string, text: string): string =>
      `<!-- ${command} -->\n\`\`\`html\n${text}\n\`\`\``;
    const right = withSnippets(place('snippet hours-planner --part site --base /npq/', ''));
    assert.match(right, /<script async src="\/npq\/npq\.js">/);
    const typed = right.replace('npq.js', 'npq.mjs');
    assert.notEqual(withSnippets(typed), typed);
    assert.throws(() => withSnippets(place('snippet hours-planer', '')), /no widget called "hours-planer"/);
  });
});
