import { inflateSync } from 'node:zlib';

/** What a test reads of a PDF as Chromium writes it. */
export interface PdfText {
  readonly title: string;
  /** The words of each page, without white space: where a line was broken is not what a test is about. */
  readonly pages: readonly string[];
}

interface Part {
  readonly head: string;
  readonly stream: string;
}

/** Reads the title and the text of a PDF. Throws when there is no page in it. */
export function readPdf(pdf: Buffer): PdfText {
  const parts = readParts(pdf);
  const pages = [...parts.values()].filter(({ head }) => /\/Type\s*\/Page\b(?!s)/.test(head));
  if (pages.length === 0) throw new Error('The PDF has no page.');
  const title = [...parts.values()]
    .map(({ head }) => /\/Title \(((?:\\.|[^\\)])*)\)/.exec(head)?.[1])
    .find((found) => found !== undefined);
  return {
    title: (title ?? '').replace(/\\(.)/g, '$1'),
    pages: pages.map((page) => pageText(page.head, parts)),
  };
}

/** The objects of the file by number; a stream is unpacked where it can be. */
function readParts(pdf: Buffer): Map<string, Part> {
  const text = pdf.toString('latin1');
  const parts = new Map<string, Part>();
  for (const { 1: id = '', 2: body = '', index, 0: whole } of text.matchAll(
    /(\d+) 0 obj\s([\s\S]*?)endobj/g,
  )) {
    const start = /stream\r?\n/.exec(body);
    const head = start ? body.slice(0, start.index) : body;
    const at = index + whole.indexOf(body);
    const packed = start
      ? pdf.subarray(at + start.index + start[0].length, at + body.lastIndexOf('endstream'))
      : Buffer.alloc(0);
    parts.set(id, {
      head,
      stream: head.includes('/FlateDecode') ? inflateSync(packed).toString('latin1') : '',
    });
  }
  return parts;
}

function pageText(head: string, parts: ReadonlyMap<string, Part>): string {
  const of = (id: string | undefined): Part => parts.get(id ?? '') ?? { head: '', stream: '' };
  const fonts = new Map(
    [...head.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id]) => [
      name,
      letters(of(/\/ToUnicode (\d+)/.exec(of(id).head)?.[1]).stream),
    ]),
  );
  let font: ReadonlyMap<number, string> = new Map();
  let text = '';
  for (const [, name, hex] of of(/\/Contents (\d+)/.exec(head)?.[1]).stream.matchAll(
    /\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)>/g,
  )) {
    if (name !== undefined) font = fonts.get(name) ?? font;
    for (const glyph of hex?.match(/.{4}/g) ?? []) text += font.get(parseInt(glyph, 16)) ?? '�';
  }
  // Joined letters come apart.
  return text.normalize('NFKC').replace(/\s+/g, '');
}

/** A font's glyphs and what they stand for. */
function letters(map: string): Map<number, string> {
  const found = new Map<number, string>();
  const code = (hex: string): number => parseInt(hex, 16);
  for (const [, section = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', letter = ''] of section.matchAll(/<(\w+)> <(\w+)>/g))
      found.set(code(glyph), String.fromCodePoint(code(letter)));
  }
  for (const [, section = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', letter = ''] of section.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      for (let glyph = code(first); glyph <= code(last); glyph++)
        found.set(glyph, String.fromCodePoint(code(letter) + glyph - code(first)));
    }
  }
  return found;
}
