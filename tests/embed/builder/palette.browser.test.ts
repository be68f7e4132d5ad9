import { expect } from '@open-wc/testing';
import { bounds, usedAccent, type Ground } from '../../../packages/embed/src/builder/palette.js';

type Pixel = readonly number[];

/** The colours as this browser's screen shows them. */
function pixels(colours: readonly string[]): Pixel[] {
  const context = new OffscreenCanvas(colours.length, 1).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser paints no canvas.');
  colours.forEach((colour, at) => {
    context.fillStyle = colour;
    context.fillRect(at, 0, 1, 1);
  });
  const { data } = context.getImageData(0, 0, colours.length, 1);
  return colours.map((_, at) => [...data.slice(at * 4, at * 4 + 3)]);
}

/** What the browser makes of a colour by the widgets' formula, as it computes it. */
function computed(colours: readonly string[], formula: (colour: string) => string): string[] {
  const probe = document.body.appendChild(document.createElement('i'));
  const made = colours.map((colour) => {
    probe.style.color = formula(colour);
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return made;
}

const { light, dark } = bounds;
const FORMULAS: Readonly<Record<Ground, (colour: string) => string>> = {
  light: (colour) => `oklch(from ${colour} min(l, ${light.lightness}) min(c, ${light.chroma}) h / 1)`,
  dark: (colour) => `oklch(from ${colour} max(l, ${dark.lightness}) min(c, ${dark.chroma}) h / 1)`,
};

/** The same colours each time, in every way of writing one. */
function typedColours(count: number): string[] {
  let seed = 20261121;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const hex = (digits: number): string =>
    `#${next(16 ** digits)
      .toString(16)
      .padStart(digits, '0')}`;
  const ways = [
    () => hex(6),
    () => hex(3),
    () => hex(8),
    () => `rgb(${next(256)} ${next(256)} ${next(256)})`,
    () => `rgb(${next(256)}, ${next(256)}, ${next(256)})`,
    () => `hsl(${next(360)} ${next(101)}% ${next(101)}%)`,
    () => `hwb(${next(360)} ${next(101)}% ${next(101)}%)`,
    () => `oklch(${next(101)}% ${next(40) / 100} ${next(360)})`,
    () => `lab(${next(101)}% ${next(250) - 125} ${next(250) - 125})`,
    () => `color(display-p3 ${next(101) / 100} ${next(101) / 100} ${next(101) / 100})`,
    () =>
      ['yellow', 'white', 'black', 'lime', 'aqua', 'hotpink', 'gold', 'navy', 'rebeccapurple'][next(9)] ??
      'red',
  ];
  return Array.from({ length: count }, (_, at) => ways[at % ways.length]?.() ?? 'red');
}

/** Colours of which ours and the browser's differ by more than `most` of 255 in a channel. */
function differing(
  colours: readonly string[],
  ground: Ground,
  formula: (colour: string) => string,
  most: number,
): string[] {
  const theirs = pixels(computed(colours, formula));
  return colours.filter((colour, at) => {
    const { r = 0, g = 0, b = 0 } = usedAccent(colour, ground) ?? {};
    return [r, g, b].some((channel, part) => Math.abs(channel * 255 - (theirs[at]?.[part] ?? -99)) > most);
  });
}

describe("the builder's accent is the one that the browser makes by the widgets' formula", () => {
  for (const ground of ['light', 'dark'] as const) {
    it(`for 3,000 colours, ${ground}`, () => {
      const colours = typedColours(3_000);
      expect(differing(colours, ground, FORMULAS[ground], 1.01)).to.deep.equal([]);
    });
  }

  it('and not by another: the check can fail', () => {
    const other = (colour: string): string => `oklch(from ${colour} min(l, 0.5) min(c, 0.2) h / 1)`;
    expect(differing(typedColours(500), 'light', other, 1.01).length).to.be.greaterThan(100);
  });
});
