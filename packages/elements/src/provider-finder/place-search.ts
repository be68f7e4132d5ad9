// A module of its own, so that a page downloads the search and its words when someone is about to use them.
import { findHubs, groupHubs, indexPlaces, parsePlace, slicesForPlace } from '@npq-widgets/data/finder';
import type { FoundHubs, HubsResult, ParsedPlace, PlaceChoice, PlaceIndex, PlaceSlices } from '@npq-widgets/data/finder';

export { errorHelp, errorOf, resultPanel } from './result-panel.js';
export { RESULT_WORDS } from './result-messages.js';
export { groupHubs, parsePlace, slicesForPlace };

let last: { slices: PlaceSlices; index: PlaceIndex } | undefined;

/** Unpacks the slices anew only when other ones have come. */
function indexOf(slices: PlaceSlices): PlaceIndex {
  const { districts, outcodes, towns } = slices;
  const isSame = last?.slices.districts === districts && last.slices.outcodes === outcodes && last.slices.towns === towns;
  if (!last || !isSame) last = { slices, index: indexPlaces(slices) };
  return last.index;
}

/** Looks a place up. A place that needs no slices is answered without any. */
export function lookUp(place: ParsedPlace | PlaceChoice, slices: PlaceSlices | undefined): HubsResult {
  if (slices) return findHubs(place, indexOf(slices));
  return findHubs(place, { districts: [], england: new Map(), nations: [], names: { districts: [], towns: [], nations: [], entries: [] } });
}

/** The hubs that an answer shows, once a border is settled; undefined when it shows none. */
export function hubsShown(result: HubsResult, side: 'england' | 'elsewhere' | undefined): FoundHubs | undefined {
  if (result.outcome === 'found') return result;
  return result.outcome === 'border' && side === 'england' ? result.inEngland : undefined;
}
