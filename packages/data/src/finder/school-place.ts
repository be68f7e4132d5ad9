import type { School } from '../workplaces/school.js';
import type { DistrictPlace } from './districts-pack.js';
import { groupByHubs } from './group-by-hubs.js';
import type { FoundHubs } from './hub-reasons.js';
import type { PlaceChoice } from './name-index.js';
import { normaliseName } from './normalise-name.js';

/**
 * A school as a place to choose, by its postcode where the index names no district; null where it names one that is not known.
 *
 * @param listed the day of the list that it is from
 */
export function schoolPlace(
  { urn, name, town, postcode, district: code, formerDistrict }: School,
  districts: readonly DistrictPlace[],
  listed: string,
): PlaceChoice | null {
  const district = districts.find((one) => one.code === code);
  const about = { kind: 'school', name, listed, urn } as const;
  if (!code && postcode)
    return { ...about, label: `${name}, ${town || postcode}`, district: '', hub: null, postcode };
  if (!district) return null;
  const side = district.sides.find(({ formerDistricts }) => formerDistricts.includes(formerDistrict));
  return {
    ...about,
    label: `${name}, ${town || district.name}`,
    ...{ district: code, hub: side?.area ?? null },
  };
}

/**
 * True where a school that has the words in its name belongs to none of the hubs that were found for a place of that name:
 * `Castleton` is a village in Dorset, and Castleton Primary School is in Leeds.
 */
export function hasSchoolElsewhere(
  words: string,
  schools: readonly School[],
  { areas }: FoundHubs,
  districts: readonly DistrictPlace[],
): boolean {
  const wanted = ` ${normaliseName(words)} `;
  const found = new Set(areas.map(({ area }) => area));
  const places = schools
    .filter(({ name }) => ` ${normaliseName(name)} `.includes(wanted))
    .flatMap((school) => schoolPlace(school, districts, '') ?? []);
  // Of a school whose district is not known nobody can say so.
  const known = places.filter(({ district }) => district !== '');
  return groupByHubs(known, districts).some(({ hubs }) => !hubs.some((hub) => found.has(hub)));
}
