import type { Answers } from './answers.js';
import { evaluate } from './conditions.js';
import type { Evaluation } from './conditions.js';
import type { Rule, RuleSet } from './rule-set.js';

/** How one rule stands: whether it is for this person, and whether they pass it. */
interface Standing {
  readonly applies: Evaluation;
  readonly passes: Evaluation;
}

export function standing(
  { appliesTo = {}, requires = {} }: Rule,
  known: Answers,
  { names }: RuleSet,
  missing?: Set<string>,
): Standing {
  const applies = evaluate(appliesTo, known, names, missing);
  return { applies, passes: applies !== false && evaluate(requires, known, names, missing) };
}

/**
 * The id of the result, by the first rule that gives one; undefined when that turns on an answer that is not there.
 *
 * @param missing gathers those answers. Without it there is nothing more to know: what is not there is not so.
 */
export function decide(set: RuleSet, known: Answers, missing?: Set<string>): string | undefined {
  let isOpen = false;
  for (const rule of set.rules) {
    const asked = new Set<string>();
    const { applies, passes } = standing(rule, known, set, asked);
    if (missing && (applies === undefined || passes === undefined)) {
      isOpen = true;
      for (const id of asked) missing.add(id);
      // Whatever it comes to, this one ends it: what comes after need not be asked.
      if (applies && rule.ifMet !== undefined && rule.ifNotMet !== undefined) return undefined;
      continue;
    }
    const result = applies ? (passes ? rule.ifMet : rule.ifNotMet) : undefined;
    if (result !== undefined) return isOpen ? undefined : result;
  }
  return isOpen ? undefined : set.fallback;
}
