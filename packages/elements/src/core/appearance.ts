/** What a page or its hub may say of the look in attributes. Empty or absent: our own. */
export interface Look {
  /** A CSS colour from which the palette is made. */
  readonly accent?: string;
  /** A CSS length: how round corners are. */
  readonly radius?: string;
  /** `compact`, `normal` or `roomy`. */
  readonly density?: string;
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
export const LOOK: readonly (readonly [
  name: keyof Look,
  token: string,
  take: (text: string) => string | undefined,
])[] = [
  ['accent', '--npq-accent', (text) => plain('color', text)],
  ['radius', '--npq-radius', (text) => plain('outline-offset', text)],
  ['density', '--npq-space', (text) => SPACE.get(text)],
];

/** What `theme` may say. `host` follows the colour scheme of the page around the widget. */
export type Theme = 'light' | 'dark' | 'host';

export const isTheme = (text: string): text is Theme => /^(light|dark|host)$/.test(text);

/** Whether an element is to be dark. A page that speaks of no colour scheme is a light one. */
export function isDark(element: Element, theme: string | undefined): boolean {
  if (theme !== 'host') return theme === 'dark';
  const { colorScheme } = getComputedStyle(element);
  return (
    colorScheme.includes('dark') &&
    (!colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches)
  );
}
