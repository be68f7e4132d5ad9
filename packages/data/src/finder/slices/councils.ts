import type { CouncilRecord, CountyRecord, NationRecord, SourceRecord } from '../../schema/index.js';
import { earliestReview, findSourceIds, noteSources } from '../../sources.js';
import type { SourceNotes } from '../../sources.js';
import { packAreas } from '../councils-pack.js';
import type { PackedAreas } from '../councils-pack.js';
import { districtCodes } from '../districts-pack.js';
import type { DistrictRecords } from '../districts-pack.js';

/** Councils of today and of the past, and counties, packed; those to come are in the slice `districts`. `unpackAreas` reads it. */
export interface CouncilsSlice extends Omit<PackedAreas, 'coming'> {
  /** Nations other than England, so that their names are known too. */
  readonly nations: readonly string[];
  readonly reviewBy: string;
  readonly sources: SourceNotes;
}

interface Records extends DistrictRecords {
  readonly councils: CouncilRecord;
  readonly counties: CountyRecord;
  readonly nations: NationRecord;
  readonly sources: SourceRecord;
}

/** Councils that are or were. */
const councilsOfNow = ({ councils }: Records): CouncilRecord['items'] =>
  councils.items.filter(({ from }) => from === undefined);

function areasOfNow(records: Records): Omit<PackedAreas, 'coming'> {
  const now = councilsOfNow(records);
  const { council, former, county, wider } = packAreas(now, records.counties.items, districtCodes(records));
  return { council, former, county, wider };
}

export const build = (records: Records): CouncilsSlice => ({
  ...areasOfNow(records),
  nations: records.nations.items.filter(({ kind }) => kind === 'nation').map(({ name }) => name),
  reviewBy: earliestReview([...councilsOfNow(records), ...records.counties.items]),
  sources: noteSources(
    records.sources,
    findSourceIds([...councilsOfNow(records), ...records.counties.items]),
  ),
});
