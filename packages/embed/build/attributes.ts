import { format, resolveConfig } from 'prettier';

/** The part of custom-elements.json that the list of attributes is made from. */
export interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly ManifestAttribute[];
    }[];
  }[];
}

interface ManifestAttribute {
  readonly name: string;
  readonly type?: { readonly text: string };
  readonly inheritedFrom?: object;
}

/** The file that is written. */
export const ATTRIBUTES_FILE = 'packages/embed/src/snippets/attributes.generated.ts';

const kindOf = ({ type }: ManifestAttribute): string =>
  /^(?:boolean|number)$/.exec(type?.text ?? '')?.[0] ?? 'string';

const asUnion = (attributes: readonly ManifestAttribute[]): string =>
  `{ ${attributes.map((attribute) => `'${attribute.name}': '${kindOf(attribute)}'`).join(', ')} }`;

/** The text of a module that says which attributes there are, and what each holds. Throws when there is no hub. */
export async function attributesModule({ modules }: Manifest): Promise<string> {
  const elements = modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName, attributes = [] }) =>
      tagName ? [{ name: tagName.replace(/^npq-/, ''), attributes }] : [],
    )
    .sort((a, b) => a.name.localeCompare(b.name));
  const hub = elements.find(({ name }) => name === 'hub');
  const widgets = elements.filter((element) => element !== hub);
  const [first] = widgets;
  if (!hub || !first) throw new Error('The manifest has no hub, or no widget.');
  const own = widgets.map(
    ({ name, attributes }) =>
      `'${name}': ${asUnion(attributes.filter(({ inheritedFrom }) => !inheritedFrom))}`,
  );
  const code = `// Written by \`npm run attributes\`, from what each element documents.

/** What \`<npq-hub>\` takes. */
export const ofHub = ${asUnion(hub.attributes)} as const;

/** What every widget takes. */
export const ofEveryWidget = ${asUnion(first.attributes.filter(({ inheritedFrom }) => inheritedFrom))} as const;

/** What each widget takes besides. */
export const ofWidget = { ${own.join(', ')} } as const;
`;
  return format(code, { ...(await resolveConfig(ATTRIBUTES_FILE)), parser: 'typescript' });
}
