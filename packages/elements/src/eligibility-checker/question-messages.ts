/** What the checker says around a question. The question's own words are facts and come with the rules. */
export const QUESTION_WORDS = {
  CHECKER_SHARED: 'Your answers are kept in the address of this page, so that you can share them.',
  CHECKER_PROGRESS: '{course}, {cohort}',
  CHECKER_BY_RULES:
    'No rules are published for {cohort} yet. These questions are those of {last}, the last rules we know of.',
  CHECKER_CONTINUE: 'Continue',
  CHECKER_NEXT: 'Next question: {question}',
  CHECKER_BACK: 'Back',
} as const;

export type QuestionKey = keyof typeof QUESTION_WORDS;
