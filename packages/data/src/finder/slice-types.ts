import type { SourceNotes } from '../sources.js';

/** The regions by which hub areas are split into small modules: the letters of an area code, in small letters. */
export const hubRegions = ['ee', 'em', 'l', 'ne', 'nw', 'se', 'sw', 'wm', 'yh'] as const;
export type HubRegion = (typeof hubRegions)[number];

/** `EE5` → `ee`; null when the code has no such form. */
export function regionOfArea(area: string): HubRegion | null {
  const letters = /^[A-Z]+(?=\d)/i.exec(area)?.[0].toLowerCase();
  return hubRegions.find((region) => region === letters) ?? null;
}

/** A lead provider that a hub was seen to deliver with, and when. `sure` is false where it is not confirmed. */
export interface SeenWith {
  readonly provider: string;
  readonly period: string;
  readonly sure: boolean;
}

/** A hub area as a card shows it. Null: DfE published none, or only a person's own. */
export interface HubArea {
  readonly id: string;
  readonly name: string;
  readonly website: string;
  readonly email: string | null;
  readonly phone: string | null;
  /** What to ask for or press once connected: "extension 5564". */
  readonly then: string | null;
  /** Names of its districts, with the side where it has only one: "East Suffolk (north)". */
  readonly covers: readonly string[];
  readonly seenWith: readonly SeenWith[];
}

/** The hub areas of one region. */
export interface HubAreasSlice {
  readonly hubs: readonly HubArea[];
  /** Day up to which the designations run. */
  readonly holdsUntil: string | null;
  readonly reviewBy: string;
  readonly sources: SourceNotes;
}

/** Districts, packed: lists in the order of their codes, joined by `|`. `unpackDistricts` reads it. */
export interface DistrictsSlice {
  readonly names: string;
  /** Per first three letters, the gaps between numbers in base 36: `E06:1,1,1`. */
  readonly codes: string;
  /** Area codes of each district, a space between two. */
  readonly hubs: string;
  /** County of each district and how many follow one another in it: `Cambridgeshire*5`; empty for none. */
  readonly counties: string;
  /** Sides of shared districts: `EE6:E07000244:south:Suffolk Coastal`. */
  readonly sides: readonly string[];
  readonly reviewBy: string;
  readonly sources: SourceNotes;
}

/** Outward codes of England and other nations, packed. `unpackOutcodes` and `unpackNations` read it. */
export interface OutcodesSlice {
  readonly england: string;
  readonly nations: readonly PackedNation[];
  readonly reviewBy: string;
  readonly sources: SourceNotes;
}

export interface PackedNation {
  readonly name: string;
  readonly kind: 'nation' | 'forces' | 'overseas' | 'no-place';
  /** `AB10-16,21;BX*`: ranges of numbers per area, a star for every code that begins so. */
  readonly codes: string;
  /** Codes with English schools too, a comma between. */
  readonly alsoEngland: string;
}

/** Towns, packed: one group of names a district, in the order of districts. `unpackTowns` reads it. */
export interface TownsSlice {
  readonly names: string;
  /** Towns of shared districts by the hub on whose side they lie: `EE6:E07000244:Aldeburgh|Felixstowe`. */
  readonly sided: readonly string[];
  /** Nations other than England, so that their names are known too. */
  readonly nations: readonly string[];
  readonly sources: SourceNotes;
}
