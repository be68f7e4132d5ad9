import { lettersApart } from '../finder/normalise-name.js';
import { readShardText } from './index-format.js';
import { FIELDS, FOUND_BY } from './school.js';
import { schoolLines } from './school-words.js';

/** A school whose words can be compared. It stays packed: few of a shard are ever shown. */
export interface PackedSchool {
  readonly line: string;
  readonly urn: string;
  readonly name: string;
  readonly nameWords: readonly string[];
  /** Those of its name, and of all else that finds it. */
  readonly words: readonly string[];
}

/** A shard that has come. It is text until something is looked for: most of its schools have none of what is typed. */
export interface ReadyShard {
  /** The schools each of which has all the words, each wholly, from its beginning or but for a slip of the finger. */
  readonly withAll: (typed: readonly string[]) => readonly PackedSchool[];
}

/** The fields of a line in which words are looked for, besides the name. */
const PLACES = FOUND_BY.filter((field) => field !== 'name').map((field) => FIELDS.indexOf(field));
const NAME = FIELDS.indexOf('name');

/** So many words that were typed are remembered: while somebody types, only the last of them changes. */
const REMEMBERED = 20;

/** How well a word that was typed fits one of a school: 1 wholly, less for its beginning or a slip of the finger, 0 not. */
export function fit(typed: string, word: string): number {
  if (word === typed) return 1;
  if (word.startsWith(typed)) return 0.8;
  if (!mayBeSlip(typed) || !word.startsWith(typed.charAt(0))) return 0;
  const most = typed.length < 8 ? 1 : 2;
  if (lettersApart(typed, word, most) <= most) return 0.5;
  // `josephs` for `joseph`, `marys` for `mary`.
  return `${word}s` === typed ? 0.7 : 0;
}

/** A number is right or wrong, and three letters are few to tell what was meant. */
const mayBeSlip = (typed: string): boolean => typed.length >= 4 && !/\d/.test(typed);

const wordsOf = (field = ''): string[] => field.split(' ').filter(Boolean);

function packed(line: string, plain: string): PackedSchool {
  const fields = plain.split('\t');
  const nameWords = wordsOf(fields[NAME]);
  const words = [...nameWords, ...PLACES.flatMap((place) => wordsOf(fields[place]))];
  return { line, urn: line.slice(0, line.indexOf('\t')), name: nameWords.join(' '), nameWords, words };
}

/** What a line holds where a word fits: the beginning of one, or a whole one for a slip. Both begin with the same letter. */
function signsOf(typed: string, wordsWith: (letter: string) => readonly string[]): readonly string[] {
  const slips = mayBeSlip(typed)
    ? wordsWith(typed.charAt(0)).filter((word) => !word.startsWith(typed) && fit(typed, word) > 0)
    : [];
  return [` ${typed}`, ...slips.map((word) => ` ${word} `)];
}

/** Words by their first letter, sorted when the first is asked for. */
function byLetter(plain: readonly string[]): (letter: string) => readonly string[] {
  let groups: Map<string, string[]> | undefined;
  return (letter) => {
    if (!groups) {
      groups = new Map();
      for (const word of new Set(plain.join(' ').split(/\s+/))) {
        const own = groups.get(word.charAt(0));
        if (own) own.push(word);
        else groups.set(word.charAt(0), [word]);
      }
    }
    return groups.get(letter) ?? [];
  };
}

/** A shard from its text; null when it is damaged, or no shard at all. */
export function readyShard(text: unknown): ReadyShard | null {
  const lines = readShardText(text);
  if (!lines) return null;
  // With a space on both sides of each word, a word is looked for as text, which costs next to nothing.
  const plain = ` ${schoolLines(lines.join('\n')).replace(/[\t\n]/g, ' $& ')} `.split('\n');
  const wordsWith = byLetter(plain);
  const schools = new Map<number, PackedSchool>();
  const schoolAt = (at: number): PackedSchool => {
    const school = schools.get(at) ?? packed(lines[at] ?? '', plain[at] ?? '');
    schools.set(at, school);
    return school;
  };
  const known = new Map<string, readonly string[]>();
  const signs = (typed: string): readonly string[] => {
    const own = known.get(typed) ?? signsOf(typed, wordsWith);
    if (known.size >= REMEMBERED) known.clear();
    known.set(typed, own);
    return own;
  };
  return {
    withAll: (typed) => {
      let left = [...plain.keys()];
      // A long word is mostly a rare one: few lines are left for the others.
      for (const word of [...typed].sort((a, b) => b.length - a.length)) {
        const own = signs(word);
        left = left.filter((at) => own.some((sign) => plain[at]?.includes(sign)));
      }
      return left.map(schoolAt);
    },
  };
}
