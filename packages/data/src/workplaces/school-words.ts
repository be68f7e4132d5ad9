/** What schools and people write in more than one way, and the one word that stands for it. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\b(?:church of england|c of e|cofe|coe|c e)\b/g, 'ce'],
  [/\b(?:roman catholic|rc|r c)\b/g, 'catholic'],
  [/\b(?:saint|ste)\b/g, 'st'],
  [/\b(?:voluntary aided|v a)\b/g, 'va'],
  [/\b(?:voluntary controlled|v c)\b/g, 'vc'],
  [/\b(?:jnr|jun)\b/g, 'junior'],
  [/\binfants\b/g, 'infant'],
  [/\binf\b/g, 'infant'],
  [/\bprim\b/g, 'primary'],
  [/\b(?:sch|schools)\b/g, 'school'],
  [/\bacad\b/g, 'academy'],
  [/\bupon\b/g, 'on'],
];

/** The same for many lines at once, whose tabs and line ends stay: far quicker than one by one. */
export function schoolLines(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘`.]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9\t\n]+/g, ' ');
  return SAME.reduce((left, [written, word]) => left.replace(written, word), plain);
}

/** A text as its words are compared: small letters, no accents or points, `King’s` as `kings`, `C of E` as `ce`. */
export const schoolText = (text: string): string => schoolLines(text).replace(/\s+/g, ' ').trim();

/** The two halves of a postcode as two words, wherever it stands and however it is spaced: `ss11aa` → `ss1 1aa`. */
export const spacedPostcode = (text: string): string =>
  text.replace(/\b([a-z]{1,2}\d[a-z\d]?) ?(\d[a-z]{2})\b/g, '$1 $2');

/** The words of a text that a person typed or that a school is known by, each once. */
export const schoolWords = (text: string): string[] => [
  ...new Set(spacedPostcode(schoolText(text)).split(' ').filter(Boolean)),
];
