import type { School } from '../workplaces/school.js';
import type { DistrictPlace } from './districts-pack.js';
import type { PlaceChoice } from './name-index.js';

/** A school as a place to choose; null where its district is none of these. `listed`: the day of the list that it is from. */
export function schoolPlace(
  { urn, name, town, district: code, formerDistrict }: School,
  districts: readonly DistrictPlace[],
  listed: string,
): PlaceChoice | null {
  const district = districts.find((one) => one.code === code);
  if (!district) return null;
  const side = district.sides.find(({ formerDistricts }) => formerDistricts.includes(formerDistrict));
  return {
    kind: 'school',
    label: `${name}, ${town || district.name}`,
    ...{ name, district: code, hub: side?.area ?? null, listed, urn },
  };
}
