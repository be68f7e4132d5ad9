import type { AnswerId, Condition, Outcome } from '../schema/funding.js';
import type { Answers } from './answers.js';
import { withoutNotSure } from './applicable.js';
import { evaluate } from './conditions.js';
import type { CopyLink } from './question-copy.js';

/** What a result means, a step to take, who may pay, or what to bear in mind. */
export interface Advice {
  readonly id: string;
  readonly kind: 'meaning' | 'step' | 'paying' | 'caveat';
  readonly outcomes: readonly Outcome[];
  /** Whom it is for; everybody without it. */
  readonly when?: Condition;
  readonly text: string;
  readonly link?: CopyLink;
}

/** The words that go with a result. Texts may hold `{cohort}` and `{course}`. */
export interface FundingReasons {
  /** Result id → why, in a sentence. */
  readonly results: Readonly<Record<string, string>>;
  /** Rule id → what is true of a person who passes it. */
  readonly checks: Readonly<Record<string, string>>;
  /** Condition id → a clause for after 'as long as'. */
  readonly conditions: Readonly<Record<string, string>>;
  readonly advice: readonly Advice[];
  readonly reviewBy: string;
}

/** What it means, what to do next, who may pay, or what to bear in mind, in order, for somebody with these answers and this outcome. */
export function findAdvice(
  outcome: Outcome,
  kind: Advice['kind'],
  answers: Answers,
  { advice }: FundingReasons,
): Advice[] {
  const known = withoutNotSure(answers);
  return advice.filter(
    ({ kind: own, outcomes, when = {} }) =>
      own === kind && outcomes.includes(outcome) && evaluate(when, known, {}) === true,
  );
}

/** Puts the names of the cohort and the course into a text. */
export const fillText = (text: string, names: Readonly<Partial<Record<AnswerId, string>>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, id: string) => names[id as AnswerId] ?? whole);
