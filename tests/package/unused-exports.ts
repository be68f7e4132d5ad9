import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { filesBelow } from '../support/files.js';
import { packageExports, readSources, resolve, type Sources } from './import-graph.js';

/** What a module takes of another: names, all that it has, or all of it but types, which `import()` does not bring. */
interface Taken {
  readonly specifier: string;
  readonly names: readonly string[] | 'all' | 'values';
}

interface Exported {
  readonly name: string;
  readonly isType: boolean;
}

const parse = (text: string): ts.SourceFile =>
  ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true);

const isExported = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false);

/** The names in a declaration: one, or those of `const a = 1, b = 2`. */
function declaredNames(node: ts.Statement): string[] {
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? name.text : []));
  const { name } = node as { name?: ts.Node };
  return name && ts.isIdentifier(name) ? [name.text] : [];
}

/** The names that a module exports, its own and those that it hands on. */
function exportsOf(text: string): Exported[] {
  return parse(text).statements.flatMap((node) => {
    const isType = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
    if (isExported(node)) return declaredNames(node).map((name) => ({ name, isType }));
    if (!ts.isExportDeclaration(node) || !node.exportClause || !ts.isNamedExports(node.exportClause))
      return [];
    return node.exportClause.elements.map(({ name }) => ({ name: name.text, isType: node.isTypeOnly }));
  });
}

const namesIn = (list: ts.NamedImports | ts.NamedExports): string[] =>
  list.elements.map(({ name, propertyName }) => (propertyName ?? name).text);

function takenByStatement(node: ts.ImportDeclaration | ts.ExportDeclaration): Taken['names'] {
  const list = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause;
  if (!list) return ts.isImportDeclaration(node) ? [] : 'all';
  return ts.isNamedImports(list) || ts.isNamedExports(list) ? namesIn(list) : 'all';
}

/** `import('./x.js')`, whose module goes on who knows where, and the type `import('./x.js').Name`. */
function takenByCall(node: ts.Node): [from: ts.Node | undefined, names: Taken['names']] {
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return [node.arguments[0], 'values'];
  const isType = ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument);
  return [
    isType ? node.argument.literal : undefined,
    isType && node.qualifier ? [node.qualifier.getText()] : 'values',
  ];
}

function takenBy(text: string): Taken[] {
  const found: Taken[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const from = node.moduleSpecifier;
      if (from && ts.isStringLiteral(from))
        found.push({ specifier: from.text, names: takenByStatement(node) });
      return;
    }
    const [from, names] = takenByCall(node);
    if (from && ts.isStringLiteral(from)) found.push({ specifier: from.text, names });
    ts.forEachChild(node, visit);
  };
  visit(parse(text));
  return found;
}

/** What takes from the packages beside themselves. */
export function readUsers(): Sources {
  const files = [
    ...['tests', 'stories', 'demo', 'release', '.storybook'].flatMap((folder) => filesBelow(folder, '.ts')),
    ...['data', 'elements', 'embed'].flatMap((name) => filesBelow(`packages/${name}/build`, '.ts')),
  ];
  return new Map([...readSources(), ...files.map((file) => [file, readFileSync(file, 'utf8')] as const)]);
}

/** What is read by its place, and not by an import: a slice's generator, and what the build puts in a module's place. */
const READ_BY_PLACE = /^packages\/(?:data\/src\/.*\/slices\/.*: build$|embed\/src\/loader\/verified\/)/;

/** `path: name` for each export of a module in `src` that no other module takes, and that no package offers. */
export function unusedExports(sources: Sources): string[] {
  const byName = packageExports(sources);
  const used = new Set([...byName.values()].map((path) => `${path}: all`));
  for (const [path, text] of sources) {
    if (!path.endsWith('.ts')) continue;
    for (const { specifier, names } of takenBy(text)) {
      const from = resolve(path, specifier, sources, byName);
      for (const name of [names].flat()) used.add(`${from}: ${name}`);
    }
  }
  const isUsed = (path: string, { name, isType }: Exported): boolean =>
    [name, 'all', ...(isType ? [] : ['values'])].some((taken) => used.has(`${path}: ${taken}`));
  return [...sources]
    .filter(([path]) => /^packages\/\w+\/src\/.*\.ts$/.test(path))
    .flatMap(([path, text]) =>
      exportsOf(text).flatMap((one) => (isUsed(path, one) ? [] : `${path}: ${one.name}`)),
    )
    .filter((name) => !READ_BY_PLACE.test(name));
}
