import type { ArgTypes } from '@storybook/web-components-vite';
import manifest from '../packages/elements/custom-elements.json' with { type: 'json' };

/** What the manifest says of one attribute, property, slot, event, part or token. */
export interface Described {
  readonly name: string;
  readonly description?: string;
  readonly fieldName?: string;
  readonly attribute?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

type Lists = 'attributes' | 'members' | 'slots' | 'events' | 'cssParts' | 'cssProperties';

type Entry = { readonly tagName?: string; readonly summary?: string } & Partial<
  Readonly<Record<Lists, readonly Described[]>>
>;

const entries: readonly Entry[] = manifest.modules.flatMap(
  (module: { declarations?: readonly Entry[] }) => module.declarations ?? [],
);

export const entryOf = (tag: string): Entry => entries.find(({ tagName }) => tagName === tag) ?? {};

/** The tag that a story is about. */
export const tagOf = ({ component }: { readonly component?: unknown }): string =>
  typeof component === 'string' ? component : '';

/** The name of every event that an element of ours raises. */
export const eventNames = [
  ...new Set(entries.flatMap(({ tagName, events = [] }) => (tagName ? events.map(({ name }) => name) : []))),
];

/** The values of a closed set such as `'' | 'light' | 'dark'`, or none. */
const optionsOf = ({ type }: Described): string[] =>
  /^'[^']*'( \| '[^']*')+$/.test(type?.text ?? '')
    ? [...(type?.text.matchAll(/'([^']*)'/g) ?? [])].map(([, value = '']) => value)
    : [];

const controlOf = (item: Described): 'select' | 'boolean' | 'number' | 'text' => {
  if (optionsOf(item).length) return 'select';
  const type = item.type?.text;
  return type === 'boolean' || type === 'number' ? type : 'text';
};

const row = (item: Described, category: string, control: ArgTypes[string]['control'] = false) => ({
  name: item.name || 'between the tags',
  ...(item.description ? { description: item.description } : {}),
  control,
  ...(optionsOf(item).length ? { options: optionsOf(item) } : {}),
  table: {
    category,
    type: { summary: item.type?.text ?? '' },
    ...(item.default ? { defaultValue: { summary: item.default } } : {}),
  },
});

/** A row for all that the manifest promises of an element, and a control for each that can be set by hand. */
export function argTypesOf(tag: string): ArgTypes {
  const {
    attributes = [],
    members = [],
    slots = [],
    events = [],
    cssParts = [],
    cssProperties = [],
  } = entryOf(tag);
  const properties = members.filter(({ name, attribute }) => name !== 'identity' && !attribute);
  const fields = new Set(attributes.map(({ fieldName }) => fieldName));
  return Object.fromEntries([
    ...attributes.map((item) => [
      item.fieldName ?? item.name,
      row(item, 'attributes', { type: controlOf(item) }),
    ]),
    ...properties.filter(({ name }) => !fields.has(name)).map((item) => [item.name, row(item, 'properties')]),
    ...slots.map((item) => [`slot ${item.name}`, row(item, 'slots')]),
    ...events.map((item) => [item.name, row(item, 'events')]),
    ...cssProperties.map((item) => [
      item.name,
      row(item, 'tokens', { type: item.default?.startsWith('#') ? 'color' : 'text' }),
    ]),
    ...cssParts.map((item) => [`part ${item.name}`, row(item, 'parts')]),
  ]) as ArgTypes;
}
