// A module of its own, so that a page downloads the search and its words when someone is about to use them.
import { findHubs, groupHubs, indexPlaces, parsePlace, slicesForPlace } from '@npq-widgets/data/finder';
import type {
  DistrictsSlice,
  FoundHubs,
  HubAreasSlice,
  HubsResult,
  OutcodesSlice,
  ParsedPlace,
  PlaceChoice,
  PlaceIndex,
  PlaceSlices,
  TownsSlice,
} from '@npq-widgets/data/finder';
import type { FinderState } from './finder-state.js';
import { errorOf, type AnswerKit, type ShownAnswer } from './result-panel.js';

export { errorSummary } from './error-summary.js';
export { errorHelp, resultPanel } from './result-panel.js';
export { resultStyles } from './result-panel.styles.js';
export { RESULT_WORDS } from './result-messages.js';

/** What a question is answered with. Each gives undefined while something is still on its way. */
export interface Bring {
  readonly places: (names: readonly ('districts' | 'outcodes' | 'towns')[]) => Places | undefined;
  /** The regions of hub areas, by slice name. */
  readonly regions: (areas: readonly string[]) => Record<string, HubAreasSlice> | undefined;
}
type Places = Partial<{ districts: DistrictsSlice; outcodes: OutcodesSlice; towns: TownsSlice }>;

/** An answer that is complete. */
export interface Answer extends ShownAnswer {
  readonly found: FoundHubs | undefined;
  /** What is wrong with what was typed, as a sentence; else empty. */
  readonly error: string;
}

let last: { slices: PlaceSlices; index: PlaceIndex } | undefined;

/** Unpacks the slices anew only when other ones have come. */
function indexOf(slices: PlaceSlices): PlaceIndex {
  const { districts, outcodes, towns } = slices;
  const isSame =
    last?.slices.districts === districts && last.slices.outcodes === outcodes && last.slices.towns === towns;
  if (!last || !isSame) last = { slices, index: indexPlaces(slices) };
  return last.index;
}

const NO_PLACES: PlaceIndex = {
  districts: [],
  england: new Map(),
  nations: [],
  names: { districts: [], towns: [], nations: [], entries: [] },
};

/** A place that needs no slices, because it is no place, is answered without any. */
function lookUp(place: ParsedPlace | PlaceChoice, { districts, outcodes, towns }: Places): HubsResult {
  return findHubs(place, districts ? indexOf({ districts, outcodes, towns }) : NO_PLACES);
}

/** The hubs that an answer shows, once a border is settled; undefined when it shows none. */
function hubsShown(result: HubsResult, side: FinderState['side']): FoundHubs | undefined {
  if (result.outcome === 'found') return result;
  return result.outcome === 'border' && side === 'england' ? result.inEngland : undefined;
}

/** The answer to a question, or undefined while something that it needs is on its way. */
export function answerTo(
  query: string | PlaceChoice,
  { typed, side }: FinderState,
  bring: Bring,
  say: AnswerKit['say'],
): Answer | undefined {
  const place = typeof query === 'string' ? parsePlace(query) : query;
  const places = bring.places(slicesForPlace(place));
  if (!places) return undefined;
  const result = lookUp(place, places);
  const found = hubsShown(result, side);
  const regions = bring.regions(found?.areas.map(({ area }) => area) ?? []);
  if (!regions) return undefined;
  const { districts, outcodes, towns } = places;
  return {
    result,
    side,
    found,
    regions,
    groups: found
      ? groupHubs(
          found.areas,
          Object.values(regions).flatMap(({ hubs }) => hubs),
        )
      : [],
    sources: {
      outcodes: outcodes?.sources,
      towns: towns?.sources,
      shared: found?.shared.length ? districts?.sources : undefined,
    },
    readAs: 'corrected' in place && place.corrected ? say('RESULT_READ_AS', { typed, code: place.code }) : '',
    error: errorOf(result, say),
  };
}

/** The ids of an answer's hub areas and districts: what an event may tell. */
export const idsOf = ({ areas }: FoundHubs): { areas: string[]; districts: string[] } => ({
  areas: areas.map(({ area }) => area),
  districts: [...new Set(areas.flatMap(({ districts }) => districts.map(({ code }) => code)))],
});
