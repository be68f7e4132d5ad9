import type { Answers } from './answers.js';
import type { Rule, RuleSet } from './rule-set.js';

/** The rules that speak for a cohort on a day of registration. `ended`: the last ones, after their time. */
export type RuleSetChoice =
  | { readonly timing: 'in-force' | 'ended'; readonly set: RuleSet }
  | { readonly timing: 'not-yet'; readonly set: RuleSet }
  | { readonly timing: 'unknown'; readonly set: null };

const before = (day: string, first: string | null | undefined): boolean => day < (first ?? '');
const after = (day: string, last: string | null | undefined): boolean => day > (last ?? day);

function onDay(set: RuleSet, day: string): RuleSet {
  const stood = ({ from, to }: Rule): boolean => !before(day, from) && !after(day, to);
  return { ...set, rules: set.rules.filter(stood), blockers: set.blockers.filter(stood) };
}

/**
 * Picks by the date of registration, `on` (ISO day). A rule that stood for part of a cohort only is there on its days
 * alone; after the last rules of a cohort they are read as on their last day.
 */
export function chooseRuleSet({ cohort }: Answers, ruleSets: readonly RuleSet[], on: string): RuleSetChoice {
  const own = ruleSets
    .filter((set) => set.cohorts.includes(cohort ?? ''))
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  const [first] = own;
  if (!first) return { timing: 'unknown', set: null };
  const begun = own.filter((set) => !before(on, set.from));
  const set = begun.at(-1);
  if (!set) return { timing: 'not-yet', set: first };
  return after(on, set.to)
    ? { timing: 'ended', set: onDay(set, set.to ?? on) }
    : { timing: 'in-force', set: onDay(set, on) };
}
