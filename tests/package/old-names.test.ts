// What the platform and the field have a word for is called by that word, in names as in comments.
import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { filesBelow } from '../support/files.js';
import { readSources } from './import-graph.js';

/** Words of our own that were given up, wherever they stand in a name, and what to write in their place. */
const IN_NAMES: readonly (readonly [old: RegExp, instead: string])[] = [
  [/\bkits?\b/, 'ui for what a view may use, view for a module'],
  [/\bfaces?\b/, 'view'],
  [/\bspells?\b/, 'period'],
  [/\bsteady\b/, 'first paint'],
  [/\btold\b/, 'reported, or the name of what is told'],
  [/\bown words\b/, 'ownMessages'],
  [/\bin words\b/, 'format…'],
  [/\b(?:place|school) words\b/, 'normalise… or tokenise…'],
  [
    /^given$|^settled?$|^is settled$|^learn$|^waiting$/,
    'what it holds or does: override, isDefinite, addMessages, renderStatus',
  ],
];

/** `isFaceShown`, `face-shown` → `is face shown`. Keys of messages and other constants, which pages may know, are passed over. */
const plain = (name: string): string =>
  /[a-z]/.test(name)
    ? name
        .replace(/[A-Z]+/g, ' $&')
        .replace(/[^a-zA-Z]+/g, ' ')
        .trim()
        .toLowerCase()
    : '';

/** What is wrong with a name; nothing in most cases. */
const faultsOf = (name: string): string[] =>
  IN_NAMES.filter(([old]) => old.test(plain(name))).map(([, instead]) => `${name}: ${instead}`);

/** The names that a module uses for what it declares, and for members of objects. */
function namesIn(text: string): string[] {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest));
  return [...names];
}

describe('old names', () => {
  it('are in no source', () => {
    const sources = [...readSources()].filter(([file]) => /\/src\/.*\.ts$/.test(file));
    const faults = sources.flatMap(([file, text]) =>
      namesIn(text).flatMap((name) => faultsOf(name).map((fault) => `${file}: ${fault}`)),
    );
    assert.deepEqual(faults, []);
  });

  it('are the name of no file', () => {
    const files = [
      'packages/data/src',
      'packages/elements/src',
      'packages/embed/src',
      'packages/cli/src',
      'tests',
      'stories',
    ];
    const names = files
      .flatMap((folder) => filesBelow(folder))
      .filter((file) => !file.startsWith('tests/looks/'));
    assert.deepEqual(
      names.filter((file) => faultsOf(basename(file).replace(/\..*$/, '')).length > 0),
      [],
    );
  });

  it('are found where they are planted', () => {
    const planted = `
      import { Kit } from './kit.js';
      const outcomeFace = (ui) => ui.waiting('sources');
      class Old { #told; ownWords = {}; given() { return this.minutesInWords(1); } }`;
    assert.deepEqual(
      namesIn(planted).filter((name) => faultsOf(name).length > 0),
      ['Kit', 'outcomeFace', 'waiting', '#told', 'ownWords', 'given', 'minutesInWords'],
    );
    assert.deepEqual(
      ['time-in-words', 'result-face', 'school-words'].map((name) => faultsOf(name).length),
      [1, 1, 1],
    );
  });

  it('are not found in names that only look alike, nor in keys of messages', () => {
    const kept = [
      'surface',
      'interface',
      'toolkit',
      'givenToday',
      'mostWords',
      'BASE_TRUST_DUE',
      'PLANNER_NOT_GIVEN',
    ];
    assert.deepEqual(kept.flatMap(faultsOf), []);
  });
});
