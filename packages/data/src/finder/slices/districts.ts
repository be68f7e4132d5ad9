import type { SourceRecord } from '../../schema/index.js';
import { earliestReview, noteSources } from '../../sources.js';
import type { SourceNotes } from '../../sources.js';
import type { DistrictRecords } from '../district-records.js';
import { packDistricts } from '../districts-pack.js';
import type { PackedDistricts } from '../districts-pack.js';

/** Every district of England and the hubs that cover it, packed. `unpackDistricts` reads it. */
export interface DistrictsSlice extends PackedDistricts {
  readonly reviewBy: string;
  readonly sources: SourceNotes;
}

interface Records extends DistrictRecords {
  readonly sources: SourceRecord;
}

export const build = ({ districts, hubs, sources }: Records): DistrictsSlice => ({
  ...packDistricts(districts.items, hubs.items),
  reviewBy: earliestReview(districts.items),
  sources: noteSources(sources, ['tsh-guidance-2023']),
});
