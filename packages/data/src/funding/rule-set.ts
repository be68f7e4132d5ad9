import type { AnswerId, Condition, Funding, Outcome } from '../schema/funding.js';

/** One thing that a rule set may ask. */
export interface RuleQuestion {
  readonly id: AnswerId;
  /** Every value it can take. Of establishment types only samples: one for each way in which the rules tell them apart. */
  readonly values: readonly string[];
  /** `values` are samples: any code is an answer. */
  readonly open?: true;
  /** Where the question has a meaning at all. Elsewhere its answer is not looked at. */
  readonly if?: Condition;
  /** Where a person is asked it; by default wherever it has a meaning. */
  readonly ask?: Condition;
  /** Asked after all others, and only when everything else says eligible. Until then it is taken as this. */
  readonly last?: string;
  /** Where other answers say yes already. What a person says to the question itself goes before it. */
  readonly yesIf?: Condition;
  /** It decides whether a person can register, not whether the course is funded. */
  readonly registration?: true;
  /** The answer is about the course in hand: another course needs another answer. */
  readonly ofCourse?: true;
}

/**
 * One check. Without `appliesTo` it is for everyone; without `requires` it is met. Without `ifMet` or `ifNotMet` the next
 * one follows.
 */
export interface Rule {
  readonly id: string;
  readonly appliesTo?: Condition;
  readonly requires?: Condition;
  /** Id of the result when it is met, and when it is not. */
  readonly ifMet?: string;
  readonly ifNotMet?: string;
  /** First and last day of registration on which it stood. */
  readonly from?: string;
  readonly to?: string;
}

/** What a check leads to. `code` is DfE's own, null where none is recorded. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly code: string | null;
  /** Ids of conditions that go with it and that no question asks about. */
  readonly conditions?: readonly string[];
}

/** A change that a person at the same workplace could really make to how they register. */
export interface Alternative {
  readonly from: Condition;
  readonly to: Readonly<Partial<Record<AnswerId, string>>>;
}

/**
 * The rules for registering for one cohort, or for several under the same rules, while they stood. What each rule
 * rests on, and its words, travel apart: nobody needs them before there is a result.
 */
export interface RuleSet {
  readonly id: string;
  readonly cohorts: readonly string[];
  /** First and last day of registration under these rules; null when not known or not over. */
  readonly from: string | null;
  readonly to: string | null;
  readonly funding: Funding;
  /** The day on which the sources were read. */
  readonly read: string;
  readonly holdsUntil: string | null;
  readonly reviewBy: string;
  /** Lists of values that conditions name as `@name`. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** In the order of asking. */
  readonly questions: readonly RuleQuestion[];
  /** In the order of deciding: the first that gives a result ends it. */
  readonly rules: readonly Rule[];
  /** Id of the result when no rule gave one. */
  readonly fallback: string;
  /** What stops a registration whatever the funding. */
  readonly blockers: readonly Rule[];
  readonly results: Readonly<Record<string, Verdict>>;
  readonly alternatives: readonly Alternative[];
}

export type RuleSets = readonly RuleSet[];
