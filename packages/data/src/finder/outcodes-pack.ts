import type { Outcode } from '../schema/index.js';

/** A district that an outward code reaches, and how many schools and children's centres it has there. */
export interface OutcodeShare {
  /** ONS code. */
  readonly district: string;
  readonly settings: number;
  /** Where hubs share the district along known lines: area code → settings. */
  readonly hubs: Readonly<Record<string, number>> | null;
}

/** Outward code → its districts, most settings first. */
export type OutcodeIndex = ReadonlyMap<string, readonly OutcodeShare[]>;

/** The first letters by which outward codes are split into small modules: first and last of each group. */
export const outcodeGroups = ['ad', 'el', 'mr', 'sz'] as const;
export type OutcodeGroup = (typeof outcodeGroups)[number];

/** The group that has an outward code, which begins with a letter. */
export const outcodeGroupOf = (code: string): OutcodeGroup =>
  outcodeGroups.find((group) => code.charAt(0).toLowerCase() <= group.charAt(1)) ?? 'sz';

const areaOf = (code: string): string => /^[A-Z]+/.exec(code)?.[0] ?? '';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function packShare(share: Outcode['districts'][number], local: readonly string[]): string {
  const letter = LETTERS[local.indexOf(share.code)] ?? '';
  const hubs = (share.hubs ?? []).map(({ area, settings }) => `!${area}.${settings}`).join('');
  return `${letter}${share.settings || ''}${hubs}`;
}

/**
 * `AL=6o.5k:1a24,3a16b3;B=…`: per postcode area its districts (places in the list of districts, base 36), then each code
 * with a letter for a district and the count of settings; `!YH8.6` says whose side they are on.
 */
export function packOutcodes(outcodes: readonly Outcode[], districtCodes: readonly string[]): string {
  const areas = new Map<string, Outcode[]>();
  for (const one of outcodes) areas.set(areaOf(one.id), [...(areas.get(areaOf(one.id)) ?? []), one]);
  return [...areas]
    .map(([area, codes]) => {
      const local = [...new Set(codes.flatMap(({ districts }) => districts.map(({ code }) => code)))];
      const head = local.map((code) => districtCodes.indexOf(code).toString(36)).join('.');
      const body = codes.map(
        ({ id, districts }) => id.slice(area.length) + districts.map((one) => packShare(one, local)).join(''),
      );
      return `${area}=${head}:${body.join(',')}`;
    })
    .join(';');
}

function unpackShare(text: string, local: readonly string[]): OutcodeShare {
  const [counted = '', ...sided] = text.slice(1).split('!');
  const hubs = Object.fromEntries(
    sided.map((side) => {
      const [area = '', settings] = side.split('.');
      return [area, Number(settings)];
    }),
  );
  return {
    district: local[LETTERS.indexOf(text.charAt(0))] ?? '',
    settings: Number(counted),
    hubs: sided.length ? hubs : null,
  };
}

/** @param districtCodes ONS codes in the order of the districts slice */
export function unpackOutcodes(packed: string, districtCodes: readonly string[]): OutcodeIndex {
  const index = new Map<string, OutcodeShare[]>();
  for (const block of packed.split(';')) {
    const [area = '', head = '', body = ''] = block.split(/[=:]/);
    const local = head.split('.').map((place) => districtCodes[parseInt(place, 36)] ?? '');
    for (const entry of body.split(',')) {
      const [suffix = ''] = /^[\dA-Z]+/.exec(entry) ?? [];
      const shares = entry.slice(suffix.length).match(/[a-z][^a-z]*/g) ?? [];
      index.set(
        area + suffix,
        shares.map((share) => unpackShare(share, local)),
      );
    }
  }
  return index;
}
