import type { PageFacts, PageNode } from './facts.js';
import { LIMITS } from './limits.js';

type Mutable<Facts> = {
  -readonly [Key in keyof Facts]: Facts[Key] extends readonly (infer Item)[] ? Item[] : Facts[Key];
};
type Lists = Pick<
  PageFacts,
  'scripts' | 'places' | 'hubs' | 'strangers' | 'shown' | 'asleep' | 'loose' | 'curly' | 'policies'
>;

/** What was found so far. */
export interface Gathering extends Mutable<Lists> {
  readonly hints: string[];
  heading: string;
  isCut: boolean;
  rootFontSize: number | undefined;
}

/** Adds to a list until it is as long as lists may be. */
export function note<Item>(found: Gathering, list: Item[], item: Item, most: number = LIMITS.ofAKind): void {
  if (list.length < most) list.push(item);
  else found.isCut = true;
}

/** Attributes as far as they are looked at. */
export function cut(found: Gathering, attributes: PageNode['attributes']): PageNode['attributes'] {
  const names = Object.keys(attributes);
  found.isCut ||= names.length > LIMITS.attributes;
  return Object.fromEntries(
    names
      .slice(0, LIMITS.attributes)
      .map((name) => [name.slice(0, 100), (attributes[name] ?? '').slice(0, LIMITS.text)]),
  );
}
