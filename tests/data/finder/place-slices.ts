import { indexPlaces } from '@npq-widgets/data/finder';
import { build as buildDistricts } from '../../../packages/data/src/finder/slices/districts.js';
import { build as buildOutcodes } from '../../../packages/data/src/finder/slices/outcodes.js';
import { build as buildTowns } from '../../../packages/data/src/finder/slices/towns.js';
import { records } from '../records/all-records.js';

/** The slices of places as a page gets them, built from the records. */
export const slices = {
  districts: buildDistricts(records),
  outcodes: buildOutcodes(records),
  towns: buildTowns(records),
};

/** The same, unpacked once for all searches. */
export const places = indexPlaces(slices);
