import type { AnswerId } from '../schema/funding.js';
import { NOT_SURE, withAnswers } from './answers.js';
import type { Answers } from './answers.js';
import { withoutNotSure } from './applicable.js';
import { evaluate } from './conditions.js';
import type { FundingQuestions, QuestionOption, QuestionCopy } from './question-copy.js';

/** The words that ask for an answer beside the other answers; undefined when there are none. */
export function getQuestion(
  id: AnswerId,
  answers: Answers,
  questions: FundingQuestions,
): QuestionCopy | undefined {
  const known = withoutNotSure(answers);
  return questions.find(
    ({ answers: ids, when = {} }) => ids.includes(id) && evaluate(when, known, {}) === true,
  );
}

function meaning({ answers }: QuestionCopy, { value, types, sets }: QuestionOption): Answers {
  const [first = value] = types ?? [];
  const own = Object.fromEntries(answers.map((id) => [id, first])) as Answers;
  return { ...own, ...sets };
}

/** What an option says besides the answers of its question, as far as the answers still say it. */
function saidBesides(
  answers: Answers,
  { answers: own }: QuestionCopy,
  option: QuestionOption | undefined,
): AnswerId[] {
  const besides = Object.entries(option?.sets ?? {}) as [AnswerId, string][];
  return besides.flatMap(([id, value]) => (!own.includes(id) && answers[id] === value ? id : []));
}

/**
 * The answers after an option was chosen. A value that is no option (a course, a cohort) is the answer itself. What the
 * option that was chosen before said besides goes with it.
 */
export function answerQuestion(answers: Answers, question: QuestionCopy, value: string): Answers {
  const option = question.options?.find((one) => one.value === value) ?? { value, label: value };
  const gone = saidBesides(answers, question, chosenOption(answers, question));
  return withAnswers(answers, {
    ...Object.fromEntries(gone.map((id) => [id, undefined])),
    ...meaning(question, option),
  });
}

/**
 * The option that the answers amount to, for showing a question again; undefined when it was not answered. Answers from
 * elsewhere may be finer than the options: then one yes is yes, and one not-sure, without a yes, not-sure.
 */
export function chosenOption(answers: Answers, question: QuestionCopy): QuestionOption | undefined {
  const [own] = question.answers;
  if (own === undefined || answers[own] === undefined) return undefined;
  const answered = question.answers.filter((id) => answers[id] !== undefined);
  const exact = question.options?.find((option) => {
    const wanted = meaning(question, option);
    return answered.every(
      (id) => answers[id] === wanted[id] || (option.types?.includes(answers[id] ?? '') ?? false),
    );
  });
  const nearest = ['yes', NOT_SURE].find((value) => answered.some((id) => answers[id] === value));
  return exact ?? question.options?.find(({ value }) => value === nearest);
}
