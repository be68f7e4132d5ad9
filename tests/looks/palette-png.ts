import { crc32, deflateSync } from 'node:zlib';
import { convertIndexedToRgb, decode } from 'fast-png';

/** A picture as pixels: red, green, blue and alpha, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Enough for all that a widget paints flat: text, surfaces, lines, accent, error. The shades at the edges of letters fall together. */
const COLOURS = 8;

/** What a PNG shows. */
export function fromPng(png: Uint8Array): Pixels {
  const decoded = decode(png);
  const { width, height, palette } = decoded;
  const colours = palette ? convertIndexedToRgb(decoded) : Uint8Array.from(decoded.data);
  const channels = palette ? 3 : decoded.channels;
  if (channels === 4) return { width, height, data: colours };
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at += 1) data.set(colours.subarray(at * 3, at * 3 + 3), at * 4);
  return { width, height, data };
}

/** The picture at half its size: each pixel is the middle of four. An odd row or column at the end is left out. */
export function halve({ width, height, data }: Pixels): Pixels {
  const half = { width: width >> 1, height: height >> 1 };
  const smaller = new Uint8Array(half.width * half.height * 4);
  const at = (x: number, y: number, channel: number) => data[(y * width + x) * 4 + channel] ?? 0;
  for (let to = 0; to < smaller.length; to += 1) {
    const [channel, x, y] = [to % 4, ((to >> 2) % half.width) * 2, Math.floor((to >> 2) / half.width) * 2];
    const sum = at(x, y, channel) + at(x + 1, y, channel) + at(x, y + 1, channel) + at(x + 1, y + 1, channel);
    smaller[to] = sum >> 2;
  }
  return { ...half, data: smaller };
}

/** A small PNG of these pixels, with few colours: 16 at most. The same pixels give the same bytes. */
export function toPng({ width, height, data }: Pixels, most = COLOURS): Buffer {
  const pixels = new Uint32Array(data.slice().buffer);
  const { palette, indexOf } = paletteOf(pixels, most);
  const rowLength = Math.ceil(width / 2) + 1;
  const rows = new Uint8Array(rowLength * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const index = indexOf.get(pixels[y * width + x] ?? 0) ?? 0;
      const at = y * rowLength + 1 + (x >> 1);
      rows[at] = (rows[at] ?? 0) | (x % 2 ? index : index << 4);
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Four bits a pixel, by palette.
  header.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [...bytesOf(colour)].slice(0, 3)))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * The colours of a picture that tell most of it, and for every colour that there is, which of them is nearest. One after
 * another the colour is taken that is both frequent and far from those taken already, so that a thin red line has one too.
 */
function paletteOf(pixels: Uint32Array, most: number): { palette: number[]; indexOf: Map<number, number> } {
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const colours = [...counts].sort(([a, many], [b, more]) => more - many || a - b);
  const far = colours.map(() => Infinity);
  const palette: number[] = [];
  while (palette.length < Math.min(most, colours.length)) {
    const weights = colours.map(([, count], at) => count * (far[at] ?? 0));
    const [taken = 0] = colours[palette.length ? weights.indexOf(Math.max(...weights)) : 0] ?? [];
    palette.push(taken);
    for (const [at, [colour]] of colours.entries())
      far[at] = Math.min(far[at] ?? 0, distance(bytesOf(colour), bytesOf(taken)));
  }
  return { palette, indexOf: new Map(colours.map(([colour]) => [colour, nearest(colour, palette)])) };
}

function nearest(colour: number, palette: readonly number[]): number {
  const distances = palette.map((other) => distance(bytesOf(colour), bytesOf(other)));
  return distances.indexOf(Math.min(...distances));
}

const distance = ([r = 0, g = 0, b = 0]: Uint8Array, [r2 = 0, g2 = 0, b2 = 0]: Uint8Array): number =>
  (r - r2) ** 2 + (g - g2) ** 2 + (b - b2) ** 2;

const bytesOf = (colour: number): Uint8Array => new Uint8Array(Uint32Array.of(colour).buffer);

function chunk(type: string, body: Uint8Array): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const whole = Buffer.alloc(typed.length + 8);
  whole.writeUInt32BE(body.length, 0);
  whole.set(typed, 4);
  whole.writeUInt32BE(crc32(typed), typed.length + 4);
  return whole;
}
