import type { SourceRecord, TownRecord } from '../../schema/index.js';
import { findSourceIds, noteSources } from '../../sources.js';
import type { SourceNotes } from '../../sources.js';
import { districtCodes } from '../districts-pack.js';
import type { DistrictRecords } from '../districts-pack.js';
import { townGroups } from '../normalise-place.js';
import type { TownGroup } from '../normalise-place.js';
import { packTowns, townsUnder } from '../towns-pack.js';
import type { PackedTowns } from '../towns-pack.js';

/** Towns and villages that a name with one of these first letters can mean, packed. `unpackTowns` reads it. */
export interface TownsSlice extends PackedTowns {
  readonly sources: SourceNotes;
}

interface Records extends DistrictRecords {
  readonly towns: TownRecord;
  readonly sources: SourceRecord;
}

/** One small module a group: a slip of the finger keeps the first one, so a search downloads no other. */
export const members = townGroups;

export const build = (records: Records, group: TownGroup): TownsSlice => ({
  ...packTowns(townsUnder(group, records.towns.items), districtCodes(records)),
  sources: noteSources(records.sources, findSourceIds(townsUnder(group, records.towns.items))),
});
