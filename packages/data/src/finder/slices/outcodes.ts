import type { OutcodeRecord, SourceRecord } from '../../schema/index.js';
import { earliestReview, noteSources } from '../../sources.js';
import type { SourceNotes } from '../../sources.js';
import { districtCodes } from '../districts-pack.js';
import type { DistrictRecords } from '../districts-pack.js';
import { outcodeGroupOf, outcodeGroups, packOutcodes } from '../outcodes-pack.js';
import type { OutcodeGroup } from '../outcodes-pack.js';

/** England's outward codes with one of these first letters, packed. `unpackOutcodes` reads them. */
export interface OutcodesSlice {
  readonly england: string;
  readonly reviewBy: string;
  readonly sources: SourceNotes;
}

interface Records extends DistrictRecords {
  readonly outcodes: OutcodeRecord;
  readonly sources: SourceRecord;
}

/** One small module a group: a postcode needs one of them. */
export const members = outcodeGroups;

export function build(records: Records, group: OutcodeGroup): OutcodesSlice {
  const own = records.outcodes.items.filter(({ id }) => outcodeGroupOf(id) === group);
  return {
    england: packOutcodes(own, districtCodes(records)),
    reviewBy: earliestReview(own),
    sources: noteSources(records.sources, ['gias-2023-11']),
  };
}
