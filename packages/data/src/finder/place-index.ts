import { unpackDistricts } from './districts-pack.js';
import type { DistrictPlace } from './districts-pack.js';
import { indexNames } from './match-names.js';
import type { NameIndex } from './match-names.js';
import { unpackOutcodes } from './outcodes-pack.js';
import type { OutcodeIndex } from './outcodes-pack.js';
import type { PackedNation } from './nations-pack.js';
import type { DistrictsSlice } from './slices/districts.js';
import type { OutcodesSlice } from './slices/outcodes.js';
import type { TownsSlice } from './slices/towns.js';
import { unpackTowns } from './towns-pack.js';

/** What a search looks things up in. `outcodes` is needed for codes, `towns` for names: see `slicesForPlace()`. */
export interface PlaceSlices {
  readonly districts: DistrictsSlice;
  readonly outcodes?: OutcodesSlice | undefined;
  readonly towns?: TownsSlice | undefined;
}

/** The same, unpacked. What was not given is empty. */
export interface PlaceIndex {
  readonly districts: readonly DistrictPlace[];
  readonly england: OutcodeIndex;
  readonly nations: readonly PackedNation[];
  readonly names: NameIndex;
}

/** Unpacks the slices once: make it when they arrive and search in it as often as need be. */
export function indexPlaces({ districts: packed, outcodes, towns }: PlaceSlices): PlaceIndex {
  const districts = unpackDistricts(packed);
  const codes = districts.map(({ code }) => code);
  return {
    districts,
    england: outcodes ? unpackOutcodes(outcodes.england, codes) : new Map(),
    nations: outcodes?.nations ?? [],
    names: indexNames({
      districts,
      towns: towns ? unpackTowns(towns, codes) : [],
      nations: towns?.nations ?? [],
    }),
  };
}
