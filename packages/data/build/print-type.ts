import ts from 'typescript';

/** Types of ours that have a name, and the file that exports each. */
export type OwnTypes = ReadonlyMap<ts.Type, { readonly name: string; readonly file: string }>;

/** Writes types out in full, so that a reader of the package needs none of the library that they were inferred by. */
export class TypePrinter {
  /** Names of our own types that were written instead of what they stand for, with the files that declare them. */
  readonly named = new Map<string, string>();
  readonly #checker: ts.TypeChecker;
  readonly #own: OwnTypes;

  constructor(checker: ts.TypeChecker, own: OwnTypes) {
    this.#checker = checker;
    this.#own = own;
  }

  /** The text of a type; `isTop` when it stands under its own name, which then says nothing. */
  print(type: ts.Type, isTop = false): string {
    const name = isTop ? undefined : this.#ownName(type);
    if (name !== undefined) return name;
    if (type.isUnion()) return this.#union(type);
    if (type.isIntersection()) return type.types.map((part) => this.print(part)).join(' & ');
    if (this.#checker.isTupleType(type) || this.#checker.isArrayType(type)) return this.#list(type);
    if (type.flags & ts.TypeFlags.Object) return this.#object(type);
    const text = this.#checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
    if (/\bz\b|Zod/.test(text)) throw new Error(`A type cannot be written without the library: ${text}.`);
    return type.isStringLiteral() ? `'${type.value}'` : text;
  }

  /** A type that a file of ours exports stays a name, and recursion ends there. */
  #ownName(type: ts.Type): string | undefined {
    const own = this.#own.get(type);
    if (own) this.named.set(own.name, own.file);
    return own?.name;
  }

  /** Nothing and null come last, as one writes them. */
  #union(type: ts.UnionType): string {
    if (type.flags & ts.TypeFlags.Boolean) return 'boolean';
    const isNothing = ({ flags }: ts.Type): boolean => Boolean(flags & ts.TypeFlags.Null);
    const parts = [...type.types.filter((part) => !isNothing(part)), ...type.types.filter(isNothing)];
    return parts.map((part) => this.print(part)).join(' | ');
  }

  /** What stands after the question mark need not say that it may be absent. */
  #optional(type: ts.Type): string {
    if (!type.isUnion()) return this.print(type);
    const present = this.#checker.getNonNullableType(type);
    const isNullable = type.types.some(({ flags }) => flags & ts.TypeFlags.Null);
    return this.print(present) + (isNullable ? ' | null' : '');
  }

  #list(type: ts.Type): string {
    const parts = this.#checker.getTypeArguments(type as ts.TypeReference).map((part) => this.print(part));
    if (this.#checker.isTupleType(type)) return `[${parts.join(', ')}]`;
    const [item = 'unknown'] = parts;
    return /[ {]/.test(item) ? `(${item})[]` : `${item}[]`;
  }

  #object(object: ts.Type): string {
    const fields = this.#checker.getPropertiesOfType(object).map((field) => {
      const says = ts.displayPartsToString(field.getDocumentationComment(this.#checker));
      const mark = field.flags & ts.SymbolFlags.Optional ? '?' : '';
      const type = this.#checker.getTypeOfSymbol(field);
      const of = mark ? this.#optional(type) : this.print(type);
      return `${says ? `/** ${says} */\n` : ''}${JSON.stringify(field.name)}${mark}: ${of};`;
    });
    const keys = this.#checker
      .getIndexInfosOfType(object)
      .map(({ keyType, type: of }) => `[key: ${this.print(keyType)}]: ${this.print(of)};`);
    return `{\n${[...fields, ...keys].join('\n')}\n}`;
  }
}
