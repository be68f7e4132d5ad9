import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { MANIFEST_FILE, parseManifest, readManifest } from './manifest.js';
import { fillTables } from './readme-tables.js';

const shared = { inheritedFrom: { name: 'NpqElement' } };
const PLANTED = parseManifest({
  modules: [
    {
      path: 'dist/finder/finder.js',
      declarations: [
        {
          name: 'FinderElement',
          tagName: 'npq-finder',
          summary: 'Finds.',
          attributes: [
            { name: 'place', description: 'Where to | start.', default: "''" },
            { name: 'heading-level', description: 'Level of the heading.', default: '2', ...shared },
          ],
          cssProperties: [
            { name: '--npq-accent', description: 'The accent.', default: '#123456', ...shared },
          ],
        },
      ],
    },
  ],
});

const EXPECTED = `
### \`<npq-finder>\`

Finds.

| Attribute | What it does | Default |
|---|---|---|
| \`place\` | Where to \\| start. |  |

### Every widget

| Attribute | What it does | Default |
|---|---|---|
| \`heading-level\` | Level of the heading. | \`2\` |

### Tokens

| Token | What it sets | Default |
|---|---|---|
| \`--npq-accent\` | The accent. | \`#123456\` |

`;

describe('README tables', () => {
  it('are those of the manifest: run `npm run readme` when they are not', () => {
    const readme = readFileSync('README.md', 'utf8');
    assert.equal(readme, fillTables(readme, readManifest()));
  });

  it('do not change with the order in which the analyzer found the files', () => {
    const raw = JSON.parse(readFileSync(MANIFEST_FILE, 'utf8')) as Parameters<typeof parseManifest>[0];
    const readme = readFileSync('README.md', 'utf8');
    const turned = parseManifest({ ...raw, modules: raw.modules.toReversed() });
    assert.equal(fillTables(readme, turned), fillTables(readme, parseManifest(raw)));
  });

  const marked = (text: string) => `Before\n<!-- manifest:start -->\n${text}<!-- manifest:end -->\nAfter`;

  it('draw what an element adds, what widgets share, and the tokens', () => {
    assert.equal(fillTables(marked(''), PLANTED), marked(EXPECTED));
    assert.equal(fillTables(marked(EXPECTED), PLANTED), marked(EXPECTED), 'twice is once');
  });

  it('differ from what was typed by hand, and do not go without a place', () => {
    const typed = marked(EXPECTED.replace('#123456', '#654321'));
    assert.notEqual(fillTables(typed, PLANTED), typed);
    assert.throws(() => fillTables('# No marks', PLANTED), /has lost/);
  });
});
