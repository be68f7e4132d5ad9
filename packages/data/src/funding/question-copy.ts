import type { AnswerId, Condition } from '../schema/funding.js';

export interface CopyLink {
  readonly text: string;
  readonly url: string;
}

export interface QuestionOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** Establishment types that it stands for; the first is what the answer becomes. */
  readonly types?: readonly string[];
  /** The answers it gives, where that is not its value to each of the question's. */
  readonly sets?: Readonly<Partial<Record<AnswerId, string>>>;
}

/** A question as a page asks it, which may settle several answers at once. */
export interface QuestionCopy {
  readonly id: string;
  /** The first is its own, and tells whether it was answered; others may be settled by another question too. */
  readonly answers: readonly AnswerId[];
  /** Among the wordings of one question, the first whose condition holds is used. */
  readonly when?: Condition;
  readonly title: string;
  readonly hint?: string;
  readonly error: string;
  /** Null: courses and cohorts have slices of their own. */
  readonly options: readonly QuestionOption[] | null;
  readonly link?: CopyLink;
}

/** Every question that a page asks. */
export type FundingQuestions = readonly QuestionCopy[];
