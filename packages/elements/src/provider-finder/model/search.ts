import {
  findHubs,
  indexPlaces,
  parsePlace,
  slicesForPlace,
  type DistrictsSlice,
  type FoundHubs,
  type HubsResult,
  type OutcodesSlice,
  type ParsedPlace,
  type PlaceChoice,
  type PlaceIndex,
  type TownsSlice,
} from '@npq-widgets/data/finder';
import type { Facts } from '../../core/view.js';
import type { Query, Side } from './state.js';

type Districts = DistrictsSlice | undefined;
type Outcodes = OutcodesSlice | undefined;
type Towns = TownsSlice | undefined;

/** What a search came to. */
export interface Answer {
  readonly result: HubsResult;
  /** The hubs to show, once a border is settled; undefined when there are none. */
  readonly found: FoundHubs | undefined;
  /** What was typed cannot be looked up: the field says so. */
  readonly isProblem: boolean;
  /** The postcode that we read, where a letter was taken for a digit; else empty. */
  readonly readAs: string;
  /** What it was looked up in. */
  readonly places: { readonly districts: Districts; readonly outcodes: Outcodes; readonly towns: Towns };
}

/** Looks a place up. Undefined: facts that it needs are on their way. */
export type PlaceSearch = (query: Query, side: Side | undefined, facts: Facts) => Answer | undefined;

const PROBLEMS: readonly HubsResult['outcome'][] = [
  'empty',
  'not-a-postcode',
  'unknown-name',
  'unknown-code',
];

/** What is no place at all is answered without facts. */
const NO_PLACES: PlaceIndex = {
  districts: [],
  england: new Map(),
  nations: [],
  names: { districts: [], towns: [], nations: [], entries: [] },
};

/** The function, which works again only when it is given something else than the last time. */
function remember<Given extends readonly unknown[], Value>(
  work: (...given: Given) => Value,
): (...given: Given) => Value {
  let last: { readonly given: Given; readonly value: Value } | undefined;
  return (...given) => {
    if (!last?.given.every((one, at) => one === given[at])) last = { given, value: work(...given) };
    return last.value;
  };
}

const placeOf = (query: Query): ParsedPlace | PlaceChoice =>
  typeof query === 'string' ? parsePlace(query) : query;

function hubsShown(result: HubsResult, side: Side | undefined): FoundHubs | undefined {
  if (result.outcome === 'found') return result;
  return result.outcome === 'border' && side === 'england' ? result.inEngland : undefined;
}

/**
 * The search of one finder, whose parts all ask it at every change. It looks a place up once.
 *
 * @param lookUp so that a test can count
 */
export function placeSearch(lookUp: typeof findHubs = findHubs): PlaceSearch {
  const index = remember((districts: Districts, outcodes: Outcodes, towns: Towns) =>
    districts ? indexPlaces({ districts, outcodes, towns }) : NO_PLACES,
  );
  const search = remember((query: Query, districts: Districts, outcodes: Outcodes, towns: Towns) => {
    const place = placeOf(query);
    const result = lookUp(place, index(districts, outcodes, towns));
    return {
      result,
      isProblem: PROBLEMS.includes(result.outcome),
      readAs: 'corrected' in place && place.corrected ? place.code : '',
      places: { districts, outcodes, towns },
    };
  });
  const settle = remember((searched: ReturnType<typeof search>, side: Side | undefined) => ({
    ...searched,
    found: hubsShown(searched.result, side),
  }));
  return (query, side, facts) => {
    const names = slicesForPlace(placeOf(query));
    // All of them are asked for before any is waited for.
    const districts = names.includes('districts') ? facts.get('districts') : undefined;
    const outcodes = names.includes('outcodes') ? facts.get('outcodes') : undefined;
    const towns = names.includes('towns') ? facts.get('towns') : undefined;
    const places = { districts, outcodes, towns };
    if (names.some((name) => !places[name])) return undefined;
    return settle(search(query, districts, outcodes, towns), side);
  };
}
