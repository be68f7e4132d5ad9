// What a page or its hub supplies stands in the place of our own facts, wherever they are shown.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filesBelow } from '../support/files.js';

/** Slices that a file takes as they were built, and why what a page supplies has no say there. */
const BUILT_IN: Readonly<Record<string, string>> = {
  'eligibility-checker/model/screen.ts cohort-starts': 'What is supplied is in its input already.',
  'core/render-status.ts official-pages-courses-list':
    'It leads to DfE where facts did not come, supplied ones too.',
  'framework-explorer/model/course-details.ts course-choices':
    'Only to tell what ours is made from: what is supplied is asked for first.',
  'framework-explorer/framework-explorer.ts courses': 'Only to name the files of frameworks that we have.',
};

/** Slices that a file has from its start, and of which it never asks what is supplied. */
function unasked(source: string): string[] {
  const imported = [...source.matchAll(/^import \w+ from '@npq-widgets\/data\/slices\/([\w-]+)';/gm)];
  return imported.flatMap(([, slice = '']) => (source.includes(`supplied('${slice}')`) ? [] : [slice]));
}

/** Slices that a file brings under a name other than theirs: what is supplied would not be found. */
const renamed = (source: string): string[] =>
  [...source.matchAll(/^ *'?([\w-]+)'?: \(\) => import\('@npq-widgets\/data\/slices\/([\w-]+)'\)/gm)].flatMap(
    ([, name = '', slice = '']) => (name === slice ? [] : [slice]),
  );

const SRC = 'packages/elements/src';
const files = filesBelow(SRC, '.ts').map((file) => ({
  file: file.slice(SRC.length + 1),
  source: readFileSync(file, 'utf8'),
}));

describe('facts that a page supplies', () => {
  it('are asked for wherever our own stand ready', () => {
    const found = files.flatMap(({ file, source }) => unasked(source).map((slice) => `${file} ${slice}`));
    assert.deepEqual(found.sort(), Object.keys(BUILT_IN).sort());
  });

  it('are looked up by the name of the slice that is brought', () => {
    const found = files.flatMap(({ file, source }) => renamed(source).map((slice) => `${file} ${slice}`));
    assert.deepEqual(found, []);
  });

  it('are missed where nobody asks', () => {
    const line = "import courses from '@npq-widgets/data/slices/courses';\n";
    assert.deepEqual(unasked(line), ['courses']);
    assert.deepEqual(unasked(`${line}facts.supplied('courses') ?? courses;`), []);
    assert.deepEqual(renamed("  names: () => import('@npq-widgets/data/slices/districts'),"), ['districts']);
  });
});
