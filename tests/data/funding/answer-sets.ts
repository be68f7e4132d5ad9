import type { AnswerId, Answers, RuleSet } from '@npq-widgets/data/funding';
import { evaluate, NOT_SURE } from '@npq-widgets/data/funding';

/**
 * Every complete set of answers: each question that has a meaning has one of its values, the others none. What only a
 * registration turns on is left out.
 */
export function completeSets(
  set: RuleSet,
  given: Answers,
  values: Partial<Record<AnswerId, readonly string[]>> = {},
): Answers[] {
  return set.questions.reduce<Answers[]>(
    (sets, { id, values: own, registration, if: condition = {} }) =>
      sets.flatMap((answers) =>
        registration || answers[id] !== undefined || evaluate(condition, answers, set.names) === false
          ? [answers]
          : (values[id] ?? own).map((value) => ({ ...answers, [id]: value })),
      ),
    [given],
  );
}

/**
 * Every set of answers with gaps: each question that has a meaning for certain is answered, not asked or not sure.
 * What only a registration turns on is left out.
 */
export function setsWithGaps(
  set: RuleSet,
  given: Answers,
  gaps: readonly (string | undefined)[] = [undefined, NOT_SURE],
): Answers[] {
  return set.questions.reduce<Answers[]>(
    (sets, { id, values, registration, if: condition = {} }) =>
      sets.flatMap((answers) =>
        registration || answers[id] !== undefined || evaluate(condition, sure(answers), set.names) !== true
          ? [answers]
          : [...values, ...gaps].map((value) =>
              value === undefined ? answers : { ...answers, [id]: value },
            ),
      ),
    [given],
  );
}

/** The same sequence of numbers below 1 for the same seed. */
export function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Any answers at all, whether they belong together or not: a value, not sure, or none, for every question. */
export function anyAnswers(set: RuleSet, given: Answers, random: Generator<number, never>): Answers {
  const answers = set.questions.map(({ id, values }) => {
    const choices = [...values, ...values, NOT_SURE, undefined, undefined];
    return [id, choices[Math.floor(random.next().value * choices.length)]] as const;
  });
  return { ...Object.fromEntries(answers.filter(([, value]) => value !== undefined)), ...given };
}

const sure = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== NOT_SURE));

/** The answers without gaps that these could turn out to be. */
export function waysToFill(set: RuleSet, answers: Answers): Answers[] {
  return completeSets(set, sure(answers));
}
