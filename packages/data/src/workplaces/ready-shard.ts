import { lettersApart } from '../finder/normalise-name.js';
import { readShardBody } from './index-format.js';
import { FIELDS, FOUND_BY } from './school.js';
import { normaliseSpelling, otherSpellings, normaliseLines } from './normalise-school.js';

/** A school whose words can be looked for. It stays packed: few of a shard are ever shown. */
export interface PackedSchool {
  readonly line: string;
  readonly urn: string;
  readonly name: string;
  /** So many words its name has. */
  readonly length: number;
  /** All that finds it, its name first, with a space on both sides of each word. */
  readonly text: string;
}

/** A word that was typed, as the text of a school may have it: the best way first. */
export interface TypedWord {
  readonly ways: readonly { readonly written: string; readonly points: number }[];
}

/** The schools each of which has all the words, and the words as that shard reads them. */
interface Fitting {
  readonly words: readonly TypedWord[];
  readonly schools: readonly PackedSchool[];
}

/** A shard that has come. It is text until something is looked for: most of its schools have none of what is typed. */
export interface ReadyShard {
  /** The schools each of which has all the words, each wholly, from its beginning or but for a slip of the finger. */
  readonly withAll: (typed: readonly string[]) => Fitting;
}

/** The fields of a line in which words are looked for, besides the name. */
const PLACES = FOUND_BY.filter((field) => field !== 'name').map((field) => FIELDS.indexOf(field));
const NAME = FIELDS.indexOf('name');

/** So many words that were typed are remembered: while somebody types, only the last of them changes. */
const REMEMBERED = 20;

/** Wholly, its beginning, or a word that it may be a slip of the finger for. */
const typedWord = (typed: string, slips: readonly string[]): TypedWord => ({
  ways: [
    { written: ` ${typed} `, points: 1 },
    { written: ` ${typed}`, points: 0.8 },
    ...slips.map((word) => ({ written: ` ${word} `, points: 0.5 })),
  ],
});

/** A number is right or wrong, and three letters are few to tell what was meant. */
const mayBeSlip = (typed: string): boolean => typed.length >= 4 && !/\d/.test(typed);

function packed(line: string, plain: string): PackedSchool {
  const fields = normaliseSpelling(plain).split('\t');
  const name = (fields[NAME] ?? '').trim();
  let text = ` ${name} `;
  for (const place of PLACES) text += `${fields[place] ?? ''} `;
  return { line, urn: fields[0] ?? '', name, length: name.split(' ').length, text };
}

/** The words of a shard that a word may be a slip for. They begin with the same letter, and are about as long. */
function slipsOf(typed: string, all: string): readonly string[] {
  if (!mayBeSlip(typed)) return [];
  const most = typed.length < 8 ? 1 : 2;
  const alike = new RegExp(
    `\\b${typed.charAt(0)}\\w{${typed.length - 1 - most},${typed.length - 1 + most}}\\b`,
    'g',
  );
  const words = [...new Set(all.match(alike))].map(normaliseSpelling);
  return [...new Set(words)].filter(
    (word) => !word.startsWith(typed) && lettersApart(typed, word, most) <= most,
  );
}

/** A shard from its text; null when it is damaged, or no shard at all. */
export function readyShard(text: unknown): ReadyShard | null {
  const body = readShardBody(text);
  if (body === null) return null;
  const lines = body.split('\n');
  const all = normaliseLines(body);
  const plain = all.split('\n');
  const schools = new Map<number, PackedSchool>();
  const schoolAt = (at: number): PackedSchool => {
    const school = schools.get(at) ?? packed(lines[at] ?? '', plain[at] ?? '');
    schools.set(at, school);
    return school;
  };

  /** The lines with a text, or with words that begin so. All is looked through as a whole, which costs next to nothing. */
  function addLines(found: Set<number>, text: string, isWhole: boolean): void {
    let [line, end] = [-1, -1];
    for (let at = all.indexOf(text); at >= 0; at = all.indexOf(text, at + 1)) {
      if (isLetter(all, at - 1) || (isWhole && isLetter(all, at + text.length))) continue;
      for (; end < at; line += 1) end += (plain[line + 1]?.length ?? 0) + 1;
      found.add(line);
      // One of a line is enough.
      at = end - 1;
    }
  }
  /** The same for a word, however it is written there. */
  function addWord(found: Set<number>, word: string, isWhole: boolean): void {
    addLines(found, word, isWhole);
    for (const written of otherSpellings(word, isWhole)) addLines(found, written, true);
  }
  const known = new Map<string, { readonly word: TypedWord; readonly lines: ReadonlySet<number> }>();
  const look = (typed: string) => {
    const slips = slipsOf(typed, all);
    const lines = new Set<number>();
    addWord(lines, typed, false);
    for (const slip of slips) addWord(lines, slip, true);
    return { word: typedWord(typed, slips), lines };
  };
  const lookKept = (typed: string) => {
    const own = known.get(typed) ?? look(typed);
    if (known.size >= REMEMBERED) known.clear();
    known.set(typed, own);
    return own;
  };
  return {
    withAll: (typed) => {
      const looked = typed.map(lookKept);
      const [fewest, ...others] = looked.map(({ lines }) => lines).sort((a, b) => a.size - b.size);
      const left = [...(fewest ?? [])].filter((at) => others.every((lines) => lines.has(at)));
      return { words: looked.map(({ word }) => word), schools: left.map(schoolAt) };
    },
  };
}

/** There is a letter or a digit there, and no space, tab, line end, beginning or end. */
const isLetter = (text: string, at: number): boolean => text.charCodeAt(at) > 32;
