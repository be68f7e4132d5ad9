import type { Answers } from './answers.js';
import { standing } from './decide.js';
import type { Rule, RuleSet } from './rule-set.js';

/** `not-needed`: it is not for this person, or something before it settled the answer. */
export type CheckStatus = 'passed' | 'failed' | 'not-needed' | 'not-known';

/** One rule, by its id, as it was looked at. */
export interface Check {
  readonly id: string;
  readonly status: CheckStatus;
}

/** A rule that can only let a person in is one way among several: not taking it is no failure unless all else fails. */
const isWayIn = ({ yes, no }: Rule): boolean => yes !== undefined && no === undefined;

/** Every rule in its order, and how it stands. `settled`: what is not known cannot change the outcome. */
export function traceRules(set: RuleSet, known: Answers, settled: boolean): readonly Check[] {
  let decided = false;
  let refused = false;
  const checks = set.rules.map((rule) => {
    const { applies, passes } = standing(rule, known, set);
    let status: CheckStatus = 'not-needed';
    if (!decided && applies !== false) {
      if (applies === undefined || passes === undefined) status = settled ? 'not-needed' : 'not-known';
      else {
        const result = passes ? rule.yes : rule.no;
        const outcome = result === undefined ? undefined : set.results[result]?.outcome;
        refused = outcome === 'not-eligible';
        decided = outcome !== undefined;
        status = refused || !passes ? 'failed' : 'passed';
      }
    }
    return { rule, status };
  });
  return checks.map(({ rule, status }) => ({
    id: rule.id,
    status: status === 'failed' && isWayIn(rule) && !refused ? 'not-needed' : status,
  }));
}
