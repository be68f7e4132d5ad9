/** Red, green and blue, 0 to 255. */
export type Pixel = readonly [number, number, number];

/** The colours as the screen shows them, each painted on one pixel. */
export function pixels(colours: readonly string[]): Pixel[] {
  const canvas = new OffscreenCanvas(colours.length, 1);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser paints no canvas.');
  colours.forEach((colour, at) => {
    context.fillStyle = colour;
    context.fillRect(at, 0, 1, 1);
  });
  const { data } = context.getImageData(0, 0, colours.length, 1);
  return colours.map((_, at) => [data[at * 4] ?? 0, data[at * 4 + 1] ?? 0, data[at * 4 + 2] ?? 0]);
}

/** Relative luminance and contrast as WCAG 2 defines them. */
const luminance = (pixel: Pixel): number => {
  const [red = 0, green = 0, blue = 0] = pixel.map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
export const contrast = (one: Pixel, other: Pixel): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** The same 10,000 colours each time, in every way of writing one that a person may paste. */
export function* typedColours(count: number): Generator<string> {
  let seed = 20261121;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const hex = (digits: number) =>
    `#${next(16 ** digits)
      .toString(16)
      .padStart(digits, '0')}`;
  const ways = [
    () => hex(6),
    () => hex(3),
    () => hex(8),
    () => `rgb(${next(256)} ${next(256)} ${next(256)})`,
    () => `hsl(${next(360)} ${next(101)}% ${next(101)}%)`,
    () => `hwb(${next(360)} ${next(101)}% ${next(101)}%)`,
    () => `oklch(${next(101)}% ${next(40) / 100} ${next(360)})`,
    () => `lab(${next(101)}% ${next(250) - 125} ${next(250) - 125})`,
    () => `color(display-p3 ${next(101) / 100} ${next(101) / 100} ${next(101) / 100})`,
    () => ['yellow', 'white', 'black', 'lime', 'aqua', 'hotpink', 'gold', 'navy'][next(8)] ?? 'red',
  ];
  for (let at = 0; at < count; at++) yield ways[at % ways.length]?.() ?? 'red';
}
