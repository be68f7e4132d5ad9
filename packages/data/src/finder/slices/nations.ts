import type { NationRecord, SourceRecord } from '../../schema/index.js';
import { findSourceIds, noteSources } from '../../sources.js';
import type { SourceNotes } from '../../sources.js';
import { packNation } from '../nations-pack.js';
import type { PackedNation } from '../nations-pack.js';

/** Outward codes of other nations, packed. `nationOfCode` reads them. */
export interface NationsSlice {
  readonly nations: readonly PackedNation[];
  readonly sources: SourceNotes;
}

interface Records {
  readonly nations: NationRecord;
  readonly sources: SourceRecord;
}

export const build = ({ nations, sources }: Records): NationsSlice => ({
  nations: nations.items.map(packNation),
  sources: noteSources(sources, findSourceIds(nations.items)),
});
