import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compare } from './compare.js';
import { fromPng, halve, type Pixels, toPng } from './palette-png.js';

type Colour = readonly [red: number, green: number, blue: number];

const WHITE: Colour = [255, 255, 255];
const INK: Colour = [26, 31, 36];

/** A white picture with a square of one colour at its top left. */
function square(size: number, colour: Colour = INK, width = 21, height = 13): Pixels {
  const data = new Uint8Array(width * height * 4);
  for (let at = 0; at < width * height; at += 1) {
    const isIn = at % width < size && Math.floor(at / width) < size;
    data.set([...(isIn ? colour : WHITE), 255], at * 4);
  }
  return { width, height, data };
}

describe('A small PNG', () => {
  it('shows the pixels it was made of, where they have few colours', () => {
    const pixels = square(5);
    assert.deepEqual(fromPng(toPng(pixels)), pixels);
  });

  it('keeps flat colours as they are, and a thin line its own, when there are more shades than it has room for', () => {
    const { width, height, data } = square(5);
    // A red line, and a hundred greys that nothing tells apart.
    for (let x = 0; x < 12; x += 1) data.set([164, 34, 27, 255], ((height - 1) * width + x) * 4);
    for (let at = 0; at < 100; at += 1) data.set([100 + at, 100 + at, 100 + at, 255], (110 + at) * 4);
    const read = fromPng(toPng({ width, height, data }));
    const colourAt = (x: number, y: number) => [
      ...read.data.slice((y * width + x) * 4, (y * width + x) * 4 + 3),
    ];
    assert.deepEqual(colourAt(0, 0), INK);
    assert.deepEqual(colourAt(20, 0), WHITE);
    assert.deepEqual(colourAt(3, height - 1), [164, 34, 27]);
  });

  it('can be half as large, and tells the colours between', () => {
    const { width, height, data } = halve(square(3, [0, 0, 0], 5, 4));
    assert.deepEqual([width, height], [2, 2]);
    // Four black ones; two of four; two of four; one of four.
    assert.deepEqual([data[0], data[4], data[8], data[12]], [0, 127, 127, 191]);
  });

  it('has the same bytes for the same pixels', () => {
    assert.deepEqual(toPng(square(3)), toPng(square(3)));
  });
});

describe('Two pictures', () => {
  it('that show the same do not differ', () => {
    assert.equal(compare(toPng(square(4)), toPng(square(4))), undefined);
  });

  it('differ by each pixel that moved', () => {
    const difference = compare(toPng(square(4)), toPng(square(5)));
    assert.equal(difference?.pixels, 25 - 16);
    const { width, height } = fromPng(difference.picture);
    assert.deepEqual([width, height], [21, 13]);
  });

  it('differ by one shade', () => {
    assert.equal(compare(toPng(square(4)), toPng(square(4, [27, 31, 36])))?.pixels, 16);
  });

  it('differ where one is longer', () => {
    assert.equal(compare(toPng(square(4)), toPng(square(4, INK, 21, 15)))?.pixels, 2 * 21);
  });
});
