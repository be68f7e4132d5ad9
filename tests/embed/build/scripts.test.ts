import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { framePage } from '../../../packages/embed/build/scripts.js';

const source = readFileSync('packages/embed/src/frame/frame-page.html', 'utf8');
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const inside = (html: string, tag: string): string =>
  new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(html)?.[1] ?? '';

describe('the frame page', () => {
  it('lets its own script and style run and nothing else', () => {
    const html = framePage(source, 'alert("$& $1")\n');
    assert.equal(inside(html, 'script'), 'alert("$& $1")');
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    assert.equal(
      policy,
      `default-src 'none'; script-src ${hash('alert("$& $1")')} 'strict-dynamic'; style-src ${hash(inside(html, 'style'))}; base-uri 'none'; form-action 'none'`,
    );
    assert.equal(html.split('<script').length, 2);
  });

  it('cannot be ended by what stands in its script', () => {
    assert.equal(inside(framePage(source, 'x = "</script>"'), 'script'), String.raw`x = "<\/script>"`);
  });

  it('asks search engines to leave it out, sends no address on, and has a sentence and a link of its own', () => {
    assert.match(source, /<meta name="robots" content="noindex" \/>/);
    assert.match(source, /<meta name="referrer" content="no-referrer" \/>/);
    assert.match(
      framePage(source, ''),
      /<p>\s+The NPQ tool that belongs here cannot be shown\.\s+<a href="https:\/\/www\.gov\.uk\//,
    );
    assert.match(source, /<base target="_blank" \/>/);
  });

  it('is not built from a page that has lost a place', () => {
    assert.throws(() => framePage(source.replace('POLICY', ''), ''), /lost a place/);
    assert.throws(() => framePage(source.replace('COURSES-PAGE', ''), ''), /lost a place/);
    assert.throws(() => framePage(source.replace('<script></script>', ''), ''), /lost a place/);
    assert.throws(() => framePage(source.replace('<style>', ''), ''), /lost a place/);
  });
});
