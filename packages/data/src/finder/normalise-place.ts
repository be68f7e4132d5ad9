import { normaliseName } from './normalise-name.js';

/** The first letters by which towns are split into small modules: first and last of each group. */
export const townGroups = ['ab', 'ce', 'fh', 'im', 'nr', 'st', 'uz'] as const;
export type TownGroup = (typeof townGroups)[number];

/** What people write around the name of a place, each tried in turn: "my school is in Leeds", "hubs near Crewe". */
const AROUND = [
  /^(?:hi|hello|please)\b/,
  /^(?:i|we)(?: am| are| m)? (?:work|teach|live|based|from)\b/,
  /^(?:(?:my|our|a|the) )?(?:schools?|college|academy|nursery|trust|setting|workplace)(?: is| are| s)?\b(?= (?:based|located|situated|in|near|at|around)\b)/,
  /^(?:(?:my|our|a|the|find|which) )*(?:teaching school )?hubs?(?= (?:for|in|near|around|covering)\b)/,
  /^(?:based|located|situated)\b/,
  /^(?:in|near|around|at|for|from|covering)(?= )/,
  /^the(?= )/,
  /\b(?:england|uk|united kingdom|gb|great britain|please|area)$/,
];

/** A name as it is looked up: normalised, without what people write around it. */
export function normalisePlace(words: string): string {
  const plain = normaliseName(words);
  const bare = AROUND.reduce((left, around) => left.replace(around, '').trim(), plain);
  return bare || plain;
}

/** The group of towns that a name can mean, by its first letter; null when no name begins so. */
export function townGroupOf(words: string): TownGroup | null {
  const first = normalisePlace(words).charAt(0);
  return townGroups.find((group) => group.charAt(0) <= first && first <= group.charAt(1)) ?? null;
}
