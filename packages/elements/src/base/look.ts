/** What a page or its hub may say of the look in attributes. Empty or absent: our own. */
export interface Look {
  /** A CSS colour from which the palette is made. */
  readonly accent?: string;
  /** A CSS length: how round corners are. */
  readonly radius?: string;
  /** `compact`, `normal` or `roomy`. */
  readonly density?: string;
}

const SPACE: Readonly<Record<string, string>> = { compact: '10px', normal: '16px', roomy: '24px' };

/** An attribute, the token it sets, and what of a value the token takes; empty: nothing. */
export const LOOK: readonly (readonly [
  name: keyof Look,
  token: string,
  take: (text: string) => string | undefined,
])[] = [
  ['accent', '--npq-accent', (text) => (CSS.supports('color', text) ? text : '')],
  ['radius', '--npq-radius', (text) => (CSS.supports('outline-offset', text) ? text : '')],
  ['density', '--npq-space', (text) => SPACE[text]],
];
