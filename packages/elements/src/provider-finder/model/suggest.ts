import {
  findPlaceNames,
  indexPlaces,
  parsePlace,
  slicesForPlace,
  type DistrictsSlice,
  type NameIndex,
  type PlaceChoice,
  type PlaceSlices,
} from '@npq-widgets/data/finder';
import type { Facts } from '../../core/view.js';

/** The places that a name may become that is being typed; none while facts are on their way, or for a postcode. */
type PlaceSuggester = (text: string, facts: Facts) => readonly PlaceChoice[];

/** The suggestions of one finder: names are made ready once for the facts that are there. */
export function placeSuggester(): PlaceSuggester {
  let last: { readonly slices: readonly unknown[]; readonly names: NameIndex } | undefined;
  return (text, facts) => {
    const place = parsePlace(text);
    if (place.kind !== 'words' || text.trim().length < 2) return [];
    const own = slicesForPlace(place).map((name) => [name, facts.get(name)] as const);
    const slices = own.map(([, slice]) => slice);
    if (slices.includes(undefined)) return [];
    if (!last?.slices.every((slice, at) => slice === slices[at])) {
      const places = Object.fromEntries(own) as Partial<PlaceSlices> & { readonly districts: DistrictsSlice };
      last = { slices, names: indexPlaces(places).names };
    }
    return findPlaceNames(text, last.names);
  };
}
