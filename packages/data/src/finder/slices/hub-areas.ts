import type { DistrictRecord, Hub, HubRecord, SourceRecord } from '../../schema/index.js';
import { earliestReview, noteSources } from '../../sources.js';
import type { SourceNotes } from '../../sources.js';
import type { HubArea } from '../hub-area.js';
import { hubRegions, regionOfArea } from '../hub-regions.js';
import type { HubRegion } from '../hub-regions.js';

/** The hub areas of one region. */
export interface HubAreasSlice {
  readonly hubs: readonly HubArea[];
  /** Day up to which the designations run. */
  readonly holdsUntil: string | null;
  readonly reviewBy: string;
  readonly sources: SourceNotes;
}

interface Records {
  hubs: HubRecord;
  districts: DistrictRecord;
  sources: SourceRecord;
}

function hubArea(
  { id, name, website, email, phone, districts, deliversWith = [] }: Hub,
  nameOf: ReadonlyMap<string, string>,
): HubArea {
  return {
    id,
    name,
    website,
    email,
    phone: phone?.number ?? null,
    then: phone?.then ?? null,
    covers: districts.map(({ code, part }) => (nameOf.get(code) ?? '') + (part ? ` (${part.side})` : '')),
    seenWith: deliversWith.map(({ provider, period, confidence }) => ({
      provider,
      period,
      sure: confidence === 'high',
    })),
  };
}

/** One small module a region: a search shows one or two hubs, so it downloads no more than their regions. */
export const members = hubRegions;

export function build({ hubs, districts, sources }: Records, region: HubRegion): HubAreasSlice {
  const nameOf = new Map(districts.items.map(({ id, name }) => [id, name]));
  const own = hubs.items.filter(({ id }) => regionOfArea(id) === region);
  return {
    hubs: own.map((hub) => hubArea(hub, nameOf)),
    holdsUntil: own[0]?.holdsUntil ?? null,
    reviewBy: earliestReview(own),
    sources: noteSources(sources, ['tsh-finder']),
  };
}
