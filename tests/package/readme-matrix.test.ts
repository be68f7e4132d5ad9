import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { drawMatrix, Proof, tried } from '../hosts/matrix.js';
import { fillMatrix } from './readme-matrix.js';

describe('the table of pages by widgets', () => {
  it('is in the README as the tests draw it: run `npm run readme` when it is not', () => {
    const readme = readFileSync('README.md', 'utf8');
    assert.equal(readme, fillMatrix(readme));
  });

  it('names pages and places that there are', () => {
    for (const { name } of [...tried.hosts, ...tried.libraries])
      assert.ok(existsSync(`demo/hosts/${name}.html`), name);
    const page = readFileSync('demo/hosts/places.html', 'utf8');
    for (const { name } of tried.places) assert.ok(page.includes(`<section id="${name}">`), name);
    const list = readFileSync('demo/hosts/index.html', 'utf8');
    for (const { name } of [...tried.hosts, ...tried.libraries])
      assert.ok(list.includes(`href="${name}.html"`), `index.html leads to ${name}`);
  });

  it('can differ: a row that was changed by hand, a cell that no test has shown, marks that are gone', () => {
    assert.notEqual(
      fillMatrix('<!-- matrix:start -->\nall fine\n<!-- matrix:end -->'),
      '<!-- matrix:start -->\nall fine\n<!-- matrix:end -->',
    );
    assert.match(
      drawMatrix((name) => name !== 'zoom'),
      /\| a zoom of 80% \| ✗ \| ✗ \| ✗ \| ✗ \|/,
    );
    assert.throws(() => fillMatrix('# Title'), /README\.md has lost/);
    const proof = new Proof('places');
    for (const { name } of tried.places) proof.note(name);
    assert.deepEqual(proof.missing, []);
    const half = new Proof('libraries');
    half.note('zone', ['hours-planner']);
    assert.ok(half.missing.includes('zone provider-finder') && !half.missing.includes('zone hours-planner'));
  });
});
