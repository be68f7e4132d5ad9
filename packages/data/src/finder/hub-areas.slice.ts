import type { DistrictRecord, Hub, HubRecord, SourceRecord } from '../schema/index.js';
import type { Slice } from '../schema/slice.js';
import { noteSources } from '../sources.js';
import { hubRegions, regionOfArea } from './slice-types.js';
import type { HubArea, HubAreasSlice } from './slice-types.js';

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
export const hubAreaSlices = hubRegions.map(
  (region): Slice<Records, HubAreasSlice> => ({
    name: `hub-areas-${region}`,
    type: 'HubAreasSlice',
    from: '@npq-widgets/data/finder',
    build: ({ hubs, districts, sources }) => {
      const nameOf = new Map(districts.items.map(({ id, name }) => [id, name]));
      const own = hubs.items.filter(({ id }) => regionOfArea(id) === region);
      return {
        hubs: own.map((hub) => hubArea(hub, nameOf)),
        holdsUntil: own[0]?.holdsUntil ?? null,
        reviewBy: own.map(({ reviewBy }) => reviewBy).sort()[0] ?? '',
        sources: noteSources(sources, ['tsh-finder']),
      };
    },
  }),
);
