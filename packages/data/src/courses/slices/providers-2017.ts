import type { Provider2017Record, Region2017 } from '../../schema/providers-2017.js';
import type { SourceRecord } from '../../schema/source.js';
import { findSourceIds, noteSources } from '../../sources.js';
import type { SourceNotes } from '../../sources.js';

/** Names by region; a name may stand in several. */
export interface Providers2017Slice {
  readonly regions: Readonly<Partial<Record<Region2017, readonly string[]>>>;
  readonly notes: readonly string[];
  readonly sources: SourceNotes;
}

interface Records {
  readonly 'providers-2017': Provider2017Record;
  readonly sources: SourceRecord;
}

export function build({ 'providers-2017': { items, notes }, sources }: Records): Providers2017Slice {
  const regions: Partial<Record<Region2017, string[]>> = {};
  for (const { region, name } of items) (regions[region] ??= []).push(name);
  return { regions, notes, sources: noteSources(sources, findSourceIds(items)) };
}
