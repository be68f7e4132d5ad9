import type { AnswerId } from '../schema/funding.js';
import { withAnswers, type Answers } from './answers.js';
import { chooseRuleSet } from './choose-rule-set.js';
import { openQuestion } from './next-question.js';
import type { RuleQuestion, RuleSet } from './rule-set.js';

/** What most people answer: rule sets name the commonest value first, and yes before no, which ends many a journey. */
const usual = ({ values: [first = 'yes'], last }: RuleQuestion): string => last ?? first;

/**
 * How many questions are still to come for somebody who answers as most do: `next`, which `nextQuestion()` has given, and
 * those after it. A guess: other answers lead by other questions. It costs one look through what is still open for each of them,
 * as which one follows is known only once the one before it is answered: ask for it once a change.
 */
export function questionsAhead(
  answers: Answers,
  next: AnswerId | null,
  ruleSets: readonly RuleSet[],
  on: string,
): number {
  const { set } = chooseRuleSet(answers, ruleSets, on);
  let sofar = answers;
  let asked = next;
  let count = 0;
  while (asked !== null && sofar[asked] === undefined) {
    count += 1;
    const question = set?.questions.find(({ id }) => id === asked);
    if (!set || !question) break;
    sofar = withAnswers(sofar, { [asked]: usual(question) });
    asked = openQuestion(set, sofar);
  }
  return count;
}
