import type { AnswerId, Outcome } from '../schema/funding.js';
import { NOT_SURE } from './answers.js';
import type { Answers } from './answers.js';
import { findOpen, lastOf, withoutNotSure } from './applicable.js';
import { explore } from './explore.js';
import type { Prospect } from './explore.js';
import type { RuleQuestion, RuleSet } from './rule-set.js';

/** What the answers come to, before it is put into words. */
interface Weighed {
  readonly outcome: Outcome;
  /** Ids of the results that explain it; of all that are possible while it depends. */
  readonly reasons: readonly string[];
  /** Nothing that a person would still be asked changes it. */
  readonly isDefinite: boolean;
  /** The answers that the outcome stands on, as conditions, though nobody gave them. */
  readonly assumed: readonly AnswerId[];
  readonly prospect: Prospect;
}

/** The result that explains an outcome is the one in the plain case: what was not said to be so is not so. */
function plainReasons(set: RuleSet, known: Answers, open: readonly RuleQuestion[]): readonly string[] {
  const plain: Answers = Object.fromEntries(
    open.filter(({ values }) => values.includes('no')).map(({ id, last = 'no' }) => [id, last]),
  );
  return explore(
    set,
    { ...plain, ...known },
    open.filter(({ id }) => plain[id] === undefined),
  ).results;
}

/**
 * Weighs every way of filling in what is not known. What is asked last (England, earlier funding) is set apart: when
 * nothing else is open, `eligible` waits for the answers or, where the person is not sure, stands on them; a review
 * stands on them unasked.
 */
export function weigh(set: RuleSet, answers: Answers): Weighed {
  const known = withoutNotSure(answers);
  const open = findOpen(set, known);
  const { last, taken } = lastOf(open);
  const prospect = explore(set, known, open);
  const because = (outcome: string, assumed: readonly AnswerId[] = []): Weighed => ({
    outcome: outcome as Outcome,
    reasons: plainReasons(set, known, open),
    isDefinite: true,
    assumed,
    prospect,
  });
  if (prospect.matters.length === 0) return because(prospect.key);
  const rest = explore(
    set,
    { ...known, ...taken },
    open.filter((question) => !last.includes(question)),
  );
  const assumed = last.map(({ id }) => id).filter((id) => prospect.matters.includes(id));
  if (
    rest.key === 'in-review' ||
    (rest.key === 'eligible' && assumed.every((id) => answers[id] === NOT_SURE))
  )
    return because(rest.key, assumed);
  // Whoever is refused already is asked no more, though what is asked last might lead to no answer at all.
  if (rest.matters.length === 0 && rest.key !== 'eligible') return because(rest.key);
  return { outcome: 'depends', reasons: rest.results, isDefinite: false, assumed: [], prospect };
}
