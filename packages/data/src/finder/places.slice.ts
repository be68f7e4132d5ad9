import type {
  DistrictRecord,
  HubRecord,
  NationRecord,
  OutcodeRecord,
  SourceRecord,
  TownRecord,
} from '../schema/index.js';
import type { Slice } from '../schema/slice.js';
import { noteSources } from '../sources.js';
import { packDistricts, unpackDistricts } from './districts-pack.js';
import { packNation } from './nations-pack.js';
import { packOutcodes } from './outcodes-pack.js';
import { packTowns } from './towns-pack.js';
import type { DistrictsSlice, OutcodesSlice, TownsSlice } from './slice-types.js';

interface Records {
  hubs: HubRecord;
  districts: DistrictRecord;
  outcodes: OutcodeRecord;
  nations: NationRecord;
  towns: TownRecord;
  sources: SourceRecord;
}

const from = '@npq-widgets/data/finder';
const soonest = (items: readonly { reviewBy: string }[]): string =>
  items.map(({ reviewBy }) => reviewBy).sort()[0] ?? '';

/** The other slices point at districts by their place in this one. */
const codesOf = ({ districts, hubs }: Records): string[] =>
  unpackDistricts(packDistricts(districts.items, hubs.items)).map(({ code }) => code);

export const districtsSlice: Slice<Records, DistrictsSlice> = {
  name: 'districts',
  type: 'DistrictsSlice',
  from,
  build: ({ districts, hubs, sources }) => ({
    ...packDistricts(districts.items, hubs.items),
    reviewBy: soonest(districts.items),
    sources: noteSources(sources, ['tsh-guidance-2023']),
  }),
};

export const outcodesSlice: Slice<Records, OutcodesSlice> = {
  name: 'outcodes',
  type: 'OutcodesSlice',
  from,
  build: (records) => ({
    england: packOutcodes(records.outcodes.items, codesOf(records)),
    nations: records.nations.items.map(packNation),
    reviewBy: soonest(records.outcodes.items),
    sources: noteSources(records.sources, ['gias-2023-11']),
  }),
};

export const townsSlice: Slice<Records, TownsSlice> = {
  name: 'towns',
  type: 'TownsSlice',
  from,
  build: (records) => ({
    ...packTowns(records.towns.items, codesOf(records)),
    nations: records.nations.items.filter(({ kind }) => kind === 'nation').map(({ name }) => name),
    sources: noteSources(records.sources, ['geonames']),
  }),
};
