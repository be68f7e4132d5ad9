import {
  findHubs,
  indexPlaces,
  NO_PLACES,
  parsePlace,
  slicesForPlace,
  type FoundHubs,
  type HubsResult,
  type ParsedPlace,
  type PlaceChoice,
  type PlaceSliceName,
  type PlaceSlices,
} from '@npq-widgets/data/finder';
import type { Facts } from '../../core/view.js';
import type { Query, Side } from './state.js';

/** What a place is looked up in, by slice name. */
type Slices = Partial<PlaceSlices>;

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
  readonly places: Slices;
}

/** Looks a place up. Undefined: facts that it needs are on their way. */
export type PlaceSearch = (query: Query, side: Side | undefined, facts: Facts) => Answer | undefined;

const PROBLEMS: readonly HubsResult['outcome'][] = [
  'empty',
  'not-a-postcode',
  'unknown-name',
  'unknown-code',
];

/** The function, which works again only when it is given something else than the last time. */
function remember<Args extends readonly unknown[], Value>(
  work: (...args: Args) => Value,
): (...args: Args) => Value {
  let last: { readonly args: Args; readonly value: Value } | undefined;
  return (...args) => {
    const isSame = last?.args.length === args.length && args.every((one, at) => one === last?.args[at]);
    if (!last || !isSame) last = { args, value: work(...args) };
    return last.value;
  };
}

/** A school of which the index names no district is looked for by its postcode. */
function placeOf(query: Query): ParsedPlace | PlaceChoice {
  if (typeof query === 'string') return parsePlace(query);
  return query.postcode === undefined ? query : parsePlace(query.postcode);
}

function hubsShown(result: HubsResult, side: Side | undefined): FoundHubs | undefined {
  if (result.outcome === 'found') return result;
  return result.outcome === 'border' && side === 'england' ? (result.inEngland ?? undefined) : undefined;
}

/**
 * The search of one finder, whose parts all ask it at every change. It looks a place up once.
 *
 * @param lookUp so that a test can count
 */
export function placeSearch(lookUp: typeof findHubs = findHubs): PlaceSearch {
  const search = remember((query: Query, ...own: readonly unknown[]) => {
    const place = placeOf(query);
    const names = slicesForPlace(place);
    const places: Slices = Object.fromEntries(own.map((slice, at) => [names[at] ?? '', slice]));
    const { districts } = places;
    const result = lookUp(place, districts ? indexPlaces({ ...places, districts }) : NO_PLACES);
    return {
      result,
      isProblem: PROBLEMS.includes(result.outcome),
      readAs: 'corrected' in place && place.corrected ? place.code : '',
      places,
    };
  });
  const hubsOf = remember((searched: ReturnType<typeof search>, side: Side | undefined) => ({
    ...searched,
    found: hubsShown(searched.result, side),
  }));
  return (query, side, facts) => {
    // All of them are asked for before any is waited for.
    const own = slicesForPlace(placeOf(query)).map((name: PlaceSliceName) => facts.get(name));
    return own.includes(undefined) ? undefined : hubsOf(search(query, ...own), side);
  };
}
