import type { CouncilRecord, SourceRecord } from '../../schema/index.js';
import { earliestReview, findSourceIds, noteSources } from '../../sources.js';
import type { SourceNotes } from '../../sources.js';
import { packAreas } from '../councils-pack.js';
import { districtCodes } from '../districts-pack.js';
import type { DistrictRecords } from '../districts-pack.js';
import { packDistricts } from '../districts-pack.js';
import type { PackedDistricts } from '../districts-pack.js';

/** Every district of England and the hubs that cover it, packed. `unpackDistricts` reads it. */
export interface DistrictsSlice extends PackedDistricts {
  /** Councils to come, as `packAreas` writes them: what some districts go into, and when. */
  readonly coming: string;
  readonly reviewBy: string;
  readonly sources: SourceNotes;
}

interface Records extends DistrictRecords {
  readonly councils: CouncilRecord;
  readonly sources: SourceRecord;
}

/** Councils that are not there yet. */
const toCome = ({ items }: CouncilRecord): CouncilRecord['items'] =>
  items.filter(({ from }) => from !== undefined);

export const build = ({ councils, districts, hubs, sources }: Records): DistrictsSlice => ({
  ...packDistricts(districts.items, hubs.items),
  coming: packAreas(councils.items, [], districtCodes({ districts, hubs })).coming,
  reviewBy: earliestReview([...districts.items, ...toCome(councils)]),
  sources: noteSources(sources, ['tsh-guidance-2023', ...findSourceIds(toCome(councils))]),
});
