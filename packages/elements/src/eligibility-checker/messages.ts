/** What the checker says before the first question; the rest comes with the questions and with the result. */
export const CHECKER_WORDS = {
  CHECKER_HEADING: 'Would a scholarship pay for your NPQ?',
  CHECKER_INTRO: 'Answer up to six questions to see whether you meet the rules, why, and what to do next. Nothing you answer leaves this page.',
  CHECKER_START: 'Check funding',
  CHECKER_COURSE_ERROR: 'Choose an NPQ from the list',
} as const;

export type CheckerKey = keyof typeof CHECKER_WORDS;
