import type { Ui } from '../../../core/view.js';
import type { CheckerAction } from '../../model/state.js';
import type { OwnSchoolKey } from '../school/messages.js';
import { PROBLEM_MESSAGES } from '../start/problem.js';
import type { StartKey } from '../start/view.js';

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

/** With the words of the start, and those of a school, which come with it. */
export type QuestionsKey = QuestionKey | OwnSchoolKey | StartKey;

/** What the parts of the questions may use of the checker. */
export type QuestionsUi = Ui<CheckerAction, QuestionsKey>;
