import { withAnswers, type Answers } from './answers.js';
import { chooseRuleSet } from './choose-rule-set.js';
import { nextQuestion } from './next-question.js';
import type { RuleQuestion, RuleSet } from './rule-set.js';

/** What most people answer: rule sets name the commonest value first, and yes before no, which ends many a journey. */
const usual = ({ values: [first = 'yes'], last }: RuleQuestion): string => last ?? first;

/**
 * How many questions are still to come, the next one among them, for somebody who answers as most do. A guess: other answers
 * lead by other questions.
 */
export function questionsAhead(answers: Answers, ruleSets: readonly RuleSet[], on: string): number {
  const { set } = chooseRuleSet(answers, ruleSets, on);
  let sofar = answers;
  let count = 0;
  for (
    let next = nextQuestion(sofar, ruleSets, on);
    next !== null && sofar[next] === undefined;
    next = nextQuestion(sofar, ruleSets, on)
  ) {
    const question = set?.questions.find(({ id }) => id === next);
    if (!question) return count + 1;
    sofar = withAnswers(sofar, { [next]: usual(question) });
    count += 1;
  }
  return count;
}
