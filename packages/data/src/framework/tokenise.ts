/** A word of a text: its place, and the form in which words are compared. */
export interface Token {
  from: number;
  to: number;
  stem: string;
}

/** Case, accents, apostrophes and a plural "s" do not count. */
function stemOf(word: string): string {
  const plain = word
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .toLowerCase();
  return plain.length > 3 ? plain.replace(/(?<!s)s$/, '') : plain;
}

export const tokenise = (text: string): Token[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)].map(({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
    stem: stemOf(word),
  }));

/**
 * What people type, and the words that the outline uses for it. An alternative is found when all its words are.
 */
const ALIASES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  send: [['send'], ['special', 'need']],
  sen: [['send'], ['special', 'need']],
  cpd: [['professional', 'development'], ['training']],
  parent: [['parent'], ['famil']],
  carer: [['carer'], ['famil']],
  mathematic: [['math']],
  finance: [['financ'], ['money'], ['fund']],
  budget: [['money'], ['fund']],
  safeguarding: [['safeguard'], ['child', 'protection'], ['safe']],
  ect: [['early', 'career']],
};

/** One typed word: the alternatives of which one must be found. */
export type Wanted = readonly (readonly string[])[];

export const wantedOf = (query: string): Wanted[] =>
  tokenise(query).map(({ stem }) => (Object.hasOwn(ALIASES, stem) ? ALIASES[stem] : undefined) ?? [[stem]]);

/** True when one letter changed, added or left out turns `a` into `b`. */
function isOneSlipAway(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const rests = [
    [a.slice(start + 1), b.slice(start + 1)],
    [a.slice(start + 1), b.slice(start)],
    [a.slice(start), b.slice(start + 1)],
  ];
  return rests.some(([left, right]) => left === right);
}

/** The beginning of a word is enough; with `forgiving`, from six letters on, so is a beginning with one slip. */
export function matches(stem: string, word: string, forgiving: boolean): boolean {
  if (stem.startsWith(word)) return true;
  if (!forgiving || word.length < 6) return false;
  return [-1, 0, 1].some((more) => isOneSlipAway(word, stem.slice(0, word.length + more)));
}
