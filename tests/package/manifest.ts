import { readFileSync } from 'node:fs';

/** The parts of custom-elements.json that our promises are about. */
export interface Described {
  readonly name: string;
  readonly description?: string;
  readonly inheritedFrom?: { readonly name: string };
}

export interface Attribute extends Described {
  readonly default?: string;
  readonly type?: { readonly text: string };
}

export interface Member extends Described {
  readonly kind: 'field' | 'method';
  readonly attribute?: string;
}

export interface ElementEntry {
  readonly name: string;
  readonly tagName: string;
  /** Folder of its source below packages/elements/src. */
  readonly folder: string;
  readonly summary?: string;
  readonly description?: string;
  readonly status?: string;
  readonly since?: string;
  readonly attributes: readonly Attribute[];
  readonly members: readonly Member[];
  readonly slots: readonly Described[];
  readonly cssParts: readonly Described[];
  readonly cssProperties: readonly (Described & { readonly default?: string })[];
  readonly events: readonly (Described & { readonly type?: { readonly text: string } })[];
}

export interface ElementsManifest {
  readonly elements: readonly ElementEntry[];
  /** Tags that a define.ts registers. */
  readonly registered: readonly string[];
}

interface RawManifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations?: readonly (Partial<ElementEntry> & {
      readonly name: string;
      readonly customElement?: boolean;
    })[];
    readonly exports?: readonly { readonly kind: string; readonly name: string }[];
  }[];
}

export const MANIFEST_FILE = 'packages/elements/custom-elements.json';

/** Reads the manifest that `npm run build:manifest` wrote. */
export function readManifest(): ElementsManifest {
  return parseManifest(JSON.parse(readFileSync(MANIFEST_FILE, 'utf8')) as RawManifest);
}

/** The elements that have a tag, with empty lists where nothing was said; base classes are seen through them. */
export function parseManifest({ modules }: RawManifest): ElementsManifest {
  const elements = modules.flatMap(({ path, declarations = [] }) =>
    declarations.flatMap(({ tagName, ...declaration }) =>
      tagName === undefined
        ? []
        : [
            {
              attributes: [],
              members: [],
              slots: [],
              cssParts: [],
              cssProperties: [],
              events: [],
              ...declaration,
              tagName,
              folder: path
                .replace(/^dist\//, '')
                .split('/')
                .slice(0, -1)
                .join('/'),
            },
          ],
    ),
  );
  const registered = modules.flatMap(({ exports = [] }) =>
    exports.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => name),
  );
  // The analyzer lists files as it happens to find them; what is drawn from here must not change with that.
  elements.sort((a, b) => a.tagName.localeCompare(b.tagName));
  return { elements, registered };
}
