import type { Condition } from '../schema/funding.js';
import type { Grounds, SourceNotes } from '../sources.js';
import type { Answers } from './answers.js';
import { withoutNotSure } from './applicable.js';
import type { Assessment } from './assess.js';
import { evaluate } from './conditions.js';

/** Where DfE's published text and its service do not say the same. `published` is null where the text is silent. */
export interface Difference extends Grounds {
  readonly id: string;
  readonly cohorts: readonly string[];
  readonly when: Condition;
  /** Only those who come to one of these results, by id. */
  readonly results?: readonly string[];
  readonly published: string | null;
  readonly service: string;
}

/** What the rules rest on, and where sources do not agree. */
export interface FundingEvidence {
  /** Rule set id → its grounds, and those of the rules that rest on others. */
  readonly ruleSets: Readonly<
    Record<string, Grounds & { readonly rules: Readonly<Record<string, Partial<Grounds>>> }>
  >;
  readonly differences: readonly Difference[];
  readonly sources: SourceNotes;
}

/**
 * What a result rests on: the grounds of the rule that gave it or of the rule named, and without one those of the
 * rule set. Null when no rules spoke.
 */
export function getEvidence(
  { ruleSet, rule }: Assessment,
  { ruleSets }: FundingEvidence,
  named = rule,
): Grounds | null {
  const own = ruleSets[ruleSet ?? ''];
  if (!own) return null;
  const { sources, confidence, rules } = own;
  return { sources, confidence, ...rules[named ?? ''] };
}

/** The differences that touch somebody with these answers and what they come to. */
export function findDifferences(
  answers: Answers,
  { outcome, reasons }: Assessment,
  { differences }: FundingEvidence,
): Difference[] {
  const known = withoutNotSure(answers);
  // While it depends, a result is only one of those that may be.
  const comesTo = (results: readonly string[]): boolean =>
    outcome !== 'depends' && reasons.some((id) => results.includes(id));
  const touches = ({ cohorts, when, results }: Difference): boolean =>
    cohorts.includes(answers.cohort ?? '') &&
    evaluate(when, known, {}) === true &&
    (!results || comesTo(results));
  return differences.filter(touches);
}
