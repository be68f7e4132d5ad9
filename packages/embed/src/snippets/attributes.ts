import { ofEveryWidget, ofHub, ofWidget } from './attributes.generated.js';
import { type WidgetName, widgetNames } from './widgets.js';

type OfAWidget = (typeof ofWidget)[WidgetName];
type NamesIn<Lists> = Lists extends unknown ? keyof Lists : never;
type FlagsIn<Lists> = Lists extends unknown
  ? { [Name in keyof Lists]: Lists[Name] extends 'boolean' ? Name : never }[keyof Lists]
  : never;

export type HubAttribute = keyof typeof ofHub;
export type WidgetAttribute = keyof typeof ofEveryWidget | NamesIn<OfAWidget>;
/** An attribute that stands alone, without a value. */
export type FlagAttribute = FlagsIn<typeof ofHub | typeof ofEveryWidget | OfAWidget>;

/** The name of an attribute as an option in code: `actionUrl` for `action-url`. */
export type OptionName<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<OptionName<Tail>>}`
  : Name;

export const optionName = <Name extends string>(name: Name): OptionName<Name> =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as OptionName<Name>;

const namesOf = <Name extends string>(attributes: Readonly<Record<Name, unknown>>): Name[] =>
  Object.keys(attributes) as Name[];

/** What the hub's tag takes, in the order of the documentation. */
export const hubAttributeNames: readonly HubAttribute[] = namesOf(ofHub);

const ownNames = (widget: WidgetName): WidgetAttribute[] =>
  Object.keys(ofWidget[widget]) as WidgetAttribute[];

/** What a widget's tag takes: its own first. */
export const attributeNamesOf = (widget: WidgetName): readonly WidgetAttribute[] => [
  ...ownNames(widget),
  ...namesOf(ofEveryWidget),
];

/** What any widget takes, each name once: what all take first. */
export const widgetAttributeNames: readonly WidgetAttribute[] = [
  ...new Set([...namesOf(ofEveryWidget), ...widgetNames.flatMap(ownNames)]),
];

/** The widgets that have an attribute. */
export const widgetsWith = (name: string): readonly WidgetName[] =>
  widgetNames.filter((widget) => attributeNamesOf(widget).some((known) => known === name));

const LISTS: readonly Readonly<Record<string, string>>[] = [ofHub, ofEveryWidget, ...Object.values(ofWidget)];

export const isFlag = (name: string): name is FlagAttribute => LISTS.some((list) => list[name] === 'boolean');
