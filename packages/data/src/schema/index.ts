// Schemas and the types inferred from them. One block a noun, in alphabetical order of the file.
export { district, districtCode, districtRecord } from './districts.js';
export type { District, DistrictRecord } from './districts.js';
export { frameworkItem, frameworkRecord, frameworkReviewRecord } from './frameworks.js';
export type { FrameworkItem, FrameworkItemOf, FrameworkRecord, FrameworkReviewRecord, PlacedBy } from './frameworks.js';
export { areaCode, hub, hubRecord } from './hubs.js';
export type { Hub, HubRecord } from './hubs.js';
export { nation, nationRecord } from './nations.js';
export type { Nation, NationRecord } from './nations.js';
export { outcode, outcodeRecord, outwardCode } from './outcodes.js';
export type { Outcode, OutcodeRecord } from './outcodes.js';
export { dayLengthRecord, programmeRecord } from './programmes.js';
export type {
  Amount, AmountUnit, Bound, ComponentMode, DayLength, DayLengthRecord, Programme, ProgrammeComponent, ProgrammeRecord, Rhythm,
  SingleAmount,
} from './programmes.js';
export {
  attested, confidence, evidence, id, isoDate, itemOf, licence, parseRecord, recordOf, sourceIds, text, webAddress,
} from './record.js';
export type { Attested, Confidence, Evidence, Licence, RecordFile } from './record.js';
export { defineSlice } from './slice.js';
export type { Slice } from './slice.js';
export { source, sourceKind, sourceRecord } from './source.js';
export type { Source, SourceKind, SourceRecord } from './source.js';
export { town, townRecord } from './towns.js';
export type { Town, TownRecord } from './towns.js';
