/** A sign that was read as another: `!` as `1`. */
export interface ReadSign {
  readonly typed: string;
  readonly read: string;
}

/** What Shift and a digit write, on British and American keyboards. */
const SHIFTED: Readonly<Record<string, string>> = {
  '!': '1',
  '"': '2',
  '@': '2',
  '£': '3',
  '#': '3',
  $: '4',
  '%': '5',
  '^': '6',
  '&': '7',
  '*': '8',
  '(': '9',
  ')': '0',
};

/** Capital letters of other alphabets that look just like ours, and ours in the same order. */
const THEIRS = 'АВЕКМНОРСТХЅІЈԚԜУΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const OURS = 'ABEKMHOPCTXSIJQWYABEZHIKMNOPTYX';

/** Our letter for one that looks like it; undefined for any other. */
const lookAlike = (letter: string): string | undefined => OURS.charAt(THEIRS.indexOf(letter)) || undefined;

const ALPHABETS = [
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
  ['Chinese', /\p{Script=Han}/u],
] as const;

/** The name of another alphabet whose letters are in the text; null when there is none. */
export const foreignAlphabet = (text: string): string | null =>
  ALPHABETS.find(([, letters]) => letters.test(text))?.[0] ?? null;

/** Capital letters and digits alone. */
export const bareCode = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

/**
 * A text with the signs in it read as letters and digits of ours. Signs around the whole (quotes, brackets) mean nothing;
 * `isRead` is true when something inside was read otherwise than it was typed.
 */
export function readSigns(typed: string): { text: string; signs: ReadSign[]; isRead: boolean } {
  const core = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(typed)?.[0] ?? '';
  const plain = core.normalize('NFKC');
  const signs: ReadSign[] = [];
  let text = '';
  for (const sign of plain) {
    const meant = SHIFTED[sign] ?? lookAlike(sign.toUpperCase());
    if (meant !== undefined && !signs.some((one) => one.typed === sign))
      signs.push({ typed: sign, read: meant });
    text += meant ?? sign;
  }
  return { text, signs, isRead: signs.length > 0 || isWide(core) };
}

/** Full-width letters and digits, as some keyboards write them. A no-break space is no such sign. */
const isWide = (text: string): boolean => /[\uff01-\uff5e]/.test(text);
