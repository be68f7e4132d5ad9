import { lettersApart } from '../finder/normalise-name.js';
import { readShardText } from './index-format.js';
import { FIELDS, FOUND_BY } from './school.js';
import { schoolLines } from './school-words.js';

/** A school whose words can be looked for. It stays packed: few of a shard are ever shown. */
export interface PackedSchool {
  readonly line: string;
  readonly urn: string;
  readonly name: string;
  /** So many words its name has. */
  readonly length: number;
  /** Its name, and all that finds it, with a space on both sides of each word. */
  readonly ownText: string;
  readonly allText: string;
}

/** A word that was typed, and the words of a shard that it may be a slip of the finger for. */
export interface TypedWord {
  readonly typed: string;
  readonly slips: readonly string[];
}

/** The schools each of which has all the words, and the words as that shard reads them. */
export interface Fitting {
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

/** How well a word that was typed fits the best of a text: 1 wholly, less for its beginning or a slip of the finger, 0 not. */
export function fit({ typed, slips }: TypedWord, text: string): number {
  if (text.includes(` ${typed} `)) return 1;
  if (text.includes(` ${typed}`)) return 0.8;
  return slips.some((word) => text.includes(` ${word} `)) ? 0.5 : 0;
}

/** A number is right or wrong, and three letters are few to tell what was meant. */
const mayBeSlip = (typed: string): boolean => typed.length >= 4 && !/\d/.test(typed);

function packed(line: string, plain: string): PackedSchool {
  const fields = plain.split('\t');
  const name = (fields[NAME] ?? '').trim();
  const ownText = ` ${name} `;
  const allText = PLACES.reduce((text, place) => `${text}${fields[place] ?? ''} `, ownText);
  return {
    line,
    urn: line.slice(0, line.indexOf('\t')),
    name,
    length: name.split(' ').length,
    ownText,
    allText,
  };
}

/** The words of a shard that a word may be a slip for. They begin with the same letter, and are about as long. */
function slipsOf(typed: string, all: string): readonly string[] {
  if (!mayBeSlip(typed)) return [];
  const most = typed.length < 8 ? 1 : 2;
  const alike = new RegExp(
    `\\b${typed.charAt(0)}\\w{${typed.length - 1 - most},${typed.length - 1 + most}}\\b`,
    'g',
  );
  return [...new Set(all.match(alike))].filter(
    (word) => !word.startsWith(typed) && lettersApart(typed, word, most) <= most,
  );
}

/** A shard from its text; null when it is damaged, or no shard at all. */
export function readyShard(text: unknown): ReadyShard | null {
  const lines = readShardText(text);
  if (!lines) return null;
  const all = schoolLines(lines.join('\n'));
  const plain = all.split('\n');
  const schools = new Map<number, PackedSchool>();
  const schoolAt = (at: number): PackedSchool => {
    const school = schools.get(at) ?? packed(lines[at] ?? '', plain[at] ?? '');
    schools.set(at, school);
    return school;
  };

  /** The lines with a word, or with words that begin so. The text is looked through as a whole, which costs next to nothing. */
  function addLines(found: Set<number>, word: string, isWhole: boolean): void {
    let [line, end] = [-1, -1];
    for (let at = all.indexOf(word); at >= 0; at = all.indexOf(word, at + 1)) {
      if (isLetter(all, at - 1) || (isWhole && isLetter(all, at + word.length))) continue;
      for (; end < at; line += 1) end += (plain[line + 1]?.length ?? 0) + 1;
      found.add(line);
      // One of a line is enough.
      at = end - 1;
    }
  }
  const known = new Map<string, { readonly word: TypedWord; readonly lines: ReadonlySet<number> }>();
  const look = (typed: string) => {
    const slips = slipsOf(typed, all);
    const lines = new Set<number>();
    addLines(lines, typed, false);
    for (const slip of slips) addLines(lines, slip, true);
    return { word: { typed, slips }, lines };
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
