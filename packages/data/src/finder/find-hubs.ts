import type { CouncilChange, FoundHubs, NamedPlace } from './hub-reasons.js';
import { foundHubs, reasonsIn } from './hub-reasons.js';
import type { NamedArea } from './councils-pack.js';
import type { DistrictPlace } from './districts-pack.js';
import { matchNames } from './match-names.js';
import type { PlaceChoice } from './name-index.js';
import { nationOfCode, nationsOfArea, ownerOfPostcode } from './nations-pack.js';
import type { NationHit } from './nations-pack.js';
import { outcodeGroupOf } from './outcodes-pack.js';
import type { OutcodeShare } from './outcodes-pack.js';
import type { ParsedPlace } from './parse-place.js';
import type { PlaceIndex, PlaceSliceName } from './place-index.js';
import { townGroupOf } from './normalise-place.js';

export type HubsResult =
  | FoundHubs
  /** The code lies on both sides of a border: ask. `inEngland` is null where we know of no school on the English side. */
  | {
      readonly outcome: 'border';
      readonly code: string;
      readonly nation: string;
      readonly inEngland: FoundHubs | null;
    }
  | {
      readonly outcome: 'not-england';
      readonly place: string;
      readonly nation: string;
      readonly kind: NationHit['kind'];
    }
  /** In no list: it may be new. `nations` are those whose codes begin with the same letters; England among them or not. */
  | {
      readonly outcome: 'unknown-code';
      readonly code: string;
      readonly looksEnglish: boolean;
      readonly nations: readonly string[];
    }
  | {
      readonly outcome: 'several';
      readonly words: string;
      /** The name of the area whose districts these are, and what is known of it; null where one name is several places. */
      readonly county: string | null;
      readonly named: NamedPlace | null;
      readonly choices: readonly PlaceChoice[];
    }
  /** A question, even with one choice: part of a name, or a letter or two from one. */
  | { readonly outcome: 'near'; readonly words: string; readonly choices: readonly PlaceChoice[] }
  | { readonly outcome: 'unknown-name'; readonly words: string }
  | {
      readonly outcome: 'not-a-postcode';
      readonly typed: string;
      readonly outcode: string | null;
      /** `Cyrillic` where it has letters of another alphabet. */
      readonly alphabet?: string;
    }
  | { readonly outcome: 'empty' };

/** The slices that a place needs; none when it is answered by how it is written. */
export function slicesForPlace(place: ParsedPlace | PlaceChoice): readonly PlaceSliceName[] {
  switch (place.kind) {
    case 'empty':
    case 'not-a-postcode':
      return [];
    case 'postcode':
    case 'outcode':
      return ['districts', 'nations', `outcodes-${outcodeGroupOf(place.outcode)}`];
    case 'words': {
      const group = townGroupOf(place.words);
      return group === null ? ['districts', 'councils'] : ['districts', 'councils', `towns-${group}`];
    }
    default:
      return ['districts'];
  }
}

function hubsOfShares(
  outcode: string,
  shares: readonly OutcodeShare[],
  districts: readonly DistrictPlace[],
): FoundHubs {
  const reasons = shares.flatMap(({ district: code, settings, hubs }) => {
    const district = districts.find((one) => one.code === code);
    return district ? reasonsIn(district, settings, hubs) : [];
  });
  const counted = shares.reduce((sum, { settings }) => sum + settings, 0);
  return foundHubs(outcode, outcode, counted, reasons, districts);
}

function hubsOfCode(code: string, { districts, england, nations }: PlaceIndex): HubsResult {
  const nation = nationOfCode(code, nations);
  // Central London's codes end in a letter that older lists leave out: W1A is in W1.
  const known = [code, code.replace(/[A-Z]$/, '')].find((one) => england.has(one));
  const shares = known === undefined ? undefined : england.get(known);
  const inEngland = known !== undefined && shares ? hubsOfShares(known, shares, districts) : null;
  if (nation?.alsoEngland) return { outcome: 'border', code, nation: nation.name, inEngland };
  if (inEngland) return inEngland;
  if (nation) return { outcome: 'not-england', place: code, nation: nation.name, kind: nation.kind };
  const [letters = ''] = /^[A-Z]+/.exec(code) ?? [];
  const looksEnglish = [...england.keys()].some((one) => /^[A-Z]+/.exec(one)?.[0] === letters);
  return { outcome: 'unknown-code', code, looksEnglish, nations: nationsOfArea(letters, nations) };
}

function hubsOfChoice(
  { name, district: code, hub, ended }: PlaceChoice,
  districts: readonly DistrictPlace[],
): HubsResult {
  const district = districts.find((one) => one.code === code);
  if (!district) return { outcome: 'unknown-name', words: name };
  const found = foundHubs(
    name,
    null,
    null,
    reasonsIn(district, null, hub ? { [hub]: null } : null),
    districts,
  );
  return ended === undefined ? found : { ...found, named: { name, ended, from: null } };
}

/** A hub that was chosen by its name, with everything that it serves. */
function hubsOfHub(name: string, area: string, districts: readonly DistrictPlace[]): FoundHubs {
  const own = districts.filter(({ hubs }) => hubs.includes(area));
  const reasons = own.flatMap((district) => reasonsIn(district, null, { [area]: null }));
  return { ...foundHubs(name, null, null, reasons, districts), isHub: true };
}

const namedPlace = ({ kind, names: [name = ''], on }: NamedArea): NamedPlace => ({
  name,
  ended: kind === 'former' ? on : null,
  from: kind === 'coming' ? on : null,
});

/** Several districts are one answer where one hub has all of them, and a choice where not. */
function hubsOfWhole(area: NamedArea, districts: readonly DistrictPlace[]): FoundHubs | null {
  const own = districts.filter(({ code }) => area.districts.includes(code));
  if (new Set(own.flatMap(({ hubs }) => hubs)).size !== 1) return null;
  const reasons = own.flatMap((district) => reasonsIn(district, null, null));
  const named = namedPlace(area);
  return { ...foundHubs(named.name, null, null, reasons, districts), isCounty: true, named };
}

function hubsOfWords(words: string, { districts, names }: PlaceIndex): HubsResult {
  const match = matchNames(words, names);
  switch (match.match) {
    case 'one': {
      const found = hubsOfChoice(match.choice, districts);
      return found.outcome === 'found' ? { ...found, alsoCalled: match.villages } : found;
    }
    case 'several': {
      const { area, choices } = match;
      const whole = area && hubsOfWhole(area, districts);
      if (whole) return whole;
      const named = area && namedPlace(area);
      return { outcome: 'several', words, county: named?.name ?? null, named, choices };
    }
    case 'near':
      return { outcome: 'near', words, choices: match.choices };
    case 'nation':
      return { outcome: 'not-england', place: words, nation: match.nation, kind: 'nation' };
    case 'none':
      return { outcome: 'unknown-name', words };
  }
}

/** Which of the districts found go into another council, and when. */
function changesIn({ areas }: FoundHubs, coming: readonly NamedArea[]): CouncilChange[] {
  const districts = new Map(areas.flatMap((area) => area.districts.map(({ code, name }) => [code, name])));
  return coming.flatMap(({ names: [council = ''], districts: own, on }) =>
    own.flatMap((code) => {
      const district = districts.get(code);
      return district === undefined || on === null ? [] : [{ code, district, from: on, council }];
    }),
  );
}

function withChanges(result: HubsResult, coming: readonly NamedArea[]): HubsResult {
  if (result.outcome === 'found') return { ...result, changes: changesIn(result, coming) };
  if (result.outcome !== 'border' || !result.inEngland) return result;
  return { ...result, inEngland: { ...result.inEngland, changes: changesIn(result.inEngland, coming) } };
}

function lookUp(place: ParsedPlace | PlaceChoice, index: PlaceIndex): HubsResult {
  switch (place.kind) {
    case 'empty':
      return { outcome: 'empty' };
    case 'not-a-postcode': {
      const { typed, outcode, alphabet } = place;
      return { outcome: 'not-a-postcode', typed, outcode, ...(alphabet === undefined ? {} : { alphabet }) };
    }
    case 'postcode':
    case 'outcode': {
      const owner = ownerOfPostcode(place.code, index.nations);
      if (!owner) return hubsOfCode(place.outcode, index);
      return { outcome: 'not-england', place: place.code, nation: owner.name, kind: owner.kind };
    }
    case 'words':
      return hubsOfWords(place.words, index);
    case 'hub':
      return hubsOfHub(place.name, place.hub ?? '', index.districts);
    default:
      return hubsOfChoice(place, index.districts);
  }
}

/**
 * The hub areas that cover a place, each with its reason, or why there is no such answer and what to ask instead.
 * A place is one of the parsed kinds, or one that was chosen from the choices of an earlier result.
 */
export function findHubs(place: ParsedPlace | PlaceChoice, index: PlaceIndex): HubsResult {
  return withChanges(lookUp(place, index), index.coming);
}
