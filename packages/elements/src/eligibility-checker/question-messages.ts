/** What the checker says around a question. The question's own words are facts and come with the rules. */
export const QUESTION_WORDS = {
  CHECKER_PROGRESS: '{course}, {cohort}',
  CHECKER_CONTINUE: 'Continue',
  CHECKER_BACK: 'Back',
  CHECKER_PROBLEM: 'There is a problem',
} as const;

export type QuestionKey = keyof typeof QUESTION_WORDS;
