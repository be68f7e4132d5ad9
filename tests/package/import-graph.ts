import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { filesBelow } from '../support/files.js';

/** `type` edges are erased; `dynamic` ones are followed when a page needs them; `static` ones come along at once. */
export type EdgeKind = 'static' | 'dynamic' | 'type';

export interface Edge {
  readonly from: string;
  /** A file of the tree (`packages/…`), or the specifier of what is outside it (`lit`, `node:fs`). */
  readonly to: string;
  readonly kind: EdgeKind;
}

export interface Graph {
  readonly files: readonly string[];
  readonly edges: readonly Edge[];
}

/** Text by path, so that a test can plant a tree of three files. */
export type Sources = ReadonlyMap<string, string>;

/** The sources of all packages and their package.json, by path from the root of the repository. */
export function readSources(): Sources {
  const files = ['data', 'elements', 'embed', 'cli'].flatMap((name) => [
    `packages/${name}/package.json`,
    ...filesBelow(`packages/${name}/src`, '.ts'),
    ...filesBelow(`packages/${name}/examples`, '.ts'),
  ]);
  return new Map(files.map((file) => [file.replaceAll('\\', '/'), readFileSync(file, 'utf8')]));
}

/** Who imports whom. Imports by package name lead to the source that our own export condition names. */
export function importGraph(sources: Sources): Graph {
  const files = [...sources.keys()].filter((file) => file.endsWith('.ts'));
  const byName = packageExports(sources);
  const edges = files.flatMap((from) =>
    importsOf(sources.get(from)!).map(({ specifier, kind }) => {
      const to = resolve(from, specifier, sources, byName);
      if (specifier.startsWith('.') && !sources.has(to))
        throw new Error(`${from} imports ${specifier}, which is not there.`);
      return { from, kind, to };
    }),
  );
  return { files, edges };
}

/** The specifiers that a module's text names, in its order. Reads JavaScript as well. */
export function importsOf(text: string): { specifier: string; kind: EdgeKind }[] {
  const found: { specifier: string; kind: EdgeKind }[] = [];
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      found.push({ specifier: node.moduleSpecifier.text, kind: isTypeOnly(node) ? 'type' : 'static' });
    } else if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword &&
      node.arguments[0] &&
      ts.isStringLiteral(node.arguments[0])
    ) {
      found.push({ specifier: node.arguments[0].text, kind: 'dynamic' });
    } else if (
      ts.isImportTypeNode(node) &&
      ts.isLiteralTypeNode(node.argument) &&
      ts.isStringLiteral(node.argument.literal)
    ) {
      found.push({ specifier: node.argument.literal.text, kind: 'type' });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.ts', text, ts.ScriptTarget.ESNext, false));
  return found;
}

/** `import { type A }` keeps the import itself under verbatimModuleSyntax; only a whole `import type` goes. */
function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

/** The file that an import leads to, or its own specifier where that is outside the tree. */
export function resolve(
  from: string,
  specifier: string,
  sources: Sources,
  byName: ReadonlyMap<string, string>,
): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');
  const exact = byName.get(specifier);
  if (exact) return exact;
  for (const [pattern, target] of byName) {
    const [start = '', end] = pattern.split('*');
    if (end === undefined || !specifier.startsWith(start) || !specifier.endsWith(end)) continue;
    const path = target.replace('*', specifier.slice(start.length, specifier.length - end.length));
    if (sources.has(path)) return path;
  }
  return specifier;
}

/** `@npq-widgets/data/finder` → `packages/data/src/finder/index.ts`. What is generated has no source and stays outside. */
export function packageExports(sources: Sources): Map<string, string> {
  const found = new Map<string, string>();
  for (const [path, text] of sources) {
    if (!path.endsWith('/package.json')) continue;
    const { name, exports = {} } = JSON.parse(text) as {
      name: string;
      exports?: Record<string, Record<string, string>>;
    };
    for (const [subpath, conditions] of Object.entries(exports)) {
      const source = conditions['npq-source'];
      if (source) found.set(posix.join(name, subpath), posix.join(posix.dirname(path), source));
    }
  }
  return found;
}

/** Everything that comes along with `start`, itself first, through edges of these kinds. */
export function reach(
  graph: Graph,
  start: string,
  kinds: readonly EdgeKind[],
): Map<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>([[start, [start]]]);
  for (const [file, path] of paths) {
    for (const edge of graph.edges) {
      if (edge.from === file && kinds.includes(edge.kind) && !paths.has(edge.to))
        paths.set(edge.to, [...path, edge.to]);
    }
  }
  return paths;
}
