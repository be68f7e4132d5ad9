import type { DistrictPlace } from './districts-pack.js';
import { matchNames } from './match-names.js';
import type { PlaceChoice } from './match-names.js';
import { nationOfCode, nationsOfArea } from './nations-pack.js';
import type { NationHit } from './nations-pack.js';
import type { OutcodeShare } from './outcodes-pack.js';
import type { ParsedPlace } from './parse-place.js';
import type { PlaceIndex } from './place-index.js';

/** A district in which a hub area was found, and why that hub. */
export interface DistrictReason {
  /** ONS code. */
  readonly code: string;
  readonly name: string;
  /** Schools and children's centres of the outward code that stand there; null when the search was by name. */
  readonly settings: number | null;
  /** The side of the district that this hub has, where hubs share it. */
  readonly side: string | null;
  /**
   * `whole`: the hub has the whole district. `its-side`: the place lies on the hub's side. `either-side`: hubs share the
   * district and the place alone does not tell which; the hub can.
   */
  readonly why: 'whole' | 'its-side' | 'either-side';
}

/** A hub area that covers the place. */
export interface FoundArea {
  readonly area: string;
  readonly districts: readonly DistrictReason[];
  /** Settings of the outward code in this area; null when the search was by name. */
  readonly settings: number | null;
}

export interface FoundHubs {
  readonly outcome: 'found';
  /** `SS1`, `Truro`, `North Yorkshire`. */
  readonly place: string;
  /** The outward code that was used; null when the search was by name. */
  readonly outcode: string | null;
  /** Most settings first; equal ones by area code, which means nothing. */
  readonly areas: readonly FoundArea[];
  /** Settings counted in the outward code; 0 when the district is that of its centre; null when searched by name. */
  readonly counted: number | null;
  /** True when the place is a county whose districts all have the same hub. */
  readonly isCounty: boolean;
  /** Districts that hubs share and the place does not settle. */
  readonly shared: readonly DistrictPlace[];
}

export type HubsResult =
  | FoundHubs
  /** The code lies on both sides of a border: ask. */
  | {
      readonly outcome: 'border';
      readonly code: string;
      readonly nation: string;
      readonly inEngland: FoundHubs;
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
      readonly county: string | null;
      readonly choices: readonly PlaceChoice[];
    }
  | { readonly outcome: 'near'; readonly words: string; readonly choices: readonly PlaceChoice[] }
  | { readonly outcome: 'unknown-name'; readonly words: string }
  | { readonly outcome: 'not-a-postcode'; readonly typed: string; readonly outcode: string | null }
  | { readonly outcome: 'empty' };

/** The slices that a place needs; none when it is answered by how it is written. */
export function slicesForPlace(
  place: ParsedPlace | PlaceChoice,
): readonly ('districts' | 'outcodes' | 'towns')[] {
  switch (place.kind) {
    case 'empty':
    case 'not-a-postcode':
      return [];
    case 'postcode':
    case 'outcode':
      return ['districts', 'outcodes'];
    case 'words':
      return ['districts', 'towns'];
    default:
      return ['districts'];
  }
}

interface AreaReason {
  readonly area: string;
  readonly reason: DistrictReason;
}

const sideOf = ({ sides }: DistrictPlace, area: string): string | null =>
  sides.find((one) => one.area === area)?.side ?? null;

/** The hubs of one district, each with its reason. `own`: area code → settings, where the place tells the side. */
function reasonsIn(
  district: DistrictPlace,
  settings: number | null,
  own: Readonly<Record<string, number | null>> | null,
): AreaReason[] {
  const { code, name, hubs } = district;
  const areas = own ? Object.keys(own) : hubs;
  const why = district.sides.length === 0 ? 'whole' : own ? 'its-side' : 'either-side';
  return areas.map((area) => ({
    area,
    reason: { code, name, settings: own ? (own[area] ?? null) : settings, side: sideOf(district, area), why },
  }));
}

const byCode = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

function gather(reasons: readonly AreaReason[]): FoundArea[] {
  const areas = new Map<string, DistrictReason[]>();
  for (const { area, reason } of reasons) areas.set(area, [...(areas.get(area) ?? []), reason]);
  return [...areas]
    .map(
      ([area, districts]): FoundArea => ({
        area,
        districts,
        settings: districts.some(({ settings }) => settings === null)
          ? null
          : districts.reduce((sum, { settings }) => sum + (settings ?? 0), 0),
      }),
    )
    .sort((a, b) => (b.settings ?? 0) - (a.settings ?? 0) || byCode(a.area, b.area));
}

function found(
  place: string,
  outcode: string | null,
  counted: number | null,
  reasons: readonly AreaReason[],
  districts: readonly DistrictPlace[],
): FoundHubs {
  const unsettled = new Set(
    reasons.filter(({ reason }) => reason.why === 'either-side').map(({ reason }) => reason.code),
  );
  return {
    outcome: 'found',
    place,
    outcode,
    counted,
    isCounty: false,
    areas: gather(reasons),
    shared: districts.filter(({ code }) => unsettled.has(code)),
  };
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
  return found(
    outcode,
    outcode,
    shares.reduce((sum, { settings }) => sum + settings, 0),
    reasons,
    districts,
  );
}

function hubsOfCode(code: string, { districts, england, nations }: PlaceIndex): HubsResult {
  const nation = nationOfCode(code, nations);
  // Central London's codes end in a letter that older lists leave out: W1A is in W1.
  const known = [code, code.replace(/[A-Z]$/, '')].find((one) => england.has(one));
  const shares = known === undefined ? undefined : england.get(known);
  if (known !== undefined && shares) {
    const inEngland = hubsOfShares(known, shares, districts);
    return nation?.alsoEngland ? { outcome: 'border', code, nation: nation.name, inEngland } : inEngland;
  }
  if (nation) return { outcome: 'not-england', place: code, nation: nation.name, kind: nation.kind };
  const [letters = ''] = /^[A-Z]+/.exec(code) ?? [];
  const looksEnglish = [...england.keys()].some((one) => /^[A-Z]+/.exec(one)?.[0] === letters);
  return { outcome: 'unknown-code', code, looksEnglish, nations: nationsOfArea(letters, nations) };
}

function hubsOfChoice(
  { name, district: code, hub }: PlaceChoice,
  districts: readonly DistrictPlace[],
): HubsResult {
  const district = districts.find((one) => one.code === code);
  if (!district) return { outcome: 'unknown-name', words: name };
  return found(name, null, null, reasonsIn(district, null, hub ? { [hub]: null } : null), districts);
}

/** A county is one answer where one hub has all of it, and a choice of districts where not. */
function hubsOfCounty(
  county: string,
  choices: readonly PlaceChoice[],
  districts: readonly DistrictPlace[],
): FoundHubs | null {
  const own = districts.filter(({ code }) => choices.some(({ district }) => district === code));
  const hubs = new Set(own.flatMap((district) => district.hubs));
  return hubs.size === 1
    ? {
        ...found(
          county,
          null,
          null,
          own.flatMap((district) => reasonsIn(district, null, null)),
          districts,
        ),
        isCounty: true,
      }
    : null;
}

function hubsOfWords(words: string, { districts, names }: PlaceIndex): HubsResult {
  const match = matchNames(words, names);
  switch (match.match) {
    case 'one':
      return hubsOfChoice(match.choice, districts);
    case 'several': {
      const { county, choices } = match;
      const whole = county === null ? null : hubsOfCounty(county, choices, districts);
      return whole ?? { outcome: 'several', words, county, choices };
    }
    case 'near':
      return { outcome: 'near', words, choices: match.choices };
    case 'nation':
      return { outcome: 'not-england', place: words, nation: match.nation, kind: 'nation' };
    case 'none':
      return { outcome: 'unknown-name', words };
  }
}

/**
 * The hub areas that cover a place, each with its reason, or why there is no such answer and what to ask instead.
 * A place is one of the parsed kinds, or one that was chosen from the choices of an earlier result.
 */
export function findHubs(place: ParsedPlace | PlaceChoice, index: PlaceIndex): HubsResult {
  switch (place.kind) {
    case 'empty':
      return { outcome: 'empty' };
    case 'not-a-postcode':
      return { outcome: 'not-a-postcode', typed: place.typed, outcode: place.outcode };
    case 'postcode':
    case 'outcode':
      return hubsOfCode(place.outcode, index);
    case 'words':
      return hubsOfWords(place.words, index);
    default:
      return hubsOfChoice(place, index.districts);
  }
}
