import { format } from 'prettier';

interface Typed {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

interface Declaration {
  readonly name: string;
  readonly summary?: string;
  readonly tagName?: string;
  readonly attributes?: readonly Typed[];
  readonly members?: readonly (Typed & { readonly kind: string; readonly readonly?: boolean })[];
  readonly events?: readonly Typed[];
}

/** The part of custom-elements.json that types are made from. */
export interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations?: readonly Declaration[] }[];
}

const comment = (text = ''): string => (text ? `/** ${text.replaceAll('*/', '* /')} */\n` : '');

/** One line an attribute or event, with what is said of it above. */
const fields = (list: readonly Typed[], mark: string): string =>
  list
    .map(
      ({ name, description, type }) =>
        `${comment(description)}'${name}'${mark}: ${type?.text ?? 'string'}${mark && ' | undefined'};`,
    )
    .join('\n');

function described({
  name,
  summary,
  tagName,
  attributes = [],
  members = [],
  events = [],
}: Declaration): string {
  const properties = members.filter((member) => member.kind === 'field' && !member.readonly);
  return `${comment(summary)}'${tagName ?? ''}': {
    element: ${name};
    attributes: {\n${fields(attributes, '?')}\n};
    properties: ${properties.map((property) => `'${property.name}'`).join(' | ') || 'never'};
    events: {\n${fields(events, '')}\n};
  };`;
}

/** Imports of the classes that the types name, from where they are packed. */
function imports({ modules }: Manifest): string {
  return modules
    .filter(({ declarations = [] }) =>
      declarations.some(({ tagName, name }) => tagName ?? name.endsWith('Event')),
    )
    .map(
      ({ path, declarations = [] }) =>
        `import type { ${declarations.map(({ name }) => name).join(', ')} } from '../${path}';`,
    )
    .join('\n');
}

/**
 * The text of frameworks/elements.d.ts: every tag with its attributes, properties and events, and what the types of each
 * framework are put together from. Properties are those of the classes, so nothing is said twice.
 */
export function frameworkTypes(manifest: Manifest): Promise<string> {
  const elements = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName);
  if (!elements.length) throw new Error('The manifest has no element.');
  const code = `// Written by \`npm run build:manifest\`, from what each element documents.
${imports(manifest)}

/** What may be set on each tag, and what it tells. */
export interface NpqElements {
${elements.map(described).join('\n')}
}

export type Tag = keyof NpqElements;

/** Attributes as they are written in HTML. */
export type Attributes<T extends Tag> = NpqElements[T]['attributes'];

/** Properties as a script sets them. */
export type Properties<T extends Tag> = {
  [Name in NpqElements[T]['properties'] & keyof NpqElements[T]['element']]?: NpqElements[T]['element'][Name] | undefined;
};

/** A handler for each event, under the name of the event after a prefix. */
export type Handlers<T extends Tag, Prefix extends string> = {
  [Name in keyof NpqElements[T]['events'] & string as \`\${Prefix}\${Name}\`]?:
    | ((event: NpqElements[T]['events'][Name]) => void)
    | undefined;
};
`;
  return format(code, { parser: 'typescript', singleQuote: true, printWidth: 110 });
}
