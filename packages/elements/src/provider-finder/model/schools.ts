import {
  findHubNames,
  hasSchoolElsewhere,
  schoolPlace,
  unpackDistricts,
  type DistrictPlace,
  type FoundHubs,
  type HubNamesSlice,
  type PlaceChoice,
} from '@npq-widgets/data/finder';
import type { SchoolsResult } from '@npq-widgets/data/workplaces';
import type { Facts } from '../../core/view.js';

/** What came of looking for schools, and for which text. */
export interface SchoolsCame {
  readonly text: string;
  readonly result: SchoolsResult;
  /** For what was typed before they could not be looked up either, which was said then. */
  readonly wasLost?: boolean;
}

/** What is typed may mean these, besides places. */
export interface Suggested {
  readonly hubs: readonly PlaceChoice[];
  /** Those that came for what is typed now. */
  readonly schools: readonly PlaceChoice[];
}

/** Hubs and schools for what is typed now, as places to choose; none while districts are on their way. */
export function schoolSuggester(): (
  came: SchoolsCame | undefined,
  text: string,
  names: HubNamesSlice,
  facts: Facts,
) => Suggested {
  let last: { readonly slice: unknown; readonly districts: readonly DistrictPlace[] } | undefined;
  return (came, text, names, facts) => {
    const slice = facts.get('districts');
    if (!slice) return { hubs: [], schools: [] };
    if (last?.slice !== slice) last = { slice, districts: unpackDistricts(slice) };
    const { districts } = last;
    const hubs = findHubNames(text, names, districts);
    if (came?.text !== text || came.result.outcome !== 'found') return { hubs, schools: [] };
    const { schools, date } = came.result;
    return { hubs, schools: schools.flatMap((school) => schoolPlace(school, districts, date) ?? []) };
  };
}

/** What was sent is the name of a place, and of a school that none of its hubs serves. */
export function isSchoolElsewhere(
  text: string,
  came: SchoolsCame | undefined,
  found: FoundHubs | undefined,
  facts: Facts,
): boolean {
  if (!found || came?.text !== text || came.result.outcome !== 'found') return false;
  const slice = facts.get('districts');
  return slice !== undefined && hasSchoolElsewhere(text, came.result.schools, found, unpackDistricts(slice));
}
