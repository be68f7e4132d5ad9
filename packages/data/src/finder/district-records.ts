import type { DistrictRecord, HubRecord } from '../schema/index.js';
import { packDistricts, unpackDistricts } from './districts-pack.js';

/** What districts are packed from. */
export interface DistrictRecords {
  readonly hubs: HubRecord;
  readonly districts: DistrictRecord;
}

/** ONS codes in the order of the slice `districts`: other slices point at districts by their place in it. */
export const districtCodes = ({ districts, hubs }: DistrictRecords): string[] =>
  unpackDistricts(packDistricts(districts.items, hubs.items)).map(({ code }) => code);
