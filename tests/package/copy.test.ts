import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { borrowed, leaks, ownFiles, readableTexts, slips, strings } from './copy.js';
import { copied, fingerprints } from './official-wording.js';

const planted = (text: string) => ({ where: 'planted', text });

describe('copy', () => {
  it('no file holds a path of a machine or the address of a registry', () => {
    const files = ownFiles();
    assert.ok(
      files.some(({ where }) => where === 'package-lock.json'),
      'the lockfile is among them',
    );
    assert.deepEqual(files.flatMap(leaks), []);
  });

  it('no text that people read holds what was meant for us', () => {
    const texts = readableTexts();
    assert.ok(texts.length > 1000, 'the records are among them');
    assert.ok(
      texts.some(({ where }) => where === 'FINDER_HEADING'),
      'and the words',
    );
    assert.deepEqual(texts.flatMap(slips), []);
  });

  it('no text has the wording of an official document', () => {
    assert.deepEqual(readableTexts().flatMap(borrowed), []);
  });
});

describe('copy, planted', () => {
  it('finds paths and registries, and lets addresses of pages pass', () => {
    for (const text of [
      'see /home/sam/npq/x.ts',
      '"/root/.npm/"',
      'in C:\\Users\\sam',
      '"resolved": "https://registry.npmjs.org/lit"',
    ]) {
      assert.equal(leaks(planted(text)).length, 1, text);
    }
    assert.deepEqual(
      leaks(planted('https://hub.example/work/npq /npqs.html "resolved": "packages/cli"')),
      [],
    );
  });

  it('finds words that were meant for us, wherever they stand', () => {
    for (const text of [
      'TODO: ask',
      'Course: undefined',
      'NaN hours',
      '[object Object]',
      'Lorem ipsum dolor',
    ]) {
      assert.equal(slips(planted(text)).length, 1, text);
    }
    assert.deepEqual(slips(planted('Not yet known. To do this, ask your hub.')), []);
    assert.deepEqual(strings('x.json', { items: [{ name: 'A' }, { name: null }] }), [
      { where: 'x.json items 0 name', text: 'A' },
    ]);
  });

  it('finds a copied sentence in other punctuation and case, not the same facts in other words', () => {
    const document =
      'The course lasts eighteen months, and teachers should expect to spend between one and two hours on it every week of term.';
    const prints = fingerprints(document);
    assert.ok(
      copied(
        `He said: “the course lasts eighteen months and Teachers should expect to spend between one and two hours on it”.`,
        prints,
      ).length > 0,
    );
    assert.deepEqual(
      copied('It takes eighteen months, at one to two hours in each week of term.', prints),
      [],
    );
  });
});
