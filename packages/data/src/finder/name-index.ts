import type { NamedArea } from './councils-pack.js';
import type { DistrictPlace } from './districts-pack.js';
import { bareName, normaliseName, shortName } from './normalise-name.js';
import { normalisePlace } from './normalise-place.js';
import type { TownPlace } from './towns-pack.js';

/** A place that a person can choose by name. */
export interface PlaceChoice {
  readonly kind: 'district' | 'town' | 'former-district' | 'school' | 'hub';
  /** As a list shows it: `Newport, Telford and Wrekin`, `Selby (part of North Yorkshire)`. */
  readonly label: string;
  readonly name: string;
  /** ONS code; empty for a hub, which has several, and where it is not known. */
  readonly district: string;
  /** The one hub on whose side it lies, in a district that hubs share along known lines; a hub itself. */
  readonly hub: string | null;
  /** The county as people use the word, where it has one. */
  readonly county?: string;
  /** The day on which this council was no more. */
  readonly ended?: string;
  /** The day of the list that has this school. */
  readonly listed?: string;
  /** Its number, where it is a school. */
  readonly urn?: string;
  /** Set for a school of which the index names no district: it is looked for by this. */
  readonly postcode?: string;
}

export interface Names {
  readonly districts: readonly DistrictPlace[];
  readonly areas: readonly NamedArea[];
  readonly towns: readonly TownPlace[];
  /** Nations other than England. */
  readonly nations: readonly string[];
}

/** A name as it is compared, and the place that it leads to. */
export interface Entry {
  readonly key: string;
  /** Without what councils call themselves; null for towns, in whose names such words mean something. */
  readonly bare: string | null;
  /** `burton` for Burton upon Trent: never a sure answer. */
  readonly short: string | null;
  readonly choice: PlaceChoice;
  readonly isVillage: boolean;
}

/** A name that several districts have between them. */
interface AreaEntry {
  readonly keys: readonly string[];
  readonly area: NamedArea;
}

/** Names made ready for comparing. */
export interface NameIndex extends Pick<Names, 'nations'> {
  readonly entries: readonly Entry[];
  /** Every area of several districts: what stands behind a comma. */
  readonly wider: readonly AreaEntry[];
  /** Those of them that are answers of their own, the councils first: what they say of themselves is more than a county does. */
  readonly wholes: readonly AreaEntry[];
  /** `herts` → `hertfordshire`. */
  readonly shortCounties: ReadonlyMap<string, string>;
}

const entry = (name: string, choice: PlaceChoice, isVillage = false): Entry => {
  const key = normalisePlace(name);
  const isTown = choice.kind === 'town';
  return { key, bare: isTown ? null : bareName(key) || null, short: shortName(key), choice, isVillage };
};

const districtChoice = ({ code, name }: DistrictPlace): PlaceChoice => ({
  kind: 'district',
  label: name,
  name,
  district: code,
  hub: null,
});

/** Other names of today's councils, and former councils that one district followed. */
function councilEntries(
  { kind, names, districts, on, hub }: NamedArea,
  districtOf: ReadonlyMap<string, DistrictPlace>,
): Entry[] {
  const district = districtOf.get(districts[0] ?? '');
  const [name = ''] = names;
  if (!district || districts.length > 1) return [];
  if (kind === 'council') return names.map((one) => entry(one, districtChoice(district)));
  const label = `${name} (part of ${district.name})`;
  const choice: PlaceChoice = { kind: 'former-district', label, name, district: district.code, hub };
  return names.map((one) => entry(one, on === null ? choice : { ...choice, ended: on }));
}

/** A county that has a district’s name is meant as the district: `Bucks` is Buckinghamshire, and not Milton Keynes too. */
function countyOfOneName(
  { names }: NamedArea,
  districts: ReadonlyMap<string, DistrictPlace>,
): Entry[] | null {
  const [name = '', ...also] = names;
  const district = districts.get(bareName(normaliseName(name)));
  return district ? also.map((one) => entry(one, districtChoice(district))) : null;
}

function countyOfEachDistrict(areas: readonly NamedArea[]): Map<string, string> {
  const counties = areas.filter(({ kind }) => kind === 'county');
  return new Map(counties.flatMap(({ names, districts }) => districts.map((code) => [code, names[0] ?? ''])));
}

/** Single words that mean a county, for names such as `N Yorks`. */
const shortened = (areas: readonly NamedArea[]): Map<string, string> =>
  new Map(
    areas
      .filter(({ kind }) => kind === 'county' || kind === 'wider')
      .flatMap(({ names: [name = '', ...also] }) =>
        also
          .map(normaliseName)
          .filter((one) => !one.includes(' '))
          .map((one) => [one, normaliseName(name)]),
      ),
  );

const FIRST: readonly NamedArea['kind'][] = ['former', 'coming', 'council', 'county', 'wider'];

/** Makes names ready for `matchNames()`. */
export function indexNames({ districts, areas, towns, nations }: Names): NameIndex {
  const districtOf = new Map(districts.map((one) => [one.code, one]));
  const byBareName = new Map(districts.map((one) => [bareName(normaliseName(one.name)), one]));
  const countyOf = countyOfEachDistrict(areas);
  const others: Entry[] = [];
  const wider: AreaEntry[] = [];
  const wholes: AreaEntry[] = [];
  for (const area of [...areas].sort((a, b) => FIRST.indexOf(a.kind) - FIRST.indexOf(b.kind))) {
    const own = area.kind === 'county' ? countyOfOneName(area, byBareName) : null;
    const whole = { keys: area.names.map(normalisePlace), area };
    if (area.districts.length > 1) wider.push(whole);
    if (own) others.push(...own);
    else if (area.districts.length > 1) wholes.push(whole);
    else others.push(...councilEntries(area, districtOf));
  }
  const named = towns.map(({ name, district, hub, isVillage }) => {
    const label = `${name}, ${districtOf.get(district)?.name ?? ''}`;
    return entry(name, { kind: 'town', label, name, district, hub }, isVillage);
  });
  // A town comes before the council of its name that is no more: who types Carlisle means the city.
  const isFormer = ({ choice }: Entry): boolean => choice.kind === 'former-district';
  const entries = [
    ...districts.map((one) => entry(one.name, districtChoice(one))),
    ...others.filter((one) => !isFormer(one)),
    ...named,
    ...others.filter(isFormer),
  ];
  return {
    nations,
    wider,
    wholes,
    shortCounties: shortened(areas),
    entries: entries.map((one) => {
      const county = countyOf.get(one.choice.district);
      return county === undefined ? one : { ...one, choice: { ...one.choice, county } };
    }),
  };
}
