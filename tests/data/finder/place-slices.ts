import { indexPlaces, slicesForPlace } from '@npq-widgets/data/finder';
import type { ParsedPlace, PlaceChoice, PlaceIndex } from '@npq-widgets/data/finder';
import { build as buildCouncils } from '../../../packages/data/src/finder/slices/councils.js';
import { build as buildDistricts } from '../../../packages/data/src/finder/slices/districts.js';
import { build as buildNations } from '../../../packages/data/src/finder/slices/nations.js';
import {
  build as buildOutcodes,
  members as outcodeGroups,
} from '../../../packages/data/src/finder/slices/outcodes.js';
import { build as buildTowns, members } from '../../../packages/data/src/finder/slices/towns.js';
import { records } from '../records/all-records.js';

/** The slices of places as a page gets them, built from the records. */
export const slices = {
  districts: buildDistricts(records),
  nations: buildNations(records),
  councils: buildCouncils(records),
};

/** The towns by group, as slices. */
export const towns = members.map((group) => [`towns-${group}`, buildTowns(records, group)] as const);

/** The outward codes by group, as slices. */
export const outcodes = outcodeGroups.map(
  (group) => [`outcodes-${group}`, buildOutcodes(records, group)] as const,
);

const without = indexPlaces(slices);

const byGroup = new Map<string, PlaceIndex>(
  [...towns, ...outcodes].map(([name, slice]) => [name, indexPlaces({ ...slices, [name]: slice })] as const),
);

/** What a page has for a place once it has brought the slices that the place needs, and no others. */
export const placesFor = (place: ParsedPlace | PlaceChoice): PlaceIndex =>
  slicesForPlace(place)
    .map((name) => byGroup.get(name))
    .find(Boolean) ?? without;
