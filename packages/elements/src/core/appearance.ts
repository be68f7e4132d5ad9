import { warn } from './attributes.js';

/** What a page or its hub may say of the look in attributes. Empty or absent: our own. */
export interface Look {
  /** A CSS colour from which the palette is made. */
  readonly accent?: string;
  /** A CSS length: how round corners are. */
  readonly radius?: string;
  /** `compact`, `normal` or `roomy`. */
  readonly density?: string;
  /** `light`, `dark`, or `host` to follow the page. */
  readonly theme?: string;
}

const SPACE: ReadonlyMap<string, string> = new Map([
  ['compact', '10px'],
  ['normal', '16px'],
  ['roomy', '24px'],
]);

/** A value as CSS reads it, where it reads it alone: what looks elsewhere could bring anything, an address to ask too. */
const plain = (property: string, text: string): string =>
  CSS.supports(property, text) && !/\b(?:attr|env|image|url|var)\(/i.test(text) ? text : '';

/** An attribute, the token it sets, and what of a value the token takes; empty: nothing. */
export const LOOK_TOKENS: readonly (readonly [
  name: 'accent' | 'radius' | 'density',
  token: string,
  take: (text: string) => string | undefined,
])[] = [
  ['accent', '--npq-accent', (text) => plain('color', text)],
  ['radius', '--npq-radius', (text) => plain('outline-offset', text)],
  ['density', '--npq-space', (text) => SPACE.get(text)],
];

/** What a page says of its widget's look, else its hub; empty where that cannot be used, which is said. */
function lookOf(
  element: HTMLElement & Look,
  hub: Look | undefined,
  name: keyof Look,
  take: (text: string) => string | undefined,
): string {
  const text = element[name] || hub?.[name] || '';
  const taken = take(text) ?? '';
  if (text && !taken) warn(element, name, text);
  return taken;
}

const themeIn = (text: string): string | undefined => /^(light|dark|host)$/.exec(text)?.[0];

/** Whether an element is to be dark. A page that speaks of no colour scheme is a light one. */
export function isDark(element: HTMLElement & Look, hub: Look | undefined): boolean {
  const theme = lookOf(element, hub, 'theme', themeIn);
  if (theme !== 'host') return theme === 'dark';
  const { colorScheme } = getComputedStyle(element);
  return (
    colorScheme.includes('dark') &&
    (!colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches)
  );
}

/**
 * Puts the tokens of a look on our own box, not on the tag: a page that is morphed takes away what it did not write there.
 * An empty one leaves the page's.
 */
export function wear({ style }: HTMLElement, element: HTMLElement & Look, hub: Look | undefined): void {
  for (const [name, token, take] of LOOK_TOKENS) style.setProperty(token, lookOf(element, hub, name, take));
}
