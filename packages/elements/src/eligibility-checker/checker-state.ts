import type { Answers } from '@npq-widgets/data/funding';

/** How far the visitor has come. What is asked next follows from the answers; only detours are kept here. */
export interface CheckerState {
  readonly answers: Answers;
  /** Answers given in passing about another course, which mean nothing for this one. */
  readonly elsewhere: Answers;
  /** The start page, with the course, has been left. */
  readonly begun: boolean;
  /** Ids of the questions answered, in order: what Back walks along. */
  readonly path: readonly string[];
  /** Id of an answered question that is asked again. */
  readonly again?: string;
  /** Continue was pressed and nothing was chosen. */
  readonly problem: boolean;
}

export const START: CheckerState = { answers: {}, elsewhere: {}, begun: false, path: [], problem: false };
