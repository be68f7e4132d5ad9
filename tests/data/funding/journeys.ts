import type { Answers, FundingQuestions, QuestionCopy } from '@npq-widgets/data/funding';
import { answerQuestion, getQuestion, keepApplicable } from '@npq-widgets/data/funding';

import { COURSES, next, questions, ruleSets, TODAY } from './funding-on-record.js';

/** The questions as pages have them; where a link leads changes nothing here. */
export const words = questions as unknown as FundingQuestions;

export interface Step {
  readonly question: QuestionCopy;
  /** One way on for each option. */
  readonly ways: readonly { readonly value: string; readonly journey: Journey }[];
}

/** Everything that can happen from some answers on: a question and its ways, or the end. */
export interface Journey {
  readonly answers: Answers;
  readonly step: Step | null;
}

const optionsOf = (question: QuestionCopy, cohort: string): readonly string[] => {
  if (question.options) return question.options.map(({ value }) => value);
  return question.answers.includes('course') ? COURSES : [cohort];
};

/** Answers as a page takes them: the option, then only what still applies. */
export function choose(answers: Answers, question: QuestionCopy, value: string, on = TODAY): Answers {
  return keepApplicable(answerQuestion(answers, question, value), question.answers[0]!, ruleSets, on);
}

/** Every journey through the page, option by option. */
export function journeysFrom(answers: Answers, on = TODAY): Journey {
  const id = next(answers, on);
  if (id === null) return { answers, step: null };
  const question = getQuestion(id, answers, words);
  if (!question) throw new Error(`No words ask for ${id}, as answers stand: ${JSON.stringify(answers)}`);
  const ways = optionsOf(question, answers.cohort ?? 'autumn-2026').map((value) => ({
    value,
    journey: journeysFrom(choose(answers, question, value, on), on),
  }));
  return { answers, step: { question, ways } };
}

/** The ends of a journey, in order. */
export const ends = ({ answers, step }: Journey): Answers[] =>
  step ? step.ways.flatMap(({ journey }) => ends(journey)) : [answers];

/** Every step of a journey, its own first. */
export const stepsOf = ({ answers, step }: Journey): { answers: Answers; step: Step }[] =>
  step ? [{ answers, step }, ...step.ways.flatMap(({ journey }) => stepsOf(journey))] : [];
