/**
 * Writes dist/schema as it is packed: the code with the little of zod that it uses inside, and types that do not name zod.
 * Whoever imports an element or a record would otherwise install eight megabytes for names that are gone when code runs.
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { format } from 'prettier';
import ts from 'typescript';
import { TypePrinter, type OwnTypes } from './print-type.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const SOURCE = here('../src/schema/');
const OUT = here('../dist/schema/');
const ZOD = 'zod-mini.js';

const declared = (source: string): string => basename(source).replace(/\.ts$/, '.js');

/** The package's own description: what it offers. */
const manifest = await readFile(here('../package.json'), 'utf8');

const sources = (await readdir(SOURCE)).filter((file) => file.endsWith('.ts')).map((file) => SOURCE + file);

/** The part of zod that the compiled modules name, in one file; they import it from there. */
async function bringZod(): Promise<void> {
  const names = new Set<string>();
  for (const file of sources.map((source) => OUT + declared(source))) {
    const code = await readFile(file, 'utf8');
    for (const [, name = ''] of code.matchAll(/\bz\.(\w+)/g)) names.add(name);
    await writeFile(file, code.replace("from 'zod/mini'", `from './${ZOD}'`));
  }
  await build({
    stdin: { contents: `export { ${[...names].sort().join(', ')} } from 'zod/mini';`, resolveDir: SOURCE },
    outfile: OUT + ZOD,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'inline',
    banner: {
      js: `/*! zod, of which this is a part\n${await readFile(here('../../../node_modules/zod/LICENSE'), 'utf8')}*/`,
    },
  });
}

function openProgram(): ts.Program {
  const config = ts.getParsedCommandLineOfConfigFile(
    here('../tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, ' '));
      },
    },
  );
  return ts.createProgram(sources, config?.options ?? {});
}

const isExported = (node: ts.Statement): boolean =>
  ts.isExportDeclaration(node) ||
  (ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword));

/** The types that the folder exports under a name of their own. */
function ownTypes(program: ts.Program): OwnTypes {
  const checker = program.getTypeChecker();
  const aliases = sources.flatMap((source) =>
    [...(program.getSourceFile(source)?.statements ?? [])]
      .filter(ts.isTypeAliasDeclaration)
      .filter((node) => isExported(node) && !node.typeParameters)
      .map(
        (node) =>
          [checker.getTypeAtLocation(node), { name: node.name.text, file: declared(source) }] as const,
      ),
  );
  return new Map(aliases);
}

/** Which values the package offers, by whichever of its entries; the others serve the folder itself. */
function offeredValues(program: ts.Program): Set<string> {
  const checker = program.getTypeChecker();
  const entries = sources.filter((source) => manifest.includes(`./src/schema/${basename(source)}`));
  const names = entries.flatMap((entry) => {
    const file = program.getSourceFile(entry);
    const symbol = file && checker.getSymbolAtLocation(file);
    return symbol ? checker.getExportsOfModule(symbol).map(({ name }) => name) : [];
  });
  return new Set(names);
}

/** What a schema gives for a value that fits; undefined for what is no schema. */
function outputOf(type: ts.Type, checker: ts.TypeChecker): ts.Type | undefined {
  const inner = type.getProperty('_zod');
  const output = inner && checker.getTypeOfSymbol(inner).getProperty('output');
  return output && checker.getTypeOfSymbol(output);
}

const commentOf = (node: ts.Statement, file: ts.SourceFile): string => {
  const [comment] = ts.getJSDocCommentsAndTags(node);
  return comment ? `${comment.getText(file)}\n` : '';
};

class Declarations {
  readonly #checker: ts.TypeChecker;
  readonly #offered: ReadonlySet<string>;
  readonly #own: OwnTypes;

  constructor(program: ts.Program) {
    this.#checker = program.getTypeChecker();
    this.#offered = offeredValues(program);
    this.#own = ownTypes(program);
  }

  of(file: ts.SourceFile): Promise<string> {
    const printer = new TypePrinter(this.#checker, this.#own);
    const text = file.statements
      .filter(isExported)
      .map((node) => {
        const code = this.#statement(node, file, printer);
        return code && commentOf(node, file) + code;
      })
      .join('\n');
    return format(`${this.#imports(file, text, printer)}\n${text}\nexport {};\n`, {
      parser: 'typescript',
      singleQuote: true,
    });
  }

  #statement(node: ts.Statement, file: ts.SourceFile, printer: TypePrinter): string {
    if (ts.isExportDeclaration(node)) return node.getText(file);
    if (ts.isInterfaceDeclaration(node)) return node.getText(file);
    if (ts.isTypeAliasDeclaration(node)) {
      if (!/\bz\./.test(node.getText(file))) return node.getText(file);
      const type = this.#checker.getTypeAtLocation(node);
      return `export type ${node.name.text} = ${printer.print(type, true)};`;
    }
    if (ts.isVariableStatement(node))
      return node.declarationList.declarations
        .map((declaration) => this.#value(declaration, printer))
        .join('\n');
    return this.#function(node, file);
  }

  #value({ name }: ts.VariableDeclaration, printer: TypePrinter): string {
    const label = name.getText();
    const output = this.#offered.has(label) && outputOf(this.#checker.getTypeAtLocation(name), this.#checker);
    return output ? `export declare const ${label}: Schema<${printer.print(output)}>;` : '';
  }

  #function(node: ts.Statement, file: ts.SourceFile): string {
    if (!ts.isFunctionDeclaration(node) || !this.#offered.has(node.name?.text ?? '')) return '';
    const end = node.body?.getStart(file) ?? node.end;
    return `${file.text.slice(node.getStart(file), end).trim().replace('export function', 'export declare function')};`;
  }

  /** Imports of the types that the text names. */
  #imports(file: ts.SourceFile, text: string, { named }: TypePrinter): string {
    const own = declared(file.fileName);
    const names = new Map([...named].filter(([, from]) => from !== own));
    for (const node of file.statements.filter(ts.isImportDeclaration)) {
      const from = (node.moduleSpecifier as ts.StringLiteral).text;
      const bindings = node.importClause?.namedBindings;
      if (!from.startsWith('./') || !bindings || !ts.isNamedImports(bindings)) continue;
      for (const { name } of bindings.elements)
        if (/^[A-Z]/.test(name.text)) names.set(name.text, from.slice(2));
    }
    if (own !== 'record.js') names.set('Schema', 'record.js');
    return [...names]
      .filter(([name]) => new RegExp(`\\b${name}\\b`).test(text) && own !== 'index.js')
      .map(([name, from]) => `import type { ${name} } from './${from}';`)
      .join('\n');
  }
}

const program = openProgram();
const declarations = new Declarations(program);
await bringZod();
for (const source of sources) {
  const file = program.getSourceFile(source);
  if (!file) throw new Error(`${source} was not read.`);
  const out = OUT + basename(source).replace(/\.ts$/, '.d.ts');
  await writeFile(out, await declarations.of(file));
  // It would lead an editor to the wrong line.
  await rm(`${out}.map`, { force: true });
}
