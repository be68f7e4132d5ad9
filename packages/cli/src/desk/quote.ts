import { oneLine } from '../plain-text.js';

const LONGEST = 40;

/** A value as a message quotes it: in one line, of a bearable length, and with nothing that a terminal would obey. */
export function quote(text: string): string {
  const plain = oneLine(text.slice(0, 10 * LONGEST))
    .replaceAll(/\p{Z}+/gu, ' ')
    .trim();
  return `"${plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain}"`;
}
