import {
  hubAttributeNames,
  printedAttributeNames,
  type HubAttribute,
  type PrintedAttribute,
} from '../snippets/index.js';

/** An attribute that has a field. Whether a result is required is between a checker and a form, which no builder sees. */
type Asked = HubAttribute | Exclude<PrintedAttribute, 'required'>;
export type ChoiceKey = 'widget' | 'platform' | Asked | 'reserve' | 'base' | 'release';

export const askedAttributes: readonly Asked[] = [
  ...hubAttributeNames,
  ...printedAttributeNames.filter((name) => name !== 'required'),
];

/** What a person can choose in the builder, as the controls and the hash of its address name it. */
export const choiceKeys: readonly ChoiceKey[] = [
  'widget',
  'platform',
  ...askedAttributes,
  'reserve',
  'base',
  'release',
];

/**
 * Text by key, as it was typed or chosen; empty where nothing was. Lists have a comma between. `reserve` is `table`,
 * `release` `pinned`, or empty.
 */
export type Choice = Readonly<Record<ChoiceKey, string>>;

/** What stands when nothing was chosen. */
export const firstChoice: Choice = {
  ...(Object.fromEntries(choiceKeys.map((key) => [key, ''])) as Record<ChoiceKey, string>),
  widget: 'eligibility-checker',
  platform: 'html',
};

/** Values that mean the same as none. */
const DEFAULTS: Readonly<Partial<Record<ChoiceKey, string>>> = {
  theme: 'light',
  layout: 'steps',
  density: 'normal',
};

/**
 * The choice as the hash of an address, so that a colleague opens what was sent: `#widget=hours-planner&hub=EE5`. What is
 * as at first is left out; an empty text when all is.
 */
export function hashOfChoice(choice: Choice): string {
  const said = choiceKeys.filter((key) => choice[key] !== firstChoice[key]).map((key) => [key, choice[key]]);
  const text = new URLSearchParams(said).toString();
  return text && `#${text}`;
}

/**
 * The choice that a hash holds. Never throws: keys that are not known are dropped, and of a key given twice the first
 * counts. A value is taken as it is, so that one that cannot be used is said at its field.
 */
export function choiceOfHash(hash: string): Choice {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const said = choiceKeys.flatMap((key): [ChoiceKey, string][] => {
    const value = params.get(key);
    // A control of one line takes no line breaks; no person types the other characters without a shape.
    return value === null || value === DEFAULTS[key] ? [] : [[key, value.replace(/\p{Cc}+/gu, ' ')]];
  });
  return { ...firstChoice, ...Object.fromEntries(said) };
}
