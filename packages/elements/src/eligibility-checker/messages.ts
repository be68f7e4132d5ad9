/** What the checker says before the first question; the rest comes with the questions and with the result. */
export const CHECKER_WORDS = {
  CHECKER_HEADING: 'Would a scholarship pay for your NPQ?',
  CHECKER_INTRO: 'Answer a few questions to see whether you meet the rules, why, and what to do next.',
  CHECKER_PRIVATE: 'Nothing you answer leaves this page.',
  CHECKER_IN_FORM: 'The course, the start and the result go with this form. Your answers do not.',
  CHECKER_PAST: 'This may have changed since we last looked.',
  CHECKER_REGISTER: 'Go to the registration service',
  CHECKER_DATES_FROM: 'Where these dates come from',
  CHECKER_COHORT: 'When do you want to start?',
  CHECKER_COHORT_UNKNOWN: '{cohort} (no rules published yet)',
  CHECKER_START: 'Check funding',
  CHECKER_PROBLEM: 'There is a problem',
  CHECKER_COURSE_ERROR: 'Choose an NPQ from the list',
  CHECKER_REQUIRED: 'Check whether you meet the rules for scholarship funding',
} as const;

export type CheckerKey = keyof typeof CHECKER_WORDS;
