import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filesBelow } from '../support/files.js';
import { parseManifest, readManifest } from './manifest.js';
import { TOKENS_FILE, tokenGaps, type StyleFiles } from './tokens.js';

const DESCRIBED = { name: '--npq-accent', description: 'The accent.', default: '#123' };

function gaps(tokens: string, styles: string, documented: readonly (typeof DESCRIBED)[] = [DESCRIBED]): string[] {
  const manifest = parseManifest({ modules: [{ path: 'dist/x/x.js', declarations: [{ name: 'X', tagName: 'npq-x', cssProperties: documented }] }] });
  return tokenGaps(new Map([[TOKENS_FILE, tokens], ['packages/elements/src/x/x.styles.ts', styles]]), manifest);
}

describe('tokens', () => {
  const files: StyleFiles = new Map(filesBelow('packages/elements/src', '.ts').map((file) => [file.replaceAll('\\', '/'), readFileSync(file, 'utf8')]));

  it('every token is defined once, used, and documented with its default', () => {
    assert.match(files.get(TOKENS_FILE) ?? '', /var\(--npq-/);
    assert.deepEqual(tokenGaps(files, readManifest()), []);
  });

  it('every widget has them all', () => {
    const widgets = readManifest().elements.filter(({ tagName }) => tagName !== 'npq-hub');
    assert.deepEqual(widgets.filter(({ cssProperties }) => cssProperties.length === 0).map(({ tagName }) => tagName), []);
  });

  it('finds nothing in a planted sheet that is in order', () => {
    assert.deepEqual(gaps('--_accent: var(--npq-accent, #123);', 'a { color: var(--_accent) }'), []);
  });

  it('finds a token that nobody uses, and a name that nobody defines', () => {
    assert.deepEqual(gaps('--_accent: var(--npq-accent, #123);', 'a { color: var(--_accnt) }'), [
      '--_accnt is used and never defined',
      '--npq-accent is defined and never used',
    ]);
  });

  it('finds a token that is read outside tokens.ts, named without a default or defined twice', () => {
    assert.match(gaps('--_accent: var(--npq-accent, #123);', 'a { color: var(--_accent); fill: var(--npq-accent, red) }')[0]!, /x\.styles\.ts reads --npq-accent itself/);
    assert.match(gaps('--_accent: var(--npq-accent);', 'a { color: var(--_accent) }')[0]!, /without a default/);
    assert.match(gaps('--_accent: var(--npq-accent, #123); --_b: var(--npq-accent, #123);', 'a { color: var(--_accent); fill: var(--_b) }')[0]!, /twice/);
  });

  it('finds a default that the documentation does not know', () => {
    assert.match(gaps('--_accent: var(--npq-accent, #456);', 'a { color: var(--_accent) }')[0]!, /documents --npq-accent as #123/);
    assert.match(gaps('--_accent: var(--npq-accent, #123); --_b: var(--npq-b, 0);', 'a { color: var(--_accent); top: var(--_b) }')[0]!, /does not document --npq-b/);
  });
});
