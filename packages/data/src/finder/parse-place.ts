import { fix, match, parse, validOutcode } from 'postcode';
import { bareCode, foreignAlphabet, readSigns } from './read-signs.js';
import type { ReadSign } from './read-signs.js';

/** What a person typed, read as a place. Nothing is looked up yet. */
export type ParsedPlace =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'postcode' | 'outcode';
      /** As it is written properly: `SS1 1AA`, `SS1`. */
      readonly code: string;
      readonly outcode: string;
      /** True when it was not read as it was typed, so that the widget says so. */
      readonly corrected: boolean;
      /** Which signs were read as others, where that is all: `!` as `1`. */
      readonly signs?: readonly ReadSign[];
    }
  | { readonly kind: 'words'; readonly words: string }
  | {
      readonly kind: 'not-a-postcode';
      readonly typed: string;
      /** The half before the space, where that much is in order; else null. */
      readonly outcode: string | null;
      /** The alphabet whose letters are in it, where they are like none of ours. */
      readonly alphabet?: string;
    };

type CodePlace = Extract<ParsedPlace, { kind: 'postcode' | 'outcode' }>;

/** `PE1L`: only central London has a letter there, and never one of these, so a digit was meant. */
const digitInOutcode = (bare: string): string =>
  bare.replace(
    /^([A-Z]{1,2}\d)([ILO])(?=.{3}$|$)/,
    (_, start: string, sign: string) => start + (sign === 'O' ? '0' : '1'),
  );

/** The postcode in a text, however it is spaced, dotted or cased; null when there is none. */
function postcodeIn(text: string, corrected = false): CodePlace | null {
  const bare = bareCode(text);
  const mended = digitInOutcode(bare);
  // A bank's own code, which has no digit in its first half.
  if (bare === 'GIR0AA') return { kind: 'postcode', code: 'GIR 0AA', outcode: 'GIR', corrected };
  const { valid, postcode, outcode } = parse(mended);
  if (!valid) return null;
  return { kind: 'postcode', code: postcode, outcode, corrected: corrected || mended !== bare };
}

function outcodeIn(text: string): CodePlace | null {
  const bare = bareCode(text);
  const code = digitInOutcode(bare);
  return validOutcode(code) ? { kind: 'outcode', code, outcode: code, corrected: code !== bare } : null;
}

/** `SS0 9`: after the space the second half has begun, so that it is no SS09. */
function outcodeBeforeDigit(typed: string): CodePlace | null {
  const [, first = ''] = /^(\w+) \d$/.exec(typed) ?? [];
  const code = outcodeIn(first);
  return code && { ...code, corrected: true };
}

/** Without a digit, or with a longer word beside it, it is meant as words: "Newton 2nd". */
const isWords = (text: string): boolean => !/\d/.test(text) || /[a-z]{4}/i.test(text);

/** `LS1 4AP` in an address, but not in `LS1 4APX`. */
const standsAlone = (part: string, text: string): boolean =>
  text
    .split(part)
    .some(
      (before, at, parts) =>
        at + 1 < parts.length && !/[a-z0-9]$/i.test(before) && !/^[a-z0-9]/i.test(parts[at + 1] ?? ''),
    );

/** `SSI 1AA`: the library cannot tell whether the third letter is meant as a digit; before a full second half it is. */
const withDigit = (bare: string): string =>
  bare.replace(
    /^([A-Z]{2})([IO])(?=.{3}$)/,
    (_, area: string, sign: string) => area + (sign === 'I' ? '1' : '0'),
  );

/** A code that was typed with signs of another kind: `PE!1 2AA`, full width, look-alike letters. */
function codeFromSigns(typed: string): CodePlace | null {
  const { text, signs, isRead } = readSigns(typed);
  const code = isRead && /\p{N}/u.test(typed) ? (postcodeIn(text, true) ?? outcodeIn(text)) : null;
  // `SS1 (1AA)` is whole without its brackets; in `PE!1 2AA` the sign stands where a digit does.
  if (!code || (postcodeIn(typed) && !/[a-z0-9][^\sa-z0-9]+[a-z0-9]/i.test(typed))) return null;
  return { ...code, corrected: true, signs };
}

/** `Greenwich, London SE10`: an outward code at the end of an address. */
function outcodeAtEnd(typed: string): CodePlace | null {
  const [, last = ''] = /[^a-z0-9]([a-z]{1,2}\d[a-z\d]?)$/i.exec(typed) ?? [];
  return last ? outcodeIn(last) : null;
}

/**
 * Reads a postcode, an outward code or a name out of what was typed.
 *
 * `ss11aa`, `SS1-1AA` and `Leeds LS1 4AP` are postcodes, `SSI 1AA` and `PE!1 2AA` are corrected ones, `b1` is an outward
 * code and so is `SS0 9`, `SS1 1A` is none but names one, `BFPO 57` is the forces' code.
 */
export function parsePlace(text: string): ParsedPlace {
  const typed = text.trim().replace(/\s+/g, ' ');
  const fromSigns = codeFromSigns(typed);
  if (fromSigns) return fromSigns;
  const bare = bareCode(typed);
  const alphabet = foreignAlphabet(typed);
  if (!bare) return typed && !alphabet ? { kind: 'words', words: typed } : noCode(typed, alphabet);
  if (/^BFPO\d*$/.test(bare)) return { kind: 'outcode', code: 'BF1', outcode: 'BF1', corrected: false };
  const whole = postcodeIn(bare) ?? outcodeBeforeDigit(typed) ?? outcodeIn(bare);
  if (whole && !alphabet) return whole;
  const within = match(typed).find((one) => standsAlone(one, typed));
  const found = within ? postcodeIn(within) : null;
  if (found) return found;
  if (alphabet) return noCode(typed, alphabet);
  if (isWords(typed)) return outcodeAtEnd(typed) ?? { kind: 'words', words: typed };
  return postcodeIn(fix(withDigit(bare)), true) ?? noCode(typed, null);
}

function noCode(typed: string, alphabet: string | null): ParsedPlace {
  if (!typed) return { kind: 'empty' };
  const [first = ''] = typed.toUpperCase().split(/[^A-Z0-9]/);
  const outcode = validOutcode(first) && first !== bareCode(typed) ? first : null;
  return { kind: 'not-a-postcode', typed, outcode, ...(alphabet === null ? {} : { alphabet }) };
}
