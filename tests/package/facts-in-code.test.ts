// Facts stand in data, with a source and a day. What shows or delivers them has none of its own.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import courses from '@npq-widgets/data/slices/courses';
import ts from 'typescript';
import { filesBelow } from '../support/files.js';

const KINDS = {
  'an address of the government': /gov\.uk(?![-\w])/,
  'a course': new RegExp(`(?<![-\\w])(?:${courses.map(({ id }) => id).join('|')})(?![-\\w])`),
  'a cohort in words': /\b(?:spring|autumn) 20\d\d\b/i,
} as const;

/** Facts in code that are there for a reason. */
const ALLOWED: Readonly<Record<string, string>> = {
  'packages/elements/src/core/links.ts: an address of the government':
    'The name of the government’s hosts: it tells whether a link leaves them.',
  'packages/embed/src/builder/own-facts/fields.ts: a cohort in words': 'An example of what a hub may type.',
};

/** Every text of a module that is no comment: strings, templates, and what a pattern matches. */
function textsOf(source: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      if (!ts.isImportDeclaration(node.parent)) texts.push(node.text);
    if (ts.isRegularExpressionLiteral(node)) texts.push(node.text.replaceAll('\\', ''));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true));
  return texts;
}

/** The kinds of facts in a file. */
function factsIn(file: string, source: string): string[] {
  const texts = file.endsWith('.html') ? [source.replace(/<!--.*?-->/gs, '')] : textsOf(source);
  return Object.entries(KINDS)
    .filter(([, pattern]) => texts.some((text) => pattern.test(text)))
    .map(([kind]) => `${file}: ${kind}`);
}

const files = ['packages/elements/src', 'packages/embed/src'].flatMap((folder) =>
  ['.ts', '.html'].flatMap((ending) => filesBelow(folder, ending)),
);

describe('facts in code', () => {
  it('are none but those that are named here with a reason', () => {
    const found = files.flatMap((file) => factsIn(file, readFileSync(file, 'utf8')));
    assert.deepEqual(found, Object.keys(ALLOWED));
  });

  for (const [kind, plant] of [
    ['an address of the government', "const page = 'https://www.gov.uk/guidance';"],
    ['an address of the government', 'const page = `https://${host}.service.gov.uk/`;'],
    ['an address of the government', String.raw`const host = /register\.gov\.uk/;`],
    ['a course', "const WAYS = { send: ['npq-senco'] };"],
    ['a cohort in words', "const MESSAGE = 'It starts in autumn 2026';"],
  ] as const)
    it(`would be found: ${plant}`, () => {
      assert.deepEqual(factsIn('planted.ts', plant), [`planted.ts: ${kind}`]);
      assert.deepEqual(factsIn('planted.html', plant).length > 0, !plant.includes('\\'));
    });

  it('are none in a comment, an import, a longer name or a cohort’s id', () => {
    const source = `/** Such as npq-senco in autumn 2026, at www.gov.uk. */
      import page from './npq-senco.js';
      const names = ['npq-senco-panel', 'autumn-2026', '<npq-hub>'];`;
    assert.deepEqual(factsIn('planted.ts', source), []);
  });
});
