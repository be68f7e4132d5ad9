import type { NamedArea } from './councils-pack.js';
import type { Entry, NameIndex, PlaceChoice } from './name-index.js';
import { bareName, lettersApart, normaliseName, writtenOut } from './normalise-name.js';
import { normalisePlace } from './normalise-place.js';

export type NameMatch =
  /** `villages`: others of the name that are so much smaller that they are not asked about. */
  | { readonly match: 'one'; readonly choice: PlaceChoice; readonly villages: readonly PlaceChoice[] }
  /** One name, several places; or an area that several districts make up. */
  | { readonly match: 'several'; readonly choices: readonly PlaceChoice[]; readonly area: NamedArea | null }
  /** Not a name we know, but part of these, or a letter or two from them: a question, however few they are. */
  | { readonly match: 'near'; readonly choices: readonly PlaceChoice[] }
  | { readonly match: 'nation'; readonly nation: string }
  | { readonly match: 'none' };

/** More than this is a list that nobody reads. A whole name that more places share is still a choice of all. */
const MOST_CHOICES = 12;

const isTown = ({ choice }: Entry): boolean => choice.kind === 'town';
const answerOf = ({ district, hub }: PlaceChoice): string => `${district}|${hub ?? ''}`;

/** Districts first, then towns, then villages; each by name. */
const rank = ({ choice: { kind, label }, isVillage }: Entry): string =>
  (kind === 'district' ? '0' : isVillage ? '2' : '1') + normaliseName(label);

/** Places that lead to the same answer count once, the first by kind. */
function distinct(entries: readonly Entry[]): PlaceChoice[] {
  const seen = new Map<string, Entry>();
  for (const entry of entries) {
    const { key, bare, choice } = entry;
    const whole = `${bare ?? key}|${choice.district}|`;
    const answer = whole + (choice.hub ?? '');
    if (!seen.has(answer) && !seen.has(whole)) seen.set(answer, entry);
  }
  const labels = new Map([...seen.values()].map((entry) => [entry.choice.label, entry]));
  return [...labels.values()].sort((a, b) => (rank(a) < rank(b) ? -1 : 1)).map(({ choice }) => choice);
}

/** With its county, so that one can tell whether it is the place that was meant. */
const withCounty = (choice: PlaceChoice): PlaceChoice =>
  choice.county === undefined || choice.label.includes(choice.county)
    ? choice
    : { ...choice, label: `${choice.label} (${choice.county})` };

const near = (choices: readonly PlaceChoice[], most = MOST_CHOICES): NameMatch | null =>
  choices.length ? { match: 'near', choices: choices.slice(0, most).map(withCounty) } : null;

/** Names that begin or end with the words, as whole words. */
const isAround = (wanted: string, key: string): boolean =>
  key.startsWith(`${wanted} `) || key.endsWith(` ${wanted}`);

/**
 * Places of exactly this name. Those whose name says more (Newcastle upon Tyne) are offered beside them, and beside a
 * town also those that only begin or end so, because a town has no more right to the word than they have.
 */
function exactMatch(wanted: string, index: NameIndex): NameMatch | null {
  const all = index.entries.filter(({ key, bare }) => key === wanted || bare === wanted);
  if (!all.length) return wholeMatch(wanted, index);
  const isCouncil = all.some((one) => one.choice.kind === 'district');
  const own = isCouncil ? all.filter(({ isVillage }) => !isVillage) : all;
  const longer = index.entries.filter(
    ({ key, short }) => short === wanted || (own.every(isTown) && isAround(wanted, key)),
  );
  const choices = distinct(own);
  const answers = new Set(choices.map(answerOf));
  const others = distinct(longer).filter((choice) => !answers.has(answerOf(choice)));
  const [choice] = choices;
  if (!choice) return null;
  const villages = distinct(all)
    .filter((one) => !answers.has(answerOf(one)))
    .map(withCounty);
  if (answers.size === 1 && !others.length) return { match: 'one', choice, villages };
  return {
    match: 'several',
    choices: [...choices, ...villages, ...others.slice(0, MOST_CHOICES)],
    area: null,
  };
}

/** `Kingston` → Kingston upon Thames, Kingston upon Hull: no place of the name, but several that people call so. */
function shortMatch(wanted: string, { entries }: NameIndex): NameMatch | null {
  const choices = distinct(entries.filter(({ short }) => short === wanted));
  return choices.length > 1 ? { match: 'several', choices, area: null } : null;
}

/** `Essex` → its districts; `London` → the boroughs. */
function wholeMatch(wanted: string, { wholes, entries }: NameIndex): NameMatch | null {
  const whole = wholes.find(({ keys }) => keys.some((key) => key === wanted || bareName(key) === wanted));
  if (!whole) return null;
  const { area } = whole;
  const choices = entries
    .filter(({ choice }) => choice.kind === 'district' && area.districts.includes(choice.district))
    .map(({ choice }) => choice);
  return { match: 'several', choices: distinctDistricts(choices), area };
}

const distinctDistricts = (choices: readonly PlaceChoice[]): PlaceChoice[] =>
  [...new Map(choices.map((choice) => [choice.district, choice])).values()].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );

/** The districts that a name can mean where it stands behind a comma: a county, a council, or a town's own district. */
function districtsNamed(wanted: string, { entries, wider, shortCounties }: NameIndex): Set<string> {
  const written = writtenOut(wanted, shortCounties);
  const names = [wanted, written];
  const whole = wider.filter(({ keys }) =>
    keys.some((key) => names.includes(key) || names.includes(bareName(key))),
  );
  const own = entries.filter(
    ({ key, bare }) => names.includes(key) || (bare !== null && names.includes(bare)),
  );
  return new Set([
    ...whole.flatMap(({ area }) => area.districts),
    ...own.map(({ choice }) => choice.district),
  ]);
}

/** `Crewe, Cheshire`: the places of the first name that lie in the second. Where none does, all of the first are asked about. */
function placeInArea(wanted: string, index: NameIndex): NameMatch | null {
  const words = wanted.split(' ');
  for (let at = words.length - 1; at > 0; at--) {
    const name = words.slice(0, at).join(' ');
    const own = index.entries.filter(({ key, bare }) => key === name || bare === name);
    const within = own.length ? districtsNamed(words.slice(at).join(' '), index) : null;
    if (!within?.size) continue;
    const there = distinct(own.filter(({ choice }) => within.has(choice.district)));
    const [choice] = there;
    if (!choice) return near(distinct(own));
    return new Set(there.map(answerOf)).size === 1
      ? { match: 'one', choice, villages: [] }
      : { match: 'several', choices: there, area: null };
  }
  return null;
}

/** Names that begin with, then names that hold, the words as whole words, then those that begin with the letters. */
function partMatch(wanted: string, { entries }: NameIndex): NameMatch | null {
  const begins = distinct(entries.filter(({ key }) => key.startsWith(`${wanted} `)));
  const contains = distinct(entries.filter(({ key }) => ` ${key} `.includes(` ${wanted} `)));
  const letters = wanted.length > 3 ? distinct(entries.filter(({ key }) => key.startsWith(wanted))) : [];
  return near(begins) ?? near(contains) ?? near(letters);
}

/** One letter in a short name, two in a longer one; the first letter stands. */
function nearMatch(wanted: string, { entries }: NameIndex): NameMatch | null {
  const most = wanted.length < 4 ? 0 : wanted.length < 8 ? 1 : 2;
  const ranked = entries
    .filter(({ key }) => key.startsWith(wanted.charAt(0)))
    .map((entry) => ({ entry, apart: lettersApart(wanted, entry.key, most) }))
    .filter(({ apart }) => apart <= most);
  const least = Math.min(...ranked.map(({ apart }) => apart));
  return near(distinct(ranked.filter(({ apart }) => apart === least).map(({ entry }) => entry)), 5);
}

/**
 * Finds the districts, towns, councils and counties that a name can mean, whatever its case, punctuation, `St` or
 * `Saint`, and whatever is written around it. Only a whole name that one place has is a sure answer.
 */
export function matchNames(words: string, index: NameIndex): NameMatch {
  const plain = normalisePlace(words);
  if (!plain) return { match: 'none' };
  const nation = index.nations.find((one) => normaliseName(one) === plain);
  if (nation) return { match: 'nation', nation };
  const written = writtenOut(plain, index.shortCounties);
  const ways = [...new Set([plain, written, bareName(plain)])].filter(Boolean);
  const first = (find: (wanted: string, index: NameIndex) => NameMatch | null): NameMatch | null => {
    for (const way of ways) {
      const found = find(way, index);
      if (found) return found;
    }
    return null;
  };
  return (
    first(exactMatch) ??
    first(shortMatch) ??
    first(placeInArea) ??
    first(partMatch) ??
    nearMatch(plain, index) ?? { match: 'none' }
  );
}
