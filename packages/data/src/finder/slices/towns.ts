import type { NationRecord, SourceRecord, TownRecord } from '../../schema/index.js';
import { noteSources } from '../../sources.js';
import type { SourceNotes } from '../../sources.js';
import { districtCodes } from '../district-records.js';
import type { DistrictRecords } from '../district-records.js';
import { packTowns } from '../towns-pack.js';
import type { PackedTowns } from '../towns-pack.js';

/** Towns, packed. `unpackTowns` reads it. */
export interface TownsSlice extends PackedTowns {
  /** Nations other than England, so that their names are known too. */
  readonly nations: readonly string[];
  readonly sources: SourceNotes;
}

interface Records extends DistrictRecords {
  readonly towns: TownRecord;
  readonly nations: NationRecord;
  readonly sources: SourceRecord;
}

export const build = (records: Records): TownsSlice => ({
  ...packTowns(records.towns.items, districtCodes(records)),
  nations: records.nations.items.filter(({ kind }) => kind === 'nation').map(({ name }) => name),
  sources: noteSources(records.sources, ['geonames']),
});
