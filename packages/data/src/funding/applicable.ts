import type { AnswerId } from '../schema/funding.js';
import { NOT_SURE, withAnswers } from './answers.js';
import type { Answers } from './answers.js';
import { chooseRuleSet } from './choose-rule-set.js';
import { evaluate } from './conditions.js';
import type { RuleQuestion, RuleSet } from './rule-set.js';

/** The answers that the rule set looks at: those that have a meaning beside the others, and those that the others give. */
export function applicableAnswers(set: RuleSet, answers: Answers): Answers {
  const known: Partial<Record<AnswerId, string>> =
    answers.cohort === undefined ? {} : { cohort: answers.cohort };
  const kept = { ...known };
  for (const { id, if: condition = {}, yesIf } of set.questions) {
    const said = answers[id];
    const isImplied = (said ?? NOT_SURE) === NOT_SURE && yesIf && evaluate(yesIf, known, set.names) === true;
    const value = isImplied ? 'yes' : said;
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

/** Those of the open questions that are asked last, and what they are taken as until then. */
export function lastOf(open: readonly RuleQuestion[]): { last: readonly RuleQuestion[]; taken: Answers } {
  const last = open.filter((question) => question.last !== undefined);
  return { last, taken: Object.fromEntries(last.map((question) => [question.id, question.last])) };
}

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
  const isGone = ({ id, ofCourse }: RuleQuestion): boolean =>
    // What other answers gave is not kept: it goes when they do.
    answers[id] === undefined || (changed === 'course' && ofCourse === true);
  const gone = set.questions.filter(isGone).map(({ id }) => [id, undefined] as const);
  return withAnswers(applicableAnswers(set, answers), Object.fromEntries(gone));
}
