import type { AnswerId } from '../schema/funding.js';
import { NOT_SURE } from './answers.js';
import type { Answers } from './answers.js';
import type { RuleQuestion, RuleSet } from './rule-set.js';

/** GIAS establishment types are numbers of one or two figures. */
const isCode = (value: string): boolean => /^[1-9]\d?$/.test(value);

/** Nobody is not sure which course the answers are about. */
const takes = ({ id, values, open }: RuleQuestion, value: string): boolean =>
  (value === NOT_SURE && id !== 'course') || values.includes(value) || (open === true && isCode(value));

/** Keeps what the rule sets ask about, in values that they know; the rest, of whatever kind, is dropped. Never throws. */
export function cleanAnswers(input: unknown, ruleSets: readonly RuleSet[]): Answers {
  if (typeof input !== 'object' || input === null) return {};
  const questions = ruleSets.flatMap((set) => set.questions);
  const isKnown = (id: string, value: unknown): boolean =>
    typeof value === 'string' &&
    (id === 'cohort'
      ? ruleSets.some((set) => set.cohorts.includes(value))
      : questions.some((question) => question.id === id && takes(question, value)));
  const kept: Partial<Record<AnswerId, string>> = {};
  for (const [id, value] of Object.entries(input))
    if (isKnown(id, value)) kept[id as AnswerId] = value as string;
  return kept;
}
