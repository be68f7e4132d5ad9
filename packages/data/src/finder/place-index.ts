import { unpackAreas } from './councils-pack.js';
import type { NamedArea } from './councils-pack.js';
import { unpackDistricts } from './districts-pack.js';
import type { DistrictPlace } from './districts-pack.js';
import { indexNames } from './name-index.js';
import type { NameIndex } from './name-index.js';
import type { PackedNation } from './nations-pack.js';
import { outcodeGroups, unpackOutcodes } from './outcodes-pack.js';
import type { OutcodeGroup, OutcodeIndex } from './outcodes-pack.js';
import { townGroups } from './normalise-place.js';
import type { TownGroup } from './normalise-place.js';
import type { CouncilsSlice } from './slices/councils.js';
import type { DistrictsSlice } from './slices/districts.js';
import type { NationsSlice } from './slices/nations.js';
import type { OutcodesSlice } from './slices/outcodes.js';
import type { TownsSlice } from './slices/towns.js';
import { unpackTowns } from './towns-pack.js';
import type { TownPlace } from './towns-pack.js';

/** What a search looks things up in, by slice name: `slicesForPlace()` says which a place needs. */
export interface PlaceSlices
  extends Readonly<Partial<Record<`towns-${TownGroup}`, TownsSlice | undefined>>>,
    Readonly<Partial<Record<`outcodes-${OutcodeGroup}`, OutcodesSlice | undefined>>> {
  readonly districts: DistrictsSlice;
  readonly councils?: CouncilsSlice | undefined;
  readonly nations?: NationsSlice | undefined;
}
export type PlaceSliceName = keyof PlaceSlices;

/** The same, unpacked. What was not given is empty. */
export interface PlaceIndex {
  readonly districts: readonly DistrictPlace[];
  readonly england: OutcodeIndex;
  readonly nations: readonly PackedNation[];
  readonly names: NameIndex;
  /** Councils that will follow those of some districts. */
  readonly coming: readonly NamedArea[];
}

/** What is searched when nothing has come, or nothing is needed. */
export const NO_PLACES: PlaceIndex = {
  districts: [],
  england: new Map(),
  nations: [],
  names: indexNames({ districts: [], areas: [], towns: [], nations: [] }),
  coming: [],
};

function townsIn(slices: PlaceSlices, codes: readonly string[]): TownPlace[] {
  return townGroups.flatMap((group) => {
    const slice = slices[`towns-${group}`];
    return slice ? unpackTowns(slice, codes) : [];
  });
}

const codesIn = (slices: PlaceSlices, codes: readonly string[]): OutcodeIndex =>
  new Map(
    outcodeGroups.flatMap((group) => {
      const slice = slices[`outcodes-${group}`];
      return slice ? [...unpackOutcodes(slice.england, codes)] : [];
    }),
  );

/** Unpacks the slices once: make it when they arrive and search in it as often as need be. */
export function indexPlaces(slices: PlaceSlices): PlaceIndex {
  const { nations, councils } = slices;
  const districts = unpackDistricts(slices.districts);
  const codes = districts.map(({ code }) => code);
  const coming = unpackAreas({ coming: slices.districts.coming }, codes);
  const areas = councils ? [...unpackAreas(councils, codes), ...coming] : [];
  return {
    districts,
    england: codesIn(slices, codes),
    nations: nations?.nations ?? [],
    names: indexNames({ districts, areas, towns: townsIn(slices, codes), nations: councils?.nations ?? [] }),
    coming,
  };
}
