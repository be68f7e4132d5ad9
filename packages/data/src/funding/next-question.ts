import type { AnswerId } from '../schema/funding.js';
import type { Answers } from './answers.js';
import { applicableAnswers, findOpen, lastOf, withoutNotSure } from './applicable.js';
import { chooseRuleSet } from './choose-rule-set.js';
import { evaluate } from './conditions.js';
import { standing } from './decide.js';
import { explore } from './explore.js';
import type { CanAsk } from './explore.js';
import type { RuleSet } from './rule-set.js';

/** The question whose answer a registration still turns on. */
function nextOfRegistration(set: RuleSet, answers: Answers): AnswerId | undefined {
  const known = withoutNotSure(answers);
  return set.questions.find(
    ({ id, registration }) =>
      registration &&
      answers[id] === undefined &&
      set.blockers.some((rule) => {
        const { applies, passes } = standing(rule, known, set);
        return applies === true && passes === undefined && rule.requires !== undefined && id in rule.requires;
      }),
  )?.id;
}

/** The question that one rule set asks next. */
export function openQuestion(set: RuleSet, answers: Answers): AnswerId | null {
  const applicable = applicableAnswers(set, answers);
  const known = withoutNotSure(applicable);
  const open = findOpen(set, known);
  const { last, taken } = lastOf(open);
  const asked = open.filter((question) => !last.includes(question));
  const canAsk: CanAsk = ({ id, if: meaning = {}, ask = {} }, sofar) =>
    applicable[id] === undefined &&
    evaluate(meaning, sofar, set.names) === true &&
    evaluate(ask, sofar, set.names) === true;
  const prospect = explore(set, { ...known, ...taken }, asked, canAsk);
  const next = set.questions.find(({ id }) => prospect.matters.includes(id));
  if (next) return next.id;
  const isGood = prospect.key === 'eligible';
  const more = isGood || prospect.key === 'in-review' ? nextOfRegistration(set, applicable) : undefined;
  if (more) return more;
  if (!isGood) return null;
  const { matters } = explore(set, known, open);
  return last.find(({ id }) => applicable[id] === undefined && matters.includes(id))?.id ?? null;
}

/**
 * The question to ask next: the first, in the rule set's order, whose answer can still change the outcome; then what
 * a registration turns on; then, only when all else says eligible, what is asked last (England, earlier funding). Never
 * one that was answered, and not-sure is an answer. Null: there is nothing left to ask.
 */
export function nextQuestion(answers: Answers, ruleSets: readonly RuleSet[], on: string): AnswerId | null {
  if (answers.cohort === undefined) return 'cohort';
  const { set, timing } = chooseRuleSet(answers, ruleSets, on);
  return set && timing !== 'not-yet' ? openQuestion(set, answers) : null;
}
