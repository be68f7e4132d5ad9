import type { DistrictPlace } from './districts-pack.js';
import type { PlaceChoice } from './name-index.js';

/** Choices by the hubs that cover them, so that a county says at once which of its districts go together. */
export function groupByHubs(
  choices: readonly PlaceChoice[],
  districts: readonly DistrictPlace[],
): { readonly hubs: readonly string[]; readonly choices: readonly PlaceChoice[] }[] {
  const hubsOf = new Map(districts.map(({ code, hubs }) => [code, hubs]));
  const groups = new Map<string, PlaceChoice[]>();
  for (const choice of choices) {
    const hubs = choice.hub === null ? (hubsOf.get(choice.district) ?? []) : [choice.hub];
    groups.set(hubs.join(' '), [...(groups.get(hubs.join(' ')) ?? []), choice]);
  }
  return [...groups].map(([hubs, own]) => ({ hubs: hubs.split(' '), choices: own }));
}
