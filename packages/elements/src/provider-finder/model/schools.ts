import { schoolPlace, unpackDistricts, type DistrictPlace, type PlaceChoice } from '@npq-widgets/data/finder';
import type { SchoolsResult } from '@npq-widgets/data/workplaces';
import type { Facts } from '../../core/view.js';

/** What came of looking for schools, and for which text. */
export interface SchoolsCame {
  readonly text: string;
  readonly result: SchoolsResult;
}

/** So many stand in a list that places are in too. */
const MOST = 5;

/** The schools that came for what is typed now, as places to choose; none while districts are on their way. */
export function schoolSuggester(): (
  came: SchoolsCame | undefined,
  text: string,
  facts: Facts,
) => readonly PlaceChoice[] {
  let last: { readonly slice: unknown; readonly districts: readonly DistrictPlace[] } | undefined;
  return (came, text, facts) => {
    const slice = facts.get('districts');
    if (!slice || came?.text !== text || came.result.outcome !== 'found') return [];
    if (last?.slice !== slice) last = { slice, districts: unpackDistricts(slice) };
    const { districts } = last;
    const { schools, date } = came.result;
    return schools.flatMap((school) => schoolPlace(school, districts, date) ?? []).slice(0, MOST);
  };
}
