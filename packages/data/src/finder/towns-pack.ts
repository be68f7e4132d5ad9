import type { Town } from '../schema/index.js';

export interface TownPlace {
  readonly name: string;
  /** ONS code. */
  readonly district: string;
  /** In a district that hubs share along known lines: the hub on whose side the town lies. */
  readonly hub: string | null;
}

export interface PackedTowns {
  /** One group of names a district, in the order of districts. */
  readonly names: string;
  /** Towns of shared districts by the hub on whose side they lie: `EE6:E07000244:Aldeburgh|Felixstowe`. */
  readonly sided: readonly string[];
}

/**
 * @param districtCodes ONS codes in the order of the districts slice
 */
export function packTowns(towns: readonly Town[], districtCodes: readonly string[]): PackedTowns {
  const plain = towns.filter(({ hub }) => !hub);
  const sided = new Map<string, string[]>();
  for (const { name, district, hub } of towns) {
    if (hub) sided.set(`${hub}:${district}`, [...(sided.get(`${hub}:${district}`) ?? []), name]);
  }
  return {
    names: districtCodes
      .map((code) =>
        plain
          .filter(({ district }) => district === code)
          .map(({ name }) => name)
          .join('|'),
      )
      .join(';'),
    sided: [...sided].map(([where, names]) => `${where}:${names.join('|')}`),
  };
}

export function unpackTowns(slice: PackedTowns, districtCodes: readonly string[]): TownPlace[] {
  const plain = slice.names.split(';').flatMap((group, at) =>
    group
      .split('|')
      .filter(Boolean)
      .map((name) => ({ name, district: districtCodes[at] ?? '', hub: null })),
  );
  const sided = slice.sided.flatMap((line) => {
    const [hub = '', district = '', names = ''] = line.split(':');
    return names.split('|').map((name) => ({ name, district, hub }));
  });
  return [...plain, ...sided];
}
