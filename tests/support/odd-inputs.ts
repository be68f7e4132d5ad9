import { isFull } from './sample.js';
import { numbers } from '../data/funding/answer-sets.js';

const ALL = 10_000;
const SOME = 200;

/** Signs that readers of text trip over, whatever they read. */
const SIGNS = [
  '\0',
  '\u001b[2J',
  '\u009b',
  '\u202e',
  '\u2028',
  '\ufeff',
  '\ud800',
  '”',
  '"',
  "'",
  '\r',
  '\n',
  '\t',
  ' ',
  '=',
  '%',
  '&#0;',
  '\\',
  '__proto__',
  '9'.repeat(40),
  'é',
  '😀',
];

/**
 * Inputs made of pieces, by number: the same seed gives the same ones, so that a number in a failure is enough to see it again.
 * A tenth as many signs as pieces stand between, and now and then a piece stands there a hundred times.
 */
export function* inputs(
  seed: number,
  pieces: readonly string[],
): Generator<{ readonly name: string; readonly text: string }> {
  const count = isFull ? ALL : SOME;
  if (!isFull) console.log(`# inputs: ${count} of ${ALL}. NPQ_FULL=1 takes them all.`);
  const random = numbers(seed);
  const below = (limit: number): number => Math.floor(random.next().value * limit);
  const pick = (items: readonly string[]): string => items[below(items.length)] ?? '';
  for (let at = 0; at < count; at++) {
    const parts = Array.from({ length: 1 + below(24) }, () => {
      const kind = below(40);
      return kind < 4 ? pick(SIGNS) : kind === 4 ? pick(pieces).repeat(100) : pick(pieces);
    });
    yield { name: `input ${at} of seed ${seed}`, text: parts.join('') };
  }
}

/** What a terminal must not get. */
export const UNSEEN = /(?!\n|\t|\r\n)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;
