import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { TOKENS } from '../../packages/elements/src/core/tokens.js';
import { filesBelow } from '../support/files.js';
import { parseManifest, readManifest } from './manifest.js';
import { TOKENS_FILE, tokenGaps, type Defined, type StyleFiles } from './tokens.js';

const DESCRIBED = { name: '--npq-accent', description: 'The accent.', default: '#123' };
const ACCENT: Defined = ['accent', '#123'];

function gaps(tokens: readonly Defined[], styles: string): string[] {
  const manifest = parseManifest({
    modules: [
      { path: 'dist/x/x.js', declarations: [{ name: 'X', tagName: 'npq-x', cssProperties: [DESCRIBED] }] },
    ],
  });
  return tokenGaps(
    tokens,
    new Map([
      [TOKENS_FILE, ''],
      ['packages/elements/src/x/x.styles.ts', styles],
    ]),
    manifest,
  );
}

describe('tokens', () => {
  const files: StyleFiles = new Map(
    filesBelow('packages/elements/src', '.ts').map((file) => [
      file.replaceAll('\\', '/'),
      readFileSync(file, 'utf8'),
    ]),
  );

  it('every token is defined once, used, and documented with its default', () => {
    assert.ok(files.has(TOKENS_FILE));
    assert.deepEqual(tokenGaps(TOKENS, files, readManifest()), []);
  });

  it('every widget has them all', () => {
    const widgets = readManifest().elements.filter(({ tagName }) => tagName !== 'npq-hub');
    assert.deepEqual(
      widgets.filter(({ cssProperties }) => cssProperties.length === 0).map(({ tagName }) => tagName),
      [],
    );
  });

  it('finds nothing in a planted sheet that is in order', () => {
    assert.deepEqual(gaps([ACCENT], 'a { color: var(--_accent) }'), []);
  });

  it('finds a token that nobody uses, and a name that nobody defines', () => {
    assert.deepEqual(gaps([ACCENT], 'a { color: var(--_accnt) }'), [
      '--_accnt is used and never defined',
      '--npq-accent is defined and never used',
    ]);
  });

  it('finds a token that is read outside tokens.ts, or defined twice', () => {
    assert.match(
      gaps([ACCENT], 'a { color: var(--_accent); fill: var(--npq-accent, red) }')[0]!,
      /x\.styles\.ts reads --npq-accent itself/,
    );
    assert.match(gaps([ACCENT, ACCENT], 'a { color: var(--_accent) }')[0]!, /twice/);
  });

  it('finds a default that the documentation does not know', () => {
    assert.match(
      gaps([['accent', '#456']], 'a { color: var(--_accent) }')[0]!,
      /documents --npq-accent as #123/,
    );
    assert.match(
      gaps([ACCENT, ['b', '0']], 'a { color: var(--_accent); top: var(--_b) }')[0]!,
      /does not document --npq-b/,
    );
  });
});
