import type { Answers } from './answers.js';
import { withoutNotSure } from './applicable.js';
import { standing } from './decide.js';
import type { RuleSet } from './rule-set.js';

/** Whether a person can register with DfE at all; `reason` is the id of the result that says why not. */
export interface RegistrationCheck {
  readonly status: 'open' | 'stops';
  readonly reason: string | null;
}

/** Whether something stops the registration, and what must be so where that is not known. */
export function checkRegistration(
  set: RuleSet,
  answers: Answers,
): { registration: RegistrationCheck; conditions: readonly string[] } {
  const known = withoutNotSure(answers);
  const mine = set.blockers
    .map((rule) => ({ rule, ...standing(rule, known, set) }))
    .filter(({ applies, passes }) => applies === true && passes !== true);
  const stop = mine.find(({ passes }) => passes === false);
  return {
    registration: stop
      ? { status: 'stops', reason: stop.rule.ifNotMet ?? null }
      : { status: 'open', reason: null },
    conditions: mine.filter(({ passes }) => passes === undefined).map(({ rule }) => rule.id),
  };
}
