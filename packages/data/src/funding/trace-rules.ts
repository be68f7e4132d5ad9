import type { Answers } from './answers.js';
import { findOpen } from './applicable.js';
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
const isWayIn = ({ ifMet, ifNotMet }: Rule): boolean => ifMet !== undefined && ifNotMet === undefined;

/**
 * Every rule in its order and how it stands, and the one that gave the result.
 *
 * @param isDefinite what is not known cannot change the outcome
 */
export function traceRules(
  set: RuleSet,
  known: Answers,
  isDefinite: boolean,
): { checks: readonly Check[]; decidedBy: string | null } {
  let decidedBy: string | null = null;
  let refused = false;
  // A rule that decides either way hides those after it, whichever way it will go.
  let isHidden = false;
  const open = findOpen(set, known);
  const looked = set.rules.map((rule): { rule: Rule; status: CheckStatus } => {
    const missing = new Set<string>();
    const { applies, passes } = standing(rule, known, set, missing);
    if (isHidden || decidedBy !== null || applies === false) return { rule, status: 'not-needed' };
    if ((applies === undefined || passes === undefined) && open.some(({ id }) => missing.has(id))) {
      isHidden = !isDefinite && applies === true && rule.ifMet !== undefined && rule.ifNotMet !== undefined;
      return { rule, status: isDefinite ? 'not-needed' : 'not-known' };
    }
    if (!applies) return { rule, status: 'not-needed' };
    const result = passes ? rule.ifMet : rule.ifNotMet;
    if (result !== undefined) decidedBy = rule.id;
    refused = result !== undefined && set.results[result]?.outcome === 'not-eligible';
    return { rule, status: refused || !passes ? 'failed' : 'passed' };
  });
  const checks = looked.map(
    ({ rule, status }): Check => ({
      id: rule.id,
      status: status === 'failed' && isWayIn(rule) && !refused ? 'not-needed' : status,
    }),
  );
  return { checks, decidedBy };
}
