import pixelmatch from 'pixelmatch';
import { fromPng, type Pixels, toPng } from './palette-png.js';

export interface Difference {
  /** How many pixels differ. */
  readonly pixels: number;
  /** The picture in pale, and in red what differs. */
  readonly picture: Buffer;
}

/** How two small PNGs differ; undefined when they show the same. What one has and the other lacks differs. */
export function compare(before: Uint8Array, now: Uint8Array): Difference | undefined {
  if (Buffer.compare(before, now) === 0) return undefined;
  const [one, other] = [fromPng(before), fromPng(now)];
  const width = Math.max(one.width, other.width);
  const height = Math.max(one.height, other.height);
  const data = new Uint8Array(width * height * 4);
  // On one machine a story is drawn to the pixel as it was: no difference is small enough to pass.
  const pixels = pixelmatch(stretch(one, width, height), stretch(other, width, height), data, width, height, {
    threshold: 0,
    includeAA: true,
    alpha: 0.3,
  });
  return pixels === 0 ? undefined : { pixels, picture: toPng({ width, height, data }) };
}

/** The picture on a larger sheet of a colour that no story has. */
function stretch({ width, height, data }: Pixels, toWidth: number, toHeight: number): Uint8Array {
  if (width === toWidth && height === toHeight) return data;
  const sheet = new Uint8Array(toWidth * toHeight * 4);
  for (let at = 0; at < sheet.length; at += 4) sheet.set([255, 0, 255, 255], at);
  for (let y = 0; y < height; y += 1)
    sheet.set(data.subarray(y * width * 4, (y + 1) * width * 4), y * toWidth * 4);
  return sheet;
}
