import { indexPlaces } from '@npq-widgets/data/finder';
import { districtsSlice, outcodesSlice, townsSlice } from '../../../packages/data/src/finder/places.slice.js';
import { records } from '../records/all-records.js';

/** The slices of places as a page gets them, built from the records. */
export const slices = {
  districts: districtsSlice.build(records),
  outcodes: outcodesSlice.build(records),
  towns: townsSlice.build(records),
};

/** The same, unpacked once for all searches. */
export const places = indexPlaces(slices);
