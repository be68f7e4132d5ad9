import { unsafeCSS } from 'lit';

/** Dark enough for text on any surface, and light enough for any text to stand on: OKLCH lightness and chroma; the hue stays. */
const INK = 'min(l, 0.47) min(c, 0.2)';
const PAPER = 'max(l, 0.95) min(c, 0.03)';

/** Our own accent. */
export const ACCENT = '#0b5a73';

/** A token's name after `--npq-`, its default, and how it is held: a colour's lightness and chroma, or `[least, most]` pixels. */
type Token = readonly [name: string, initial: string, held: string | readonly [least: number, most: number]];

/**
 * Every token a page may set, each written once. The defaults meet WCAG 2.2 AA on each other, and what a page sets is
 * held where they go on doing so: text at 4.5:1 on both surfaces, borders of controls and the focus at 3:1.
 */
export const TOKENS: readonly Token[] = [
  ['accent', ACCENT, INK],
  ['on-accent', '#fff', PAPER],
  ['text', '#1a1f24', INK],
  ['muted', '#4b5660', INK],
  ['surface', '#fff', PAPER],
  ['tint', '#f2f6f8', PAPER],
  ['line', '#c9d2d8', 'l c'],
  ['control', '#5b6770', 'min(l, 0.55) min(c, 0.2)'],
  ['error', '#a4221b', INK],
  ['focus', '#1a1f24', INK],
  ['radius', '6px', [0, 24]],
  ['space', '16px', [8, 28]],
  ['size', '18px', [16, 24]],
];

/** The page's value of a token, or ours. */
export const fromPage = (name: string, initial: string): string => `var(--npq-${name},${initial})`;

export const held = (value: string, limits: Token[2]): string =>
  typeof limits === 'string'
    ? `oklch(from ${value} ${limits} h / 1)`
    : `clamp(${limits[0]}px,${value},${limits[1]}px)`;

const each = (write: (...token: Token) => string): string => TOKENS.map((token) => write(...token)).join('');

/**
 * Tells the browser what kind of value each token has, so that one which is none counts as not set. Without it junk would
 * take the colour or the length away altogether. Another copy or version on the page may have told it already.
 */
export function registerTokens(): void {
  for (const [name, initialValue, limits] of TOKENS) {
    try {
      CSS.registerProperty({
        name: `--npq-${name}`,
        syntax: typeof limits === 'string' ? '<color>' : '<length>',
        inherits: true,
        initialValue,
      });
    } catch {
      // It is known, or this browser cannot: then the defaults below stand for a token that is not set.
    }
  }
}

/** Inside, styles use the short `--_` names. */
export const tokens = unsafeCSS(`
.root{${each((name, initial) => `--_${name}:${initial};`)}}
@supports (color:oklch(from red l c h)){.root{${each((name, initial, limits) => `--_${name}:${held(fromPage(name, initial), limits)};`)}}}
`);
