import { readFileSync } from 'node:fs';
import ts from 'typescript';
import type { Text } from './copy.js';

const KEY = /^[A-Z]{3,}(?:_[A-Z\d-]+)*$/;

/** Every `KEY: 'words'` in a module, whichever object of it holds them. `where`: the key. */
export function keyedWords(file: string): Text[] {
  const words: Text[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isPropertyAssignment(node) &&
      (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name)) &&
      KEY.test(node.name.text) &&
      ts.isStringLiteralLike(node.initializer)
    )
      words.push({ where: node.name.text, text: node.initializer.text });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return words;
}
