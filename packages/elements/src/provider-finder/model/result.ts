import type { ProvidersSlice, SourceNote, SourceNotes } from '@npq-widgets/data';
import { groupHubs, type HubGroup } from '@npq-widgets/data/finder';
import type { HubIdentity } from '../../core/contexts.js';
import type { Facts } from '../../core/view.js';
import { regionsOf, type Region } from './regions.js';
import type { FinderCode } from './screen.js';
import type { Answer } from './search.js';
import type { FinderState, Query } from './state.js';

export interface ResultArgs extends Pick<FinderState, 'side' | 'typed' | 'asked'> {
  readonly query: Query;
  readonly hub: HubIdentity | undefined;
  /** ISO day. */
  readonly today: string;
}

/** Everything that is shown of what a search came to. */
export interface PlaceResult extends Pick<Answer, 'result' | 'found' | 'isProblem' | 'readAs'> {
  readonly side: ResultArgs['side'];
  readonly typed: string;
  readonly asked: number;
  /** What each card shows. */
  readonly groups: readonly HubGroup[];
  /** Area codes of the hub whose page this is. */
  readonly pageAreas: readonly string[];
  /** Undefined while they are on their way: a card does not wait for the names of providers. */
  readonly providers: ProvidersSlice | undefined;
  readonly listOfHubs: ListOfHubs;
  readonly sources: readonly SourceNote[];
  /** Facts on show that are past their day. */
  readonly expired: readonly { readonly slice: string; readonly reviewBy: string }[];
}

/** What DfE's list of hubs says of itself; days are ISO days. */
export interface ListOfHubs {
  readonly published: string;
  /** Undefined: no day is given. */
  readonly holdsUntil: string | undefined;
}

const notesOf = (sources: readonly (SourceNotes | undefined)[]): SourceNote[] =>
  sources.flatMap((notes) => Object.values(notes ?? {}));

/** Regions cite the same list: it is named once. */
function sourcesOf(regions: readonly Region[], { found, places }: Answer): SourceNote[] {
  const hubs = Object.values(Object.assign({}, ...regions.map(({ slice }) => slice.sources)) as SourceNotes);
  const { outcodes, councils, districts } = places;
  const towns = Object.entries(places).find(([name]) => name.startsWith('towns-'))?.[1];
  const shared = found?.shared.length ? districts?.sources : undefined;
  return [...hubs, ...notesOf([outcodes?.sources, councils?.sources, towns?.sources, shared])];
}

/** What a search came to, with the hubs that it found; undefined while something is on its way. */
export function presentResult(args: ResultArgs, facts: Facts<FinderCode>): PlaceResult | undefined {
  const { query, side, typed, asked, hub, today } = args;
  const answer = facts.get('search')?.(query, side, facts);
  if (!answer) return undefined;
  const { result, found, isProblem, readAs } = answer;
  // The form says what is wrong, in words that come when something is.
  if (isProblem && !facts.get('problems')) return undefined;
  const areas = found?.areas ?? [];
  const regions = regionsOf(
    areas.map(({ area }) => area),
    facts,
  );
  if (!regions) return undefined;
  const sources = sourcesOf(regions, answer);
  return {
    ...{ result, found, isProblem, readAs, side, typed, asked, sources },
    groups: groupHubs(
      areas,
      regions.flatMap(({ slice }) => slice.hubs),
    ),
    pageAreas: hub?.areas ?? [],
    providers: areas.length > 0 ? facts.get('providers') : undefined,
    listOfHubs: {
      published: sources[0]?.published ?? '',
      holdsUntil: regions[0]?.slice.holdsUntil ?? undefined,
    },
    expired: regions.flatMap(({ name, slice: { reviewBy } }) =>
      today > reviewBy ? { slice: name, reviewBy } : [],
    ),
  };
}

/** The ids of hub areas and districts that were found: what an event may tell. */
export const idsOf = ({ areas }: NonNullable<Answer['found']>) => ({
  areas: areas.map(({ area }) => area),
  districts: [...new Set(areas.flatMap(({ districts }) => districts.map(({ code }) => code)))],
});
