import type { AnswerId } from '../schema/funding.js';

/** Asked, and the person does not know. */
export const NOT_SURE = 'not-sure';

/** Answer id → value, or `not-sure`. Absent: not asked. Values are those of the rule set's questions. */
export type Answers = Readonly<Partial<Record<AnswerId, string>>>;

/** A copy with some answers changed; an `undefined` takes an answer out. */
export function withAnswers(
  answers: Answers,
  changes: Readonly<Partial<Record<AnswerId, string | undefined>>>,
): Answers {
  const entries = Object.entries({ ...answers, ...changes }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries);
}
