import type { NationRecord, OutcodeRecord, SourceRecord } from '../../schema/index.js';
import { earliestReview, noteSources } from '../../sources.js';
import type { SourceNotes } from '../../sources.js';
import { districtCodes } from '../districts-pack.js';
import type { DistrictRecords } from '../districts-pack.js';
import { packNation } from '../nations-pack.js';
import type { PackedNation } from '../nations-pack.js';
import { packOutcodes } from '../outcodes-pack.js';

/** Outward codes of England and other nations, packed. `unpackOutcodes` and `nationOfCode` read it. */
export interface OutcodesSlice {
  readonly england: string;
  readonly nations: readonly PackedNation[];
  readonly reviewBy: string;
  readonly sources: SourceNotes;
}

interface Records extends DistrictRecords {
  readonly outcodes: OutcodeRecord;
  readonly nations: NationRecord;
  readonly sources: SourceRecord;
}

export const build = (records: Records): OutcodesSlice => ({
  england: packOutcodes(records.outcodes.items, districtCodes(records)),
  nations: records.nations.items.map(packNation),
  reviewBy: earliestReview(records.outcodes.items),
  sources: noteSources(records.sources, ['gias-2023-11']),
});
