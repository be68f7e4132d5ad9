import type { AnswerId, Condition } from '../schema/funding.js';
import type { Answers } from './answers.js';

/** True, false, or undefined when it turns on an answer that is not there. */
export type Evaluation = boolean | undefined;

type Names = Readonly<Record<string, readonly string[]>>;
type Wanted = string | readonly string[];

const isAmong = (value: string, wanted: Wanted, names: Names): boolean => {
  const among =
    typeof wanted !== 'string' ? wanted : wanted.startsWith('@') ? names[wanted.slice(1)] : undefined;
  return among ? among.includes(value) : value === wanted;
};

/** One of several: true beats unknown, unknown beats false. */
function evaluateAny(conditions: readonly Condition[], ...rest: [Answers, Names, Set<string>?]): Evaluation {
  const parts = conditions.map((condition) => evaluate(condition, ...rest));
  return parts.includes(true) || (parts.includes(undefined) ? undefined : false);
}

/**
 * Whether a condition holds for what is known. Every key must hold; `any` holds when one of its conditions does. A part
 * that does not hold settles it, whatever else is not known.
 *
 * @param missing gathers the answers that it asks for and that are not there
 */
export function evaluate(
  condition: Condition,
  known: Answers,
  names: Names,
  missing?: Set<string>,
): Evaluation {
  let all: Evaluation = true;
  for (const key of Object.keys(condition)) {
    let part: Evaluation;
    if (key === 'any') part = evaluateAny(condition.any ?? [], known, names, missing);
    else if (key === 'not') {
      const inner = evaluate(condition.not ?? {}, known, names, missing);
      part = inner === undefined ? inner : !inner;
    } else {
      const value = known[key as AnswerId];
      if (value === undefined) missing?.add(key);
      else part = isAmong(value, condition[key as AnswerId] ?? [], names);
    }
    if (part === false) return false;
    all &&= part;
  }
  return all;
}
