import { runsOf } from './nations-pack.js';
import type { Council, County } from '../schema/index.js';
import { bareName, normaliseName } from './normalise-name.js';

/** A council or a county: its names, the first as it is shown, and the districts of today that it stands for. */
export interface NamedArea {
  readonly kind: 'council' | 'former' | 'coming' | 'county' | 'wider';
  readonly names: readonly string[];
  /** ONS codes. */
  readonly districts: readonly string[];
  /** The first day without it, or its first day when it is still to come. */
  readonly on: string | null;
  /** The hub on whose side it lay, in a district that hubs share along known lines. */
  readonly hub: string | null;
}

/** Areas by kind, a semicolon between two: `Allerdale|Allerdale Borough Council:1b:2023-04-01:`. */
export type PackedAreas = { readonly [Kind in NamedArea['kind']]: string };

const kindOfCounty = { county: 'county', wider: 'wider', authority: 'wider', former: 'former' } as const;

/** Names that are found without being listed, because only what councils call themselves is added to the first. */
const names = (name: string, also: readonly string[]): string[] => {
  const known = new Set([normaliseName(name), bareName(normaliseName(name))]);
  const others = also.filter((one) => {
    const bare = bareName(normaliseName(one));
    const isNew = !known.has(bare) || bare === '';
    known.add(bare);
    return isNew;
  });
  return [name, ...others];
};

/** Runs of neighbours are written as one: `1b.1c.1d.20` → `1b-1d.20`. */
const packPlaces = (places: readonly number[]): string =>
  runsOf(places)
    .map((run) => run.map((place) => place.toString(36)).join('-'))
    .join('.');

function unpackPlaces(packed: string): number[] {
  return packed.split('.').flatMap((run) => {
    const [from = 0, to = from] = run.split('-').map((place) => parseInt(place, 36));
    const places = [];
    for (let place = from; place <= to; place++) places.push(place);
    return places;
  });
}

/** @param districtCodes ONS codes in the order of the districts slice */
export function packAreas(
  councils: readonly Council[],
  counties: readonly County[],
  districtCodes: readonly string[],
): PackedAreas {
  const packed: Record<NamedArea['kind'], string[]> = {
    council: [],
    former: [],
    coming: [],
    county: [],
    wider: [],
  };
  const add = ({ kind, names: own, districts, on, hub }: NamedArea): void => {
    const places = packPlaces(districts.map((code) => districtCodes.indexOf(code)));
    const fields = [own.join('|'), places, on, hub];
    packed[kind].push(fields.slice(0, fields.findLastIndex(Boolean) + 1).join(':'));
  };
  for (const { name, also, districts, ended, from, hub = null } of councils) {
    const kind = ended ? 'former' : from ? 'coming' : 'council';
    const own = names(name, also);
    // A council of today that adds nothing to the district's own name is not listed twice.
    if (kind !== 'council' || own.length > 1)
      add({ kind, names: own, districts, on: ended ?? from ?? null, hub });
  }
  for (const { name, also, districts, ended = null, kind } of counties)
    add({ kind: kindOfCounty[kind], names: [name, ...also], districts, on: ended, hub: null });
  return {
    council: packed.council.join(';'),
    former: packed.former.join(';'),
    coming: packed.coming.join(';'),
    county: packed.county.join(';'),
    wider: packed.wider.join(';'),
  };
}

const kinds = ['council', 'former', 'coming', 'county', 'wider'] as const;

/** @param districtCodes ONS codes in the order of the districts slice */
export function unpackAreas(packed: Partial<PackedAreas>, districtCodes: readonly string[]): NamedArea[] {
  return kinds.flatMap((kind) =>
    (packed[kind] ?? '')
      .split(';')
      .filter(Boolean)
      .map((line): NamedArea => {
        const [own = '', places = '', on = '', hub = ''] = line.split(':');
        const districts = unpackPlaces(places).flatMap((place) => districtCodes[place] ?? []);
        return { kind, names: own.split('|'), districts, on: on || null, hub: hub || null };
      }),
  );
}
