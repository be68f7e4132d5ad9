import type { DistrictPlace } from './districts-pack.js';
import type { PlaceChoice } from './name-index.js';

/** A name that is no district of today: when it ended or when it will begin, if it does. */
export interface NamedPlace {
  readonly name: string;
  readonly ended: string | null;
  readonly from: string | null;
}

/** `Guildford` goes into `West Surrey` on 1 April 2027: known before, and still told after. */
export interface CouncilChange {
  /** ONS code and name of the district. */
  readonly code: string;
  readonly district: string;
  readonly from: string;
  readonly council: string;
}

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
  /** True when the place is several districts that all have the same hub. */
  readonly isCounty: boolean;
  /** True when a hub was chosen by its name: whether it serves a school is not said by that. */
  readonly isHub?: true;
  /** Given when the place is a council that is no more or still to come, or a county. */
  readonly named: NamedPlace | null;
  /** Villages of the same name elsewhere, so that who meant one of them can say so. */
  readonly alsoCalled: readonly PlaceChoice[];
  /** Councils that end or have ended, of the districts found: from when, and which then has the district. */
  readonly changes: readonly CouncilChange[];
  /** Districts that hubs share and the place does not settle. */
  readonly shared: readonly DistrictPlace[];
}

interface AreaReason {
  readonly area: string;
  readonly reason: DistrictReason;
}

const sideOf = ({ sides }: DistrictPlace, area: string): string | null =>
  sides.find((one) => one.area === area)?.side ?? null;

/** The hubs of one district, each with its reason. `own`: area code → settings, where the place tells the side. */
export function reasonsIn(
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

export function foundHubs(
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
    named: null,
    alsoCalled: [],
    changes: [],
    areas: gather(reasons),
    shared: districts.filter(({ code }) => unsettled.has(code)),
  };
}
