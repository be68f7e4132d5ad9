import ts from 'typescript';
import type { Sources } from './import-graph.js';

type Declared = ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.ClassDeclaration;

const isExported = (node: Declared): boolean =>
  node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;

/** The names under which a module declares and exports types. Handing on another module's type declares nothing. */
function exportedTypes(path: string, text: string): string[] {
  return ts
    .createSourceFile(path, text, ts.ScriptTarget.Latest)
    .statements.filter(
      (node): node is Declared =>
        ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node),
    )
    .filter(isExported)
    .flatMap(({ name }) => name?.text ?? []);
}

/** Names that two modules or more export as a type of their own, each with its modules. */
export function sharedTypeNames(sources: Sources): Map<string, readonly string[]> {
  const modules = new Map<string, string[]>();
  for (const [path, text] of sources) {
    if (!/^packages\/\w+\/src\/.*\.ts$/.test(path)) continue;
    for (const name of exportedTypes(path, text)) modules.set(name, [...(modules.get(name) ?? []), path]);
  }
  return new Map([...modules].filter(([, paths]) => paths.length > 1));
}
