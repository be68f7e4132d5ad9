import type { Town } from '../schema/index.js';
import { normalisePlace, townGroupOf } from './normalise-place.js';
import type { TownGroup } from './normalise-place.js';

export interface TownPlace {
  readonly name: string;
  /** ONS code. */
  readonly district: string;
  /** In a district that hubs share along known lines: the hub on whose side the town lies. */
  readonly hub: string | null;
  /** Fewer than 2,000 people live there. */
  readonly isVillage: boolean;
}

export interface PackedTowns {
  /** One group of names a district, in the order of districts; a village has a hyphen before it. */
  readonly names: string;
  /** Towns of shared districts by the hub on whose side they lie: `EE6:E07000244:Aldeburgh|Felixstowe`. */
  readonly sided: readonly string[];
}

/**
 * The towns that a name of this group can mean: those whose first letter is in it, and those that end in the whole name of
 * one, as Hazel Grove does in Grove.
 */
export function townsUnder(group: TownGroup, towns: readonly Town[]): Town[] {
  const keys = towns.map(({ name }) => normalisePlace(name));
  const own = new Set(keys.filter((key) => townGroupOf(key) === group));
  return towns.filter((_, at) => {
    const words = keys[at]?.split(' ') ?? [];
    return words.some((__, from) => own.has(words.slice(from).join(' ')));
  });
}

/**
 * @param districtCodes ONS codes in the order of the districts slice
 */
export function packTowns(towns: readonly Town[], districtCodes: readonly string[]): PackedTowns {
  const plain = towns.filter(({ hub }) => !hub);
  const written = ({ name, village }: Town): string => (village ? `-${name}` : name);
  const sided = new Map<string, string[]>();
  for (const town of towns) {
    const where = `${town.hub ?? ''}:${town.district}`;
    if (town.hub) sided.set(where, [...(sided.get(where) ?? []), written(town)]);
  }
  return {
    names: districtCodes
      .map((code) =>
        plain
          .filter(({ district }) => district === code)
          .map(written)
          .join('|'),
      )
      .join(';'),
    sided: [...sided].map(([where, names]) => `${where}:${names.join('|')}`),
  };
}

const unpackTown = (written: string, district: string, hub: string | null): TownPlace => ({
  name: written.replace(/^-/, ''),
  district,
  hub,
  isVillage: written.startsWith('-'),
});

export function unpackTowns(slice: PackedTowns, districtCodes: readonly string[]): TownPlace[] {
  const plain = slice.names.split(';').flatMap((group, at) =>
    group
      .split('|')
      .filter(Boolean)
      .map((name) => unpackTown(name, districtCodes[at] ?? '', null)),
  );
  const sided = slice.sided.flatMap((line) => {
    const [hub = '', district = '', names = ''] = line.split(':');
    return names.split('|').map((name) => unpackTown(name, district, hub));
  });
  return [...plain, ...sided];
}
