import type { AnswerId, Condition } from '../schema/funding.js';
import type { Answers } from './answers.js';

/** True, false, or undefined when it turns on an answer that is not there. */
export type Holds = boolean | undefined;

type Names = Readonly<Record<string, readonly string[]>>;

function matches(value: string | undefined, wanted: string | readonly string[], names: Names): Holds {
  if (value === undefined) return undefined;
  return [wanted].flat().some((one) => (one.startsWith('@') ? (names[one.slice(1)] ?? []).includes(value) : one === value));
}

/** Both or all: false beats unknown, unknown beats true. Either or any is the same upside down. */
function join(parts: readonly Holds[], decisive: boolean): Holds {
  return parts.includes(decisive) ? decisive : parts.includes(undefined) ? undefined : !decisive;
}

/**
 * Whether a condition holds for what is known. Every key must hold; `any` holds when one of its conditions does.
 *
 * @param missing gathers the answers that it asks for and that are not there
 */
export function holds(condition: Condition, known: Answers, names: Names, missing?: Set<string>): Holds {
  const { any, not, ...wanted } = condition;
  const parts = Object.entries(wanted).map(([id, want]) => {
    const value = known[id as AnswerId];
    if (value === undefined) missing?.add(id);
    return matches(value, want, names);
  });
  if (any) parts.push(join(any.map((one) => holds(one, known, names, missing)), true));
  if (not) {
    const inner = holds(not, known, names, missing);
    parts.push(inner === undefined ? inner : !inner);
  }
  return join(parts, false);
}
