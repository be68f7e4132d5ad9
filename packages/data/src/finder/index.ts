export { unpackDistricts } from './districts-pack.js';
export type { DistrictPlace, HubSide } from './districts-pack.js';
export { fairOrder } from './fair-order.js';
export { findHubs, slicesForPlace } from './find-hubs.js';
export type { DistrictReason, FoundArea, FoundHubs, HubsResult } from './find-hubs.js';
export { findProviders } from './find-providers.js';
export type { ProviderQuestion, ProvidersResult } from './find-providers.js';
export { groupHubs } from './group-hubs.js';
export type { HubGroup } from './group-hubs.js';
export { indexNames, matchNames } from './match-names.js';
export type { NameIndex, NameMatch, Names, PlaceChoice } from './match-names.js';
export { nationOfCode, nationsOfArea } from './nations-pack.js';
export type { NationHit } from './nations-pack.js';
export { unpackOutcodes } from './outcodes-pack.js';
export type { OutcodeIndex, OutcodeShare } from './outcodes-pack.js';
export { parsePlace } from './parse-place.js';
export type { ParsedPlace } from './parse-place.js';
export { indexPlaces } from './place-index.js';
export type { PlaceIndex, PlaceSlices } from './place-index.js';
export { hubRegions, regionOfArea } from './slice-types.js';
export type {
  DistrictsSlice,
  HubArea,
  HubAreasSlice,
  HubRegion,
  OutcodesSlice,
  PackedNation,
  SeenWith,
  TownsSlice,
} from './slice-types.js';
export { unpackTowns } from './towns-pack.js';
export type { TownPlace } from './towns-pack.js';
