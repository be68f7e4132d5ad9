import type { Rule, RuleSet } from '../funding/rule-set.js';

/** Who has a course paid for: people at state-funded schools, at schools on DfE’s list, or new headteachers. */
export type FundedAt = 'state' | 'list' | 'new-heads';

/** The rule that says so. */
export const PAYING_RULE: Readonly<Record<FundedAt, string>> = {
  state: 'no-list',
  list: 'list',
  'new-heads': 'new-headteacher',
};

const payingRule = (at: FundedAt, { rules }: RuleSet): Rule | undefined =>
  rules.find(({ id }) => id === PAYING_RULE[at]);

/** Whose rule it would be: the one for new headteachers names its course, and the rules those that need a list. */
function wouldBe(course: string, set: RuleSet): FundedAt {
  if ([payingRule('new-heads', set)?.appliesTo?.course].flat().includes(course)) return 'new-heads';
  return set.names['listed']?.includes(course) ? 'list' : 'state';
}

/** Who has a course paid for in a cohort, in a word. Undefined where no rules of it are there, or none of them pays. */
export function fundedAt(course: string, cohort: string, ruleSets: readonly RuleSet[]): FundedAt | undefined {
  const set = ruleSets.find(({ cohorts }) => cohorts.includes(cohort));
  const at = set && wouldBe(course, set);
  return at && set.results[payingRule(at, set)?.ifMet ?? '']?.outcome === 'eligible' ? at : undefined;
}
