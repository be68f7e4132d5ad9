import {
  findHubNames,
  hasSchoolElsewhere,
  schoolPlace,
  unpackDistricts,
  type DistrictPlace,
  type FoundHubs,
  type HubNamesSlice,
  type HubRegion,
  type PlaceChoice,
} from '@npq-widgets/data/finder';
import builtInNames from '@npq-widgets/data/slices/hub-names';
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
interface Suggested {
  readonly hubs: readonly PlaceChoice[];
  /** Those that came for what is typed now. */
  readonly schools: readonly PlaceChoice[];
}

/** The region of `EE5:A name`, by the letters of its code. */
const regionOf = (one: string): HubRegion => one.replace(/\d.*/s, '').toLowerCase() as HubRegion;

/** Names of hubs: the list that the page supplies, else ours; a region that it supplies names its hubs itself. */
export function hubNames(facts: Pick<Facts, 'supplied'>): HubNamesSlice {
  const list = facts.supplied('hub-names');
  if (list) return list;
  const ours = builtInNames.names.split('|');
  const supplied = [...new Set(ours.map(regionOf))].flatMap((region) => {
    const slice = facts.supplied(`hub-areas-${region}`);
    return slice ? [{ region, names: slice.hubs.map(({ id, name }) => `${id}:${name}`) }] : [];
  });
  const others = ours.filter((one) => !supplied.some(({ region }) => region === regionOf(one)));
  return { ...builtInNames, names: [...others, ...supplied.flatMap(({ names }) => names)].join('|') };
}

/** Hubs and schools for what is typed now, as places to choose; none while districts are on their way. */
export function schoolSuggester(): (came: SchoolsCame | undefined, text: string, facts: Facts) => Suggested {
  let last: { readonly slice: unknown; readonly districts: readonly DistrictPlace[] } | undefined;
  return (came, text, facts) => {
    const slice = facts.get('districts');
    if (!slice) return { hubs: [], schools: [] };
    if (last?.slice !== slice) last = { slice, districts: unpackDistricts(slice) };
    const { districts } = last;
    const hubs = findHubNames(text, hubNames(facts), districts);
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
