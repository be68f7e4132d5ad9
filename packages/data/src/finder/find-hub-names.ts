import type { DistrictPlace } from './districts-pack.js';
import type { PlaceChoice } from './name-index.js';
import { normaliseName } from './normalise-name.js';
import type { HubNamesSlice } from './slices/hub-names.js';

/** Words that stand in the name of almost every hub, and so find none. */
const COMMON = new Set(['the', 'teaching', 'school', 'schools', 'hub', 'hubs', 'tsh', 'and', 'of']);

/** A list that is read at a glance while one types. */
const MOST = 4;

/** Where a hub is, as briefly as a list can say it: `Ipswich and 3 more`. */
function whereIs(area: string, districts: readonly DistrictPlace[]): string {
  const [first, second, ...more] = districts
    .filter(({ hubs }) => hubs.includes(area))
    .map(({ name }) => name);
  if (first === undefined || second === undefined) return first ?? '';
  return more.length === 0 ? `${first} and ${second}` : `${first} and ${more.length + 1} more`;
}

/** Teaching school hubs in whose name every word that was typed begins one. Nothing for words that all of them have. */
export function findHubNames(
  typed: string,
  { names }: HubNamesSlice,
  districts: readonly DistrictPlace[],
): PlaceChoice[] {
  const wanted = normaliseName(typed).split(' ');
  if (!wanted.some((word) => word.length > 1 && !COMMON.has(word))) return [];
  const choices = names.split('|').flatMap((one): PlaceChoice[] => {
    const [area = '', name = ''] = one.split(/:(.*)/s);
    const words = normaliseName(name).split(' ');
    if (!wanted.every((word) => words.some((own) => own.startsWith(word)))) return [];
    const where = whereIs(area, districts);
    return where ? [{ kind: 'hub', label: `${name} (${where})`, name, district: '', hub: area }] : [];
  });
  return choices.slice(0, MOST);
}
