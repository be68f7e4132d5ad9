import type { District, DistrictRecord, Hub, HubRecord } from '../schema/index.js';

/** The side of a shared district that a hub has. `formerDistricts` is empty where no source says where the line runs. */
export interface HubSide {
  readonly area: string;
  readonly side: string;
  readonly formerDistricts: readonly string[];
}

export interface DistrictPlace {
  readonly code: string;
  readonly name: string;
  /** Name of the county; null where the district is its own upper tier. */
  readonly county: string | null;
  /** Area codes of the hubs that cover it. */
  readonly hubs: readonly string[];
  /** Given where hubs share it, one for each. */
  readonly sides: readonly HubSide[];
}

/** Lists in the order of the districts' codes, joined by `|`. `unpackDistricts` reads it. */
export interface PackedDistricts {
  readonly names: string;
  /** Per first three letters, the gaps between numbers in base 36: `E06:1,1,1`. */
  readonly codes: string;
  /** Area codes of each district, a space between two. */
  readonly hubs: string;
  /** County of each district and how many follow one another in it: `Cambridgeshire*5`; empty for none. */
  readonly counties: string;
  /** Sides of shared districts: `EE6:E07000244:south:Suffolk Coastal`. */
  readonly sides: readonly string[];
}

/** Area codes per district code. */
function hubsByDistrict(hubs: readonly Pick<Hub, 'id' | 'districts'>[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const hub of hubs)
    for (const { code } of hub.districts) found.set(code, [...(found.get(code) ?? []), hub.id]);
  return found;
}

/** `[E06000001, E06000002, E06000005]` → `E06:1,1,3`. */
function packCodes(codes: readonly string[]): string {
  const kinds = new Map<string, { last: number; gaps: string[] }>();
  for (const code of codes) {
    const kind = kinds.get(code.slice(0, 3)) ?? { last: 0, gaps: [] };
    const number = Number(code.slice(3));
    kind.gaps.push((number - kind.last).toString(36));
    kinds.set(code.slice(0, 3), { ...kind, last: number });
  }
  return [...kinds].map(([kind, { gaps }]) => `${kind}:${gaps.join(',')}`).join('|');
}

/** `['', '', 'Essex', 'Essex']` → `*2|Essex*2`. */
function packRuns(values: readonly string[]): string {
  const runs: { value: string; count: number }[] = [];
  for (const value of values) {
    const last = runs.at(-1);
    if (last?.value === value) last.count += 1;
    else runs.push({ value, count: 1 });
  }
  return runs.map(({ value, count }) => `${value}*${count}`).join('|');
}

/** Districts sorted by code, written small. */
export function packDistricts(
  districts: readonly District[],
  hubs: readonly Pick<Hub, 'id' | 'districts'>[],
): PackedDistricts {
  const sorted = [...districts].sort((a, b) => (a.id < b.id ? -1 : 1));
  const areas = hubsByDistrict(hubs);
  return {
    names: sorted.map(({ name }) => name).join('|'),
    codes: packCodes(sorted.map(({ id }) => id)),
    hubs: sorted.map(({ id }) => (areas.get(id) ?? []).join(' ')).join('|'),
    counties: packRuns(sorted.map(({ id, upperTier }) => (upperTier.code === id ? '' : upperTier.name))),
    sides: hubs.flatMap((hub) =>
      hub.districts.flatMap(({ code, part }) =>
        part ? [`${hub.id}:${code}:${part.side}:${part.formerDistricts.join('|')}`] : [],
      ),
    ),
  };
}

function unpackCodes(packed: string): string[] {
  return packed.split('|').flatMap((kind) => {
    let number = 0;
    return kind
      .slice(4)
      .split(',')
      .map((gap) => {
        number += parseInt(gap, 36);
        return kind.slice(0, 3) + String(number).padStart(6, '0');
      });
  });
}

const unpackRuns = (packed: string): string[] =>
  packed.split('|').flatMap((run) => {
    const [value = '', count] = run.split('*');
    return Array<string>(Number(count)).fill(value);
  });

function sidesByDistrict(packed: readonly string[]): Map<string, HubSide[]> {
  const found = new Map<string, HubSide[]>();
  for (const line of packed) {
    const [area = '', code = '', side = '', former = ''] = line.split(':');
    const one = { area, side, formerDistricts: former ? former.split('|') : [] };
    found.set(code, [...(found.get(code) ?? []), one]);
  }
  return found;
}

/** The districts of a slice, in the order of their codes. */
export function unpackDistricts(slice: PackedDistricts): DistrictPlace[] {
  const codes = unpackCodes(slice.codes);
  const hubs = slice.hubs.split('|');
  const counties = unpackRuns(slice.counties);
  const sides = sidesByDistrict(slice.sides);
  return slice.names.split('|').map((name, at) => {
    const code = codes[at] ?? '';
    return {
      code,
      name,
      county: counties[at] || null,
      hubs: hubs[at]?.split(' ') ?? [],
      sides: sides.get(code) ?? [],
    };
  });
}

/** What districts are packed from. */
export interface DistrictRecords {
  readonly hubs: HubRecord;
  readonly districts: DistrictRecord;
}

/** ONS codes in the order of the slice `districts`: other slices point at districts by their place in it. */
export const districtCodes = ({ districts, hubs }: DistrictRecords): string[] =>
  unpackDistricts(packDistricts(districts.items, hubs.items)).map(({ code }) => code);
