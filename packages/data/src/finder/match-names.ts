import type { DistrictPlace } from './districts-pack.js';
import { bareName, lettersApart, normaliseName } from './normalise-name.js';
import type { TownPlace } from './towns-pack.js';

/** A place that a person can choose by name. */
export interface PlaceChoice {
  readonly kind: 'district' | 'town' | 'former-district';
  /** As a list shows it: `Newport, Telford and Wrekin`, `Selby (part of North Yorkshire)`. */
  readonly label: string;
  readonly name: string;
  /** ONS code. */
  readonly district: string;
  /** The one hub on whose side it lies, in a district that hubs share along known lines. */
  readonly hub: string | null;
}

export type NameMatch =
  | { readonly match: 'one'; readonly choice: PlaceChoice }
  /** One name, several places; names that begin with or hold the words; or a county and its districts. */
  | { readonly match: 'several'; readonly choices: readonly PlaceChoice[]; readonly county: string | null }
  /** Not a name we know, but a letter or two from these. */
  | { readonly match: 'near'; readonly choices: readonly PlaceChoice[] }
  | { readonly match: 'nation'; readonly nation: string }
  | { readonly match: 'none' };

export interface Names {
  readonly districts: readonly DistrictPlace[];
  readonly towns: readonly TownPlace[];
  /** Nations other than England. */
  readonly nations: readonly string[];
}

/** Names made ready for comparing. */
export interface NameIndex extends Names {
  readonly entries: readonly Entry[];
}

interface Entry {
  readonly key: string;
  readonly choice: PlaceChoice;
}

/** More than this is a list that nobody reads: then we ask for more of the name. London's 33 are a list people know. */
const MOST_CHOICES = 12;

const districtEntry = ({ code, name }: DistrictPlace): Entry => ({
  key: normaliseName(name),
  choice: { kind: 'district', label: name, name, district: code, hub: null },
});

const formerEntries = ({ code, name, sides }: DistrictPlace): Entry[] =>
  sides.flatMap(({ area, formerDistricts }) =>
    formerDistricts.map((former) => ({
      key: normaliseName(former),
      choice: {
        kind: 'former-district',
        label: `${former} (part of ${name})`,
        name: former,
        district: code,
        hub: area,
      },
    })),
  );

/** Makes names ready for `matchNames()`. */
export function indexNames({ districts, towns, nations }: Names): NameIndex {
  const nameOf = new Map(districts.map(({ code, name }) => [code, name]));
  const entries = [
    ...districts.map(districtEntry),
    ...districts.flatMap(formerEntries),
    ...towns.map(
      ({ name, district, hub }): Entry => ({
        key: normaliseName(name),
        choice: { kind: 'town', label: `${name}, ${nameOf.get(district) ?? ''}`, name, district, hub },
      }),
    ),
  ];
  return { districts, towns, nations, entries };
}

/** Places that lead to the same answer count once, the first by kind; districts first, then by name. */
function distinct(entries: readonly Entry[]): PlaceChoice[] {
  const seen = new Map<string, PlaceChoice>();
  for (const { key, choice } of entries) {
    const whole = `${key}|${choice.district}|`;
    const answer = whole + (choice.hub ?? '');
    if (!seen.has(answer) && !seen.has(whole)) seen.set(answer, choice);
  }
  const rank = ({ kind, label }: PlaceChoice): string =>
    (kind === 'district' ? '0' : '1') + normaliseName(label);
  return [...seen.values()].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

function oneOrSeveral(entries: readonly Entry[]): NameMatch | null {
  const choices = distinct(entries);
  const [choice] = choices;
  if (!choice) return null;
  // A town that shares its district's name is that district, unless it lies somewhere else.
  const places = new Set(choices.map(({ district, hub }) => `${district}|${hub ?? ''}`));
  return places.size === 1
    ? { match: 'one', choice }
    : { match: 'several', choices: choices.slice(0, MOST_CHOICES), county: null };
}

/** `Essex` → its districts; `London` → the boroughs. */
function countyMatch(wanted: string, districts: readonly DistrictPlace[]): NameMatch | null {
  const isLondon = wanted === 'london' || wanted === 'greater london';
  const own = districts.filter(({ code, county }) =>
    isLondon ? code.startsWith('E09') : county !== null && normaliseName(county) === wanted,
  );
  const [first] = own;
  if (!first) return null;
  const choices = own
    .map((district) => districtEntry(district).choice)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return { match: 'several', choices, county: first.county ?? 'London' };
}

/** Names that begin with, then names that hold, the words as whole words. */
function partMatch(wanted: string, entries: readonly Entry[]): NameMatch | null {
  const begins = distinct(entries.filter(({ key }) => key.startsWith(`${wanted} `)));
  const holds = distinct(entries.filter(({ key }) => ` ${key} `.includes(` ${wanted} `)));
  const [only] = begins;
  if (only && begins.length === 1) return { match: 'one', choice: only };
  const choices = begins.length ? begins : holds;
  return choices.length ? { match: 'several', choices: choices.slice(0, MOST_CHOICES), county: null } : null;
}

/** One letter in a short name, two in a longer one. */
function nearMatch(wanted: string, entries: readonly Entry[]): NameMatch | null {
  const most = wanted.length < 4 ? 0 : wanted.length < 8 ? 1 : 2;
  const ranked = entries
    .map((entry) => ({ entry, apart: lettersApart(wanted, entry.key, most) }))
    .filter(({ apart }) => apart <= most);
  const least = Math.min(...ranked.map(({ apart }) => apart));
  const choices = distinct(ranked.filter(({ apart }) => apart === least).map(({ entry }) => entry));
  return choices.length ? { match: 'near', choices: choices.slice(0, 5) } : null;
}

/**
 * Finds the districts, towns and counties that a name can mean, whatever its case, punctuation, `St` or `Saint`.
 * Districts come before towns.
 */
export function matchNames(words: string, { entries, districts, nations }: NameIndex): NameMatch {
  const plain = normaliseName(words);
  const bare = bareName(plain);
  if (!plain) return { match: 'none' };
  const nation = nations.find((one) => normaliseName(one) === plain);
  if (nation) return { match: 'nation', nation };
  const exact = (wanted: string) =>
    oneOrSeveral(entries.filter(({ key }) => key === wanted)) ?? countyMatch(wanted, districts);
  return (
    exact(plain) ??
    (bare && bare !== plain ? exact(bare) : null) ??
    partMatch(plain, entries) ??
    (bare && bare !== plain ? partMatch(bare, entries) : null) ??
    nearMatch(plain, entries) ?? { match: 'none' }
  );
}
