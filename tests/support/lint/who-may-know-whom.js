/**
 * Who may know whom, as lint: one entry a folder, read from top to bottom like the diagram in docs/decisions.
 * Lint sees one import at a time; tests/package/layers.test.ts follows the same rules through the whole import graph.
 *
 * @typedef {object} Ban  What a folder may not import.
 * @property {string} regex  Matched against the import specifier.
 * @property {string} message  What to do instead.
 * @property {boolean} [typesAllowed]  `import type` is erased, so it may pass.
 * @property {boolean} [dynamicAllowed]  `import()` may pass: what is loaded when needed costs a page nothing before.
 *
 * @typedef {object} Layer
 * @property {string[]} files
 * @property {string[]} [ignores]
 * @property {Ban[]} bans
 */

import { places } from './house-rules.js';

export const widgets = ['eligibility-checker', 'framework-explorer', 'hours-planner', 'provider-finder'];

const otherPackageByPath = {
  regex: String.raw`^(\.\./)+(packages/)?(data|elements|embed|cli)/`,
  message: 'Across packages, import by package name (@npq-widgets/…).',
};
const lit = { regex: '^(lit|@lit|lit-html|lit-element)(/|$)', message: 'Lit belongs to elements alone.' };
const zod = { regex: '^zod(/|$)', message: 'zod is imported in packages/data/src/schema and nowhere else.' };
const wholeZod = {
  regex: '^zod($|/(?!mini$))',
  message: 'Import zod/mini: the whole of zod is five times the size and calls Function.',
};
const elements = {
  regex: '^@npq-widgets/elements(/|$)',
  message: 'Only embed/src/loader/registry.ts, the demo, stories and tests know the elements.',
};
const embed = {
  regex: '^@npq-widgets/embed(?!/(doctor|snippets)$)',
  message:
    'Nothing imports embed; its plain text is @npq-widgets/embed/snippets and @npq-widgets/embed/doctor.',
};
const embedAtAll = {
  regex: '^@npq-widgets/embed(/|$)',
  message: 'The elements do not know how they are delivered.',
};
const cli = { regex: '^@npq-widgets/cli(/|$)', message: 'Nothing imports the command line.' };
const node = { regex: '^node:', message: 'This package runs in a page: no Node built-ins.' };
const schemaInPages = {
  regex: '^@npq-widgets/data/schema$',
  message: 'The schemas bring zod: import their types, or import() them when a hub supplies its own data.',
  typesAllowed: true,
  dynamicAllowed: true,
};
const schemaInData = {
  regex: String.raw`^\.{1,2}/(.*/)?schema/`,
  message: 'Outside schema/, only types of the schemas: their values bring zod.',
  typesAllowed: true,
};
const decorators = {
  regex: '^lit/decorators',
  message: 'No decorators: static properties are 515 bytes smaller in every page.',
};
const styleMap = {
  regex: '^lit/directives/style-map',
  message: "styleMap writes style attributes, which a partner's CSP refuses.",
};
const elementsStatic = {
  ...elements,
  message: 'Import the elements dynamically, in registry.ts alone.',
  typesAllowed: true,
};

const inEmbed = [otherPackageByPath, lit, zod, schemaInPages, elements, cli, node];
const inWidget = [otherPackageByPath, zod, schemaInPages, embedAtAll, cli, node, decorators, styleMap];
const up = (/** @type {string[]} */ folders) => String.raw`^(\.\./)+(${folders.join('|')})/`;

/** @type {Layer[]} */
export const layers = [
  {
    files: ['packages/data/src/**/*.ts', 'packages/data/examples/**/*.ts'],
    ignores: ['packages/data/src/schema/**'],
    bans: [otherPackageByPath, lit, zod, elements, embedAtAll, cli, node, schemaInData],
  },
  {
    files: ['packages/data/src/schema/**/*.ts'],
    bans: [otherPackageByPath, lit, wholeZod, elements, embedAtAll, cli, node],
  },
  {
    files: ['packages/elements/src/*.ts', 'packages/elements/src/hub/**/*.ts'],
    bans: inWidget,
  },
  {
    files: ['packages/elements/src/core/**/*.ts'],
    bans: [
      ...inWidget,
      { regex: up([...widgets, 'hub', 'ui']), message: 'The core imports no widget and no shared part.' },
    ],
  },
  {
    files: ['packages/elements/src/ui/**/*.ts'],
    bans: [...inWidget, { regex: up([...widgets, 'hub']), message: 'Shared parts import no widget.' }],
  },
  ...widgets.map((widget) => ({
    files: [`packages/elements/src/${widget}/**/*.ts`],
    bans: [
      ...inWidget,
      {
        regex: up([...widgets.filter((other) => other !== widget), 'hub']),
        message: 'Widget folders never import each other: share through core/, ui/ or the contexts.',
      },
    ],
  })),
  {
    files: ['packages/embed/src/**/*.ts'],
    ignores: ['packages/embed/src/loader/registry.ts'],
    bans: inEmbed,
  },
  { files: places.strangers, ignores: ['packages/embed/src/loader/registry.ts'], bans: inEmbed },
  {
    files: ['packages/embed/src/loader/registry.ts'],
    bans: [
      otherPackageByPath,
      lit,
      zod,
      schemaInPages,
      { ...elementsStatic, dynamicAllowed: true },
      cli,
      node,
    ],
  },
  {
    files: ['packages/cli/src/**/*.ts'],
    bans: [otherPackageByPath, lit, zod, elements, embed],
  },
  {
    files: ['stories/**/*.ts', 'demo/**/*.ts'],
    bans: [otherPackageByPath, zod],
  },
];
