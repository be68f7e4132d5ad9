/** Octets in a line, without its end. */
const MOST = 75;

function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}

/** One line in pieces of at most 75 octets, each but the first behind a space. No letter is cut in two. */
function folded(line: string): string {
  let [text, octets] = ['', 0];
  for (const letter of line) {
    const more = octetsOf(letter);
    if (octets + more > MOST) [text, octets] = [`${text}\r\n `, 1];
    text += letter;
    octets += more;
  }
  return text;
}

/** A calendar file folded by octets, as RFC 5545 asks: the library that writes it counts letters. */
export const foldLines = (file: string): string =>
  file
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(folded)
    .join('\r\n');
