import type { Described, ElementEntry, ElementsManifest } from './manifest.js';

const BLOCK = /(<!-- manifest:start -->\n)[\s\S]*?(<!-- manifest:end -->)/;

/** The README with what stands between its two manifest marks drawn from the manifest. Throws when the marks are gone. */
export function fillTables(readme: string, manifest: ElementsManifest): string {
  if (!BLOCK.test(readme))
    throw new Error('README.md has lost <!-- manifest:start --> or <!-- manifest:end -->.');
  return readme.replace(
    BLOCK,
    (_all, start: string, end: string) => `${start}\n${reference(manifest)}\n${end}`,
  );
}

/** What each element adds of its own, then once what all widgets share, then the tokens. */
function reference({ elements }: ElementsManifest): string {
  const sharing = elements.find(({ attributes }) => attributes.some(inherited));
  return [
    ...elements.flatMap((element) => [
      `### \`<${element.tagName}>\`\n\n${element.summary ?? ''}\n`,
      ...tables(element, own),
    ]),
    ...(sharing
      ? ['### Every widget\n', ...tables(sharing, inherited), '### Tokens\n', tokens(sharing)]
      : []),
  ]
    .filter(Boolean)
    .join('\n');
}

const inherited = ({ inheritedFrom }: Described): boolean => inheritedFrom !== undefined;
const own = (item: Described): boolean => !inherited(item);

function tables(element: ElementEntry, chosen: (item: Described) => boolean): string[] {
  const named = (items: readonly Described[]) =>
    items.filter(chosen).map(({ name, description }) => [code(name), description]);
  const attributes = element.attributes.filter(chosen);
  const properties = element.members.filter(
    (member) => member.kind === 'field' && member.attribute === undefined,
  );
  const slots = element.slots.filter(chosen);
  return [
    table(
      ['Attribute', 'What it does', 'Default'],
      attributes.map((item) => [code(item.name), item.description, code(item.default)]),
    ),
    table(['Property', 'What it does'], named(properties)),
    table(['Event', 'When'], named(element.events)),
    table(
      ['Slot', 'What goes there'],
      slots.map(({ name, description }) => [name ? code(name) : 'between the tags', description]),
    ),
    table(['Part', 'What it is'], named(element.cssParts)),
  ];
}

function tokens({ cssProperties }: ElementEntry): string {
  return table(
    ['Token', 'What it sets', 'Default'],
    cssProperties.map((token) => [code(token.name), token.description, code(token.default)]),
  );
}

function table(head: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string {
  if (rows.length === 0) return '';
  const row = (cells: readonly (string | undefined)[]) =>
    `| ${cells.map((cell = '') => cell.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')).join(' | ')} |`;
  return [row(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(row), ''].join('\n');
}

const code = (text = ''): string => (text && text !== "''" ? `\`${text}\`` : '');
