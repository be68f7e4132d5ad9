const LONGEST = 40;

/** A value as a message quotes it: in one line, of a bearable length, and with nothing that a terminal would obey. */
export function quote(text: string): string {
  const plain = text.replaceAll(/[\p{C}\p{Z}]+/gu, ' ').trim();
  return `"${plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain}"`;
}
