import { fix, match, parse, validOutcode } from 'postcode';

/** What a person typed, read as a place. Nothing is looked up yet. */
export type ParsedPlace =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'postcode' | 'outcode';
      /** As it is written properly: `SS1 1AA`, `SS1`. */
      readonly code: string;
      readonly outcode: string;
      /** True when a letter was read as a digit or the other way about, so that the widget says so. */
      readonly corrected: boolean;
    }
  | { readonly kind: 'words'; readonly words: string }
  | {
      readonly kind: 'not-a-postcode';
      readonly typed: string;
      /** The half before the space, where that much is in order; else null. */
      readonly outcode: string | null;
    };

type CodePlace = Extract<ParsedPlace, { kind: 'postcode' | 'outcode' }>;

/** The postcode in a text, however it is spaced, dotted or cased; null when there is none. */
function postcodeIn(text: string, corrected = false): CodePlace | null {
  const { valid, postcode, outcode } = parse(text.replace(/[^a-z0-9]/gi, ''));
  return valid ? { kind: 'postcode', code: postcode, outcode, corrected } : null;
}

const asOutcode = (outcode: string): CodePlace => ({
  kind: 'outcode',
  code: outcode,
  outcode,
  corrected: false,
});

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

/**
 * Reads a postcode, an outward code or a name out of what was typed.
 *
 * `ss11aa`, `SS1-1AA` and `Leeds LS1 4AP` are postcodes, `SSI 1AA` is one corrected, `b1` is an outward code,
 * `SS1 1A` is none but names one, `BFPO 57` is the forces' code.
 */
export function parsePlace(text: string): ParsedPlace {
  const typed = text.trim().replace(/\s+/g, ' ');
  const bare = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (!bare) return typed ? { kind: 'words', words: typed } : { kind: 'empty' };
  if (/^BFPO\d*$/.test(bare)) return asOutcode('BF1');
  const whole = postcodeIn(bare);
  if (whole) return whole;
  if (validOutcode(bare)) return asOutcode(bare);
  const within = match(typed).find((one) => standsAlone(one, typed));
  const found = within ? postcodeIn(within) : null;
  if (found) return found;
  if (isWords(typed)) return { kind: 'words', words: typed };
  const mended = postcodeIn(fix(withDigit(bare)), true);
  if (mended) return mended;
  const [first = ''] = typed.toUpperCase().split(/[^A-Z0-9]/);
  return { kind: 'not-a-postcode', typed, outcode: validOutcode(first) && first !== bare ? first : null };
}
