import {
  type FlagAttribute,
  optionName,
  type OptionName,
  type WidgetAttribute,
  widgetAttributeNames,
  widgetsWith,
} from './attributes.js';
import { checkCohort, checkCourse, checkLayout, checkOnlyOn, withinLimit } from './checks.js';
import type { Pairs } from './html.js';
import type { KnownNames } from './known.js';
import type { WidgetName } from './widgets.js';

/** The value that an attribute gets from what was typed. Throws SnippetError. */
type Check = (text: string | undefined, known: KnownNames) => string | undefined;

const asGiven: Check = (text) => text;

/** Null: no snippet sets it. Who needs it writes it into the tag, as the README says. */
const CHECKS = {
  course: (text, known) => checkCourse(text, known)?.id,
  'course-only': null,
  'heading-level': null,
  'as-of': null,
  // The hub has the look of all its widgets.
  accent: null,
  theme: null,
  radius: null,
  density: null,
  cohort: checkCohort,
  layout: checkLayout,
  // In a snippet the name is the hub's.
  name: null,
  required: asGiven,
  area: null,
  'hours-per-day': null,
} satisfies Record<WidgetAttribute, Check | null>;

/** An attribute of a widget that a snippet can set. */
export type PrintedAttribute = {
  [Name in WidgetAttribute]: (typeof CHECKS)[Name] extends null ? never : Name;
}[WidgetAttribute];

/** The same, by name in code. A course may also be a short or a plain name. */
export type PrintedOptions = {
  readonly [Name in PrintedAttribute as OptionName<Name>]?:
    | (Name extends FlagAttribute ? boolean : string)
    | undefined;
};

/** The attributes of widgets that a snippet can set, in the order of the documentation. */
export const printedAttributeNames: readonly PrintedAttribute[] = widgetAttributeNames.filter(
  (name): name is PrintedAttribute => CHECKS[name] !== null,
);

/** The attributes that a widget starts with, in the order of the documentation. Throws SnippetError. */
export function widgetAttributes(widget: WidgetName, options: PrintedOptions, known: KnownNames): Pairs {
  return printedAttributeNames.map((name) => {
    const option = options[optionName(name)];
    const value =
      typeof option === 'boolean' ? option : CHECKS[name](withinLimit(optionName(name), option), known);
    checkOnlyOn(widget, name, value, widgetsWith(name));
    return [name, value];
  });
}
