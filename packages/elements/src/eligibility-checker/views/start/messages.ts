import type { StartProblemKey } from './problem.js';
import type { SourcesKey } from './date-sources.js';

/** What the checker says before the first question. */
export const START_MESSAGES = {
  CHECKER_HEADING: 'Will my NPQ be funded?',
  CHECKER_INTRO: 'Answer a few questions.',
  CHECKER_PRIVATE: 'Your answers stay on your device.',
  CHECKER_IN_FORM: 'The course, start and result go with this form. Your answers do not.',
  CHECKER_PAST: 'This may have changed.',
  CHECKER_REGISTER: 'DfE’s service shows if you can register today',
  CHECKER_DATES_FROM: 'Sources',
  CHECKER_COHORT: 'When do you want to start?',
  CHECKER_COHORT_UNKNOWN: '{cohort} (funding not announced)',
  CHECKER_START: 'Check funding',
  CHECKER_REQUIRED: 'Check funding first',
} as const;

export type StartKey = keyof typeof START_MESSAGES | StartProblemKey | SourcesKey;
