import type { ProvidersSlice, SourceNotes } from '@npq-widgets/data';
import { groupHubs, type HubGroup } from '@npq-widgets/data/finder';
import builtInPage from '@npq-widgets/data/slices/official-pages-find-a-hub';
import type { HubIdentity } from '../../core/contexts.js';
import type { Facts } from '../../core/view.js';
import type { SchoolBox } from '../views/place/schools.js';
import type * as noHubCode from '../views/result/no-hub.js';
import { regionsOf, sourcesOfRegions } from './regions.js';
import type { Answer, PlaceSearch } from './search.js';
import type { FinderState, Query } from './state.js';

export interface ResultArgs extends Pick<FinderState, 'side' | 'typed' | 'asked' | 'schools'> {
  readonly query: Query;
  /** The hub whose page this is. */
  readonly hub: HubIdentity | undefined;
  /** ISO day. */
  readonly today: string;
}

/** One website and its hub areas. */
export interface Card extends HubGroup {
  /** Set where it is the hub whose page this is. */
  readonly own: HubIdentity | undefined;
}

/** Where an answer is from: the list of hubs, and what placed the school. */
interface ResultSources {
  readonly hubs: SourceNotes;
  readonly codes: SourceNotes | undefined;
  readonly towns: SourceNotes | undefined;
  readonly councils: SourceNotes | undefined;
  /** Set where hubs share a district. */
  readonly shared: SourceNotes | undefined;
}

/** Everything that is shown of what a search came to. */
export interface PlaceResult extends Pick<Answer, 'result' | 'found' | 'isProblem' | 'readAs'> {
  /** What is said without a hub; undefined where one was found. */
  readonly noHub: typeof noHubCode | undefined;
  readonly side: ResultArgs['side'];
  readonly typed: string;
  readonly asked: number;
  /** Set where a school of the name that was typed belongs to none of the hubs: what says so. */
  readonly elsewhere: SchoolBox['elsewhereNote'] | undefined;
  /** The day of the list that has the school that was chosen; undefined where it was no school. */
  readonly listed: string | undefined;
  /** Its number. */
  readonly urn: string | undefined;
  /** The page's own hub first, then those with most schools. */
  readonly cards: readonly Card[];
  /** The cards stand in the order of their schools. */
  readonly isRanked: boolean;
  /** Undefined while they are on their way: a card does not wait for the names of providers. */
  readonly providers: ProvidersSlice | undefined;
  /** The day up to which hubs are named; undefined when there is none. */
  readonly holdsUntil: string | undefined;
  readonly sources: ResultSources;
  /** Address of DfE's list of hubs. */
  readonly officialPage: string;
  readonly reviewBy: string;
  readonly today: string;
  /** Facts on show that are past their day. */
  readonly expired: readonly { readonly slice: string; readonly reviewBy: string }[];
}

/** Code that a result needs. */
export interface AnswerCode {
  readonly search: PlaceSearch;
  readonly problems: object;
  readonly 'no-hub': typeof noHubCode;
  readonly schools: SchoolBox;
}

function cardsOf(groups: readonly HubGroup[], hub: HubIdentity | undefined): Card[] {
  const isOwn = ({ hubs }: HubGroup) => hubs.some((one) => hub?.areas.includes(one.hub.id));
  const cards = groups.map((group) => ({ ...group, own: isOwn(group) ? hub : undefined }));
  return [...cards.filter(({ own }) => own), ...cards.filter(({ own }) => !own)];
}

/** What a search came to, with the hubs that it found; undefined while something is on its way. */
export function presentResult(args: ResultArgs, facts: Facts<AnswerCode>): PlaceResult | undefined {
  const { query, side, typed, asked, hub, today, schools } = args;
  const answer = facts.get('search')?.(query, side, facts);
  if (!answer) return undefined;
  const { result, found, isProblem, readAs, places } = answer;
  // What is said without a hub comes when there is none; the form says what is wrong, in words that come when something is.
  const noHub = found ? undefined : facts.get('no-hub');
  const problems = isProblem ? facts.get('problems') : undefined;
  if ((!found && !noHub) || (isProblem && !problems)) return undefined;
  // It has come, where schools were looked up.
  const late = schools && facts.get('schools');
  const school = typeof query === 'object' ? query : undefined;
  const areas = found?.areas ?? [];
  const codes = areas.map(({ area }) => area);
  const regions = regionsOf(codes, facts);
  if (!regions) return undefined;
  const hubs = regions.flatMap(({ slice }) => slice.hubs);
  const groups = groupHubs(areas, hubs);
  const cards = cardsOf(groups, hub);
  const { sources, reviewBy } = sourcesOfRegions(regions);
  const sourcesIn = (family: string): SourceNotes | undefined =>
    Object.entries(places).find(([name]) => name.startsWith(family))?.[1]?.sources;
  return {
    ...{ result, found, noHub, isProblem, readAs, side, typed, asked, cards, reviewBy, today },
    elsewhere: late?.isElsewhere(typed, schools, found, facts) ? late.elsewhereNote : undefined,
    listed: school?.listed,
    urn: school?.urn,
    isRanked:
      new Set(areas.map(({ settings }) => settings)).size > 1 && cards[0]?.website === groups[0]?.website,
    providers: areas.length > 0 ? facts.get('providers') : undefined,
    holdsUntil: regions[0]?.slice.holdsUntil ?? undefined,
    sources: {
      hubs: sources,
      codes: sourcesIn('outcodes-'),
      towns: sourcesIn('towns-'),
      councils: places.councils?.sources,
      shared: found?.shared.length ? places.districts?.sources : undefined,
    },
    officialPage: facts.supplied('official-pages-find-a-hub') ?? builtInPage,
    expired: regions.flatMap(({ name, slice }) =>
      today > slice.reviewBy ? { slice: name, reviewBy: slice.reviewBy } : [],
    ),
  };
}

/** The ids of hub areas and districts that were found: what an event may tell. */
export const idsOf = ({ areas }: NonNullable<Answer['found']>) => ({
  areas: areas.map(({ area }) => area),
  districts: [...new Set(areas.flatMap(({ districts }) => districts.map(({ code }) => code)))],
});
