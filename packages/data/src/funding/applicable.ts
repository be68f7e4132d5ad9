import type { AnswerId } from '../schema/funding.js';
import { NOT_SURE } from './answers.js';
import type { Answers } from './answers.js';
import { chooseRuleSet } from './choose-rule-set.js';
import { evaluate } from './conditions.js';
import type { RuleQuestion, RuleSet } from './rule-set.js';

/** The answers that the rule set looks at: those to questions that have a meaning beside the other answers. */
export function applicableAnswers(set: RuleSet, answers: Answers): Answers {
  const known: Partial<Record<AnswerId, string>> =
    answers.cohort === undefined ? {} : { cohort: answers.cohort };
  const kept = { ...known };
  for (const { id, if: condition = {} } of set.questions) {
    const value = answers[id];
    if (value === undefined || evaluate(condition, known, set.names) === false) continue;
    kept[id] = value;
    if (value !== NOT_SURE) known[id] = value;
  }
  return kept;
}

/** The questions that are not answered and may have a meaning. What only a registration turns on is not among them. */
export const findOpen = (set: RuleSet, known: Answers): readonly RuleQuestion[] =>
  set.questions.filter(
    ({ id, registration, if: condition = {} }) =>
      known[id] === undefined && !registration && evaluate(condition, known, set.names) !== false,
  );

/** What is known: the answers that are values. */
export function withoutNotSure(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== NOT_SURE));
}

/**
 * After the answer `changed` was given anew: the other answers, without those that no longer apply. An answer about
 * the course in hand goes when the course does.
 */
export function keepApplicable(
  answers: Answers,
  changed: AnswerId,
  ruleSets: readonly RuleSet[],
  on: string,
): Answers {
  const { set } = chooseRuleSet(answers, ruleSets, on);
  if (!set) return answers;
  const kept = applicableAnswers(set, answers);
  if (changed !== 'course') return kept;
  const ofCourse = new Set<string>(set.questions.filter((question) => question.ofCourse).map(({ id }) => id));
  return Object.fromEntries(Object.entries(kept).filter(([id]) => !ofCourse.has(id)));
}
