/** What schools and people write in more than one way, and the one word that stands for it. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  ce: ['church of england', 'c of e', 'cofe', 'coe', 'c e'],
  catholic: ['roman catholic', 'rc', 'r c'],
  st: ['saint', 'ste'],
  va: ['voluntary aided', 'v a'],
  vc: ['voluntary controlled', 'v c'],
  junior: ['jnr', 'jun'],
  infant: ['infants', 'inf'],
  primary: ['prim'],
  school: ['sch', 'schools'],
  academy: ['acad'],
  on: ['upon'],
};
const WORD = new Map(Object.entries(SAME).flatMap(([word, all]) => all.map((written) => [written, word])));
/** All of them at once: text is read through once, however many there are. */
const WRITTEN = new RegExp(`\\b(?:${[...WORD.keys()].join('|')})\\b`, 'g');

/**
 * Lines in small letters and digits, without accents and points; tabs and line ends stay. Many at once are far quicker than one
 * by one.
 */
export const normaliseLines = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘`.]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9\t\n ]+/g, ' ')
    .replace(/ {2,}/g, ' ');

/** Plain text with one word for what is written in more than one way: `c of e` → `ce`. */
export const normaliseSpelling = (plain: string): string =>
  plain.replace(WRITTEN, (written) => WORD.get(written) ?? written);

/** How a word may be written in plain text besides as itself; if it may be typed in part, all words that begin so. */
export const otherSpellings = (word: string, isWhole: boolean): string[] =>
  Object.entries(SAME).flatMap(([one, all]) => ((isWhole ? one === word : one.startsWith(word)) ? all : []));

/** A text as its words are compared: small letters, no accents or points, `King’s` as `kings`, `C of E` as `ce`. */
export const normaliseSchool = (text: string): string =>
  normaliseSpelling(normaliseLines(text)).replace(/\s+/g, ' ').trim();

/** The two halves of a postcode as two words, wherever it stands and however it is spaced: `ss11aa` → `ss1 1aa`. */
export const spacedPostcode = (text: string): string =>
  text.replace(/\b([a-z]{1,2}\d[a-z\d]?) ?(\d[a-z]{2})\b/g, '$1 $2');

/** The words of a text that a person typed or that a school is known by, each once. */
export const tokeniseSchool = (text: string): string[] => [
  ...new Set(spacedPostcode(normaliseSchool(text)).split(' ').filter(Boolean)),
];
