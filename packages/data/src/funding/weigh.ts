import type { AnswerId, Outcome } from '../schema/funding.js';
import { NOT_SURE } from './answers.js';
import type { Answers } from './answers.js';
import { findOpen, withoutNotSure } from './applicable.js';
import { explore } from './explore.js';
import type { Prospect } from './explore.js';
import type { RuleQuestion, RuleSet } from './rule-set.js';

/** What the answers come to, before it is put into words. */
export interface Weighed {
  readonly outcome: Outcome;
  /** Ids of the results that explain it; of all that are possible while it depends. */
  readonly reasons: readonly string[];
  /** Nothing that a person would still be asked changes it. */
  readonly settled: boolean;
  /** The answer that the outcome stands on, as a condition, though nobody gave it. */
  readonly assumed: AnswerId | null;
  readonly prospect: Prospect;
}

/** The result that explains an outcome is the one in the plain case: what was not said to be so is not so. */
function plainReasons(set: RuleSet, known: Answers, open: readonly RuleQuestion[]): readonly string[] {
  const plain: Answers = Object.fromEntries(
    open.filter(({ values }) => values.includes('no')).map(({ id }) => [id, 'no']),
  );
  return explore(
    set,
    { ...plain, ...known },
    open.filter(({ id }) => plain[id] === undefined),
  ).results;
}

/**
 * Weighs every way of filling in what is not known. What is asked last (earlier funding) is set apart: when it alone is
 * open, `eligible` waits for the answer or, if the person is not sure, stands on it; a review stands on it unasked.
 */
export function weigh(set: RuleSet, answers: Answers): Weighed {
  const known = withoutNotSure(answers);
  const open = findOpen(set, known);
  const last = open.find((question) => question.last !== undefined);
  const prospect = explore(set, known, open);
  const because = (outcome: string, assumed: AnswerId | null): Weighed => ({
    outcome: outcome as Outcome,
    reasons: plainReasons(set, known, open),
    settled: true,
    assumed,
    prospect,
  });
  if (prospect.matters.length === 0) return because(prospect.key, null);
  const rest = last
    ? explore(
        set,
        { ...known, [last.id]: last.last },
        open.filter((question) => question !== last),
      )
    : prospect;
  if (rest.key === 'depends') return because(rest.key, null);
  if (last && (rest.key === 'in-review' || (rest.key === 'eligible' && answers[last.id] === NOT_SURE)))
    return because(rest.key, last.id);
  return { outcome: 'depends', reasons: rest.results, settled: false, assumed: null, prospect };
}
