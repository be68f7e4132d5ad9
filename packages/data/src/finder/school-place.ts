import type { School } from '../workplaces/school.js';
import type { DistrictPlace } from './districts-pack.js';
import type { FoundHubs } from './hub-reasons.js';
import type { PlaceChoice } from './name-index.js';
import { normaliseName } from './normalise-name.js';

/** A school as a place to choose, by its postcode where its district is none of these; null where it has none either. `listed`: the day of the list that it is from. */
export function schoolPlace(
  { urn, name, town, postcode, district: code, formerDistrict }: School,
  districts: readonly DistrictPlace[],
  listed: string,
): PlaceChoice | null {
  const district = districts.find((one) => one.code === code);
  const about = { kind: 'school', name, listed, urn } as const;
  if (!district)
    return postcode
      ? { ...about, label: `${name}, ${town || postcode}`, district: '', hub: null, postcode }
      : null;
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
  return schools.some((school) => {
    if (!` ${normaliseName(school.name)} `.includes(wanted)) return false;
    const place = schoolPlace(school, districts, '');
    const own = districts.find(({ code }) => code === place?.district)?.hubs ?? [];
    const hubs = place?.hub ? [place.hub] : own;
    return hubs.length > 0 && !hubs.some((hub) => found.has(hub));
  });
}
