import { PROBLEM_MESSAGES } from '../start/problem.js';

/** What the checker says around a question. The question's own words are facts and come with the rules. */
export const QUESTION_MESSAGES = {
  CHECKER_PROGRESS: 'Question {position} of about {total} · {course}, {cohort}',
  CHECKER_BY_RULES:
    'No rules are published for {cohort} yet. These questions are those of {last}, the last ones published.',
  CHECKER_CONTINUE: 'Continue',
  CHECKER_FIND_SCHOOL: 'Find my school or college by name',
  CHECKER_NEXT: 'Next question: {question}',
  CHECKER_BACK: 'Back',
  ...PROBLEM_MESSAGES,
} as const;

export type QuestionKey = keyof typeof QUESTION_MESSAGES;
